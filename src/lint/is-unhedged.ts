import type { Notice } from '../core/notice/notice.ts'
import type { Language } from './language/language.ts'
import { lintNotice } from './lint-notice.ts'

/** Whether the guide takes words by themselves for a promise that nobody can be sure of. */
export const isUnhedged =
  ({ kind, language }: Pick<Notice, 'kind' | 'language'>, languages: readonly Language[]) =>
  (words: string): boolean => {
    const linted = lintNotice({ kind: kind === 'maintenance' ? 'update' : kind, language, texts: { free: words } }, languages)
    return linted.ok && linted.value.findings.some(({ rule }) => rule === 'promise')
  }
