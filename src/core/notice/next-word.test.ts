import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { inMinutes } from './next-word.ts'

describe('the next word', () => {
  it('in half an hour comes at a time that people say', () => {
    expect(inMinutes(at('12:01'), 30)).toEqual(at('12:35'))
  })
})
