import type { Approval } from '../core/approval/approval.ts'
import { type IncidentId, type TimeZone, tagged } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import { type AudienceFacts, type EndedFacts, endedFacts, type PageFacts, wordsOf } from '../core/due/due-facts.ts'
import { reportable } from '../core/due/postmortem.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { dateOf, type Instant, plusSeconds } from '../core/time.ts'
import { legalFacts } from './legal-facts.ts'
import { listOpenIncidents } from './open-incidents.ts'
import type { Holidays } from './ports.ts'
import type { Records, Slice } from './store.ts'
import { listWaitingProposals } from './waiting-proposals.ts'

/** When it is asked, and whose holidays are known. */
interface Moment {
  readonly holidays: Holidays
  readonly now: Instant
}

const utc = tagged<TimeZone>('UTC')
const daySeconds = 86_400
const step = 100
/** Databases take only so many values in one question. */
const idsAtOnce = 500

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

/** When the first signal came in. Only an incident that nobody was told of yet still has its first notice before it. */
const readFirstSignals = async (records: Records, incidents: readonly Incident[]): Promise<ReadonlyMap<IncidentId, Instant>> => {
  const untold = incidents.filter(({ publicAt }) => publicAt === null).map(({ id }) => id)
  const opening = untold.length === 0 ? [] : await records.proposals.listOpening(untold)
  return new Map(opening.toReversed().flatMap(({ incidentId, createdAt }) => (incidentId ? [[incidentId, createdAt] as const] : [])))
}

/** Those of which a report may still be owed. */
const readEnded = async (records: Records, { id, clock }: Page, now: Instant): Promise<readonly EndedFacts[]> => {
  const { severities, days } = reportable(clock)
  const since = plusSeconds(now, -days * daySeconds)
  const ended = severities.length === 0 ? [] : await records.incidents.listUnreported(id, since, severities)
  if (ended.length === 0) return []
  const told = Map.groupBy(await records.notices.listTold(ended.map((one) => one.id)), (one) => one.incidentId)
  return ended.map((incident) => endedFacts(incident, told.get(incident.id) ?? []))
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

/** What is owed of incidents that are open or over. */
interface Behind {
  readonly incidentId: IncidentId
}

/** The incidents behind what outlives them; those that are known already are not read again. */
const readBehind = async (
  records: Records,
  known: readonly Incident[],
  found: readonly Behind[],
): Promise<ReadonlyMap<string, Incident>> => {
  const byId = new Map<string, Incident>(known.map((incident) => [incident.id, incident]))
  const unknown = [...new Set(found.map(({ incidentId }) => incidentId))].filter((id) => !byId.has(id))
  for (const incident of unknown.length === 0 ? [] : await records.incidents.listByIds(unknown)) byId.set(incident.id, incident)
  return byId
}

/** All of them: the one that has waited longest is the last of the list. */
const listWaitingApprovals = async (records: Records, { id }: Page): Promise<readonly Approval[]> => {
  const found: Approval[] = []
  let after: string | null = null
  do {
    const slice: Slice<Approval> = await records.approvals.list(id, { after, limit: step, state: 'waiting' })
    found.push(...slice.items)
    after = slice.next
  } while (after !== null)
  return found
}

/** What outlives its incident: promises, approvals and legal deadlines. */
const readLasting = async (records: Records, page: Page, known: readonly Incident[], moment: Moment) => {
  const promises = await records.commitments.listOwed(page.id, { isPublic: false })
  const approvals = await listWaitingApprovals(records, page)
  const files = await records.legal.listOwing(page.id)
  const behind = await readBehind(records, known, [...promises, ...approvals, ...files])
  const withIncident = <T extends Behind, Made>(found: readonly T[], make: (one: T, incident: Incident) => Made): readonly Made[] =>
    found.flatMap((one) => {
      const incident = behind.get(one.incidentId)
      return incident ? [make(one, incident)] : []
    })
  return {
    promises: withIncident(promises, (commitment, incident) => ({ commitment, incident })),
    approvals: withIncident(approvals, (approval, incident) => ({ approval, incident })),
    legal: withIncident(files, (file, incident) => legalFacts(file, incident, moment)),
  }
}

/** Everything from which the duties of a page follow, in a handful of questions however many incidents there are. */
export const loadDueFacts = async (records: Records, page: Page, moment: Moment): Promise<PageFacts> => {
  const incidents = await listOpenIncidents(records, page.id)
  const ended = await readEnded(records, page, moment.now)
  const waiting = await listWaitingProposals(records, page.id)
  const { notices, commitments } = await readWords(
    records,
    incidents.map(({ id }) => id),
  )
  const plans = await readPlans(records, incidents)
  const firstSignals = await readFirstSignals(records, incidents)
  const resolving = new Map(waiting.flatMap((one) => (one.kind === 'resolve' && one.incidentId ? [[one.incidentId, one] as const] : [])))
  const known = [...incidents, ...ended.map(({ incident }) => incident)]
  return {
    page,
    policy: page.clock,
    incidents: incidents.map((incident) => ({
      incident,
      words: wordsOf(notices.get(incident.id) ?? []),
      commitments: commitments.get(incident.id) ?? [],
      plan: plans.get(incident.id) ?? null,
      resolving: resolving.get(incident.id) ?? null,
      firstSignalAt: firstSignals.get(incident.id) ?? null,
    })),
    ended,
    proposals: waiting.filter(({ kind }) => kind === 'open'),
    audiences: await loadAudienceFacts(records, page, moment),
    ...(await readLasting(records, page, known, moment)),
  }
}
