import type { Phase } from '../core/incident/phase.ts'
import type { NoticeKind } from '../core/notice/notice.ts'
import { elements } from './elements/registry.ts'
import type { MissingFinding } from './finding.ts'
import type { NoticeRecord } from './record.ts'
import { type ElementId, type Elements, elementIds, type Level } from './vocabulary.ts'

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

/** Of planned work the record has the window, and that it is planned says why: neither is asked for while it goes its way. */
const wantedOfWork = {
  scheduled: {
    warning: ['has_start_time', 'has_consequence'],
    hint: ['has_permanent_consequence_statement', 'has_workaround', 'has_contact'],
  },
  in_progress: { warning: ['has_consequence'], hint: ['has_next_update_promise', 'next_update_has_time', 'has_workaround', 'has_contact'] },
  verifying: { warning: ['has_consequence'], hint: ['has_next_update_promise', 'next_update_has_time', 'has_workaround', 'has_contact'] },
  completed: { warning: ['has_consequence', 'has_permanent_consequence_statement'], hint: ['has_contact'] },
} as const satisfies Partial<Record<Phase, Wanted>>

type Wanted = Readonly<Record<Exclude<Level, 'error'>, readonly ElementId[]>>

/** While a cure is watched, what counts is how readers can tell that it holds, and what they do where it does not. */
const watchedQuestions: Readonly<Partial<Record<ElementId, { readonly question: string }>>> = {
  has_consequence: { question: 'What works again, and what does not yet?' },
  has_workaround: { question: 'What can readers do for whom it does not work yet?' },
}
const wantedWhileWatched: Wanted = {
  warning: ['has_consequence', 'has_next_update_promise', 'next_update_has_time'],
  hint: ['has_actions_taken', 'has_workaround', 'has_contact'],
}

/** A small thing is told when it is known and when it is over; nobody is asked to bear with it. */
const wantedOfSmall: Wanted = {
  warning: ['has_consequence'],
  hint: [
    'has_next_update_promise',
    'next_update_has_time',
    'has_start_time',
    'has_scope',
    'has_permanent_consequence_statement',
    'has_contact',
  ],
}

/**
 * The notice of a report is its summary: times, loss and scope stand in the report, whose own guide asks for them. One that tells what
 * became of promised actions owes nothing else.
 */
const wantedOfReport: Wanted = { warning: ['has_consequence'], hint: ['has_cause', 'has_prevention_plan', 'has_contact'] }
const wantedOfActions: Wanted = { warning: [], hint: [] }

const notOfDrill: readonly ElementId[] = ['has_start_time', 'has_cause']

const isWatched = (phase: Phase | undefined): boolean => phase === 'monitoring' || phase === 'verifying'

const wantedOf = (kind: NoticeKind, record: ElementsFound['record']): Wanted => {
  if (record === undefined) return wanted[kind]
  if (kind === 'report') return record.tellsOfActions ? wantedOfActions : wantedOfReport
  const { phase, severity } = record
  if (phase === 'scheduled' || phase === 'in_progress' || phase === 'verifying' || phase === 'completed') return wantedOfWork[phase]
  if (kind === 'update' && phase === 'monitoring') return wantedWhileWatched
  return kind === 'first-notice' && severity === 'minor' ? wantedOfSmall : wanted[kind]
}

/** What the guide ever asks a notice of one of these kinds for, whatever its phase, in the order of the vocabulary. */
export const everAsked = (kinds: readonly NoticeKind[]): readonly ElementId[] => {
  const asked = kinds.flatMap((kind) => {
    const phases = kind === 'maintenance' ? Object.values(wantedOfWork) : kind === 'update' ? [wantedWhileWatched] : []
    const small = kind === 'first-notice' ? [wantedOfSmall] : []
    return [wanted[kind], ...phases, ...small].flatMap(({ warning, hint }): readonly ElementId[] => [...warning, ...hint])
  })
  return elementIds.filter((id) => asked.includes(id))
}

export interface ElementsFound {
  readonly kind: NoticeKind
  readonly elements: Elements
  /** "Not known yet" is always an answer. */
  readonly notKnown?: readonly ElementId[]
  /** How far along it is, how bad, and what else it is; without it the kind alone decides. */
  readonly record?: Pick<NoticeRecord, 'phase' | 'severity' | 'permanent' | 'isDrill' | 'tellsOfActions'>
}

/** One thing that readers of a notice of this kind ask, and whether it answers. */
export interface AskedElement {
  readonly element: ElementId
  readonly level: Exclude<Level, 'error'>
  readonly question: string
  readonly answer: 'said' | 'not-known' | 'missing'
}

/** What readers of a notice of this kind ask, most important first, with what it answers. */
export const askedElements = ({ kind, elements: found, notKnown = [], record }: ElementsFound): readonly AskedElement[] => {
  // When the next word comes is one question: first whether it does, then by what time.
  const isAsked = (id: ElementId): boolean =>
    (id === 'has_next_update_promise' ? !found[id] : id !== 'next_update_has_time' || found.has_next_update_promise) &&
    !(record?.isDrill === true && notOfDrill.includes(id))
  const answerTo = (id: ElementId): AskedElement['answer'] => (found[id] ? 'said' : notKnown.includes(id) ? 'not-known' : 'missing')
  const asked = wantedOf(kind, record)
  return (['warning', 'hint'] as const).flatMap((level) =>
    asked[level].filter(isAsked).map((element) => {
      const answer = answerTo(element)
      return { element, level, question: questionOf(element, record, answer), answer }
    }),
  )
}

/** That something is lost is chosen already: what is missing is what. */
const lossQuestion = 'What is lost or missing, and what should customers do about it?'
const isLoss = (record: ElementsFound['record']): boolean => record?.permanent === 'lost' || record?.permanent === 'recoverable'

const questionOf = (id: ElementId, record: ElementsFound['record'], answer: AskedElement['answer']): string =>
  (id === 'has_permanent_consequence_statement' && answer === 'missing' && isLoss(record) ? lossQuestion : undefined) ??
  (isWatched(record?.phase) ? watchedQuestions[id]?.question : undefined) ??
  elements[id].question

/** The elements that a notice of this kind should have and lacks, as questions to the writer, most important first. */
export const missingElements = (found: ElementsFound): readonly MissingFinding[] => missingOf(askedElements(found))

/** The questions to the writer that are left of those that readers ask. */
export const missingOf = (asked: readonly AskedElement[]): readonly MissingFinding[] =>
  asked.filter(({ answer }) => answer === 'missing').map(missingFinding)

const missingFinding = ({ element, level, question }: AskedElement): MissingFinding => ({
  rule: 'missing',
  level,
  element,
  message: elements[element].why,
  suggestion: question,
})
