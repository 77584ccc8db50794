import { describe, expect, it } from 'vitest'
import { assembled, german, over } from '../../../test/build/assembly.ts'
import { at } from '../../../test/build/at.ts'
import type { AssemblySetting } from './assemble.ts'

const promise = { what: 'We publish the report with its cause and our steps', by: at('2026-12-04T16:00:00Z'), isPublic: true }
const told = (promises: NonNullable<AssemblySetting['promises']>, freeText: string | null = null, language: 'en' | 'de' = 'en') =>
  assembled({}, { ...over, language, promises }, freeText).passages.find(({ role }) => role === 'promised')?.text

describe('a promise in the writer’s own words', () => {
  it('is told with its date, in the language of the notice', () => {
    expect(told([promise])).toBe('By 4 December 2026 at 17:00 CET: We publish the report with its cause and our steps.')
    const words = { ...promise, what: 'Wir erklären, was geschah' }
    expect(told([words], null, german.language)).toBe('Bis zum 4. Dezember 2026 um 17:00 Uhr MEZ: Wir erklären, was geschah.')
  })

  it('is not told where nobody outside is meant to read it, nor twice', () => {
    expect(told([{ ...promise, isPublic: false }])).toBeUndefined()
    const undated = { ...promise, by: null }
    expect(told([undated], 'By Friday\n**we** are done. We publish the **report** with its\ncause and our steps.')).toBeUndefined()
    expect(told([undated], 'What comes:\n\n- We publish the report with its cause and our steps\n- Nothing else')).toBeUndefined()
    expect(told([promise], `${promise.what}. It comes by 4 December 2026 at 17:00 CET.`)).toBeUndefined()
    expect(told([promise], 'By 4 December 2026 at 17:00 CET: We publish the report with its cause and our steps!')).toBeUndefined()
  })

  it('is told where only other sentences have its words, or none has its date', () => {
    const call = { ...promise, what: 'We call you', by: null }
    expect(told([call], 'We call you names no more.')).toBe('We call you.')
    const watch = { ...call, what: 'Watch every certificate' }
    expect(told([watch], 'The plan to Watch every certificate was dropped.')).toBe('Watch every certificate.')
    expect(told([promise], `${promise.what}.`)).toBe(`By 4 December 2026 at 17:00 CET: ${promise.what}.`)
  })

  it('has its date beside others that have theirs, though it is due the same day', () => {
    const today = { ...promise, what: 'Contracts are renewed', by: at('22:59') }
    expect(told([today])).toBe('By 23:59 CET: Contracts are renewed.')
    expect(told([today, promise])).toMatch(/^By 24 November 2026 at 23:59 CET: Contracts are renewed\. By 4 December 2026 at /)
    expect(told([today, promise], 'By 23:59 CET: Contracts are renewed!')).toMatch(/^By 4 December/)
    expect(told([today, { ...promise, isPublic: false }])).toBe('By 23:59 CET: Contracts are renewed.')
  })

  it('is counted from the sixth on', () => {
    const many = Array.from({ length: 7 }, (_, i) => ({ ...promise, what: `Step ${i + 1}` }))
    expect(told(many)).toMatch(/: Step 5\. And 2 more promises\.$/)
  })
})
