import { authorize } from '../../core/actor/actor.ts'
import { hasInHand } from '../../core/affected/decide-tap.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { type AffectedByReaders, type AffectedStanding, affectedNow, readersBeside } from '../affected-now.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { listOpenIncidents } from '../open-incidents.ts'
import type { Records } from '../store.ts'
import { listWaitingProposals } from '../waiting-proposals.ts'

const standing = async (records: Records, page: Page, affected: readonly AffectedByReaders[]): Promise<readonly AffectedStanding[]> => {
  if (affected.length === 0) return []
  const open = await listOpenIncidents(records, page.id)
  const proposed = (await listWaitingProposals(records, page.id)).flatMap((proposal) => readersBeside(proposal, affected))
  return affected.map((one) => ({
    ...one,
    isInHand: proposed.includes(one) || open.some((incident) => hasInHand(incident, one.component.id)),
  }))
}

/** What readers say at present, in rough numbers, and whether somebody has it in hand; whoever said so first comes first. */
export const listAffected = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly AffectedStanding[]>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records): Promise<Result<readonly AffectedStanding[]>> => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await standing(records, page.value, await affectedNow(records, page.value, now))) : page
  })
}
