import { blanksIn } from '../template/blanks.ts'
import type { Notice } from './notice.ts'
import { proseSlots } from './slots.ts'

/** A blank of a template that nobody filled in, and where it stands. */
export interface LeftBlank {
  readonly pointer: string
  readonly label: string
}

const textsOf = ({
  content: { slots, freeText },
  change,
}: Notice): readonly (readonly [pointer: string, text: string | null | undefined])[] => [
  ['/title', change.title],
  ...proseSlots.map((slot) => [`/slots/${slot}`, slots[slot]] as const),
  ['/slots/permanent/detail', slots.permanent?.detail],
  ['/slots/cause/text', slots.cause?.text],
  ['/freeText', freeText],
]

/** Every blank that is left in a notice, in the order of its fields. */
export const leftBlanks = (notice: Notice): readonly LeftBlank[] =>
  textsOf(notice).flatMap(([pointer, text]) => blanksIn(text ?? '').map(({ label }) => ({ pointer, label })))
