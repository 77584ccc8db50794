import { missingRule } from '../core/notice/waiver.ts'
import type { Objection } from '../core/policy/decide-settled.ts'
import type { SlotFinding } from './finding.ts'
import type { LintedNotice } from './lint-notice.ts'
import type { LintedReport } from './lint-report.ts'
import type { ElementId, SlotName } from './vocabulary.ts'

/** Where each of the guide's slots stands in a notice's input. */
const pointerOfSlot: Readonly<Partial<Record<SlotName, string>>> = {
  title: '/title',
  permanent: '/slots/permanent/detail',
  cause: '/slots/cause/text',
  free: '/freeText',
}

const pointerOf = ({ slot, index }: SlotFinding): string =>
  slot === 'promises' ? `/promises/${index ?? 0}/what` : (pointerOfSlot[slot] ?? `/slots/${slot}`)

/** Where an element is answered; contact and patience come from the page. */
const pointerOfElement: Readonly<Record<ElementId, string>> = {
  has_consequence: '/slots/now',
  has_permanent_consequence_statement: '/slots/permanent',
  has_next_update_promise: '/slots/nextUpdate',
  next_update_has_time: '/slots/nextUpdate/by',
  has_contact: '/contact',
  has_patience_request: '/contact',
  has_scope: '/slots/scope',
  has_start_time: '/slots/since',
  has_workaround: '/slots/workaround',
  has_cause: '/slots/cause',
  has_actions_taken: '/slots/action',
  has_prevention_plan: '/freeText',
}

/** All that the guide has against a notice, in the form in which it is waived and held against a policy. */
export const objectionsOf = ({ findings, missing }: Pick<LintedNotice, 'findings' | 'missing'>): readonly Objection[] => [
  ...findings.map((finding) => ({
    rule: finding.rule,
    quote: finding.quote,
    level: finding.level,
    pointer: pointerOf(finding),
    message: finding.message,
  })),
  ...missing.map(({ element, level, suggestion }) => ({
    rule: missingRule,
    quote: element,
    level,
    pointer: pointerOfElement[element],
    message: suggestion,
  })),
]

/** What the guide found in a report, in the same form; pointers are into the report, not into the notice that announces it. */
export const reportObjectionsOf = (findings: LintedReport['findings']): readonly Objection[] =>
  findings.map(({ rule, quote, level, part, message }) => ({ rule, quote, level, pointer: `/report${part}`, message }))
