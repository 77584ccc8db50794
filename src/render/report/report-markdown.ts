import { clockText, spanWords } from '../../core/notice/times.ts'
import type { Consequence, Telling } from '../../core/postmortem/computed-facts.ts'
import { inOrder } from '../../core/postmortem/draft-timeline.ts'
import { type FollowedAction, promisedAction, reportedActions } from '../../core/postmortem/follow-through.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import type { PartRedaction, ReportPart } from '../../core/postmortem/redact-edition.ts'
import {
  type Bodies,
  type FreeSection,
  isFreeName,
  itemsOf,
  linesOf,
  type Prose,
  proseOf,
  type SectionKind,
  type SectionName,
  sectionNames,
} from '../../core/postmortem/section.ts'
import type { Instant } from '../../core/time.ts'
import type { PageWords } from '../locales/locale.ts'
import type { ReportWords } from '../locales/report-words.ts'
import { actionText, followedText, type ReportSetting, spanText, tellingText } from './report-facts.ts'
import type { LossTold } from './report-loss.ts'

/** What a file of a report is written with. */
export interface MarkdownSetting extends ReportSetting {
  readonly impacts: PageWords['impact']
}

/** Words that are not Markdown, as Markdown that reads as they do. */
const plain = (text: string): string =>
  text
    .replaceAll(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    // A dash makes a list, and so does a number with what follows it; a backslash before a digit would be read as one.
    .replaceAll(/^(\s*)([-+])/gm, '$1\\$2')
    .replaceAll(/^(\s*\d+)([.)])/gm, '$1\\$2')

/** A piece of a report's file: Markdown, a heading of ours as plain text, or items of Markdown. */
export type ReportBlock = string | { readonly heading: 1 | 2; readonly text: string } | { readonly items: readonly string[] }

const part = (text: string, ...blocks: readonly (ReportBlock | null)[]): readonly ReportBlock[] => {
  const said = blocks.flatMap((block) => (block === null || block === '' ? [] : [block]))
  return said.length === 0 ? [] : [{ heading: 2, text }, ...said]
}

const list = (items: readonly string[]): ReportBlock | null => (items.length === 0 ? null : { items })

const rowsOf = (rows: readonly Consequence[], setting: MarkdownSetting): ReportBlock | null =>
  list(rows.map((row) => `${plain(row.component)}: ${setting.impacts[row.impact]}, ${spanText(row, setting)}`))

const asMarkdown = (block: ReportBlock): string => {
  if (typeof block === 'string') return block
  return 'items' in block ? block.items.map((item) => `- ${item}`).join('\n') : `${'#'.repeat(block.heading)} ${plain(block.text)}`
}

/** A report as a file of Markdown. */
export const reportMarkdown = (blocks: readonly ReportBlock[]): string => `${blocks.map(asMarkdown).join('\n\n')}\n`

/** As a link that reads as it is; nothing but plain characters is kept as the address of an issue. */
const issueText = (url: string | null | undefined): string => (url ? ` <${url}>` : '')

const lastingText = (from: Instant, until: Instant, before: Instant | null, { zone, wording }: MarkdownSetting): string => {
  const span = spanWords(from, until, zone, wording, before)
  return `${span.from.text} – ${span.to.text}`
}

/** What came after an edition. */
export interface Since {
  readonly redactions: readonly PartRedaction[]
  readonly followed: readonly FollowedAction[]
  readonly loss: LossTold | null
}
const nothingSince: Since = { redactions: [], followed: [], loss: null }

interface AnyAction {
  readonly what: string
  readonly ownerRole: string
  readonly on: string | null
}

/** As the ledger has it now; before it is there, as it was promised. */
const actionState = (action: AnyAction, followed: readonly FollowedAction[], setting: MarkdownSetting): string => {
  const { ownerRole, on } = action
  const found = followed.find(({ what }) => what === promisedAction(action))
  if (found) return `${ownerRole}. ${followedText(found, setting)}`
  return on === null ? ownerRole : actionText({ ownerRole, on }, setting)
}

const actionItem = (action: AnyAction, followed: readonly FollowedAction[], setting: MarkdownSetting): string => {
  const state = actionState(action, followed, setting)
  return state === '' ? plain(action.what) : `${plain(action.what)} (${plain(state)})`
}

const lossText = (loss: LossTold | null, { words }: MarkdownSetting): string | null => loss && `${words.lossTold} ${plain(loss.text)}`

