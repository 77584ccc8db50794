import type { NoticeKind } from '../core/notice/notice.ts'
import type { Language } from './language/language.ts'
import { lintText } from './lint-text.ts'

/** Whether a sentence, read alone, says what customers cannot do: short texts lead with one that does. */
export const tellsConsequence =
  ({ kind, language }: { readonly kind: NoticeKind; readonly language: string }, languages: readonly Language[]) =>
  (sentence: string): boolean => {
    const linted = lintText({ kind, language, text: sentence }, languages)
    return linted.ok && linted.value.elements.has_consequence
  }
