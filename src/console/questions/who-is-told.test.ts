import { expect, it } from 'vitest'
import { questions as german } from '../words/de/questions.ts'
import { questions as english } from '../words/en/questions.ts'
import { askedHere, whoIsTold } from './who-is-told.ts'

const asked = [
  { id: 'ana', isOurs: false },
  { id: 'bo', isOurs: false },
  { id: 'ours', isOurs: true },
]

it('counts mails to readers whose address is known, and those that none reaches', () => {
  expect(whoIsTold(asked, ['bo', 'of another question'])).toEqual({ mails: 1, forgotten: 1 })
})

it('counts among what an answer is for what was joined to it before', () => {
  const joined = [
    { id: 'bo', joinedTo: 'ana' },
    { id: 'cy', joinedTo: 'di' },
  ]
  expect(askedHere<{ id: string; joinedTo: string | null }>([{ id: 'ana', joinedTo: null }], joined).map(({ id }) => id)).toEqual([
    'ana',
    'bo',
  ])
})

it.each([
  [0, 0, 'your own', 'stammt von Ihnen'],
  [2, 0, '2 mails go out. Mail cannot be taken back. The', '2 Mails gehen hinaus'],
  [1, 1, '1 mail goes out. Mail cannot be taken back. One who asked', 'Jemand, der gefragt hat'],
  [0, 3, 'the addresses of those who asked are forgotten', 'Adressen derer, die gefragt haben'],
])('says so where %i mails go and %i are forgotten', (mails, forgotten, said, gesagt) => {
  const told = { mails, forgotten }
  expect([english.answer.mailed(told), german.answer.mailed(told)]).toEqual([
    expect.stringContaining(said),
    expect.stringContaining(gesagt),
  ])
})
