import { authorize } from '../../core/actor/actor.ts'
import { parseQuestionSettings, type QuestionSettingsInput } from '../../core/question/question-settings.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import { settingsOf } from '../question-box.ts'
import type { KeptQuestionSettings } from '../question-records.ts'

/** Lets readers ask, or not, and says what becomes of it. The pages of incidents lead to their questions only while those are on. */
export const changeQuestionSettings = async (
  context: Context,
  input: QuestionSettingsInput & { readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<KeptQuestionSettings>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<KeptQuestionSettings>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { id: pageId, name, language, zone } = page.value
    const before = await settingsOf(records, pageId)
    const settings = parseQuestionSettings(input, before.settings)
    if (!settings.ok) return settings
    const kept: KeptQuestionSettings = { pageId, settings: settings.value, version: input.readVersion + 1 }
    if (!(await records.questionSettings.save(kept, now, input.readVersion))) return stale('settings')
    const isOther = before.settings.isOn !== settings.value.isOn
    await records.journal.append([
      internalEntry(context, now, 'question.settings_changed', pageId, { ...settings.value }),
      // Every page of an incident is made anew, with the way to its questions or without.
      ...(isOther ? [publicEntry(context, pageId, now, 'page.changed', pageId, { name, language, zone })] : []),
    ])
    return ok(kept)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
