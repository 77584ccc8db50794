import { authorize } from '../core/actor/actor.ts'
import type { Approval } from '../core/approval/approval.ts'
import type { Settling } from '../core/approval/decide-approval.ts'
import type { ApprovalId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Json } from '../core/journal/canonical.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { tellWriters } from './ask-approval.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { checkSeen, lockIncident, missing } from './load.ts'
import type { Records } from './store.ts'

export interface NamedApproval {
  readonly approvalId: string
  readonly seenVersion?: number | undefined
}

export interface LockedApproval {
  readonly approval: Approval
  readonly notice: Notice
  readonly page: Page
}

/** The approval with its notice, locked for change: incident first, notice second, approval third. */
export const lockApproval = async (records: Records, input: NamedApproval): Promise<Result<LockedApproval>> => {
  const id = parseId<ApprovalId>(input.approvalId)
  if (!id.ok) return id
  const seen = await records.approvals.find(id.value)
  if (!seen) return missing('approval')
  const found = await lockIncident(records, seen.incidentId)
  if (!found.ok) return found
  const notice = await records.notices.lock(seen.noticeId)
  const approval = await records.approvals.lock(id.value)
  if (!notice || !approval) return missing('approval')
  const fresh = checkSeen('approval', approval, input.seenVersion)
  return fresh.ok ? ok({ approval, notice, page: found.value.page }) : fresh
}

/** Saves what became of an approval, with its entry in the journal. */
export const saveApproval = async (
  context: Context,
  records: Records,
  {
    before,
    after,
    kind,
    facts = {},
  }: { readonly before: Approval; readonly after: Approval; readonly kind: string; readonly facts?: Record<string, Json> },
): Promise<Approval> => {
  if (!(await records.approvals.save(after, before.version))) throw new Error('a locked approval changed')
  const { noticeId, incidentId, digest } = after
  await records.journal.append([internalEntry(context, context.clock.now(), kind, after.id, { incidentId, noticeId, digest, ...facts })])
  return after
}

/** An answer is a person's: a token stands for nobody. */
export const answerApproval = async (
  context: Context,
  input: NamedApproval,
  answer: (
    locked: LockedApproval,
    settling: Settling,
  ) => Result<{ readonly after: Approval; readonly kind: string; readonly facts?: Record<string, Json> }>,
): Promise<Result<Approval>> => {
  const { actor } = context
  const allowed = authorize(actor, 'approval.settle')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Approval>(async (records) => {
    const found = await lockApproval(records, input)
    if (!found.ok) return found
    if (actor.kind !== 'operator') return refuse('auth.forbidden', `An approval is a person's; a ${actor.kind} cannot give one.`)
    const operators = await records.operators.list()
    const operator = operators.find(({ id }) => id === actor.id)
    if (!operator) return missing('operator')
    const answered = answer(found.value, { policy: found.value.page.approvals, operators, operator, now })
    if (!answered.ok) return answered
    const approval = await saveApproval(context, records, { before: found.value.approval, ...answered.value })
    await tellWriters(context, records, { approval, page: found.value.page, now })
    return ok(approval)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
