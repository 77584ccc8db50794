import type { PassageRole } from '../../core/notice/assemble.ts'
import { toldOf } from '../../core/notice/told.ts'
import type { Standing } from '../notice/standing.ts'
import type { PublicIncident } from '../page-state.ts'
import { Facts } from './facts.tsx'
import { Lead, NextWord } from './headline.tsx'
import { IncidentLink } from './incident-title.tsx'
import { Kicker } from './kicker.tsx'
import type { Surroundings } from './surroundings.ts'
import { Timeline } from './timeline.tsx'

/** An open incident with what stands about it now. */
export interface Open {
  readonly shown: PublicIncident
  readonly standing: Standing
}

interface OpenProps extends Open {
  readonly around: Surroundings
}

// The overview stays one small document however long an incident lasts; the incident's own page has every notice.
const shownBelow = 3

const Record = ({ around, shown, standing, heading }: OpenProps & { readonly heading: 'h2' | 'h3' }) => {
  const words = around.locale.page
  const earlier = toldOf(shown.notices).filter(({ notice }) => notice.id !== standing.told.notice.id)
  // What was set right stays to be seen, even when it is the newest.
  const entries = [...earlier.slice(-shownBelow), ...(standing.told.corrections.length > 0 ? [standing.told] : [])]
  return (
    <div className="record">
      {entries.length > 0 && (
        <details>
          <summary>{words.earlier(entries.length)}</summary>
          <Timeline around={around} shown={shown} entries={entries} heading={heading} />
        </details>
      )}
      <p>
        <a href={`${around.prefix}/incidents/${shown.incident.id}`}>{words.allNotices}</a>
      </p>
    </div>
  )
}

const saidAbove: readonly PassageRole[] = ['now', 'next_update']

/** One of several: what it is called, and everything that its sentence at the top has not said yet. */
export const OpenIncident = (props: OpenProps) => {
  const { around, shown } = props
  const { incident } = shown
  return (
    <article className="incident" id={incident.id} aria-labelledby={`t-${incident.id}`}>
      <h2 id={`t-${incident.id}`}>
        <IncidentLink around={around} shown={shown} />
      </h2>
      <Facts {...props} omit={saidAbove} />
      <Record {...props} heading="h3" />
    </article>
  )
}

/** The only one: the page's first sentence is its own, and the questions follow at once. */
export const OnlyIncident = (props: OpenProps) => {
  const { around, shown, standing } = props
  const { incident } = shown
  return (
    <article className="incident only" id={incident.id} aria-labelledby="lead">
      <div className="say">
        <Kicker around={around} incident={incident} standing={standing} />
        <Lead shown={shown} standing={standing} as="h1" id="lead" />
        <NextWord around={around} shown={shown} standing={standing} />
      </div>
      <Facts {...props} omit={saidAbove} />
      <Record {...props} heading="h2" />
    </article>
  )
}

/** Several: a sentence each, worst first, before the particulars of any. */
export const Sentences = ({ around, all }: { readonly around: Surroundings; readonly all: readonly Open[] }) => (
  <section className="say several">
    {all.map(({ shown, standing }, index) => (
      <div key={shown.incident.id}>
        <Kicker around={around} incident={shown.incident} standing={standing} />
        <Lead shown={shown} standing={standing} as={index === 0 ? 'h1' : 'p'} />
        <NextWord around={around} shown={shown} standing={standing} />
      </div>
    ))}
  </section>
)
