import { describe, expect, it } from 'vitest'
import type { NoticeKind } from '../../core/notice/notice.ts'
import { languageOf } from '../language/language.ts'
import { languages } from '../language/languages.ts'
import { lintText } from '../lint-text.ts'
import { type ElementId, elementIds } from '../vocabulary.ts'
import { elementExamples } from './examples.ts'

const kindOf = (id: ElementId): NoticeKind => (id === 'has_prevention_plan' ? 'report' : 'update')

describe('examples of elements', () => {
  it.each(['en', 'de'] as const)('in %s are what the guide finds and raise no objection', (language) => {
    // A language that the guide does not read yet has nothing to be held against.
    if (languageOf(language, languages) === undefined) return
    const found = elementIds.flatMap((id) =>
      elementExamples[language][id].map((text) => {
        const linted = lintText({ kind: kindOf(id), text, language }, languages)
        const warnings = linted.ok ? linted.value.findings.filter(({ rule, level }) => level !== 'hint' && rule !== 'vague') : []
        return { text, hasIt: linted.ok && linted.value.elements[id], warnings: warnings.map(({ rule }) => rule) }
      }),
    )
    expect(found.filter(({ hasIt, warnings }) => !hasIt || warnings.length > 0)).toEqual([])
  })
})
