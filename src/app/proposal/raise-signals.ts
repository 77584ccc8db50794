import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { isOpen } from '../../core/incident/incident.ts'
import { ok, type Result } from '../../core/result.ts'
import { proposeResolution } from '../../core/signal/propose.ts'
import type { Proposal, Signal, SignalReport } from '../../core/signal/signal.ts'
import { isInHand } from '../../core/signal/still-firing.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkReferences, findPage } from '../load.ts'
import { openFromProposal } from '../open-from-proposal.ts'
import { incidentOf, proposalFor, type Raising, raise, withdraw } from '../raising.ts'

/** Ids of the proposals that this delivery raised; repetitions and joins raise none. */
export interface Raised {
  readonly proposalIds: readonly string[]
}

/**
 * A rule that cannot publish any more (its component was retired, its words are refused, the policy wants more settled) leaves the proposal
 * to a person, and says why in the journal. Nothing is thrown: the other alerts of the delivery are not lost with it.
 */
const publishByRule = async ({ context, records, page, now }: Raising, id: ProposalId): Promise<void> => {
  const proposal = await records.proposals.lock(id)
  if (proposal?.state !== 'waiting') return
  const references = await checkReferences(records, page.id, { affected: proposal.affected })
  const opened = references.ok ? await openFromProposal(context, records, { proposal, page, now }) : references
  if (opened.ok) return
  const { code, detail, errors = [] } = opened.fault
  // Where and by which rule, and not what: a redaction of the notice that comes of it never reaches the proposal's entries.
  const told = errors.slice(0, 10)
  const rules = told.flatMap(({ rule }) => rule ?? [])
  const open = { ...(told.length > 0 ? { open: told.map(({ pointer }) => pointer) } : {}), ...(rules.length > 0 ? { rules } : {}) }
  await records.journal.append([internalEntry(context, now, 'proposal.left_to_person', id, { code, detail, ...open })])
}

/** Whether somebody has in hand what is known to fire, so that its repetition is nothing new. */
const isRepetition = async ({ records, now }: Raising, known: Signal): Promise<boolean> => {
  const proposal = known.proposalId === null ? undefined : await records.proposals.find(known.proposalId)
  return proposal !== undefined && isInHand(proposal, await incidentOf(records, proposal), now)
}

const takeFiring = async (intake: Raising, report: SignalReport, known: Signal | undefined): Promise<Proposal | undefined> => {
  const { context, records, page, now } = intake
  if (known?.state === 'firing' && (await isRepetition(intake, known))) {
    await records.signals.update({ ...known, ...report, receivedAt: now, repeats: known.repeats + 1 })
    return undefined
  }
  const { proposal, isNew } = await proposalFor(intake, report, known)
  const fresh = { ...report, pageId: page.id, proposalId: proposal.id, receivedAt: now }
  if (known) await records.signals.update({ ...known, ...fresh, repeats: known.repeats + 1 })
  else await records.signals.insert({ ...fresh, id: context.ids.next(), repeats: 0 })
  return isNew ? proposal : undefined
}

/** When the last alert behind a proposal is quiet: what waits is withdrawn, what became an incident is proposed for resolution. */
const takeResolved = async (intake: Raising, report: SignalReport, known: Signal | undefined): Promise<Proposal | undefined> => {
  const { context, records, page, now } = intake
  if (known?.state !== 'firing') return undefined
  // Locked before it is counted what still fires: of two that go quiet at once, each would take the other for firing.
  const opening = known.proposalId === null ? undefined : await records.proposals.lock(known.proposalId)
  await records.signals.update({ ...known, ...report, startedAt: known.startedAt, endedAt: report.endedAt ?? now, receivedAt: now })
  if (!opening || (await records.signals.countFiring(opening.id)) > 0) return undefined
  if (opening.state === 'waiting') {
    await withdraw(intake, opening)
    return undefined
  }
  const incident = opening.incidentId === null ? undefined : await records.incidents.find(opening.incidentId)
  if (!incident || !isOpen(incident) || (await records.proposals.findResolving(incident.id))) return undefined
  return raise(intake, proposeResolution({ id: context.ids.next(), page, opening, incident, now }))
}

/**
 * What machines say becomes proposals. Deliveries may repeat, mix firing and resolved, come late or close what never opened; one
 * alert is one signal by (source, key). Nothing is published here unless the operator's own rule says "automatically".
 */
export const raiseSignals = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly reports: readonly SignalReport[] },
): Promise<Result<Raised>> => {
  const allowed = authorize(context.actor, 'signal.raise')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Raised>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const rules = await records.alertRules.listOf(page.value.id)
    const intake: Raising = { context, records, page: page.value, rules, now, entries: [], automatic: [] }
    const raised: string[] = []
    for (const report of input.reports) {
      const known = await records.signals.lock(page.value.id, report.source, report.key)
      const proposal = await (report.state === 'firing' ? takeFiring(intake, report, known) : takeResolved(intake, report, known))
      if (proposal) raised.push(proposal.id)
    }
    await records.journal.append(intake.entries)
    for (const id of intake.automatic) await publishByRule(intake, id)
    return ok({ proposalIds: raised })
  })
  if (result.ok && result.value.proposalIds.length > 0) {
    context.hints.raise('outbox')
    context.hints.raise('effect')
  }
  return result
}
