import { expect, it } from 'vitest'
import { faultText } from './question-words.ts'

it('says what is wrong with a field in the language of the page, with what changes in its place', () => {
  expect(faultText('Use at most 40 lines.', 'de')).toBe('Höchstens 40 Zeilen.')
  expect(faultText('Use at most 40 lines.', 'en')).toBe('Use at most 40 lines.')
  expect(faultText('A sentence of a newer server.', 'de')).toBe('A sentence of a newer server.')
})
