import type { IncidentId, PageId } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import type { Incident } from '../core/incident/incident.ts'
import { isOpen } from '../core/incident/incident.ts'
import { publicChain } from '../core/journal/journal.ts'
import { titleLanguage } from '../core/notice/title-language.ts'
import type { Page } from '../core/page/page.ts'
import { followedActions, inDueOrder } from '../core/postmortem/follow-through.ts'
import { type Instant, instantOf, monthOf } from '../core/time.ts'
import type { IncidentState, MonthState, OverviewState, PageState, PublicIncident, PublicPromise } from '../render/page-state.ts'
import { settingsOf } from './question-box.ts'
import type { Records } from './store.ts'

const recentLimit = 50
const promisedLimit = 50

/** What all renditions of a page share, read in one snapshot. */
export const loadPageState = async (records: Records, page: Page, baseUrl: string): Promise<PageState> => {
  const head = await records.journal.head(publicChain(page.id))
  const newest = (await records.journal.read(publicChain(page.id), Math.max(0, head.sequence - 1), 1))[0]
  const components = (await records.components.listOf(page.id)).filter((component) => component.retiredAt === null)
  const groups = await records.components.listGroups(page.id)
  return { page, baseUrl, components, groups, sequence: head.sequence, updatedAt: newest ? instantOf(newest.at) : page.createdAt }
}

/** Of promises that count no more, what tells them in the words of their notice. */
export const settledFacts = ({ noticeId, what, dueAt }: Commitment): PublicIncident['settled'][number] => ({ noticeId, what, dueAt })

const withNotices = async (records: Records, { clock }: Page, incidents: readonly Incident[]): Promise<readonly PublicIncident[]> => {
  const ids = incidents.map((incident) => incident.id)
  const notices = await records.notices.listPublished(ids)
  const commitments = await records.commitments.listOf(ids)
  const settled = await records.commitments.settledOf(ids)
  return incidents.map((incident) => ({
    incident,
    notices: notices.filter((notice) => notice.incidentId === incident.id),
    commitments: commitments.filter(
      ({ incidentId, outcome }) => incidentId === incident.id && (clock.tellsLateness || outcome.state !== 'missed'),
    ),
    settled: settled.filter(({ incidentId }) => incidentId === incident.id).map(settledFacts),
  }))
}

const loadPromised = async (records: Records, { page }: PageState): Promise<readonly PublicPromise[]> => {
  const all = await records.commitments.listOwed(page.id, { isPublic: true })
  const owed = inDueOrder(all, ({ dueAt }) => ({ state: 'open', dueAt, isLate: false })).slice(0, promisedLimit)
  const told = Map.groupBy(
    await records.notices.listPublished([...new Set(owed.map(({ incidentId }) => incidentId))]),
    (one) => one.incidentId,
  )
  const shown: PublicPromise[] = []
  for (const { what, ...commitment } of owed) {
    const incident = what === null ? undefined : await records.incidents.find(commitment.incidentId)
    if (!incident || what === null || incident.publicAt === null) continue
    const { title } = incident
    const notices = told.get(incident.id) ?? []
    const language = notices.find(({ id }) => id === commitment.noticeId)?.language ?? page.language
    shown.push({ commitment: { ...commitment, what }, language, title, titleLanguage: titleLanguage(title, notices) ?? page.language })
  }
  return shown
}

export const loadOverview = async (records: Records, state: PageState): Promise<OverviewState> => {
  const all = await withNotices(records, state.page, await records.incidents.listPublic(state.page.id, null, recentLimit))
  const earliest = await records.incidents.earliestPublicStart(state.page.id)
  return {
    ...state,
    open: all.filter(({ incident }) => isOpen(incident)),
    recent: all.filter(({ incident }) => !isOpen(incident)),
    promised: await loadPromised(records, state),
    earliestMonth: earliest ? monthOf(earliest, state.page.zone) : null,
  }
}

/** What came of incidents after they were over: their reports, and what was promised in them. */
export const aftermathOf = async (
  records: Records,
  ids: readonly IncidentId[],
): Promise<(id: IncidentId) => Pick<IncidentState, 'reports' | 'actions'>> => {
  const reports = Map.groupBy(await records.postmortems.publicEditionsOf(ids), ({ incidentId }) => incidentId)
  const actions = Map.groupBy(await records.commitments.publicActionsOf(ids), ({ incidentId }) => incidentId)
  return (id) => ({ reports: reports.get(id) ?? [], actions: followedActions(actions.get(id) ?? []) })
}

/** Undefined for what is not public. */
export const loadIncident = async (records: Records, state: PageState, id: IncidentId): Promise<IncidentState | undefined> => {
  const incident = await records.incidents.find(id)
  if (!incident || incident.publicAt === null || incident.isDrill || incident.pageId !== state.page.id) return undefined
  const [shown] = await withNotices(records, state.page, [incident])
  if (!shown) return undefined
  const { settings } = await settingsOf(records, state.page.id)
  return { ...state, shown, ...(await aftermathOf(records, [id]))(id), hasQuestions: settings.isOn }
}

const neighbour = (month: string, step: 1 | -1): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const index = year * 12 + number - 1 + step
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Midnight of the first of a month in the page's zone. */
const startOf = (month: string, page: Page): Instant =>
  instantOf(`${month}-01T00:00:00Z`).toZonedDateTimeISO('UTC').withTimeZone('UTC').toPlainDateTime().toZonedDateTime(page.zone).toInstant()

export const loadMonth = async (records: Records, state: PageState, month: string, now: Instant): Promise<MonthState> => {
  const { page } = state
  const incidents = await records.incidents.listPublicBetween(page.id, startOf(month, page), startOf(neighbour(month, 1), page))
  const earliest = await records.incidents.earliestPublicStart(page.id)
  const earlier = neighbour(month, -1)
  const later = neighbour(month, 1)
  return {
    ...state,
    month,
    incidents: await withNotices(records, page, incidents),
    earlierMonth: earliest && earlier >= monthOf(earliest, page.zone) ? earlier : null,
    laterMonth: later <= monthOf(now, page.zone) ? later : null,
  }
}

/** Every month from the first with history to the present one, newest first. */
export const monthsOf = async (records: Records, page: Page, now: Instant): Promise<readonly string[]> => {
  const earliest = await records.incidents.earliestPublicStart(page.id)
  const first = monthOf(earliest ?? now, page.zone)
  const months: string[] = []
  for (let month = monthOf(now, page.zone); month >= first && months.length < 1200; month = neighbour(month, -1)) months.push(month)
  return months
}

/** Ids of public incidents, newest first, a slice at a time; for rendering everything anew. */
export const publicIncidentIds = async (records: Records, pageId: PageId, from: Instant, until: Instant): Promise<readonly IncidentId[]> =>
  (await records.incidents.listPublicBetween(pageId, from, until)).map((incident) => incident.id)
