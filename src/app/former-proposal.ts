import { actorOfLabel } from '../core/actor/actor.ts'
import { internalChain } from '../core/journal/journal.ts'
import type { Former } from '../core/signal/former.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { incidentOf } from './raising.ts'
import type { Records } from './store.ts'

const wordsOf = async (records: Records, subject: string): Promise<Pick<Former, 'by' | 'reason'>> => {
  const filter = { before: null, limit: 1, subject, kind: 'proposal.dismissed' }
  const [entry] = await records.journal.list(internalChain, filter)
  const reason = entry?.fields['reason']?.value
  return { by: entry ? actorOfLabel(entry.actor).name : null, reason: typeof reason === 'string' ? reason : null }
}

/** What a person had made of it before it was raised again, where somebody had. */
export const formerProposal = async (records: Records, { again }: Proposal): Promise<Former | null> => {
  const former = again && (await records.proposals.find(again.formerId))
  if (!former) return null
  const { id: proposalId, state, updatedAt } = former
  const base = { proposalId, because: again.because }
  if (state === 'dismissed') return { ...base, settled: 'dismissed', at: updatedAt, ...(await wordsOf(records, proposalId)) }
  const incident = await incidentOf(records, former)
  return incident?.endedAt ? { ...base, settled: 'closed', at: incident.endedAt, by: null, reason: null } : null
}
