import { isClosed } from '../../core/incident/phase.ts'
import { type AssembledNotice, assembleNotice, isPromiseTold, type Passage } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { NoticeContent, PublishedNotice } from '../../core/notice/notice.ts'
import { type Told, toldOf } from '../../core/notice/told.ts'
import type { Page } from '../../core/page/page.ts'
import type { PublicIncident } from '../page-state.ts'
import { markdownToText } from '../text/markdown-to-text.ts'
import { type Lateness, latenessOf } from './promises.ts'

/** What counts now: the newest notice with its corrections worked in. */
export interface Standing {
  readonly told: Told
  readonly content: NoticeContent
  readonly assembled: AssembledNotice
  /** The next word that is owed and has not come. */
  readonly owed: Lateness | undefined
}

/**
 * A correction replaces what it speaks of and leaves the rest of its original standing. Free text is one piece: it yields as soon as
 * the correction says in its own words what customers cannot do.
 */
const corrected = ({ slots, freeText }: NoticeContent, { content: by }: PublishedNotice): NoticeContent => {
  const { felt: _felt, toldOtherwise: _told, ...uncomputed } = slots
  // What followed from the times goes with them; the correction brings what follows from its own.
  const content = { freeText, slots: by.slots.until === undefined ? slots : uncomputed }
  const saysItself = by.freeText !== null || by.slots.now !== undefined
  const notKnown = [...by.slots.notKnown, ...content.slots.notKnown.filter((slot) => by.slots[slot] === undefined)]
  const kept = Object.fromEntries(Object.entries(content.slots).filter(([slot]) => !by.slots.notKnown.some((unknown) => unknown === slot)))
  return { freeText: saysItself ? by.freeText : content.freeText, slots: { ...kept, ...by.slots, notKnown: [...new Set(notKnown)] } }
}

const redactionsOf = (
  { notice, corrections }: Told,
  content: NoticeContent,
  promises: PublishedNotice['promises'],
): PublishedNotice['redactions'] =>
  [notice, ...corrections]
    .flatMap((one) => one.redactions)
    .filter(({ field }) => {
      if (field === 'promises') return !promises.some(isPromiseTold)
      return field === 'freeText' ? content.freeText === null : content.slots[field] === undefined
    })

/**
 * The newest word that is not a report: a report tells the story, it does not say how things stand. A word to single audiences, such as
 * one before their offices close, stands for all readers only where it says of the incident what nobody else was told.
 */
const newestOf = (all: readonly Told[]): Told | undefined => {
  const words = all.filter(({ notice }) => notice.kind !== 'report')
  const newest = words.at(-1)
  const toAll = words.findLast(({ notice }) => notice.addressing.kind === 'all')
  const leaves = (told: Told | undefined): string => JSON.stringify(told?.notice.change)
  return (toAll && leaves(toAll) === leaves(newest) ? toAll : newest) ?? all.at(-1)
}

/** Where the words do not say from when to when, the record does: times are computed, never typed (A9). */
const withTimes = (content: NoticeContent, { startedAt, endedAt }: PublicIncident['incident']): NoticeContent => ({
  ...content,
  slots: { since: startedAt, ...(endedAt ? { until: endedAt } : {}), ...content.slots },
})

/**
 * A promise that came true, was dropped or has another date is history: the notice keeps it, but it says no more how things stand. One that
 * a correction said again is owed once, to whichever of them it was made in.
 */
const stillPromised = ({ notice, corrections }: Told, settled: PublicIncident['settled']): PublishedNotice['promises'] => {
  const words = [notice, ...corrections]
  const over = settled.filter(({ noticeId }) => words.some(({ id }) => id === noticeId))
  return words
    .flatMap(({ promises }) => promises)
    .filter(({ what, by }) => !over.some((one) => one.what === what && one.dueAt?.epochMilliseconds === by?.epochMilliseconds))
}

/** A correction may say the promises of its notice again; they are promised once. */
const onceEach = (promises: PublishedNotice['promises']): PublishedNotice['promises'] => [
  ...new Map(promises.map((one) => [JSON.stringify([one.kind, one.what, one.by?.epochMilliseconds]), one])).values(),
]

/** How an incident stands by its published words; undefined when there are none. */
export const standingOf = (page: Page, { incident, notices, commitments, settled }: PublicIncident): Standing | undefined => {
  const all = toldOf(notices)
  const told = newestOf(all)
  if (!told) return undefined
  const content = withTimes(told.corrections.reduce(corrected, told.notice.content), incident)
  const { notice } = told
  const setting = assemblySetting({ notice, incident, page, others: [], now: notice.status.publishedAt })
  const lateness = latenessOf(told, all, commitments)
  const promises = onceEach(stillPromised(told, settled))
  return {
    told,
    content,
    assembled: assembleNotice(content, { ...setting, redactions: redactionsOf(told, content, promises), promises }),
    owed: lateness?.answeredAt === null && !isClosed(incident.phase) ? lateness : undefined,
  }
}

const longestLead = 600

const firstParagraph = (markdown: string): string =>
  markdownToText(markdown)
    .split(/\n\s*\n/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim() ?? ''

const cut = (text: string): string => (text.length > longestLead ? `${text.slice(0, text.lastIndexOf(' ', longestLead))} …` : text)

const wordsOf = ({ assembled }: Standing, roles: readonly Passage['role'][]): readonly string[] =>
  assembled.passages
    .filter((passage) => roles.includes(passage.role) && passage.from === 'summary')
    .map((passage) => (passage.format === 'markdown' ? firstParagraph(passage.text) : passage.text))

const asSentence = (title: string): string => (/[.!?…]$/u.test(title) ? title : `${title}.`)

/** Where the newest notice does not say in its own words what it means, the title opens. */
const opening = ({ content }: Standing, title: string): readonly string[] =>
  content.slots.now === undefined && content.freeText === null ? [asSentence(title)] : []

/** What one can and cannot do now, in the organisation's own words. */
export const headlineOf = (standing: Standing, title: string): string => {
  const words = wordsOf(standing, standing.content.slots.now === undefined && standing.content.freeText !== null ? ['free'] : ['now'])
  return cut([...opening(standing, title), ...words].join(' '))
}

/** The gist without the next word, as plain sentences: what a preview, a feed or a list leads with. */
export const leadOf = (standing: Standing, title: string): string =>
  cut([...opening(standing, title), ...wordsOf(standing, ['drill', 'now', 'scope', 'permanent', 'timing', 'free'])].join(' '))

/** A text without its first sentence where that only repeats the title above it. */
export const restOf = (text: string, title: string): string => {
  const said = asSentence(title)
  return text === said || text.startsWith(`${said} `) ? text.slice(said.length).trim() : text
}

export const nextWordOf = (standing: Standing): Passage | undefined =>
  standing.assembled.passages.find((passage) => passage.role === 'next_update')
