import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { isOpen } from '../../core/incident/incident.ts'
import type { NewJournalEntry } from '../../core/journal/journal.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { groupKeyOf, matchRule } from '../../core/signal/match-rule.ts'
import { joinProposal, proposeOpening, proposeResolution, settleProposal } from '../../core/signal/propose.ts'
import type { AlertRule, Proposal, Signal, SignalReport } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkReferences, findPage } from '../load.ts'
import { openFromProposal } from '../open-from-proposal.ts'
import type { Records } from '../store.ts'
import { tellOperators } from '../tell-operators.ts'

/** Ids of the proposals that this delivery raised; repetitions and joins raise none. */
export interface Raised {
  readonly proposalIds: readonly string[]
}

interface Intake {
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

const raise = async (intake: Intake, proposal: Proposal): Promise<Proposal> => {
  const { context, records, page, now, entries } = intake
  await records.proposals.insert(proposal)
  await tellOperators(context, records, { page, proposal, now })
  entries.push(internalEntry(context, now, 'proposal.raised', proposal.id, { kind: proposal.kind, title: proposal.title }))
  return proposal
}

/**
 * A rule that cannot publish any more (its component was retired, its words are refused) leaves the proposal to a person, and says why in
 * the journal. Nothing is thrown: the other alerts of the delivery are not lost with it.
 */
const publishByRule = async ({ context, records, page, now }: Intake, id: ProposalId): Promise<void> => {
  const proposal = await records.proposals.lock(id)
  if (proposal?.state !== 'waiting') return
  const references = await checkReferences(records, page.id, { affected: proposal.affected })
  const opened = references.ok ? await openFromProposal(context, records, { proposal, page, now }) : references
  if (opened.ok) return
  const { code, detail } = opened.fault
  await records.journal.append([internalEntry(context, now, 'proposal.left_to_person', id, { code, detail })])
}

/** It fires again: that it works again is not proposed any more. */
const withdrawResolution = async (intake: Intake, { incidentId }: Proposal): Promise<void> => {
  const { records } = intake
  const found = incidentId === null ? undefined : await records.proposals.findResolving(incidentId)
  const resolving = found && (await records.proposals.lock(found.id))
  if (resolving?.state === 'waiting') await withdraw(intake, resolving)
}

const withdraw = async ({ context, records, now, entries }: Intake, proposal: Proposal): Promise<void> => {
  if (!(await records.proposals.save(settleProposal(proposal, 'withdrawn', null, now), proposal.version)))
    throw new Error('a locked proposal changed')
  entries.push(internalEntry(context, now, 'proposal.withdrawn', proposal.id))
}

/** The proposal that a firing alert joins or raises; `isNew` when it was raised. */
const proposalFor = async (intake: Intake, report: SignalReport): Promise<{ readonly proposal: Proposal; readonly isNew: boolean }> => {
  const { context, records, page, rules, now } = intake
  const rule = matchRule(report, rules)
  const current = await records.proposals.lockCurrent(page.id, groupKeyOf(rule))
  if (current) {
    const joined = joinProposal(current, report, now)
    if (!(await records.proposals.save(joined, current.version))) throw new Error('a locked proposal changed')
    await withdrawResolution(intake, joined)
    return { proposal: joined, isNew: false }
  }
  const proposal = await raise(intake, proposeOpening({ id: context.ids.next(), page, rule, report, now }))
  if (rule?.publishing === 'automatically') intake.automatic.push(proposal.id)
  return { proposal, isNew: true }
}

const takeFiring = async (intake: Intake, report: SignalReport, known: Signal | undefined): Promise<Proposal | undefined> => {
  const { context, records, page, now } = intake
  if (known?.state === 'firing') {
    await records.signals.update({ ...known, ...report, receivedAt: now, repeats: known.repeats + 1 })
    return undefined
  }
  const { proposal, isNew } = await proposalFor(intake, report)
  const fresh = { ...report, pageId: page.id, proposalId: proposal.id, receivedAt: now }
  if (known) await records.signals.update({ ...known, ...fresh, repeats: known.repeats + 1 })
  else await records.signals.insert({ ...fresh, id: context.ids.next(), repeats: 0 })
  return isNew ? proposal : undefined
}

/** When the last alert behind a proposal is quiet: what waits is withdrawn, what became an incident is proposed for resolution. */
const takeResolved = async (intake: Intake, report: SignalReport, known: Signal | undefined): Promise<Proposal | undefined> => {
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
    const intake: Intake = { context, records, page: page.value, rules, now, entries: [], automatic: [] }
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
