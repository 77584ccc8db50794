import type { elements as english } from '../en/elements.ts'

export const elements: typeof english = {
  has_consequence: 'Was Kunden nicht können',
  has_permanent_consequence_statement: 'Ob etwas verloren ist',
  has_next_update_promise: 'Die nächste Nachricht',
  next_update_has_time: 'Die nächste Nachricht, mit Uhrzeit',
  has_contact: 'Wen man fragen kann',
  has_patience_request: 'Die Bitte um Geduld',
  has_scope: 'Wen es betrifft',
  has_start_time: 'Seit wann',
  has_workaround: 'Was man solange tun kann',
  has_cause: 'Die Ursache',
  has_actions_taken: 'Was getan wird',
  has_prevention_plan: 'Was sich für die Zukunft ändert',
}
