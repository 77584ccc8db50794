import { expect, it } from 'vitest'
import { legalPresets } from '../../core/legal/presets.ts'
import { legal as de } from '../words/de/legal.ts'
import { germanPresets } from '../words/de/legal-presets.ts'
import { legal as en } from '../words/en/legal.ts'
import { termsText } from './regime-text.ts'

const deadlineOf = (regimeId: string, at: number) => {
  const regime = legalPresets.find(({ id }) => id === regimeId)
  const found = regime?.deadlines[at]
  if (!regime || !found) throw new Error(regimeId)
  const plain = { ...found, terms: found.terms.map(({ from, ...term }) => ({ ...term, from: { ...from } })) }
  return [plain, regime.deadlines] as const
}

it('says in plain words by when a report is asked for', () => {
  expect(termsText(...deadlineOf('dora', 0), en)).toBe(
    '4 hours after classifying it or 24 hours after becoming aware, whichever is first, without undue delay',
  )
  expect(termsText(...deadlineOf('nis2', 2), en)).toBe('1 month after “Incident notification”')
  expect(termsText(...deadlineOf('sec-8-k', 0), de)).toBe('4 Werktage nach der Feststellung')
})

it('has German words for everything that the starting points say', () => {
  const said = legalPresets.flatMap(({ name, source, note, deadlines }) => [
    ...[name, source, note ?? name],
    ...deadlines.flatMap((one) => [one.name, one.recipient, ...one.contents]),
  ])
  expect(said.filter((text) => !Object.hasOwn(germanPresets, text))).toEqual([])
})
