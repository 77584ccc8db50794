import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type NoticeInput, type ParsedNoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Proposal } from '../../core/signal/signal.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { checkReferences, checkSeen, findPage, lockIncident, missing } from '../load.ts'
import { once } from '../once.ts'
import { openFromProposal, resolveFromProposal } from '../open-from-proposal.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import type { Records } from '../store.ts'

type Accepted = Promise<Result<Published>>

const accept = async (
  context: Context,
  records: Records,
  proposal: Proposal,
  said: ParsedNoticeInput | undefined,
  now: Instant,
): Accepted => {
  const page = await findPage(records, proposal.pageId)
  if (!page.ok) return page
  const { affected } = said?.change ?? {}
  const references = await checkReferences(records, page.value.id, {
    ...(affected ? { affected } : {}),
    ...(said ? { addressing: said.addressing } : {}),
  })
  if (!references.ok) return references
  const given = { proposal, page: page.value, ...(said ? { said } : {}), now }
  if (proposal.kind === 'open') return openFromProposal(context, records, given)
  const found = await lockIncident(records, proposal.incidentId ?? '')
  return found.ok ? resolveFromProposal(context, records, { ...given, incident: found.value.incident }) : found
}

/**
 * A person publishes what an alert proposed, as it stands or with their own words in place of some of it. The same undo window applies.
 */
export const acceptProposal = async (
  context: Context,
  input: { readonly proposalId: string; readonly notice?: NoticeInput | undefined; readonly seenVersion?: number | undefined },
): Accepted => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  const said = input.notice === undefined ? ok(undefined) : parseNoticeInput(input.notice)
  if (!said.ok) return said
  const now = context.clock.now()
  const result = await once(context, 'acceptProposal', parsePublished, async (records) => {
    const proposal = await records.proposals.lock(id.value)
    if (!proposal) return missing('proposal')
    if (proposal.state !== 'waiting')
      return refuse('proposal.settled', `It was ${proposal.state}${proposal.incidentId ? `; see incident ${proposal.incidentId}` : ''}.`)
    const seen = checkSeen('proposal', proposal, input.seenVersion)
    return seen.ok ? accept(context, records, proposal, said.value, now) : seen
  })
  return hintPublication(context, result)
}
