import { contentDigest } from '../core/approval/approval.ts'
import { type ApprovalRule, rulesAbout } from '../core/approval/approval-policy.ts'
import type { Approvable } from '../core/approval/decide-approved.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Objection } from '../core/policy/decide-settled.ts'
import { isFirstNotice } from '../core/policy/publishing-policy.ts'
import { ok, type Result } from '../core/result.ts'
import { isInWordsOf } from '../core/template/is-in-words-of.ts'
import type { Judged } from './objections-to.ts'
import type { Records } from './store.ts'

/** What decides whether a draft needs an approval, and what the guide has against it that some rule asks about. */
export interface ApprovalGround extends Approvable {
  readonly reasons: readonly { readonly rule: ApprovalRule; readonly objections: readonly Objection[] }[]
}

/** One of the starting set has a row of its own once it is approved. */
const isPreapproved = async (records: Records, draft: Notice): Promise<boolean> =>
  (await records.templates.listOf(draft.pageId)).some(
    (template) => template.preapproved !== null && template.kind === 'first-notice' && isInWordsOf(draft, template),
  )

/** Reads what the rules of the page look at. The guide reads the words only where a rule asks for it. */
export const approvalGround = async (
  records: Records,
  { draft, incident, page }: Judged,
  expected: Incident,
  read: () => Promise<Result<readonly Objection[]>>,
): Promise<Result<ApprovalGround>> => {
  const asksGuide = page.approvals.rules.some(({ when }) => when.findings.length > 0)
  const found = asksGuide ? await read() : ok([])
  if (!found.ok) return found
  const rules = rulesAbout(page.approvals, {
    findings: found.value.map(({ rule }) => rule),
    severity: draft.change.severity,
    channels: page.clock.bySeverity[draft.change.severity].channels,
    addressing: draft.addressing,
    isRegulated: incident.isRegulated,
  })
  const reasons = rules.map((rule) => ({
    rule,
    objections: found.value.filter((objection) => rule.when.findings.includes(objection.rule)),
  }))
  const isFirst = isFirstNotice(draft, expected)
  return ok({
    rules,
    reasons,
    approvals: rules.length === 0 ? [] : await records.approvals.listOf(draft.id),
    digest: contentDigest(draft),
    isFirst,
    isPreapproved: rules.length > 0 && isFirst && (await isPreapproved(records, draft)),
  })
}
