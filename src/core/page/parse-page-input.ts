import type { Colour, TimeZone } from '../brand.ts'
import { type ContactInput, parseContact } from '../incident/parse-incident-input.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { type PublishingPolicy, type PublishingPolicyInput, parsePublishingPolicy } from '../policy/publishing-policy.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseTimeZone } from '../time.ts'
import { type Language, languages, type Page, parseColour } from './page.ts'
import { parseLogo } from './parse-logo.ts'

export interface PageInput {
  readonly name?: string | undefined
  readonly language?: string | undefined
  readonly zone?: string | undefined
  readonly contact?: ContactInput | null | undefined
  readonly accent?: string | undefined
  readonly accentDark?: string | undefined
  /** Base64 of a PNG, JPEG or WebP picture; null removes it. */
  readonly logo?: string | null | undefined
  readonly policy?: PublishingPolicyInput | undefined
  readonly showsRecord?: boolean | undefined
  readonly countsAffected?: boolean | undefined
}

/** The page with what was said in place of what was; everything else stays. `elements` are those that the guide knows. */
export const parsePageInput = (
  input: PageInput,
  page: Page,
  elements: readonly string[],
): Result<Pick<Page, 'name' | 'language' | 'zone' | 'contact' | 'look' | 'policy' | 'showsRecord' | 'countsAffected'>> => {
  const faults = new FieldFaults()
  const name = input.name === undefined ? page.name : faults.take('/name', parseText(input.name, textLimits.name))
  const language = input.language === undefined ? page.language : faults.take<Language>('/language', parseOneOf(languages, input.language))
  const zone = input.zone === undefined ? page.zone : faults.take<TimeZone>('/zone', parseTimeZone(input.zone))
  const contact =
    input.contact === undefined ? page.contact : input.contact === null ? null : faults.take('/contact', parseContact(input.contact))
  const accent = input.accent === undefined ? page.look.accent : faults.take<Colour>('/accent', parseColour(input.accent))
  const accentDark =
    input.accentDark === undefined ? page.look.accentDark : faults.take<Colour>('/accentDark', parseColour(input.accentDark))
  const logo = input.logo === undefined ? page.look.logo : input.logo === null ? null : faults.take('/logo', parseLogo(input.logo))
  const policy =
    input.policy === undefined
      ? page.policy
      : faults.take<PublishingPolicy>('/policy', parsePublishingPolicy(input.policy, page.policy, elements))
  if (faults.any || !policy || !name || !language || !zone || contact === undefined || !accent || !accentDark || logo === undefined)
    return faults.refuse()
  return ok({
    name,
    language,
    zone,
    contact,
    look: { logo, accent, accentDark },
    policy,
    showsRecord: input.showsRecord ?? page.showsRecord,
    countsAffected: input.countsAffected ?? page.countsAffected,
  })
}
