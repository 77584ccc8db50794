import type { ElementId } from '../../../lint/vocabulary.ts'

/** What readers ask, in a few words each. */
export const elements: Record<ElementId, string> = {
  has_consequence: 'What customers cannot do',
  has_permanent_consequence_statement: 'Whether anything is lost',
  has_next_update_promise: 'The next word',
  next_update_has_time: 'The next word, with its time',
  has_contact: 'Whom to ask',
  has_patience_request: 'A request for patience',
  has_scope: 'Whom it affects',
  has_start_time: 'Since when',
  has_workaround: 'What to do meanwhile',
  has_cause: 'The cause',
  has_actions_taken: 'What is being done',
  has_prevention_plan: 'What changes for the future',
}