/** An edition as customers read it, with what was removed from it said in its place, and what became of what it promised. */
export const publicBlocks = (edition: PublicEdition, setting: MarkdownSetting, since: Since = nothingSince): readonly ReportBlock[] => {
  const { words, zone, wording } = setting
  const { consequences, telling, timeline, actions } = edition
  const removed = (from: ReportPart): string | null => {
    const found = since.redactions.find((redaction) => redaction.part === from)
    return found ? `*${plain(wording.redacted[found.reason])}*` : null
  }
  const lines = timeline.map(({ at, until, text }, i) => {
    const before = timeline[i - 1]?.at ?? null
    return `**${until ? lastingText(at, until, before, setting) : clockText(at, zone, wording, before)}** ${plain(text)}`
  })
  const done = reportedActions(actions, since.followed).map(
    (action) => `${actionItem(action, since.followed, setting)}${issueText(action.issue)}`,
  )
  const blocks = [
    { heading: 1, text: edition.title } as const,
    edition.reason === null ? null : `**${words.corrected}:** ${plain(edition.reason) || (removed('reason') ?? removed('summary') ?? '')}`,
    removed('summary') ?? edition.summary,
    ...part(
      words.consequences,
      lossText(since.loss, setting),
      rowsOf(consequences.rows, setting),
      consequences.note,
      removed('consequences'),
    ),
    ...part(words.telling, tellingText(edition, setting), telling.note, removed('telling')),
    ...part(words.timeline, list(lines), removed('timeline')),
    ...part(words.factors, edition.factors, removed('factors')),
    ...part(words.wentWell, edition.wentWell, removed('wentWell')),
    ...part(words.unknown, edition.unknown, removed('unknown')),
    ...edition.further.flatMap(({ title, text }) => part(title, text)),
    removed('further'),
    ...part(words.actions, list(done), removed('actions')),
  ]
  return blocks.flatMap((block) => (block ? [block] : []))
}

/** All that is written, with what of it customers do not read marked as such. */
export interface WholeReport {
  readonly title: string
  readonly bodies: Bodies
  readonly free: readonly FreeSection[]
  readonly consequences: readonly Consequence[]
  /** Undefined while the incident is not over. */
  readonly telling: Telling | undefined
  readonly loss: LossTold | null
  /** What became of the actions that customers were promised. */
  readonly followed: readonly FollowedAction[]
}

const quoted = (text: string): string => text.replaceAll(/^/gm, '> ')

const shownText = ({ text, public: shown }: Prose, words: ReportWords): string | null => {
  if (shown.state === 'internal') return text === '' ? null : `*${words.onlyWe}*`
  return shown.state === 'other' ? `*${words.customersRead}*\n\n${quoted(shown.text)}` : null
}

const mark = (text: string, isInternal: boolean, { words }: MarkdownSetting): string => (isInternal ? `${text} *(${words.onlyWe})*` : text)

const titles = ({ words }: MarkdownSetting): Readonly<Record<SectionKind, string>> => ({
  summary: words.summary,
  consequences: words.consequences,
  timeline: words.timeline,
  telling: words.telling,
  factors: words.factors,
  went_well: words.wentWell,
  unknown: words.unknown,
  actions: words.actions,
})

const computedOf = (section: SectionName, report: WholeReport, setting: MarkdownSetting): readonly (ReportBlock | null)[] => {
  const { consequences, telling, loss } = report
  if (section === 'consequences') return [lossText(loss, setting), rowsOf(consequences, setting)]
  return section === 'telling' && telling ? [tellingText({ telling }, setting)] : []
}

const timelineOf = ({ bodies }: WholeReport, setting: MarkdownSetting): ReportBlock | null => {
  const seen = inOrder(linesOf(bodies)).filter(({ isHidden }) => !isHidden)
  return list(
    seen.map(({ at, text, isInternal }, i) => {
      const time = clockText(at, setting.zone, setting.wording, seen[i - 1]?.at ?? null)
      return mark(`**${time}** ${plain(text)}`, isInternal, setting)
    }),
  )
}

const actionsOf = ({ bodies, followed }: WholeReport, setting: MarkdownSetting): ReportBlock | null =>
  list(
    reportedActions(itemsOf(bodies), followed).map((item) =>
      mark(`${actionItem(item, followed, setting)}${issueText(item.issue?.url)}`, !item.isPublic, setting),
    ),
  )

/** The whole for those inside. */
export const internalBlocks = (report: WholeReport, setting: MarkdownSetting): readonly ReportBlock[] => {
  const { title, bodies, free } = report
  const { words } = setting
  const named = titles(setting)
  const sections = sectionNames(free).flatMap((section) => {
    if (section === 'timeline') return part(words.timeline, timelineOf(report, setting))
    if (section === 'actions') return part(words.actions, actionsOf(report, setting))
    const prose = proseOf(bodies, section)
    const heading = isFreeName(section) ? (free.find(({ name }) => name === section)?.title ?? '') : named[section]
    return part(heading, ...computedOf(section, report, setting), prose.text, shownText(prose, words))
  })
  return [{ heading: 1, text: title }, `*${words.internalTitle}*`, ...sections]
}
