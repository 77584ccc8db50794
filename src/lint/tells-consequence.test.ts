import { expect, it } from 'vitest'
import { languages } from './language/languages.ts'
import { tellsConsequence } from './tells-consequence.ts'

it('finds the sentence that says what customers cannot do', () => {
  const tells = tellsConsequence({ kind: 'first-notice', language: 'en' }, languages)
  const sentences = ['We are sorry for the trouble.', 'You cannot pay by card.', 'Our engineers are looking into it.']
  expect(sentences.filter(tells)).toEqual(['You cannot pay by card.'])
})
