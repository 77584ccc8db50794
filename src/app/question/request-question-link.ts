import { emailKey, parseEmailAddress } from '../../core/address.ts'
import type { ReaderId } from '../../core/brand.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { languages } from '../../core/page/page.ts'
import { decideReaderLink } from '../../core/question/reader.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { admitToBox, atField, findBox } from '../question-box.ts'
import { linkMail, linksSent } from '../question-told.ts'

export interface RequestLinkInput {
  readonly incidentId: string
  readonly email: string
  readonly language?: string | undefined
}

/**
 * Somebody wants to ask, answer or vote: a link to the questions of this incident goes to their address. The answer is the same whether
 * it is new, known, subscribed, or was written to just now. Nothing that they wrote goes with it, so that the form sends nobody's words
 * to somebody else.
 */
export const requestQuestionLink = async (context: Context, input: RequestLinkInput): Promise<Result<true>> => {
  const email = atField('/email', parseEmailAddress(input.email))
  if (!email.ok) return email
  const now = context.clock.now()
  const result = await context.store.transaction<true>(async (records) => {
    const box = await findBox(records, input.incidentId, now)
    if (!box.ok) return box
    const open = admitToBox(box.value, true)
    if (!open.ok) return open
    const { page, incident } = box.value
    const language = parseOneOf(languages, input.language ?? page.language)
    const existing = await records.readers.findByAddress(page.id, emailKey(email.value))
    const fresh = {
      id: context.ids.next<ReaderId>(),
      pageId: page.id,
      email: email.value,
      language: language.ok ? language.value : page.language,
    }
    const sent = existing ? await linksSent(records, incident.id, existing, now) : null
    const ruling = decideReaderLink(existing, fresh, sent, now)
    if (ruling.kind === 'nothing') return ok(true)
    if (!existing) await records.readers.insert(ruling.reader)
    else if (!(await records.readers.save(ruling.reader, existing.version))) return ok(true)
    // Where two asked at once, the row of the first is the reader, and their mail is written.
    const reader = await records.readers.find(ruling.reader.id)
    if (reader) await records.outbox.enqueue([linkMail(context, incident.id, reader, now)])
    return ok(true)
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
