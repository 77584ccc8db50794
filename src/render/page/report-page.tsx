import { Fragment, type ReactNode } from 'react'
import { issueTitle, parseIssueUrl } from '../../core/issue/issue-link.ts'
import { clockText, spanWords } from '../../core/notice/times.ts'
import type { Consequence } from '../../core/postmortem/computed-facts.ts'
import type { PublishedEdition } from '../../core/postmortem/edition.ts'
import { type FollowedAction, promisedAction, reportedActions } from '../../core/postmortem/follow-through.ts'
import type { PublicAction, PublicEdition } from '../../core/postmortem/public-edition.ts'
import { missedIn, type ReportPart } from '../../core/postmortem/redact-edition.ts'
import { reportWordsOf } from '../locales/report-words.ts'
import { stageOf } from '../notice/stage.ts'
import { standingOf } from '../notice/standing.ts'
import type { Assets, IncidentState } from '../page-state.ts'
import { actionText, type ReportSetting, spanText, tellingText } from '../report/report-facts.ts'
import { type LossTold, lossToldOf } from '../report/report-loss.ts'
import { dayText } from '../text/dates.ts'
import { Time } from './clock.tsx'
import { renderDocument } from './document.tsx'
import { Standing } from './follow-through.tsx'
import { passageText } from './passage-text.tsx'
import { Prose } from './prose.tsx'
import { questionsPath } from './question-state.ts'
import { otherLanguage, type Surroundings, surroundingsOf } from './surroundings.ts'

export const reportPath = (incidentId: string, number?: number): string =>
  `/incidents/${incidentId}/report${number === undefined ? '' : `/${number}`}`

