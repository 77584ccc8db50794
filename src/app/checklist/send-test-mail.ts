import { authorize } from '../../core/actor/actor.ts'
import { parseEmailAddress } from '../../core/address.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import type { Records } from '../store.ts'
import { testDelivery } from '../test-delivery.ts'

/** A token has no mailbox: whoever acts by one says where to. */
const ownAddress = async ({ actor }: Context, records: Records): Promise<string | undefined> =>
  actor.kind === 'operator' ? (await records.operators.find(actor.id))?.email : undefined

/** A mail that goes the way that notices go: through the outbox, the couriers and the mail server. What became of it is read afterwards. */
export const sendTestMail = async (
  context: Context,
  input: { readonly email?: string | undefined },
): Promise<Result<{ readonly subject: string }>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<{ readonly subject: string }>(async (records) => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const email = parseEmailAddress(input.email ?? (await ownAddress(context, records)) ?? '')
    if (!email.ok) return refuse('input.invalid', email.fault.detail, { errors: [{ pointer: '/email', detail: email.fault.detail }] })
    const row = testDelivery(context.ids.next(), { channel: 'email', target: email.value, language: page.value.language }, now)
    const { subject } = row
    await records.outbox.enqueue([row])
    await records.settings.setTestMail(subject)
    await records.journal.append([internalEntry(context, now, 'test_mail.sent', 'settings')])
    return ok({ subject })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
