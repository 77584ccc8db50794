import { durationText } from '../../core/notice/times.ts'
import { isBefore, plusSeconds } from '../../core/time.ts'
import { standingOf } from '../notice/standing.ts'
import type { OverviewState, PublicIncident } from '../page-state.ts'
import { Entries } from './entries.tsx'
import { IncidentLink } from './incident-title.tsx'
import { otherLanguage, type Surroundings } from './surroundings.ts'

const fifteenDays = 15 * 24 * 60 * 60
const most = 10

/** Closed ones of the last fifteen days before the page changed; the bytes must not depend on when they are asked for. */
const recentOf = ({ recent, updatedAt }: OverviewState): readonly PublicIncident[] => {
  const from = plusSeconds(updatedAt, -fifteenDays)
  return recent.filter(({ incident }) => !isBefore(incident.endedAt ?? incident.updatedAt, from)).slice(0, most)
}

const Permanence = ({ around, shown }: { readonly around: Surroundings; readonly shown: PublicIncident }) => {
  const standing = standingOf(around.page, shown)
  const passage = standing?.assembled.passages.find(({ role }) => role === 'permanent')
  if (!standing || !passage) return null
  const lang = otherLanguage(standing.told.notice.language, around)
  return lang ? <span lang={lang}>{passage.text}</span> : passage.text
}

/** What is over in two lines: what it was, how long it lasted and what became of the data. */
export const RecentEntry = ({ around, shown }: { readonly around: Surroundings; readonly shown: PublicIncident }) => {
  const { incident } = shown
  const { endedAt, kind, startedAt } = incident
  const facts = [
    ...(kind === 'maintenance' ? [`${around.locale.page.maintenance}.`] : []),
    ...(endedAt ? [around.locale.page.lasted(durationText(startedAt, endedAt, around.wording))] : []),
  ]
  return (
    <article aria-labelledby={`t-${incident.id}`}>
      <h3 id={`t-${incident.id}`}>
        <IncidentLink around={around} shown={shown} />
      </h3>
      <p dir="auto">
        {facts.length > 0 ? `${facts.join(' ')} ` : null}
        <Permanence around={around} shown={shown} />
      </p>
    </article>
  )
}

/** What is over, in a line each, with the way to everything before. */
export const Recent = ({ around, state }: { readonly around: Surroundings; readonly state: OverviewState }) => {
  const shown = recentOf(state)
  if (shown.length === 0) return null
  return (
    <section className="recent" aria-labelledby="recent">
      <h2 id="recent">{around.locale.page.recently}</h2>
      <Entries around={around} all={shown} show={(one) => <RecentEntry key={one.incident.id} around={around} shown={one} />} />
      <p>
        <a href={`${around.prefix}/history`}>{around.locale.page.wholeHistory}</a>
      </p>
    </section>
  )
}
