import { authorize } from '../../core/actor/actor.ts'
import type { ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { checkReferences, findPage, lockIncident, missing } from '../load.ts'
import { type Answer, once } from '../once.ts'
import { openFromProposal, resolveFromProposal } from '../open-from-proposal.ts'
import { hintPublication, publicationFields } from '../publish-draft.ts'

/**
 * A person publishes what an alert proposed, as it stands or with their own words in place of some of it. The same undo window applies.
 */
export const acceptProposal = async (
  context: Context,
  input: { readonly proposalId: string; readonly notice?: NoticeInput | undefined },
): Promise<Result<Answer<(typeof publicationFields)[number]>>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<ProposalId>(input.proposalId)
  if (!id.ok) return id
  const parsed = input.notice === undefined ? undefined : parseNoticeInput(input.notice)
  if (parsed && !parsed.ok) return parsed
  const now = context.clock.now()
  const result = await once(context, 'acceptProposal', publicationFields, async (records) => {
    const proposal = await records.proposals.lock(id.value)
    if (!proposal) return missing('proposal')
    if (proposal.state !== 'waiting')
      return refuse('proposal.settled', `It was ${proposal.state}${proposal.incidentId ? `; see incident ${proposal.incidentId}` : ''}.`)
    const page = await findPage(records, proposal.pageId)
    if (!page.ok) return page
    const said = parsed ? { said: parsed.value } : {}
    if (parsed) {
      const references = await checkReferences(records, page.value.id, {
        ...(parsed.value.change.affected ? { affected: parsed.value.change.affected } : {}),
        addressing: parsed.value.addressing,
      })
      if (!references.ok) return references
    }
    if (proposal.kind === 'open') return openFromProposal(context, records, { proposal, page: page.value, ...said, now })
    const found = await lockIncident(records, proposal.incidentId ?? '')
    return found.ok
      ? resolveFromProposal(context, records, { proposal, page: page.value, incident: found.value.incident, ...said, now })
      : found
  })
  return hintPublication(context, result)
}
