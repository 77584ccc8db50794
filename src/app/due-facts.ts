import type { IncidentId } from '../core/brand.ts'
import type { Commitment } from '../core/commitment/commitment.ts'
import { type AudienceFacts, type IncidentFacts, type PageFacts, wordsOf } from '../core/due/due-facts.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { defaultClockPolicy } from '../core/policy/clock-policy.ts'
import type { Proposal } from '../core/signal/signal.ts'
import type { Instant } from '../core/time.ts'
import { listOpenIncidents } from './open-incidents.ts'
import type { Records, Slice } from './store.ts'

const step = 100
/** Databases take only so many values in one question. */
const idsAtOnce = 500

const listWaiting = async (records: Records, page: Page): Promise<readonly Proposal[]> => {
  const found: Proposal[] = []
  let after: string | null = null
  do {
    const slice: Slice<Proposal> = await records.proposals.list(page.id, { after, limit: step, state: 'waiting' })
    found.push(...slice.items)
    after = slice.next
  } while (after !== null)
  return found
}

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

/** Only an incident that nobody was told of yet still has its first notice before it. */
const readFirstSignal = async (records: Records, incident: Incident): Promise<Instant | null> => {
  if (incident.publicAt !== null) return null
  const [first] = (await records.proposals.listOf(incident.id)).filter(({ kind }) => kind === 'open')
  return first?.createdAt ?? null
}

const audienceFacts = async (records: Records, page: Page): Promise<readonly AudienceFacts[]> =>
  (await records.audiences.listOf(page.id)).map((audience) => ({ audience, hours: null, holidays: new Set<string>() }))

/** Everything from which the duties of a page follow, in a handful of questions however many incidents are open. */
export const loadDueFacts = async (records: Records, page: Page): Promise<PageFacts> => {
  const incidents = await listOpenIncidents(records, page.id)
  const waiting = await listWaiting(records, page)
  const { notices, commitments } = await readWords(
    records,
    incidents.map(({ id }) => id),
  )
  const resolving = new Map(waiting.flatMap((one) => (one.kind === 'resolve' && one.incidentId ? [[one.incidentId, one] as const] : [])))
  const found: IncidentFacts[] = []
  for (const incident of incidents)
    found.push({
      incident,
      words: wordsOf(notices.get(incident.id) ?? []),
      commitments: commitments.get(incident.id) ?? [],
      resolving: resolving.get(incident.id) ?? null,
      firstSignalAt: await readFirstSignal(records, incident),
    })
  return {
    page,
    policy: defaultClockPolicy,
    incidents: found,
    proposals: waiting.filter(({ kind }) => kind === 'open'),
    audiences: await audienceFacts(records, page),
  }
}
