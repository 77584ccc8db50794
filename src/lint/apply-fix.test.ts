import { describe, expect, it } from 'vitest'
import { applyFix } from './apply-fix.ts'

describe('applyFix', () => {
  it('counts in code points', () => {
    expect(applyFix('😀 We are deeply sorry.', { start: 9, end: 16, text: '' })).toBe('😀 We are sorry.')
  })

  it.each([
    [90, 95, 'Done.!'],
    [0, 90, '!'],
    [3, 1, 'Don!e.'],
  ])('from %i to %i of a text that has become shorter changes what is there', (start, end, changed) => {
    expect(applyFix('Done.', { start, end, text: '!' })).toBe(changed)
  })
})
