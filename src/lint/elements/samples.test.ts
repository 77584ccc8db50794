import { describe, expect, it } from 'vitest'
import { languages } from '../language/languages.ts'
import { lintText } from '../lint-text.ts'
import type { ElementId } from '../vocabulary.ts'
import { actionSamples } from './actions/samples.ts'
import { causeSamples, purposeSamples } from './cause/samples.ts'
import { consequenceSamples } from './consequence/samples.ts'
import { contactSamples } from './contact/samples.ts'
import { germanElementSamples } from './german-samples.ts'
import { nextUpdateSamples, updateTimeSamples } from './next-update/samples.ts'
import { patienceSamples } from './patience/samples.ts'
import { permanenceSamples } from './permanence/samples.ts'
import { preventionSamples } from './prevention/samples.ts'
import type { ElementSamples } from './sample.ts'
import { scopeSamples } from './scope/samples.ts'
import { startDaySamples, startTimeSamples } from './start-time/samples.ts'
import { workaroundSamples } from './workaround/samples.ts'

const englishElementSamples = {
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

const cases = Object.entries({ en: englishElementSamples, de: germanElementSamples }).flatMap(([language, samples]) =>
  Object.entries(samples).flatMap(([element, groups]) =>
    groups.flatMap(({ kind, present, absent }) => [
      ...present.map((text) => ({ language, element, kind, text, isPresent: true })),
      ...absent.map((text) => ({ language, element, kind, text, isPresent: false })),
    ]),
  ),
)

describe('elements in our own messages', () => {
  it.each(cases)('$element is $isPresent ($kind): $text', ({ language, element, kind, text, isPresent }) => {
    const linted = lintText({ kind, text, language }, languages)
    const present = linted.ok ? Object.entries(linted.value.elements).filter(([, has]) => has) : []
    expect(present.some(([id]) => id === element)).toBe(isPresent)
  })
})