const Part = ({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** What stands in the place of words that were removed. */
const removedText = ({ around, shown }: ReportProps, part: ReportPart): string | null => {
  const found = missedIn(shown).find((redaction) => redaction.part === part)
  return found ? around.wording.redacted[found.reason] : null
}

const Removed = ({ text }: { readonly text: string | null }) =>
  text === null ? null : (
    <p>
      <em className="redacted">{text}</em>
    </p>
  )

interface WordsProps {
  readonly id: string
  readonly title: string
  readonly markdown: string | null
  readonly removed: string | null
  readonly lang: string | undefined
}

const Words = ({ id, title, markdown, removed, lang }: WordsProps) =>
  markdown === null && removed === null ? null : (
    <Part id={id} title={title}>
      {markdown !== null && <Prose markdown={markdown} lang={lang} />}
      <Removed text={removed} />
    </Part>
  )

interface ReportProps {
  readonly around: Surroundings
  readonly shown: PublishedEdition
  readonly setting: ReportSetting
  readonly followed: readonly FollowedAction[]
  readonly loss: LossTold | null
  /** Of what its writers said, where the page speaks another one. */
  readonly lang: string | undefined
}

const byComponent = (rows: readonly Consequence[]): ReadonlyMap<string, readonly Consequence[]> =>
  Map.groupBy(rows, ({ component }) => component)

const Consequences = (props: ReportProps) => {
  const { around, shown, setting, loss } = props
  const { note, rows } = shown.words.consequences
  const removed = removedText(props, 'consequences')
  if (note === null && rows.length === 0 && removed === null && loss === null) return null
  return (
    <Part id="consequences" title={setting.words.consequences}>
      {loss && (
        <p dir="auto">
          {setting.words.lossTold} <span lang={otherLanguage(loss.language, around)}>{loss.text}</span>
        </p>
      )}
      <dl className="facts">
        {[...byComponent(rows)].map(([component, spans]) => (
          <div className="row" key={component}>
            <dt>
              <bdi>{component}</bdi>
            </dt>
            {spans.map((span) => (
              <dd key={span.from.toString()}>
                {around.locale.page.impact[span.impact]}: {spanText(span, setting)}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {note !== null && <Prose markdown={note} lang={props.lang} />}
      <Removed text={removed} />
    </Part>
  )
}

type Line = PublicEdition['timeline'][number]

/** Days under the names that they have in the page's calendar. */
const byDay = (lines: readonly Line[], { page, wording }: Surroundings): readonly (readonly [string, readonly Line[]])[] => [
  ...Map.groupBy(lines, ({ at }) => dayText(at, page.zone, wording)),
]

const LineTime = ({ at, until, around: { page, wording } }: Line & { readonly around: Surroundings }) => {
  if (!until) return <Time at={at} text={clockText(at, page.zone, wording, at)} />
  const span = spanWords(at, until, page.zone, wording, at)
  return (
    <>
      <Time at={at} text={span.from.text} />
      {' – '}
      <Time at={until} text={span.to.text} />
    </>
  )
}

const Lines = (props: ReportProps) => {
  const {
    around,
    shown: { words },
    setting,
  } = props
  const removed = removedText(props, 'timeline')
  return words.timeline.length === 0 && removed === null ? null : (
    <Part id="timeline" title={setting.words.timeline}>
      <Removed text={removed} />
      {byDay(words.timeline, around).map(([day, lines]) => (
        <Fragment key={day}>
          <h3>{day}</h3>
          <dl className="facts">
            {lines.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no names and never move
              <div className="row" key={i}>
                <dt>
                  <LineTime {...line} around={around} />
                </dt>
                <dd dir="auto" lang={props.lang}>
                  {line.text}
                </dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </Part>
  )
}

/** As the ledger has it now; before it is there, as it was promised. */
const ActionState = ({ around, shown, setting, followed, action }: ReportProps & { readonly action: PublicAction }) => {
  const found = followed.find(({ what }) => what === promisedAction(action))
  if (!found) return <span className="mark">{actionText(action, setting)}</span>
  return (
    <>
      <span className="mark">{action.ownerRole}</span>
      <Standing around={around} incidentId={shown.incidentId} action={found} />
    </>
  )
}

/** Where it is worked on; whatever is no address of an issue is no link either. */
const IssueMark = ({ url }: { readonly url: string | null }) =>
  url === null || !parseIssueUrl(url).ok ? null : (
    <>
      {' '}
      <a href={url}>{issueTitle(url)}</a>
    </>
  )

const Actions = (props: ReportProps) => {
  const {
    shown: { words },
    setting,
  } = props
  const removed = removedText(props, 'actions')
  return words.actions.length === 0 && removed === null ? null : (
    <Part id="actions" title={setting.words.actions}>
      <Removed text={removed} />
      <div className="prose">
        <ul>
          {reportedActions(words.actions, props.followed).map((action) => (
            <li key={action.what} dir="auto">
              <span lang={props.lang}>{action.what}</span> <ActionState {...props} action={action} />
              <IssueMark url={action.issue} />
            </li>
          ))}
        </ul>
      </div>
    </Part>
  )
}

const Editions = ({ around, shown, setting, all }: ReportProps & { readonly all: readonly PublishedEdition[] }) => {
  const { words } = setting
  const newest = all.at(-1)
  return (
    <Part id="editions" title={words.editions}>
      <ul>
        {all.map(({ incidentId, published: { number, at } }) => {
          const text = words.edition(number, clockText(at, around.page.zone, around.wording, null))
          const isShown = number === shown.published.number
          return (
            <li key={number}>
              {isShown ? text : <a href={`${around.prefix}${reportPath(incidentId, number)}`}>{text}</a>}
              {number === newest?.published.number && ` (${words.stands})`}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`${around.prefix}/incidents/${shown.incidentId}`}>{words.incident}</a>
      </p>
    </Part>
  )
}

const Head = ({ all, ...props }: ReportProps & { readonly all: readonly PublishedEdition[] }) => {
  const { around, shown, setting, lang } = props
  const { words, published, incidentId } = shown
  const removed = removedText(props, 'summary')
  const isOld = published.number < all.length
  return (
    <div className="say">
      <p className="kicker">
        <span>
          <a href={`${around.prefix}/incidents/${incidentId}`} lang={lang}>
            {words.title}
          </a>
        </span>
        <span>{setting.words.edition(published.number, clockText(published.at, around.page.zone, around.wording, null))}</span>
      </p>
      <h1 className="lead medium">{setting.words.title}</h1>
      {isOld && (
        <p className="nextword">
          <a href={`${around.prefix}${reportPath(incidentId)}`}>{setting.words.superseded}</a>
        </p>
      )}
      {words.reason !== null && (
        <div className="nextword correction">
          <p className="mark">{setting.words.corrected}</p>
          {words.reason === '' ? (
            <Removed text={removedText(props, 'reason') ?? removed} />
          ) : (
            <p dir="auto" lang={lang}>
              {words.reason}
            </p>
          )}
        </div>
      )}
      <div className="nextword">{removed === null ? <Prose markdown={words.summary} lang={lang} /> : <Removed text={removed} />}</div>
    </div>
  )
}

/** Whom a reader asks, in the words of the notices, and where others have asked. */
const Ask = ({ around, state }: { readonly around: Surroundings; readonly state: IncidentState }) => {
  const { page, shown, hasQuestions } = state
  const standing = standingOf(page, shown)
  const passage = standing?.assembled.passages.find(({ role }) => role === 'contact')
  const { incident } = shown
  if (!hasQuestions && !passage) return null
  return (
    <Part id="ask" title={around.locale.page.label[stageOf(incident.phase)].contact ?? ''}>
      {standing && passage && (
        <p dir="auto" lang={otherLanguage(standing.told.notice.language, around)}>
          {passageText(
            passage,
            { page, incident, notice: standing.told.notice, content: standing.content, corrected: null, stands: true },
            true,
          )}
        </p>
      )}
      {hasQuestions && (
        <p>
          <a href={`${around.prefix}${questionsPath(incident.id)}`}>{around.locale.page.questions}</a>
        </p>
      )}
    </Part>
  )
}

/** One edition of a postmortem. It is text from top to bottom, so that it reads and prints alike. */
export const reportDocument = (state: IncidentState, shown: PublishedEdition, path: string, assets: Assets, prefix: string): string => {
  const around = surroundingsOf(state, assets, prefix)
  const words = reportWordsOf(around.page.language)
  const setting: ReportSetting = { zone: around.page.zone, wording: around.wording, words }
  const said = shown.words
  const lang = otherLanguage(said.language, around)
  const props = { around, shown, setting, followed: state.actions, loss: lossToldOf(around.page, state.shown), lang }
  return renderDocument({
    around,
    state,
    path,
    title: `${words.title}: ${said.title}`,
    description: said.summary === '' ? said.title : said.summary,
    main: (
      <article className="whole report">
        <Head {...props} all={state.reports} />
        <Consequences {...props} />
        <Part id="telling" title={words.telling}>
          <p>{tellingText(said, setting)}</p>
          {said.telling.note !== null && <Prose markdown={said.telling.note} lang={lang} />}
          <Removed text={removedText(props, 'telling')} />
        </Part>
        <Lines {...props} />
        <Words id="factors" title={words.factors} markdown={said.factors} removed={removedText(props, 'factors')} lang={lang} />
        <Words id="well" title={words.wentWell} markdown={said.wentWell} removed={removedText(props, 'wentWell')} lang={lang} />
        <Words id="unknown" title={words.unknown} markdown={said.unknown} removed={removedText(props, 'unknown')} lang={lang} />
        {said.further.map(({ title, text }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no names here and never move
          <Words key={i} id={`further-${i + 1}`} title={title} markdown={text} removed={null} lang={lang} />
        ))}
        <Removed text={removedText(props, 'further')} />
        <Actions {...props} />
        <Ask around={around} state={state} />
        <Editions {...props} all={state.reports} />
        <p className="printed">{`${state.baseUrl}${path}`}</p>
      </article>
    ),
  })
}
