import { expect, it } from 'vitest'
import { type Body, isSameBody, joinedBody } from './join-bodies.ts'

const line = (id: string, text: string, isInternal = false) =>
  ({ id, at: '2026-03-01T12:00:00Z', text, source: 'hand', isInternal, isHidden: false, joinsNext: false }) as const
const textsOf = ({ lines = [] }: Body) => lines.map(({ text }) => text)
const base = { lines: [line('hand:1', 'One.'), line('hand:2', 'Two.')] }

it('joins what two people wrote into different lines without asking, and keeps one that only one of them removed away', () => {
  const mine = { lines: [line('hand:1', 'My one.'), line('hand:2', 'Two.'), line('hand:3', 'Mine.')] }
  const theirs = { lines: [line('hand:1', 'One.'), line('hand:4', 'Theirs.')] }
  const { body, isClean } = joinedBody(base, mine, theirs)
  expect([textsOf(body), isClean]).toEqual([['My one.', 'Theirs.', 'Mine.'], true])
})

it('asks where both wrote into one line, and offers one’s own', () => {
  const both = joinedBody(base, { lines: [line('hand:1', 'My one.')] }, { lines: [line('hand:1', 'Their one.')] })
  expect([textsOf(both.body), both.isClean]).toEqual([['My one.'], false])
})

it('keeps a line from customers that one of them kept from them, also where the other put it in other words', () => {
  const reworded = { lines: [line('hand:1', 'My one.'), line('hand:2', 'My two.')] }
  const kept = { lines: [line('hand:1', 'One.', true), { ...line('hand:2', 'Two.'), isHidden: true }] }
  const says = [
    { text: 'My one.', isInternal: true, isHidden: false },
    { text: 'My two.', isInternal: false, isHidden: true },
  ]
  expect(joinedBody(base, reworded, kept).body.lines).toMatchObject(says)
  expect(joinedBody(base, kept, reworded).body.lines).toMatchObject(says)
})

it('joins paragraphs and actions, and publishes nothing that one of them kept inside', () => {
  expect(joinedBody({ text: '' }, { text: 'Mine.' }, { text: 'Theirs.' }).body).toEqual({ text: 'Theirs.\n\nMine.' })
  expect(joinedBody({ text: '' }, { text: 'Mine.' }, { text: 'Theirs.', publicText: null }).body).toEqual({
    text: 'Theirs.\n\nMine.',
    publicText: null,
  })
  const item = (what: string) => ({ what, ownerRole: '', on: null, isPublic: false })
  const joined = joinedBody({ items: [item('Old')] }, { items: [item('Old'), item('Mine')] }, { items: [item('Theirs')] })
  expect(joined.body.items?.map(({ what }) => what)).toEqual(['Theirs', 'Mine'])
})

it('knows a body again in whatever order and precision it comes', () => {
  expect(isSameBody({ lines: [line('hand:1', 'One.')] }, { lines: [{ ...line('hand:1', 'One.'), at: '2026-03-01T12:00:00.000Z' }] })).toBe(
    true,
  )
})
