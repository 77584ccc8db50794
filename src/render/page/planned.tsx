import { calendarAddress, calendarPath } from '../feeds/calendar.ts'
import { Facts } from './facts.tsx'
import { IncidentLink } from './incident-title.tsx'
import type { Open } from './open-incident.tsx'
import type { Surroundings } from './surroundings.ts'

/** Maintenance that has not begun, the next first. */
export const Planned = ({ around, all }: { readonly around: Surroundings; readonly all: readonly Open[] }) => {
  if (all.length === 0) return null
  return (
    <section className="planned" aria-labelledby="planned">
      <h2 id="planned">{around.locale.page.planned}</h2>
      {all.map(({ shown, standing }) => (
        <article key={shown.incident.id} id={shown.incident.id} aria-labelledby={`t-${shown.incident.id}`}>
          <h3 id={`t-${shown.incident.id}`}>
            <IncidentLink around={around} shown={shown} />
          </h3>
          <Facts around={around} shown={shown} standing={standing} omit={['contact']} />
        </article>
      ))}
      <p className="calendar">
        <a href={calendarAddress(around.baseUrl, `${around.prefix}${calendarPath()}`)}>{around.locale.page.calendar.add}</a>
      </p>
    </section>
  )
}
