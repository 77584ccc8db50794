import { type Objected, type Waiver, waiverOf, waiverValue } from '../../core/notice/waiver.ts'
import { announce } from '../parts/announce.tsx'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { useMaybeAtDesk } from './desk-context.ts'

export interface Waiving {
  readonly waivers: readonly Waiver[]
  readonly of: (objection: Objected) => Waiver | undefined
  /** Undefined where the draft may only be read. */
  readonly waive: ((objection: Objected, reason: string) => void) | undefined
  readonly takeBack: ((waiver: Waiver) => void) | undefined
}

let isElsewhere = false

/** Until something is typed again, whoever gave a reason waits for what becomes of it. */
const waitForAnswer = (): void => {
  isElsewhere = false
  window.addEventListener('input', () => (isElsewhere = true), { once: true, capture: true })
}

/** Whether the writer has gone on to other words since the last reason was given. */
export const hasGoneOn = (): boolean => isElsewhere

/** Outside of a draft there is nothing to let stand: remarks are there to be read. */
const noWaiving: Waiving = { waivers: [], of: () => undefined, waive: undefined, takeBack: undefined }

/** What of this draft's remarks is let stand, and letting another one stand. */
export const useWaiving = (): Waiving => {
  const at = useMaybeAtDesk()
  const words = useWords(waiverWords)
  if (!at) return noWaiving
  const { desk, state, isReadOnly } = at
  const { waivers } = state.draft
  const of = (objection: Objected): Waiver | undefined => waiverOf(waivers, objection)
  if (isReadOnly) return { waivers, of, waive: undefined, takeBack: undefined }
  return {
    waivers,
    of,
    waive: ({ rule, quote }, reason) => {
      const others = waivers.filter((waiver) => waiver !== of({ rule, quote })).map(waiverValue)
      desk.write('waivers', [...others, { rule, quote, reason }])
      waitForAnswer()
      announce(words.nowIgnored)
    },
    takeBack: (waiver) => {
      desk.write('waivers', waivers.filter((other) => other !== waiver).map(waiverValue))
      announce(words.takenBack)
    },
  }
}
