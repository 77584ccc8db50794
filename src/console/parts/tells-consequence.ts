import type { Notice } from '../../core/notice/notice.ts'
import { languages } from '../../lint/language/languages.ts'
import { lintText } from '../../lint/lint-text.ts'

/** Whether the guide reads in a sentence what customers cannot do. */
export const tellsConsequence =
  ({ kind, language }: Pick<Notice, 'kind' | 'language'>) =>
  (sentence: string): boolean => {
    const linted = lintText({ kind, language, text: sentence }, languages)
    return linted.ok && linted.value.elements.has_consequence
  }
