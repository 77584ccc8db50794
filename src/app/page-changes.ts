import type { IncidentId, PageId } from '../core/brand.ts'
import { idOf, parseId } from '../core/id.ts'
import { type JournalEntry, publicChain } from '../core/journal/journal.ts'
import { assembleNotice } from '../core/notice/assemble.ts'
import { assemblySetting } from '../core/notice/assembly-setting.ts'
import { monthOf } from '../core/time.ts'
import type { IncidentState, MonthState, OverviewState } from '../render/page-state.ts'
import type { Context } from './context.ts'
import { loadIncident, loadMonth, loadOverview, loadPageState } from './page-state.ts'
import type { LiveEvent } from './renderer.ts'

/** What has to be rendered anew since a number of the page's public chain. */
export interface PageChanges {
  readonly sequence: number
  readonly overview: OverviewState
  readonly incidents: readonly IncidentState[]
  readonly months: readonly MonthState[]
  readonly events: readonly LiveEvent[]
  /** The name, look or components changed, or the journal moved too far: every document has to be made again. */
  readonly isEverything: boolean
}

const furthest = 200

const incidentIdOf = (entry: JournalEntry): IncidentId | undefined => {
  const value = entry.fields.incidentId?.value
  const parsed = typeof value === 'string' ? parseId<IncidentId>(value) : undefined
  return parsed?.ok ? parsed.value : undefined
}

const announcementOf = (entry: JournalEntry, incidents: readonly IncidentState[]): string => {
  const state = incidents.find(({ shown }) => shown.incident.id === incidentIdOf(entry))
  const notice = state?.shown.notices.find((candidate) => candidate.id === entry.subject)
  if (!state || !notice) return ''
  const { incident, notices } = state.shown
  const corrected = notices.find((candidate) => candidate.id === notice.correction?.of) ?? null
  const { gist } = assembleNotice(notice.content, assemblySetting({ notice, incident, page: state.page, corrected, now: state.updatedAt }))
  // A title that is the first sentence already need not be heard twice.
  return gist.startsWith(notice.change.title) ? gist : `${notice.change.title}. ${gist}`
}

/** Undefined when nothing is newer than `after`. */
export const loadPageChanges = (context: Context, pageId: PageId, after: number): Promise<PageChanges | undefined> =>
  context.store.read(async (records) => {
    const page = await records.pages.find(pageId)
    if (!page) return undefined
    const state = await loadPageState(records, page, context.settings.baseUrl)
    if (state.sequence <= after) return undefined
    const entries = await records.journal.read(publicChain(page.id), after, furthest + 1)
    const ids = [...new Set(entries.flatMap((entry) => incidentIdOf(entry) ?? []))]
    const loaded = []
    for (const id of ids.slice(0, furthest)) loaded.push(await loadIncident(records, state, id))
    const incidents = loaded.filter((incident) => incident !== undefined)
    const names = [...new Set(incidents.map(({ shown }) => monthOf(shown.incident.startedAt, page.zone)))]
    const months: MonthState[] = []
    for (const month of names) months.push(await loadMonth(records, state, month, context.clock.now()))
    const paths = ['/', ...incidents.map(({ shown }) => `/incidents/${shown.incident.id}`), ...names.map((month) => `/history/${month}`)]
    const events = entries.map((entry) => ({
      pageId: page.id,
      sequence: entry.sequence,
      announce: entry.kind === 'notice.published' ? announcementOf(entry, incidents) : '',
      paths,
    }))
    const isEverything =
      entries.length > furthest || entries.some((entry) => entry.kind === 'page.changed' || entry.kind === 'component.changed')
    return { sequence: state.sequence, overview: await loadOverview(records, state), incidents, months, events, isEverything }
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
    return { month: shown, incidents: shown.incidents.map((incident) => ({ ...state, shown: incident })) }
  })
