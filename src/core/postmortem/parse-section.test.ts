import { describe, expect, it } from 'vitest'
import { good, pointersOf } from '../../../test/build/good.ts'
import { parseSection } from './parse-section.ts'

const line = { id: 'hand:1', at: '2026-11-24T12:00:00Z', text: 'A', source: 'hand', isInternal: false, isHidden: false, joinsNext: false }

describe('parseSection', () => {
  it('keeps what customers read apart: the same, other words, or nothing', () => {
    const shown = (publicText?: string | null) => good(parseSection('factors', { text: ' Ours ', publicText }))
    expect([shown(), shown('Theirs'), shown(null)]).toEqual([
      { kind: 'prose', text: 'Ours', public: { state: 'same' } },
      { kind: 'prose', text: 'Ours', public: { state: 'other', text: 'Theirs' } },
      { kind: 'prose', text: 'Ours', public: { state: 'internal' } },
    ])
  })

  it('refuses at the field', () => {
    expect(pointersOf(parseSection('factors', { lines: [] }))).toEqual(['/text'])
    expect(pointersOf(parseSection('timeline', { lines: [line, line] }))).toEqual(['/lines/1/id'])
    expect(pointersOf(parseSection('timeline', { lines: [{ ...line, id: 'notice:1', at: 'noon', text: '' }] }))).toEqual([
      '/lines/0/at',
      '/lines/0/text',
      '/lines/0/id',
    ])
    const item = { what: '', ownerRole: 'a\nb', on: '2026-02-30', isPublic: true }
    expect(pointersOf(parseSection('actions', { items: [item] }))).toEqual(['/items/0/what', '/items/0/ownerRole', '/items/0/on'])
  })
})
