import { Fragment } from 'react'
import type { PassageRole } from '../../core/notice/assemble.ts'
import { type PublishedNotice, shownAt } from '../../core/notice/notice.ts'
import { clockText, durationText } from '../../core/notice/times.ts'
import { type Told, toldOf } from '../../core/notice/told.ts'
import { dateOf, type Instant } from '../../core/time.ts'
import { assembledOf } from '../notice/assembled.ts'
import { latenessOf } from '../notice/promises.ts'
import type { PublicIncident } from '../page-state.ts'
import { newsText } from '../text/phase-text.ts'
import { Time } from './clock.tsx'
import { passageText } from './passage-text.tsx'
import { otherLanguage, type Surroundings } from './surroundings.ts'
import { weave } from './weave.tsx'

interface TimelineProps {
  readonly around: Surroundings
  readonly shown: PublicIncident
}

/** A sentence of ours with a time in it. */
const Said = ({
  say,
  at,
  around,
  reference,
}: { readonly say: (time: string) => string; readonly at: Instant; readonly reference: Instant } & Pick<TimelineProps, 'around'>) => {
  const text = clockText(at, around.page.zone, around.wording, reference)
  return <Fragment>{weave(say(text), [{ find: text, show: <Time key="at" at={at} text={text} /> }])}</Fragment>
}

/** Thoughts that read on in one paragraph. */
const paragraphs: readonly (readonly PassageRole[])[] = [
  ['drill', 'correction'],
  ['now', 'scope', 'works', 'next'],
  ['permanent', 'timing', 'retimed', 'workaround'],
  ['felt'],
  ['action', 'cause'],
  ['free'],
  ['next_update', 'promised'],
  ['contact'],
  ['backdated'],
]

const NoticePassages = ({ around, shown, notice }: TimelineProps & { readonly notice: PublishedNotice }) => {
  const { passages } = assembledOf(around.page, shown.incident, notice, shown.notices)
  const corrected = shown.notices.find((other) => other.id === notice.correction?.of) ?? null
  const source = { page: around.page, incident: shown.incident, notice, content: notice.content, corrected, stands: false }
  const technical = passages.find(({ role }) => role === 'technical')
  return (
    <div lang={otherLanguage(notice.language, around)}>
      {paragraphs.map((roles) => {
        const found = passages.filter(({ role }) => roles.includes(role))
        const [first] = found
        if (!first) return null
        if (first.format === 'markdown' || first.role === 'felt')
          return <Fragment key={first.role}>{passageText(first, source, false)}</Fragment>
        return (
          <p key={first.role} className={first.role === 'contact' ? 'ask' : undefined} dir="auto">
            {found.map((passage, index) => (
              <Fragment key={passage.role}>
                {index > 0 && ' '}
                {passageText(passage, source, false)}
              </Fragment>
            ))}
          </p>
        )
      })}
      {technical && (
        <details className="technical">
          <summary>{around.locale.page.technical}</summary>
          {passageText(technical, source, false)}
        </details>
      )}
    </div>
  )
}

/** What was said first, marked and kept, and beside it what set it right. */
const Corrected = ({ around, shown, told }: TimelineProps & { readonly told: Told }) => {
  const words = around.locale.page
  const { publishedAt } = told.notice.status
  return (
    <div className="corrected">
      <div className="original">
        <p className="mark">{words.asFirstPublished}</p>
        <NoticePassages around={around} shown={shown} notice={told.notice} />
      </div>
      {told.corrections.map((correction) => (
        <div className="correction" key={correction.id}>
          <p className="mark">
            <Said around={around} say={words.correction} at={correction.status.publishedAt} reference={publishedAt} />
          </p>
          <NoticePassages around={around} shown={shown} notice={correction} />
        </div>
      ))}
    </div>
  )
}

const Late = ({ around, shown, told }: TimelineProps & { readonly told: Told }) => {
  const lateness = latenessOf(told, toldOf(shown.notices), shown.commitments)
  if (!lateness) return null
  const { dueAt, answeredAt } = lateness
  const words = around.locale.page
  const say = (time: string) => (answeredAt ? words.late(time, durationText(dueAt, answeredAt, around.wording)) : words.owed(time))
  return (
    <p className="late">
      <Said around={around} say={say} at={dueAt} reference={told.notice.status.publishedAt} />
    </p>
  )
}

interface EntryProps extends TimelineProps {
  readonly told: Told
  /** The moment on whose day a time stands without its date; null where each has one. */
  readonly reference: Instant | null
  readonly heading: 'h2' | 'h3'
}

const Entry = ({ around, shown, told, reference, heading: Heading }: EntryProps) => {
  const at = shownAt(told.notice)
  return (
    <li id={`n-${told.notice.id}`}>
      <Heading className="when">
        <Time at={at} text={clockText(at, around.page.zone, around.wording, reference)} own />
        <span>{newsText(around.locale.page, shown.incident, told.notice)}</span>
      </Heading>
      {told.corrections.length > 0 ? (
        <Corrected around={around} shown={shown} told={told} />
      ) : (
        <NoticePassages around={around} shown={shown} notice={told.notice} />
      )}
      <Late around={around} shown={shown} told={told} />
    </li>
  )
}

interface ListProps extends TimelineProps {
  readonly entries: readonly Told[]
  /** One below the heading that the list stands under. */
  readonly heading: 'h2' | 'h3'
}

/**
 * The given notices of an incident, newest first. Where all are of the day on which it began, their times stand without the date; where one
 * is not, each has its own, because whoever comes to one by a link sees no other.
 */
export const Timeline = ({ around, shown, entries, heading }: ListProps) => {
  const { startedAt } = shown.incident
  const { zone } = around.page
  const isOneDay = entries.every(({ notice }) => dateOf(shownAt(notice), zone) === dateOf(startedAt, zone))
  const reference = isOneDay ? startedAt : null
  return (
    <ol className="timeline">
      {entries.toReversed().map((told) => (
        <Entry key={told.notice.id} around={around} shown={shown} told={told} reference={reference} heading={heading} />
      ))}
    </ol>
  )
}
