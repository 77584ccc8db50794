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

/** One thing that readers of a notice of this kind ask, and whether it answers. */
export interface AskedElement {
  readonly element: ElementId
  readonly level: Exclude<Level, 'error'>
  readonly answer: 'said' | 'not-known' | 'missing'
}

/** What readers of a notice of this kind ask, most important first, with what it answers. */
export const askedElements = ({ kind, elements: found, notKnown = [] }: ElementsFound): readonly AskedElement[] => {
  // When the next word comes is one question: first whether it does, then by what time.
  const isAsked = (id: ElementId): boolean =>
    id === 'has_next_update_promise' ? !found[id] : id !== 'next_update_has_time' || found.has_next_update_promise
  const answerTo = (id: ElementId): AskedElement['answer'] => (found[id] ? 'said' : notKnown.includes(id) ? 'not-known' : 'missing')
  return (['warning', 'hint'] as const).flatMap((level) =>
    wanted[kind][level].filter(isAsked).map((element) => ({ element, level, answer: answerTo(element) })),
  )
}

/** The elements that a notice of this kind should have and lacks, as questions to the writer, most important first. */
export const missingElements = (found: ElementsFound): readonly MissingFinding[] => missingOf(askedElements(found))

/** The questions to the writer that are left of those that readers ask. */
export const missingOf = (asked: readonly AskedElement[]): readonly MissingFinding[] =>
  asked.filter(({ answer }) => answer === 'missing').map(({ element, level }) => missingFinding(element, level))

const missingFinding = (id: ElementId, level: Level): MissingFinding => ({
  rule: 'missing',
  level,
  element: id,
  message: elements[id].why,
  suggestion: elements[id].question,
})
