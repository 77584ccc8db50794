import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { factorChanges } from '../../src/app/account/change-factor.ts'
import { journal as german } from '../../src/console/words/de/journal.ts'
import { journal as english } from '../../src/console/words/en/journal.ts'

const app = new URL('../../src/app/', import.meta.url)

/** The kinds that verbs write down, as they stand in the sources. */
const writtenKinds = (): readonly string[] => {
  const files = readdirSync(app, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const kinds = files.flatMap((name) => {
    const text = readFileSync(new URL(name, app), 'utf8')
    return [...text.matchAll(/internalEntry\([^;]*?'([a-z_]+\.[a-z_]+)'/g)].map(([, kind = '']) => kind)
  })
  return [...new Set([...kinds, ...factorChanges.map((change) => `operator.${change}`)])].toSorted()
}

it.each([
  ['English', english],
  ['German', german],
])('the console has %s words for every kind of entry that a verb writes, and a filter for its group', (_language, words) => {
  const kinds = writtenKinds()
  expect(kinds.length).toBeGreaterThan(60)
  expect(kinds.filter((kind) => !Object.hasOwn(words.kinds, kind))).toEqual([])
  expect(kinds.filter((kind) => !Object.hasOwn(words.groups, kind.split('.')[0] ?? ''))).toEqual([])
})

it('offers no filter that could find nothing', () => {
  const groups = new Set(Object.keys(english.kinds).map((kind) => kind.split('.')[0]))
  expect(Object.keys(english.groups).filter((group) => !groups.has(group))).toEqual([])
})
