import { authorize } from '../../core/actor/actor.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { type Language, languages } from '../../core/page/page.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import { parseTimeZone } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'

/** A group of subscribers that notices can be addressed to. */
export const addAudience = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly name: string; readonly zone: string; readonly language?: string | undefined },
): Promise<Result<Audience>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const faults = new FieldFaults()
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  const zone = faults.take('/zone', parseTimeZone(input.zone))
  const language = input.language === undefined ? undefined : faults.take<Language>('/language', parseOneOf(languages, input.language))
  if (faults.any || !name || !zone) return faults.refuse()
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    if ((await records.audiences.listOf(page.value.id)).some((audience) => audience.name === name))
      return refuse('entity.taken', `There is an audience called "${name}".`)
    const audience: Audience = {
      id: context.ids.next(),
      pageId: page.value.id,
      name,
      zone,
      language: language ?? page.value.language,
      createdAt: now,
      version: 1,
    }
    await records.audiences.insert(audience)
    await records.journal.append([internalEntry(context, now, 'audience.added', audience.id, { name })])
    return ok(audience)
  })
}
