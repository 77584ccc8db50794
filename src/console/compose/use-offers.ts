import { useMemo } from 'react'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { useOffer } from '../frame/palette-store.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { waiverWords } from '../words/waivers.ts'
import { fieldsOf, formShape } from './compose-form.tsx'

export interface Offers {
  /** Undefined where one may not. */
  readonly onPublish: (() => void) | undefined
  readonly onGo: (field: DraftField) => void
  readonly onGuide: (by: 1 | -1) => void
  /** Undefined where the policy asks for nothing. */
  readonly onPolicy: ((by: 1 | -1) => void) | undefined
}

/** The composer's acts and fields in the palette. */
export const useOffers = (draft: Notice, { onPublish, onGo, onGuide, onPolicy }: Offers): void => {
  const words = useWords(composeWords)
  const { policy } = useWords(waiverWords)
  const { kind, isOver, isCorrection } = formShape(draft)
  const offered = useMemo(
    () => [
      ...(onPublish ? [{ id: 'publish', label: words.publish, run: onPublish }] : []),
      { id: 'guide-next', label: words.guide.next, run: () => onGuide(1) },
      ...(onPolicy ? [{ id: 'policy-next', label: policy.next, run: () => onPolicy(1) }] : []),
      { id: 'guide-before', label: words.guide.before, run: () => onGuide(-1) },
      ...fieldsOf({ kind, isOver, isCorrection }).map((field) => ({
        id: `to-${field}`,
        label: words.toField(words.labels[field]),
        keywords: field === 'freeText' ? words.asFreeText : '',
        run: () => onGo(field),
      })),
    ],
    [words, policy, onPublish, onGo, onGuide, onPolicy, kind, isOver, isCorrection],
  )
  useOffer('compose', offered)
}
