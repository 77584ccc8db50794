import type { IncidentId, PageId } from '../core/brand.ts'
import { idOf, parseId } from '../core/id.ts'
import { type ChainName, type JournalEntry, publicChain } from '../core/journal/journal.ts'
import { assembleNotice } from '../core/notice/assemble.ts'
import { assemblySetting } from '../core/notice/assembly-setting.ts'
import { type Instant, monthOf } from '../core/time.ts'
import type { CommunicationState, IncidentState, MonthState, OverviewState, PublicIncident } from '../render/page-state.ts'
import { communicationRecord } from './communication-record.ts'
import type { Context } from './context.ts'
import { aftermathOf, loadIncident, loadMonth, loadOverview, loadPageState } from './page-state.ts'
import { settingsOf } from './question-box.ts'
import type { LiveEvent, PageMark } from './renderer.ts'
import type { Records } from './store.ts'

/** What has to be rendered anew since a number of the page's public chain. */
export interface PageChanges {
  readonly mark: PageMark
  readonly overview: OverviewState
  readonly incidents: readonly IncidentState[]
  readonly months: readonly MonthState[]
  readonly events: readonly LiveEvent[]
  /** The name, look or components changed, or the journal moved too far: every document has to be made again. */
  readonly isEverything: boolean
  /** What is not made anew has to go: another history is told, as after a restore, or the sample was taken out. */
  readonly hasGone: boolean
}

const furthest = 200

const incidentIdOf = (entry: JournalEntry): IncidentId | undefined => {
  const value = entry.fields.incidentId?.value
  const parsed = typeof value === 'string' ? parseId<IncidentId>(value) : undefined
  return parsed?.ok ? parsed.value : undefined
}

/** When it begins, and when it was said to begin before: a maintenance that is moved leaves one month for another. */
const startsOf = ({ incident, notices }: PublicIncident): readonly Instant[] => [
  incident.startedAt,
  ...notices.flatMap(({ change }) => change.window?.startsAt ?? []),
]

const announcementOf = (entry: JournalEntry, incidents: readonly IncidentState[]): string => {
  const state = incidents.find(({ shown }) => shown.incident.id === incidentIdOf(entry))
  const notice = state?.shown.notices.find((candidate) => candidate.id === entry.subject)
  if (!state || !notice) return ''
  const { incident, notices } = state.shown
  const { gist } = assembleNotice(
    notice.content,
    assemblySetting({ notice, incident, page: state.page, others: notices, now: state.updatedAt }),
  )
  // A title that is the first sentence already need not be heard twice.
  return gist.startsWith(notice.change.title) ? gist : `${notice.change.title}. ${gist}`
}

/** Whether the chain still has the marked entry in its place. */
const hasMarked = async (records: Records, chain: ChainName, { sequence, digest }: PageMark): Promise<boolean> =>
  sequence === 0 || (await records.journal.read(chain, sequence - 1, 1))[0]?.digest === digest

/** Undefined when there is nothing newer than what is marked, unless `isDue` asks for the page as it stands. */
export const loadPageChanges = (
  context: Context,
  pageId: PageId,
  marked: PageMark | undefined,
  isDue: boolean,
): Promise<PageChanges | undefined> =>
  context.store.read(async (records) => {
    const page = await records.pages.find(pageId)
    if (!page) return undefined
    const chain = publicChain(page.id)
    const head = await records.journal.head(chain)
    if (!isDue && marked?.sequence === head.sequence && marked.digest === head.digest) return undefined
    const state = await loadPageState(records, page, context.settings.baseUrl)
    const isOtherHistory = marked !== undefined && !(await hasMarked(records, chain, marked))
    const entries = await records.journal.read(chain, isOtherHistory ? 0 : (marked?.sequence ?? 0), furthest + 1)
    const ids = [...new Set(entries.flatMap((entry) => incidentIdOf(entry) ?? []))]
    const loaded = []
    for (const id of ids.slice(0, furthest)) loaded.push(await loadIncident(records, state, id))
    const incidents = loaded.filter((incident) => incident !== undefined)
    const names = [...new Set(incidents.flatMap(({ shown }) => startsOf(shown).map((start) => monthOf(start, page.zone))))]
    const months: MonthState[] = []
    for (const month of names) months.push(await loadMonth(records, state, month, context.clock.now()))
    const paths = ['/', ...incidents.map(({ shown }) => `/incidents/${shown.incident.id}`), ...names.map((month) => `/history/${month}`)]
    const events = entries.map((entry) => ({
      pageId: page.id,
      sequence: entry.sequence,
      announce: entry.kind === 'notice.published' ? announcementOf(entry, incidents) : '',
      paths,
      withdrawsWords: entry.kind === 'notice.redacted',
    }))
    const hasGone = isOtherHistory || entries.length > furthest || entries.some(({ kind }) => kind === 'sample.removed')
    const isEverything = hasGone || entries.some(({ kind }) => kind === 'page.changed' || kind === 'component.changed')
    const overview = await loadOverview(records, state)
    const mark = { sequence: head.sequence, digest: head.digest }
    return { mark, overview, incidents, months, events, isEverything, hasGone }
  })

/** One month with its incidents' own pages, for making everything anew in bounded steps. */
export const loadMonthDocuments = (
  context: Context,
  pageId: string,
  month: string,
): Promise<{ readonly month: MonthState; readonly incidents: readonly IncidentState[] } | undefined> =>
  context.store.read(async (records) => {
    const page = await records.pages.find(idOf<PageId>(pageId))
    if (!page) return undefined
    const state = await loadPageState(records, page, context.settings.baseUrl)
    const shown = await loadMonth(records, state, month, context.clock.now())
    const { settings } = await settingsOf(records, page.id)
    const aftermath = await aftermathOf(
      records,
      shown.incidents.map(({ incident }) => incident.id),
    )
    const incidents = shown.incidents.map((one) => ({
      ...state,
      shown: one,
      ...aftermath(one.incident.id),
      hasQuestions: settings.isOn,
    }))
    return { month: shown, incidents }
  })

/** What the page tells of how it told things; undefined where it does not. */
export const loadCommunication = (context: Context, pageId: PageId): Promise<CommunicationState | undefined> =>
  context.store.read(async (records) => {
    const page = await records.pages.find(pageId)
    if (!page?.showsRecord) return undefined
    const state = await loadPageState(records, page, context.settings.baseUrl)
    return { ...state, years: await communicationRecord(records, page, context.clock.now()) }
  })
