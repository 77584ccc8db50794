import { describe, expect, it } from 'vitest'
import { languages } from './language/languages.ts'
import { lintNotice } from './lint-notice.ts'
import { lintText } from './lint-text.ts'

const consequenceIn = (text: string, language = 'en'): readonly (boolean | undefined)[] => {
  const alone = lintText({ kind: 'update', text, language }, languages)
  const slot = lintNotice({ kind: 'update', texts: { now: text }, language }, languages)
  return [alone.ok && alone.value.elements.has_consequence, slot.ok && slot.value.elements.has_consequence]
}

describe('a blank that is still to be filled in', () => {
  it.each([
    ['You cannot {do what}.', 'en'],
    ['{Who is hit? All of them?} You cannot {do what}.', 'en'],
    ['Sie können {was genau} nicht nutzen.', 'de'],
  ])('says no consequence: %s', (text, language) => {
    expect(consequenceIn(text, language)).toEqual([false, false])
  })

  it('leaves what stands in other sentences', () => {
    expect(consequenceIn('You cannot log in. We also see {what else}.')).toEqual([true, true])
    expect(consequenceIn('You cannot open {id}.')).toEqual([true, true])
  })

  it('leaves its slot unanswered', () => {
    const texts = {
      now: 'You cannot log in.',
      scope: 'Only {which plan}.',
      workaround: 'Use {which app}.',
      cause: 'A fire in {which hall}',
    }
    const linted = lintNotice({ kind: 'update', texts }, languages)
    expect(linted.ok && linted.value.elements).toMatchObject({ has_scope: false, has_workaround: false, has_cause: false })
  })
})

describe('a key in a text', () => {
  it.each(['en', 'de'])('is called a key, and not jargon as well (%s)', (language) => {
    const key = `ghp_${'a1'.repeat(18)}`
    const linted = lintText({ kind: 'update', text: `${key} is used by the AKS cluster.`, language }, languages)
    const said = linted.ok ? linted.value.findings.filter(({ quote }) => quote.includes(key)).map(({ rule }) => rule) : []
    expect(said.filter((rule) => rule !== 'vague')).toEqual(['internals'])
  })
})
