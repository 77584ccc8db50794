import { authorize } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { type Language, languages } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** The places whose public holidays an audience can keep. */
export const listHolidayRegions = async (
  context: Context,
  input: { readonly language?: string | undefined },
): Promise<Result<readonly { readonly code: string; readonly name: string }[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  const language = parseOneOf<Language>(languages, input.language ?? 'en')
  return language.ok ? ok(context.holidays.regions(language.value)) : language
}
