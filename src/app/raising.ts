import type { ProposalId } from '../core/brand.ts'
import { type Incident, isOpen } from '../core/incident/incident.ts'
import type { NewJournalEntry } from '../core/journal/journal.ts'
import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { Page } from '../core/page/page.ts'
import { groupKeyOf, matchRule } from '../core/signal/match-rule.ts'
import { joinProposal, keepsKeys, proposeOpening, settleProposal } from '../core/signal/propose.ts'
import type { Again, AlertRule, Proposal, Signal, SignalReport } from '../core/signal/signal.ts'
import { gatherSeconds } from '../core/signal/still-firing.ts'
import { type Instant, laterOf, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import type { Records } from './store.ts'
import { tellOperators } from './tell-operators.ts'

/** What alerts lead to, within one transaction. */
export interface Raising {
  readonly context: Context
  readonly records: Records
  readonly page: Page
  readonly rules: readonly AlertRule[]
  readonly now: Instant
  /** Written at the end, because appending locks the head of the chain and everybody else would wait for the rest of the delivery. */
  readonly entries: NewJournalEntry[]
  /** Raised under rules that publish by themselves; what later alerts of the delivery say about them counts. */
  readonly automatic: ProposalId[]
}

export const raise = async (raising: Raising, proposal: Proposal): Promise<Proposal> => {
  const { context, records, page, now, entries } = raising
  await records.proposals.insert(proposal)
  await tellOperators(context, records, { page, proposal, now })
  entries.push(internalEntry(context, now, 'proposal.raised', proposal.id, { kind: proposal.kind, title: proposal.title }))
  return proposal
}

export const withdraw = async ({ context, records, now, entries }: Raising, proposal: Proposal): Promise<void> => {
  if (!(await records.proposals.save(settleProposal(proposal, 'withdrawn', null, now), proposal.version)))
    throw new Error('a locked proposal changed')
  entries.push(internalEntry(context, now, 'proposal.withdrawn', proposal.id))
}

/** It fires again: that it works again is not proposed any more. */
const withdrawResolution = async (raising: Raising, { incidentId }: Proposal): Promise<void> => {
  const { records } = raising
  const found = incidentId === null ? undefined : await records.proposals.findResolving(incidentId)
  const resolving = found && (await records.proposals.lock(found.id))
  if (resolving?.state === 'waiting') await withdraw(raising, resolving)
}

/** An incident may widen while its operators look elsewhere. They hear of it, but of a flood of alerts only once a while. */
const tellOfJoined = async (raising: Raising, proposal: Proposal, report: SignalReport): Promise<void> => {
  const { context, records, page, now, entries } = raising
  if (proposal.incidentId === null) return
  if (keepsKeys(proposal))
    entries.push(
      internalEntry(context, now, 'incident.alert_joined', proposal.incidentId, { proposalId: proposal.id, title: report.title }),
    )
  await tellOperators(context, records, { page, proposal, now, span: Math.floor(now.epochMilliseconds / 1000 / gatherSeconds) })
}

const join = async (raising: Raising, current: Proposal, report: SignalReport): Promise<Proposal> => {
  const { records, now } = raising
  const joined = joinProposal(current, report, now)
  if (!(await records.proposals.save(joined, current.version))) throw new Error('a locked proposal changed')
  await withdrawResolution(raising, joined)
  return joined
}

/** The incident of the alert's own proposal. */
export const incidentOf = async (records: Records, proposal: Proposal | undefined): Promise<Incident | undefined> =>
  proposal?.incidentId ? records.incidents.find(proposal.incidentId) : undefined

/**
 * Whether its incident goes on by what is expected. While a closing notice can still be undone it counts as over: whoever closed knew
 * of nothing that comes now, and it would fall silent with the incident.
 */
const goesOn = async (records: Records, proposal: Proposal): Promise<boolean> => {
  const incident = await incidentOf(records, proposal)
  return incident !== undefined && isOpen(expectedIncident(incident, await records.notices.listOf(incident.id)))
}

/** The proposal that a firing alert joins: its own while that incident goes on, that of its rule, or a young one that waits. */
const currentFor = async (
  { records, page, now }: Raising,
  rule: AlertRule | undefined,
  own: Proposal | undefined,
): Promise<Proposal | undefined> => {
  if (own?.kind === 'open' && own.state === 'accepted' && (await goesOn(records, own))) return records.proposals.lock(own.id)
  if (!rule) return records.proposals.lockWaiting(page.id, groupKeyOf(rule), plusSeconds(now, -gatherSeconds))
  for (const candidate of await records.proposals.lockCurrent(page.id, groupKeyOf(rule)))
    if (candidate.state === 'waiting' || (await goesOn(records, candidate))) return candidate
  return undefined
}

/** An incident that was closed long ago says nothing of what fires anew; why somebody dismissed it does. */
const againOf = (former: Proposal | undefined, because: Again['because']): Again | null =>
  former?.state === 'dismissed' || (former?.state === 'accepted' && because !== 'anew') ? { formerId: former.id, because } : null

/**
 * The proposal that a firing alert joins or raises; `isNew` when it was raised. Alerts of one rule are one trouble and join its open
 * incident. Without a rule nobody has said what belongs together: what an incident is open about hides nothing else.
 */
export const proposalFor = async (
  raising: Raising,
  report: SignalReport,
  known: Signal | undefined,
  because: Again['because'] = known?.state === 'firing' ? 'lasting' : 'anew',
): Promise<{ readonly proposal: Proposal; readonly isNew: boolean }> => {
  const { context, records, page, rules, now } = raising
  const rule = matchRule(report, rules)
  const former = known?.proposalId ? await records.proposals.find(known.proposalId) : undefined
  const incident = await incidentOf(records, former)
  const current = await currentFor(raising, rule, former)
  // Customers were told that it was over: what goes on is told from then on.
  const begun = incident?.endedAt ? { ...report, startedAt: laterOf(report.startedAt, incident.endedAt) } : report
  if (current) {
    if (current.state === 'accepted' && known?.proposalId !== current.id) await tellOfJoined(raising, current, report)
    return { proposal: await join(raising, current, begun), isNew: false }
  }
  const again = againOf(former, because)
  const proposal = await raise(raising, proposeOpening({ id: context.ids.next(), page, rule, report: begun, now, again }))
  // What a person has closed although it still fires, no rule opens again by itself.
  const isAllowed = page.clock.bySeverity[proposal.severity].withoutPerson
  if (rule?.publishing === 'automatically' && isAllowed && known?.state !== 'firing') raising.automatic.push(proposal.id)
  return { proposal, isNew: true }
}
