import type { TimeZone } from '../brand.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { type Language, languages } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseTimeZone } from '../time.ts'
import type { Audience } from './audience.ts'
import { type OfficeHoursInput, parseOfficeHours } from './parse-office-hours.ts'

export interface AudienceInput {
  readonly name?: string | undefined
  readonly zone?: string | undefined
  readonly language?: string | undefined
  /** Null takes the office hours away. */
  readonly hours?: OfficeHoursInput | null | undefined
}

type Said = Pick<Audience, 'name' | 'zone' | 'language' | 'hours'>

/** What is said over what there is; what is not said stays. `isRegion` knows whose public holidays are known. */
export const parseAudienceInput = (
  input: AudienceInput,
  base: Partial<Pick<Audience, 'name' | 'zone'>> & Pick<Audience, 'language' | 'hours'>,
  isRegion: (code: string) => boolean,
): Result<Said> => {
  const faults = new FieldFaults()
  const name =
    input.name === undefined && base.name !== undefined ? base.name : faults.take('/name', parseText(input.name ?? '', textLimits.name))
  const zone =
    input.zone === undefined && base.zone !== undefined ? base.zone : faults.take<TimeZone>('/zone', parseTimeZone(input.zone ?? ''))
  const language = input.language === undefined ? base.language : faults.take<Language>('/language', parseOneOf(languages, input.language))
  const hours = input.hours ? faults.take('/hours', parseOfficeHours(input.hours, isRegion)) : input.hours === null ? null : base.hours
  if (faults.any || !name || !zone || !language || hours === undefined) return faults.refuse()
  return ok({ name, zone, language, hours })
}
