import { addressedOf } from '../../core/audience/addressed.ts'
import type { Audience } from '../../core/audience/audience.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { JournalEntry } from '../../core/journal/journal.ts'
import type { BegunRegime, DeadlineOutcome, LegalFile, StandingDeadline } from '../../core/legal/legal-file.ts'
import { stampsOf } from '../../core/legal/legal-file.ts'
import { legalMoments } from '../../core/legal/regime.ts'
import type { PublishedNotice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import { type Instant, zonedText } from '../../core/time.ts'

export interface LegalRecordInput {
  readonly page: Page
  readonly incident: Incident
  readonly madeAt: Instant
  readonly file: LegalFile
  readonly deadlines: readonly StandingDeadline[]
  readonly audiences: readonly Audience[]
  readonly notices: readonly { readonly notice: PublishedNotice; readonly text: string }[]
  readonly entries: readonly JournalEntry[]
}

/** One line, in which nothing of it is taken for Markdown. */
const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n')

const momentNames = { aware: 'Aware', classified: 'Classified', determined: 'Determined', discovered: 'Discovered' } as const

type Clock = (at: Instant) => string

const momentLines = ({ stamps }: LegalFile, clock: Clock): readonly string[] => {
  const now = stampsOf({ stamps })
  return legalMoments.flatMap((moment) => {
    const own = stamps.filter((stamp) => stamp.moment === moment)
    if (own.length === 0) return [`- ${momentNames[moment]}: not recorded`]
    const at = now[moment]
    const head = `- **${momentNames[moment]}: ${at ? clock(at) : 'withdrawn'}**`
    return [
      head,
      ...own.map((one) => `  - ${clock(one.setAt)}, ${plain(one.by.name)}: ${one.at ? clock(one.at) : 'withdrawn'}. ${plain(one.reason)}`),
    ]
  })
}

const outcomeLines = (outcome: DeadlineOutcome | null, clock: Clock): readonly string[] => {
  if (outcome === null) return ['  - Open']
  if (outcome.kind === 'not_applicable')
    return [`  - Not applicable: ${plain(outcome.reason)} (${plain(outcome.by.name)}, ${clock(outcome.recordedAt)})`]
  const { at, reportedBy, reference, lateReason, contents } = outcome
  return [
    `  - Met ${clock(at)} by ${plain(reportedBy)}${reference === null ? '' : `, reference ${plain(reference)}`}`,
    ...(lateReason === null ? [] : [`  - Reasons for the delay: ${plain(lateReason)}`]),
    ...contents.map((point) => `  - Contained: ${plain(point)}`),
  ]
}

const regimeLines = (begun: BegunRegime, deadlines: readonly StandingDeadline[], clock: Clock): readonly string[] => [
  `### ${plain(begun.regime.name)}`,
  '',
  `${plain(begun.regime.source)}. Begun ${clock(begun.begunAt)} by ${plain(begun.by.name)}: ${plain(begun.reason)}`,
  '',
  ...deadlines
    .filter((one) => one.begun === begun)
    .flatMap(({ deadline, counted, outcome, ticks }) => [
      `- **${plain(deadline.name)}** to ${plain(deadline.recipient)}: ${counted === null ? 'has not begun' : `by ${clock(counted.at)}`}`,
      ...outcomeLines(outcome, clock),
      ...ticks.map(({ point, by, at }) => `  - Ready: ${plain(point)} (${plain(by.name)}, ${clock(at)})`),
    ]),
  '',
]

/** Whom it was sent to; an audience that was removed since is named by what is left of it. */
const addressedLine = ({ addressing }: PublishedNotice, audiences: readonly Audience[]): string => {
  const named = addressedOf(addressing, audiences)
  if (addressing.kind === 'all' || named === null) return '- Sent to: everybody who subscribed'
  const gone = addressing.audienceIds.filter((id) => !named.some((audience) => audience.id === id))
  const names = [...named.map(({ name }) => plain(name)), ...gone.map((id) => `an audience removed since (${id})`)]
  return `- Sent to: ${names.join(', ')} only`
}

const noticeLines = (
  { notice, text }: LegalRecordInput['notices'][number],
  audiences: readonly Audience[],
  clock: Clock,
): readonly string[] => {
  const { slots } = notice.content
  return [
    `### ${notice.status.number}. ${plain(notice.change.title)}`,
    '',
    `Published ${clock(notice.status.publishedAt)}, ${notice.kind}, severity ${notice.change.severity}, phase ${notice.change.phase}.`,
    '',
    addressedLine(notice, audiences),
    ...(slots.now === undefined ? [] : [`- Consequence: ${plain(slots.now)}`]),
    ...(slots.scope === undefined ? [] : [`- Scope: ${plain(slots.scope)}`]),
    ...(slots.action === undefined ? [] : [`- Measures: ${plain(slots.action)}`]),
    '',
    quoted(text),
    '',
  ]
}

const entryLine = ({ chain, sequence, at, kind, subject, digest }: JournalEntry): string =>
  `| ${chain} | ${sequence} | ${at} | ${kind} | ${subject} | \`${digest}\` |`

/** The record of an incident as a document that a lawyer can read and cut. In English: it goes into a file, not to readers. */
export const renderLegalRecord = (input: LegalRecordInput): string => {
  const { page, incident, file, deadlines, notices, entries, madeAt } = input
  const clock: Clock = (at) => zonedText(at, page.zone)
  return [
    `# Record of an incident: ${plain(incident.title)}`,
    '',
    `${plain(page.name)}. Made ${clock(madeAt)}; times are those of ${page.zone}. Incident ${incident.id}.`,
    '',
    'This is what the organisation recorded in Forthright. It is no notification and no legal advice.',
    ...(incident.isDrill ? ['', '**This was a drill.**'] : []),
    '',
    `- Began ${clock(incident.startedAt)}`,
    `- ${incident.endedAt === null ? 'Not over' : `Ended ${clock(incident.endedAt)}`}`,
    `- Severity ${incident.severity}, phase ${incident.phase}`,
    '',
    '## Moments',
    '',
    ...momentLines(file, clock),
    '',
    '## Deadlines',
    '',
    ...(file.begun.length === 0 ? ['No regime was begun.', ''] : file.begun.flatMap((begun) => regimeLines(begun, deadlines, clock))),
    '## What customers were told',
    '',
    ...(notices.length === 0 ? ['Nothing was published.', ''] : notices.flatMap((one) => noticeLines(one, input.audiences, clock))),
    '## Extract of the journal',
    '',
    'Entries of the public chain about this incident, and of the internal one those about deadlines. Each digest follows from the entry before it.',
    '',
    '| chain | number | at | kind | about | digest |',
    '|---|---|---|---|---|---|',
    ...entries.map(entryLine),
    '',
  ].join('\n')
}
