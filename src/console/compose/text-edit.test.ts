import { describe, expect, it } from 'vitest'
import { changeOf, unitsAt } from './text-edit.ts'

describe('unitsAt', () => {
  it('counts a character outside of the first plane twice, as a text area does', () => {
    expect(unitsAt('😀 ab', 3)).toBe(4)
  })

  it('counts a line end once, as a text area does', () => {
    expect(unitsAt('a\r\nb', 3)).toBe(2)
  })

  it('ends with the text', () => {
    expect(unitsAt('ab', 9)).toBe(2)
  })
})

describe('changeOf', () => {
  it('shows whole words', () => {
    expect(changeOf('Luckily, it works.', { start: 0, end: 10, text: 'I' })).toEqual({ before: 'Luckily, it', after: 'It' })
  })

  it('shows nothing after what is left out', () => {
    expect(changeOf('It was slightly slow.', { start: 7, end: 16, text: '' })).toEqual({ before: 'slightly', after: '' })
  })

  it('counts code points', () => {
    expect(changeOf('😀 It will be back.', { start: 5, end: 9, text: 'should' })).toEqual({ before: 'will', after: 'should' })
  })
})
