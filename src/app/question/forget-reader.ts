import { authorize } from '../../core/actor/actor.ts'
import { emailKey, parseEmailAddress } from '../../core/address.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, missing } from '../load.ts'
import { atField } from '../question-box.ts'

/**
 * Erases the address of somebody who asked, answered or voted. What they wrote and voted stays, under the name that they chose, and
 * nothing says any more whose it was; mails to them keep their outcome without saying to whom.
 */
export const forgetReader = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly email: string },
): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const email = atField('/email', parseEmailAddress(input.email))
  if (!email.ok) return email
  const now = context.clock.now()
  return context.store.transaction<true>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const reader = await records.readers.findByAddress(page.value.id, emailKey(email.value))
    if (!reader) return missing('reader')
    await records.readers.removeByAddress(page.value.id, emailKey(email.value))
    await records.outbox.forgetReader(reader.email)
    await records.journal.append([internalEntry(context, now, 'question.reader_forgotten', reader.id)])
    return ok(true)
  })
}
