import { expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { pageOfQuestion } from '../../../test/build/question-pages.ts'

it('says to everybody that words were taken out, and why to their writer alone', () => {
  const takenOut = { at: at('2026-11-24T12:50:00Z'), reason: 'A name of somebody.' }
  const change = { text: 'Does […] know?', editedAt: takenOut.at, takenOut }
  const seen = [1, 2].map((asker) => pageOfQuestion(asker, change))
  expect(seen.map((page) => [page.includes('we took words out'), page.includes(takenOut.reason)])).toEqual([
    [true, true],
    [true, false],
  ])
})
