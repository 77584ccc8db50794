import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What operators read in German: the console, and the mails and previews about their work. */
const operatorsRead = [
  ...globSync('src/console/words/de/*.ts'),
  'src/render/locales/de-due.ts',
  'src/render/locales/de-mail.ts',
  'src/core/due/clock-preview-words.ts',
]

it('an incident has one German word among operators; the other is what customers suffer', () => {
  expect(operatorsRead.length).toBeGreaterThan(30)
  expect(operatorsRead.filter((file) => readFileSync(file, 'utf8').includes('Störung'))).toEqual([])
})
