import type { ElementId } from '../vocabulary.ts'
import { actionSamples } from './actions/german-samples.ts'
import { causeSamples, purposeSamples } from './cause/german-samples.ts'
import { consequenceSamples } from './consequence/german-samples.ts'
import { contactSamples } from './contact/german-samples.ts'
import { nextUpdateSamples, updateTimeSamples } from './next-update/german-samples.ts'
import { patienceSamples } from './patience/german-samples.ts'
import { permanenceSamples } from './permanence/german-samples.ts'
import { preventionSamples } from './prevention/german-samples.ts'
import type { ElementSamples } from './sample.ts'
import { scopeSamples } from './scope/german-samples.ts'
import { startDaySamples, startTimeSamples } from './start-time/german-samples.ts'
import { workaroundSamples } from './workaround/german-samples.ts'

/** Every element's own German messages. */
export const germanElementSamples = {
  has_consequence: [consequenceSamples],
  has_permanent_consequence_statement: [permanenceSamples],
  has_next_update_promise: [nextUpdateSamples],
  next_update_has_time: [updateTimeSamples],
  has_contact: [contactSamples],
  has_patience_request: [patienceSamples],
  has_scope: [scopeSamples],
  has_start_time: [startTimeSamples, startDaySamples],
  has_workaround: [workaroundSamples],
  has_cause: [causeSamples, purposeSamples],
  has_actions_taken: [actionSamples],
  has_prevention_plan: [preventionSamples],
} satisfies Record<ElementId, readonly ElementSamples[]>
