import type { ComponentId } from '../brand.ts'
import { parseIds } from '../id.ts'
import { type Severity, severities } from '../incident/phase.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { type Language, languages } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { type Level, levels, type Preferences } from './subscriber.ts'

export interface PreferencesInput {
  readonly level?: string | undefined
  readonly threshold?: string | undefined
  readonly componentIds?: readonly string[] | undefined
  readonly language?: string | undefined
}

/** Preferences over `base`: what is not said stays as it was. */
export const parsePreferences = (input: PreferencesInput, base: Preferences): Result<Preferences> => {
  const faults = new FieldFaults()
  const level = input.level === undefined ? base.level : faults.take<Level>('/level', parseOneOf(levels, input.level))
  const threshold =
    input.threshold === undefined ? base.threshold : faults.take<Severity>('/threshold', parseOneOf(severities, input.threshold))
  const language = input.language === undefined ? base.language : faults.take<Language>('/language', parseOneOf(languages, input.language))
  const componentIds = input.componentIds ? parseIds<ComponentId>(faults, '/componentIds', input.componentIds) : base.componentIds
  if (faults.any || !level || !threshold || !language) return faults.refuse()
  return ok({ level, threshold, language, componentIds })
}

export const defaultPreferences = (language: Language): Preferences => ({
  level: 'standard',
  threshold: 'minor',
  componentIds: [],
  language,
})
