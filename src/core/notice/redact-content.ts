import type { Commitment } from '../commitment/commitment.ts'
import type { Instant } from '../time.ts'
import { isPromiseTold } from './assemble.ts'
import type { Notice, NoticeContent, PublishedNotice, Redaction } from './notice.ts'
import { proseSlots, type RedactableField, type Slots } from './slots.ts'
import { foldQuote, missingRule, type Waiver } from './waiver.ts'

const isSaid = ({ content: { slots, freeText }, promises }: Notice, field: RedactableField): boolean => {
  if (field === 'promises') return promises.length > 0
  return field === 'freeText' ? freeText !== null : slots[field] !== undefined
}

const without = (slots: Slots, field: RedactableField): Slots => {
  if (field === 'freeText' || field === 'promises') return slots
  const { [field]: _removed, ...rest } = slots
  return rest
}

const textsIn = ({ slots, freeText }: NoticeContent, title: string, promises: Notice['promises'] = []): readonly string[] =>
  [
    title,
    ...proseSlots.map((slot) => slots[slot]),
    slots.permanent?.detail,
    slots.cause?.text,
    freeText,
    ...promises.map(({ what }) => what),
  ].flatMap((text) => (text ? [text.normalize('NFC').replace(/\s+/g, ' ')] : []))

/** A waiver quotes the words that it is about, and its reason may say more of them: it goes with them, though parts of other words are like them. */
const keptWaivers = (notice: Notice, after: Pick<Notice, 'content' | 'promises'>): readonly Waiver[] => {
  const { waivers, change } = notice
  const left = textsIn(after.content, change.title, after.promises)
  const removed = textsIn(notice.content, change.title, notice.promises).filter((text) => !left.includes(text))
  const standsIn = (texts: readonly string[], quote: string): boolean => texts.some((text) => text.includes(quote))
  return waivers.filter(({ rule, quote }) => {
    const words = foldQuote(quote)
    return rule === missingRule || (standsIn(left, words) && !standsIn(removed, words))
  })
}

/** Whether a text repeats words that are removed and stand nowhere else. */
const repeats = (text: string, { change, content: before }: Notice, after: NoticeContent): boolean => {
  const left = textsIn(after, change.title)
  const removed = textsIn(before, change.title).filter((one) => !left.includes(one))
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return removed.some((one) => one.includes(words)) && !left.some((one) => one.includes(words))
}

/** Promises in the ledger whose words were removed from their notice keep everything but those words. */
export const redactPromises = (commitments: readonly Commitment[], notice: Notice, redacted: Notice): readonly Commitment[] => {
  const areAllGone = redacted.redactions.some(({ field }) => field === 'promises')
  return commitments.flatMap((commitment) =>
    commitment.noticeId === notice.id && commitment.what !== null && (areAllGone || repeats(commitment.what, notice, redacted.content))
      ? [{ ...commitment, what: null }]
      : [],
  )
}

/** Whether readers had these words: why times differ from the record only where they had been told otherwise, of promises those that were told. */
export const wasRead = ({ content, promises }: Notice, field: RedactableField): boolean => {
  if (field === 'promises') return promises.some(isPromiseTold)
  return field !== 'retimed' || content.slots.toldOtherwise !== undefined
}

const redactionOf = (notice: Notice, field: RedactableField, { reason, redactedAt }: Omit<Redaction, 'field'>): Redaction => ({
  field,
  reason,
  redactedAt,
  ...(field === 'promises' && !wasRead(notice, field) ? { unread: true } : {}),
})

/** The notice without the named words; assembly shows in their place why they are gone. Fields that say nothing are left alone. */
export const redactContent = (
  notice: PublishedNotice,
  fields: readonly RedactableField[],
  reason: Redaction['reason'],
  now: Instant,
): PublishedNotice => {
  const slots = fields.reduce<Slots>(without, notice.content.slots)
  const fresh = fields.filter((field) => isSaid(notice, field) && !notice.redactions.some((redaction) => redaction.field === field))
  const content = { slots, freeText: fields.includes('freeText') ? null : notice.content.freeText }
  const promises = fields.includes('promises') ? [] : notice.promises.filter(({ what }) => !repeats(what, notice, content))
  return {
    ...notice,
    content,
    promises,
    waivers: keptWaivers(notice, { content, promises }),
    redactions: [...notice.redactions, ...fresh.map((field) => redactionOf(notice, field, { reason, redactedAt: now }))],
    updatedAt: now,
    version: notice.version + 1,
  }
}
