import { expect, it } from 'vitest'
import { dueWords } from '../words/due.ts'
import { handedText } from './handed-text.ts'

const [olga, petra] = [
  { id: 'o', name: 'Olga' },
  { id: 'p', name: 'Petra' },
]
const handOver = { to: petra, by: 'Olga', at: '2026-11-24T12:00:00Z' }

it('names whom it was handed to for as long as it is owed, in both languages', () => {
  const said = (onIt: readonly (typeof olga)[]) =>
    [dueWords.en, dueWords.de].map((words) => handedText({ onIt: [...onIt], handOver }, words))
  expect(said([petra])).toEqual(['Handed over by Olga', 'Übergeben von Olga'])
  expect(said([olga])).toEqual(['Handed to Petra by Olga', 'An Petra übergeben von Olga'])
  expect(handedText({ onIt: [olga], handOver: null }, dueWords.en)).toBeUndefined()
})
