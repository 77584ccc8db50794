import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What operators read in German: the console, and the mails, previews and remarks about their work. */
const operatorsRead = [
  ...globSync('src/console/words/de/*.ts'),
  'src/render/locales/de-due.ts',
  'src/render/locales/de-mail.ts',
  'src/core/due/clock-preview-words.ts',
  'src/lint/language/german/sentences.ts',
]

it('an incident has one German word among operators; the other is what customers suffer', () => {
  expect(operatorsRead.length).toBeGreaterThan(30)
  // Whoever types the other word finds it all the same.
  const read = (file: string): string => readFileSync(file, 'utf8').replaceAll(/keywords: '[^']*'/gi, '')
  expect(operatorsRead.filter((file) => read(file).includes('Störung'))).toEqual([])
})
