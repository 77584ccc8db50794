import type { Digest } from '../brand.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { Approval } from './approval.ts'
import type { ApprovalRule } from './approval-policy.ts'

/** What stands between a notice and being published, as far as approvals go. */
export type ApprovalNeed =
  | { readonly kind: 'none' }
  | { readonly kind: 'approved' }
  /** It goes out, and these look at it afterwards. */
  | { readonly kind: 'afterwards'; readonly rules: readonly ApprovalRule[] }
  | { readonly kind: 'needed'; readonly rules: readonly ApprovalRule[] }

export interface Approvable {
  /** The rules that are about the notice. */
  readonly rules: readonly ApprovalRule[]
  /** All that was ever asked about this notice. */
  readonly approvals: readonly Approval[]
  readonly digest: Digest
  readonly isFirst: boolean
  /** Its words are those of a template that somebody approved beforehand. */
  readonly isPreapproved: boolean
}

/**
 * Whether a notice may be published in exactly this content. A no to this content outweighs what lets it go ahead, the yes of
 * another rule included, and nothing ever delays a first notice in words that were approved beforehand.
 */
export const approvalNeed = ({ rules, approvals, digest, isFirst, isPreapproved }: Approvable): ApprovalNeed => {
  if (rules.length === 0 || (isFirst && isPreapproved)) return { kind: 'none' }
  const same = approvals.filter((approval) => approval.digest === digest && approval.status.state !== 'withdrawn')
  const isRefused = same.some(({ status }) => status.state === 'refused')
  const given = isRefused ? [] : same.flatMap(({ signOffs }) => signOffs.flatMap((signOff) => signOff.rules))
  const open = rules.filter(({ name }) => !given.includes(name))
  if (open.length === 0) return { kind: 'approved' }
  return isFirst && !isRefused && open.every(({ afterwards }) => afterwards)
    ? { kind: 'afterwards', rules: open }
    : { kind: 'needed', rules: open }
}

/** Refuses with `notice.approval_needed` what nobody has approved in these words. */
export const decideApproved = (approvable: Approvable): Result<Exclude<ApprovalNeed, { readonly kind: 'needed' }>> => {
  const need = approvalNeed(approvable)
  if (need.kind !== 'needed') return ok(need)
  const names = need.rules.map(({ name }) => `"${name}"`).join(', ')
  return refuse('notice.approval_needed', `The organisation's policy asks for an approval of exactly these words first: ${names}.`)
}
