import type { Read } from '../language/marks.ts'
import type { Context, ElementId, Elements } from '../vocabulary.ts'
import { actions } from './actions/element.ts'
import { cause } from './cause/element.ts'
import { consequence } from './consequence/element.ts'
import { contact } from './contact/element.ts'
import type { Element } from './element.ts'
import { nextUpdate } from './next-update/element.ts'
import { updateTime } from './next-update/update-time.ts'
import { patience } from './patience/element.ts'
import { permanence } from './permanence/element.ts'
import { prevention } from './prevention/element.ts'
import { scope } from './scope/element.ts'
import { startTime } from './start-time/element.ts'
import { workaround } from './workaround/element.ts'

/** Every element, by its name in the writing guide. */
export const elements = {
  has_consequence: consequence,
  has_permanent_consequence_statement: permanence,
  has_next_update_promise: nextUpdate,
  next_update_has_time: updateTime,
  has_contact: contact,
  has_patience_request: patience,
  has_scope: scope,
  has_start_time: startTime,
  has_workaround: workaround,
  has_cause: cause,
  has_actions_taken: actions,
  has_prevention_plan: prevention,
} satisfies Record<ElementId, Element>

/** The twelve booleans, each as `decide` says. */
export const elementsBy = (decide: (id: ElementId) => boolean): Elements => ({
  has_consequence: decide('has_consequence'),
  has_permanent_consequence_statement: decide('has_permanent_consequence_statement'),
  has_next_update_promise: decide('has_next_update_promise'),
  next_update_has_time: decide('next_update_has_time'),
  has_contact: decide('has_contact'),
  has_patience_request: decide('has_patience_request'),
  has_scope: decide('has_scope'),
  has_start_time: decide('has_start_time'),
  has_workaround: decide('has_workaround'),
  has_cause: decide('has_cause'),
  has_actions_taken: decide('has_actions_taken'),
  has_prevention_plan: decide('has_prevention_plan'),
})

/** Which elements the text has. */
export const elementsOf = (read: Read, context: Context): Elements => elementsBy((id) => elements[id].isPresent(read, context))
