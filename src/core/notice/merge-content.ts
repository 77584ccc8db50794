import type { NoticeContent } from './notice.ts'
import type { Slots, UnknowableSlot } from './slots.ts'

/** What a person said wins over what was there before them, slot by slot; said "not known yet" counts as said. */
export const mergeContent = (base: NoticeContent, said: NoticeContent | undefined): NoticeContent => {
  if (!said) return base
  const unsaid = said.slots.notKnown
  const kept = Object.fromEntries(Object.entries(base.slots).filter(([slot]) => !unsaid.some((name) => name === slot)))
  const slots: Slots = { ...kept, ...said.slots, notKnown: [] }
  const notKnown = [...unsaid, ...base.slots.notKnown].filter((slot: UnknowableSlot) => slots[slot] === undefined)
  return { slots: { ...slots, notKnown: [...new Set(notKnown)] }, freeText: said.freeText ?? base.freeText }
}
