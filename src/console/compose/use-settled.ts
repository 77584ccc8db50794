import { useMemo } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { missingRule, waiverOf } from '../../core/notice/waiver.ts'
import { type Objection, unmetPoints } from '../../core/policy/decide-settled.ts'
import { type PublishingPolicy, policyFor } from '../../core/policy/publishing-policy.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import { objectionsOf, reportObjectionsOf } from '../../lint/objections.ts'
import type { ReportFindings } from './report-findings.ts'

type Remarks = Pick<LintedNotice, 'findings' | 'missing'>

const pick = (
  { findings, missing }: Remarks,
  isWanted: (objected: { readonly rule: string; readonly quote: string }) => boolean,
): Remarks => ({
  findings: findings.filter(isWanted),
  missing: missing.filter(({ element }) => isWanted({ rule: missingRule, quote: element })),
})

export interface Settled {
  readonly objections: readonly Objection[]
  /** What nobody has let stand. */
  readonly open: Remarks | undefined
  /** What the organisation's policy still asks before this is published; nothing is known of it where the guide could not read. */
  readonly unmet: readonly Objection[]
  /** The same as places to go to. */
  readonly asked: Remarks | undefined
}

/** What of the guide's remarks is still open, and what of it keeps the notice from being published; `inReport` has those about its report. */
export const useSettled = (
  { read, inReport }: { readonly read: LintedNotice | undefined; readonly inReport: ReportFindings },
  draft: Notice,
  expected: Incident,
  policy: PublishingPolicy,
): Settled => {
  const { waivers } = draft
  const own = policyFor(policy, draft, expected)
  return useMemo(() => {
    const objections = read ? [...objectionsOf(read), ...reportObjectionsOf(inReport)] : []
    const unmet = read?.isRead ? unmetPoints(own, waivers, objections) : []
    const isUnmet = ({ rule, quote }: { readonly rule: string; readonly quote: string }): boolean =>
      unmet.some((point) => point.rule === rule && point.quote === quote)
    return {
      objections,
      unmet,
      open: read && pick(read, (objected) => waiverOf(waivers, objected) === undefined),
      asked: read && pick(read, isUnmet),
    }
  }, [read, inReport, waivers, own])
}
