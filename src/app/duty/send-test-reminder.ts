import { operatorLanguage } from '../../core/operator/operator-language.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, missing } from '../load.ts'
import { authorizeSelf } from '../self.ts'
import { testDelivery } from '../test-delivery.ts'

export interface TestReminder {
  readonly email: string
  /** In how many of one's browsers it comes up. */
  readonly browsers: number
}

/** A test to oneself, by every way that one's reminders go. */
export const sendTestReminder = async (context: Context): Promise<Result<TestReminder>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const now = context.clock.now()
  const operatorId = self.value.self.id
  const result = await context.store.transaction<TestReminder>(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const operator = await records.operators.find(operatorId)
    if (!operator) return missing('operator')
    const browsers = await records.pushSubscriptions.listOf([operatorId])
    const mail = {
      channel: 'email' as const,
      target: operator.email,
      language: operatorLanguage(operatorId, browsers, page.value.language),
    }
    const pushes = browsers.map(({ id, language }) => ({ channel: 'push' as const, target: id, language }))
    await records.outbox.enqueue([mail, ...pushes].map((place) => testDelivery(context.ids.next(), place, now)))
    await records.journal.append([internalEntry(context, now, 'operator.reminder_tested', operatorId, { browsers: browsers.length })])
    return ok({ email: operator.email, browsers: browsers.length })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
