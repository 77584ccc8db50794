import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { ElementId, PlaceName } from '../../lint/vocabulary.ts'
import { fieldId } from './desk-context.ts'

/** The field in which an element is said; contact and patience come from the page, or stand in the writer's own words. */
export const slotOf: Readonly<Record<ElementId, DraftField>> = {
  has_consequence: 'now',
  has_permanent_consequence_statement: 'permanent',
  has_next_update_promise: 'nextUpdate',
  next_update_has_time: 'nextUpdate',
  has_scope: 'scope',
  has_start_time: 'since',
  has_workaround: 'workaround',
  has_cause: 'cause',
  has_actions_taken: 'action',
  has_prevention_plan: 'freeText',
  has_contact: 'freeText',
  has_patience_request: 'freeText',
}

/** The draft's field that a slot of the guide is. */
export const fieldOfSlot = (slot: PlaceName): DraftField => (slot === 'free' ? 'freeText' : slot)

/** The element in which a slot's words are typed. */
export const areaIdOf = (slot: PlaceName): string => (slot === 'permanent' ? `${fieldId('permanent')}-detail` : fieldId(fieldOfSlot(slot)))
