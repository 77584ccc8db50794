import { ok, type Result, refuse } from '../result.ts'
import { blanksIn } from '../template/blanks.ts'
import { type ProseSlot, proseSlots } from './slots.ts'

/** A blank of a template that nobody filled in, and where it stands. */
export interface LeftBlank {
  readonly pointer: string
  readonly label: string
}

/** What of a notice a blank can be left in. */
interface Worded {
  readonly content: {
    readonly slots: Readonly<Partial<Record<ProseSlot, string | undefined>>> & {
      readonly permanent?: { readonly detail?: string | undefined } | undefined
      readonly cause?: { readonly text: string } | undefined
    }
    readonly freeText: string | null
  }
  readonly change: { readonly title: string | null }
}

const textsOf = ({
  content: { slots, freeText },
  change,
}: Worded): readonly (readonly [pointer: string, text: string | null | undefined])[] => [
  ['/title', change.title],
  ...proseSlots.map((slot) => [`/slots/${slot}`, slots[slot]] as const),
  ['/slots/permanent/detail', slots.permanent?.detail],
  ['/slots/cause/text', slots.cause?.text],
  ['/freeText', freeText],
]

/** Every blank that is left in a notice, in the order of its fields. */
export const leftBlanks = (notice: Worded): readonly LeftBlank[] =>
  textsOf(notice).flatMap(([pointer, text]) => blanksIn(text ?? '').map(({ label }) => ({ pointer, label })))

/** A blank of a template tells customers nothing; whoever means the braces says so with a space. */
export const checkBlanks = (notice: Worded): Result<true> => {
  const [first, ...more] = leftBlanks(notice)
  if (!first) return ok(true)
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  return refuse('notice.blank_left', `Not filled in yet: "${first.label}"${others}.`, {
    errors: [first, ...more].slice(0, 50).map(({ pointer, label }) => ({
      pointer,
      detail: `Fill in "${label}", or take it out. If the braces are meant, put a space behind the first one.`,
    })),
  })
}
