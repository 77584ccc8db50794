import type { ReactNode } from 'react'
import { dateOf } from '../../core/time.ts'
import type { PublicIncident } from '../page-state.ts'
import { dayOfYearText } from '../text/dates.ts'
import { Day } from './clock.tsx'
import type { Surroundings } from './surroundings.ts'

interface EntriesProps {
  readonly around: Surroundings
  /** In the order in which they stand. */
  readonly all: readonly PublicIncident[]
  readonly show: (shown: PublicIncident) => ReactNode
}

/** Incidents by the day on which they began, each day named once; the year stands in what is written above. */
export const Entries = ({ around, all, show }: EntriesProps) => {
  const { zone } = around.page
  const days = [...Map.groupBy(all, ({ incident }) => dateOf(incident.startedAt, zone))]
  return (
    <ul className="entries">
      {days.map(([date, incidents]) => {
        const at = incidents[0]?.incident.startedAt
        return (
          <li key={date}>
            <p className="date">{at && <Day at={at} zone={zone} text={dayOfYearText(at, zone, around.wording)} />}</p>
            <div>{incidents.map(show)}</div>
          </li>
        )
      })}
    </ul>
  )
}
