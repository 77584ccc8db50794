import type { Instant } from '../time.ts'
import type { NoticeContent, PublishedNotice, Redaction } from './notice.ts'
import type { RedactableField, Slots } from './slots.ts'

const isSaid = ({ slots, freeText }: NoticeContent, field: RedactableField): boolean =>
  field === 'freeText' ? freeText !== null : slots[field] !== undefined

const without = (slots: Slots, field: RedactableField): Slots => {
  if (field === 'freeText') return slots
  const { [field]: _removed, ...rest } = slots
  return rest
}

/** The notice without the named words; assembly shows in their place why they are gone. Fields that say nothing are left alone. */
export const redactContent = (
  notice: PublishedNotice,
  fields: readonly RedactableField[],
  reason: Redaction['reason'],
  now: Instant,
): PublishedNotice => {
  const slots = fields.reduce<Slots>(without, notice.content.slots)
  const fresh = fields.filter((field) => isSaid(notice.content, field) && !notice.redactions.some((redaction) => redaction.field === field))
  return {
    ...notice,
    content: { slots, freeText: fields.includes('freeText') ? null : notice.content.freeText },
    redactions: [...notice.redactions, ...fresh.map((field) => ({ field, reason, redactedAt: now }))],
    updatedAt: now,
    version: notice.version + 1,
  }
}
