import type { Incident } from '../core/incident/incident.ts'
import type { Again, Proposal, Signal } from '../core/signal/signal.ts'
import { incidentOf, proposalFor, type Raising } from './raising.ts'

/** A firing alert joins or raises a proposal once more, unless somebody has it in hand. */
export const proposeAgain = async (
  raising: Raising,
  { pageId, source, key }: Signal,
  because: Again['because'],
  isInHand: (former: Proposal, incident: Incident | undefined) => boolean | Promise<boolean>,
): Promise<Proposal | undefined> => {
  const { records } = raising
  const signal = await records.signals.lock(pageId, source, key)
  const former = signal?.proposalId ? await records.proposals.find(signal.proposalId) : undefined
  if (signal?.state !== 'firing' || !former || (await isInHand(former, await incidentOf(records, former)))) return undefined
  const { proposal } = await proposalFor(raising, signal, signal, because)
  await records.signals.update({ ...signal, proposalId: proposal.id })
  return proposal
}
