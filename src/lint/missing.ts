import type { NoticeKind } from '../core/notice/notice.ts'
import { elements } from './elements/registry.ts'
import type { MissingFinding } from './finding.ts'
import type { ElementId, Elements, Level } from './vocabulary.ts'

/**
 * What a notice of each kind should say, most important first. A warning is owed to every reader; a hint is
 * owed where there is something to say. The section's "still works" and "staffing" have no element and are not asked for.
 */
const wanted = {
  'first-notice': {
    warning: ['has_consequence', 'has_next_update_promise', 'next_update_has_time'],
    hint: ['has_start_time', 'has_scope', 'has_permanent_consequence_statement', 'has_workaround', 'has_contact', 'has_patience_request'],
  },
  update: {
    warning: ['has_consequence', 'has_next_update_promise', 'next_update_has_time'],
    hint: ['has_scope', 'has_actions_taken', 'has_workaround', 'has_cause', 'has_contact'],
  },
  resolution: {
    warning: ['has_consequence', 'has_permanent_consequence_statement', 'has_start_time'],
    hint: ['has_scope', 'has_cause', 'has_actions_taken', 'has_contact'],
  },
  maintenance: {
    warning: ['has_start_time', 'has_consequence'],
    hint: ['has_permanent_consequence_statement', 'has_workaround', 'has_cause', 'has_contact'],
  },
  report: {
    warning: ['has_consequence', 'has_permanent_consequence_statement', 'has_start_time', 'has_cause', 'has_prevention_plan'],
    hint: ['has_scope', 'has_actions_taken', 'has_contact'],
  },
} as const satisfies Record<NoticeKind, Record<Exclude<Level, 'error'>, readonly ElementId[]>>

export interface ElementsFound {
  readonly kind: NoticeKind
  readonly elements: Elements
  /** "Not known yet" is always an answer. */
  readonly notKnown?: readonly ElementId[]
}

/** The elements that a notice of this kind should have and lacks, as questions to the writer, most important first. */
export const missingElements = ({ kind, elements: found, notKnown = [] }: ElementsFound): readonly MissingFinding[] => {
  // Without a promise there is nothing that could have a time: one question, not two.
  const isAsked = (id: ElementId): boolean =>
    !found[id] && !notKnown.includes(id) && (id !== 'next_update_has_time' || found.has_next_update_promise)
  const missing = (level: Exclude<Level, 'error'>): readonly MissingFinding[] =>
    wanted[kind][level].filter(isAsked).map((id) => missingFinding(id, level))
  return [...missing('warning'), ...missing('hint')]
}

const missingFinding = (id: ElementId, level: Level): MissingFinding => ({
  rule: 'missing',
  level,
  element: id,
  message: elements[id].why,
  suggestion: elements[id].question,
})
