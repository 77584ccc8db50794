import { type FollowedAction, inDueOrder } from '../../core/postmortem/follow-through.ts'
import type { Instant } from '../../core/time.ts'
import { reportWordsOf } from '../locales/report-words.ts'
import type { PublicIncident } from '../page-state.ts'
import { dayText } from '../text/dates.ts'
import { otherLanguage, type Surroundings } from './surroundings.ts'

interface FollowedProps {
  readonly around: Surroundings
  readonly incidentId: string
}

const Why = ({ around, incidentId, notice, text }: FollowedProps & { readonly notice: string; readonly text: string }) => (
  <a href={`${around.prefix}/incidents/${incidentId}#n-${notice}`}>{text}</a>
)

/** What became of a promised action, with the notices that tell of it. */
export const Standing = ({ action: { standing, moves }, ...props }: FollowedProps & { readonly action: FollowedAction }) => {
  const { around } = props
  const words = reportWordsOf(around.page.language).follow
  const day = (at: Instant): string => dayText(at, around.page.zone, around.wording)
  return (
    <span className="mark">
      {standing.state === 'open' && (standing.isLate ? words.late : words.open)}
      {standing.state === 'open' && standing.dueAt && `, ${words.by(day(standing.dueAt))}`}
      {standing.state === 'done' && (
        <Why {...props} notice={standing.by} text={(standing.isLate ? words.doneLate : words.done)(day(standing.at))} />
      )}
      {standing.state === 'dropped' &&
        (standing.by === null ? (
          words.dropped(day(standing.at))
        ) : (
          <Why {...props} notice={standing.by} text={words.droppedWhy(day(standing.at))} />
        ))}
      {moves.map(({ from, by }) => (
        <span key={by}>
          {' · '}
          <Why {...props} notice={by} text={from ? words.moved(day(from)) : words.movedWhy} />
        </span>
      ))}
    </span>
  )
}

interface FollowThroughProps {
  readonly around: Surroundings
  readonly shown: PublicIncident
  readonly actions: readonly FollowedAction[]
}

/** In the language of the notice that promised it, whatever the page speaks since. */
const What = ({ around, shown, action }: Omit<FollowThroughProps, 'actions'> & { readonly action: FollowedAction }) => {
  const promised = shown.notices.find(({ id }) => id === action.promisedIn)
  const lang = promised && otherLanguage(promised.language, around)
  return lang ? <span lang={lang}>{action.what}</span> : action.what
}

/** What was promised after the incident, until it is done and after. */
export const FollowThrough = ({ around, shown, actions }: FollowThroughProps) =>
  actions.length === 0 ? null : (
    <section className="report" aria-labelledby="follow-through">
      <h2 id="follow-through">{reportWordsOf(around.page.language).actions}</h2>
      <div className="prose">
        <ul>
          {inDueOrder(actions, ({ standing }) => standing).map((action) => (
            <li key={action.what} dir="auto">
              <What around={around} shown={shown} action={action} />{' '}
              <Standing around={around} incidentId={shown.incident.id} action={action} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
