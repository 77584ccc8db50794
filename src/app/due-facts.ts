import { type IncidentId, type TimeZone, tagged } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import { type AudienceFacts, type IncidentFacts, type PageFacts, wordsOf } from '../core/due/due-facts.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { dateOf, type Instant, plusSeconds } from '../core/time.ts'
import { loadLegalFacts } from './legal-facts.ts'
import { listOpenIncidents } from './open-incidents.ts'
import type { Holidays } from './ports.ts'
import type { Records } from './store.ts'
import { listWaitingProposals } from './waiting-proposals.ts'

/** When it is asked, and whose holidays are known. */
interface Moment {
  readonly holidays: Holidays
  readonly now: Instant
}

const utc = tagged<TimeZone>('UTC')
/** Whoever promised a report for later than that has forgotten it; of more incidents nobody writes one. */
const reportSeconds = 90 * 86_400
const mostEnded = 200

const step = 100
/** Databases take only so many values in one question. */
const idsAtOnce = 500
const mostOwed = 1000

/** What was said and promised of each incident. */
const readWords = async (records: Records, ids: readonly IncidentId[]) => {
  const notices: Notice[] = []
  const commitments: Commitment[] = []
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    const some = ids.slice(from, from + idsAtOnce)
    notices.push(...(await records.notices.listPublished(some)))
    notices.push(...(await records.notices.listLatest(some)).filter(({ status }) => status.state === 'pending'))
    commitments.push(...(await records.commitments.listOf(some)))
  }
  return { notices: Map.groupBy(notices, (one) => one.incidentId), commitments: Map.groupBy(commitments, (one) => one.incidentId) }
}

const readPlans = async (records: Records, incidents: readonly Incident[]) => {
  const planned = incidents.filter(({ kind }) => kind === 'maintenance').map(({ id }) => id)
  return new Map((await records.maintenances.listPlans(planned)).map((plan) => [plan.incidentId, plan]))
}

/** Only an incident that nobody was told of yet still has its first notice before it. */
const readFirstSignal = async (records: Records, incident: Incident): Promise<Instant | null> => {
  if (incident.publicAt !== null) return null
  const [first] = (await records.proposals.listOf(incident.id)).filter(({ kind }) => kind === 'open')
  return first?.createdAt ?? null
}

/** The year around now, because the days before and after a New Year belong together. */
const holidaysOf = (holidays: Holidays, region: string | null | undefined, now: Instant): ReadonlySet<string> => {
  if (!region) return new Set()
  const year = Number(dateOf(now, utc).slice(0, 4))
  return new Set([year - 1, year, year + 1].flatMap((one) => holidays.of(region, one).map(({ date }) => date)))
}

/** The audiences of a page with the public holidays that they keep. */
export const loadAudienceFacts = async (records: Records, page: Page, { holidays, now }: Moment): Promise<readonly AudienceFacts[]> => {
  const audiences = await records.audiences.listOf(page.id)
  const regions = new Map(audiences.map(({ hours }) => [hours?.holidayRegion ?? null, hours?.holidayRegion ?? null]))
  const byRegion = new Map([...regions.keys()].map((region) => [region, holidaysOf(holidays, region, now)]))
  return audiences.map((audience) => ({ audience, holidays: byRegion.get(audience.hours?.holidayRegion ?? null) ?? new Set<string>() }))
}

type Known = readonly Incident[]

/** The open ones are there already; a promise outlives its incident. */
const incidentsBehind = async <T extends { readonly incidentId: IncidentId }>(records: Records, found: readonly T[], known: Known) => {
  const byId = new Map<string, Incident>(known.map((incident) => [incident.id, incident]))
  for (const { incidentId } of found) {
    const incident = byId.has(incidentId) ? undefined : await records.incidents.find(incidentId)
    if (incident) byId.set(incidentId, incident)
  }
  return found.flatMap((one) => {
    const incident = byId.get(one.incidentId)
    return incident ? [[one, incident] as const] : []
  })
}

const readPromises = async (records: Records, page: Page, known: Known): Promise<PageFacts['promises']> => {
  const owed = await records.commitments.listOwed(page.id, { isPublic: false, limit: mostOwed })
  return (await incidentsBehind(records, owed, known)).map(([commitment, incident]) => ({ commitment, incident }))
}

const readApprovals = async (records: Records, page: Page, known: Known): Promise<PageFacts['approvals']> => {
  const { items } = await records.approvals.list(page.id, { after: null, limit: step, state: 'waiting' })
  return (await incidentsBehind(records, items, known)).map(([approval, incident]) => ({ approval, incident }))
}

/** Everything from which the duties of a page follow, in a handful of questions however many incidents are open. */
export const loadDueFacts = async (records: Records, page: Page, moment: Moment): Promise<PageFacts> => {
  const ended = await records.incidents.listEnded(page.id, plusSeconds(moment.now, -reportSeconds), mostEnded)
  const incidents = [...(await listOpenIncidents(records, page.id)), ...ended]
  const waiting = await listWaitingProposals(records, page.id)
  const { notices, commitments } = await readWords(
    records,
    incidents.map(({ id }) => id),
  )
  const plans = await readPlans(records, incidents)
  const resolving = new Map(waiting.flatMap((one) => (one.kind === 'resolve' && one.incidentId ? [[one.incidentId, one] as const] : [])))
  const found: IncidentFacts[] = []
  for (const incident of incidents)
    found.push({
      incident,
      words: wordsOf(notices.get(incident.id) ?? []),
      commitments: commitments.get(incident.id) ?? [],
      plan: plans.get(incident.id) ?? null,
      resolving: resolving.get(incident.id) ?? null,
      firstSignalAt: await readFirstSignal(records, incident),
    })
  return {
    page,
    policy: page.clock,
    incidents: found,
    proposals: waiting.filter(({ kind }) => kind === 'open'),
    audiences: await loadAudienceFacts(records, page, moment),
    legal: await loadLegalFacts(records, page.id, moment),
    promises: await readPromises(records, page, incidents),
    approvals: await readApprovals(records, page, incidents),
  }
}
