import { authorize } from '../../core/actor/actor.ts'
import type { ApprovalPolicy, Approvers } from '../../core/approval/approval-policy.ts'
import { maySettle } from '../../core/approval/decide-approval.ts'
import { type ApprovalRuleInput, parseApprovalPolicy } from '../../core/approval/parse-approval-policy.ts'
import type { Page } from '../../core/page/page.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { ruleIds } from '../../lint/vocabulary.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import type { Records } from '../store.ts'

/** Whoever is named must be there and able to approve, and audiences must be the page's. */
const checkNamed = async (records: Records, page: Page, { rules }: ApprovalPolicy): Promise<Result<true>> => {
  const able = new Set<string>((await records.operators.list()).filter(maySettle).map(({ id }) => id))
  const audiences = new Set<string>((await records.audiences.listOf(page.id)).map(({ id }) => id))
  const faults = new FieldFaults()
  const checkPeople = (pointer: string, approvers: Approvers | null): void => {
    approvers?.operatorIds.forEach((id, i) => {
      if (!able.has(id)) faults.add(`${pointer}/operatorIds/${i}`, 'Name an operator who is active and an approver or owner.')
    })
  }
  rules.forEach(({ who, escalateTo, when }, i) => {
    checkPeople(`/rules/${i}/who`, who)
    checkPeople(`/rules/${i}/escalateTo`, escalateTo)
    when.audienceIds.forEach((id, n) => {
      if (!audiences.has(id)) faults.add(`/rules/${i}/when/audienceIds/${n}`, 'This page has no such audience.')
    })
  })
  return faults.any ? faults.refuse() : ok(true)
}

/** Sets which notices need whose approval. What waits is judged by it from then on. */
export const changeApprovalPolicy = async (
  context: Context,
  input: { readonly rules: readonly ApprovalRuleInput[]; readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<Page>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const approvals = parseApprovalPolicy(input, ruleIds)
  if (!approvals.ok) return approvals
  const now = context.clock.now()
  return context.store.transaction<Page>(async (records) => {
    const found = await findPage(records, input.pageId)
    if (!found.ok) return found
    const named = await checkNamed(records, found.value, approvals.value)
    if (!named.ok) return named
    const page: Page = { ...found.value, approvals: approvals.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.pages.save(page, input.readVersion))) return stale('page')
    const rules = approvals.value.rules.map(({ name, limitMinutes, afterwards }) => ({ name, limitMinutes, afterwards }))
    await records.journal.append([internalEntry(context, now, 'page.approvals_changed', page.id, { rules })])
    return ok(page)
  })
}
