import { describe, expect, it } from 'vitest'
import { remembering } from './remembering.ts'

describe('what is remembered of a function', () => {
  it('is asked once for each text, and again when too many others came between', () => {
    const asked: string[] = []
    const lengthOf = remembering(2, (text) => {
      asked.push(text)
      return text.length
    })
    expect(['a', 'bb', 'a', 'ccc', 'a'].map(lengthOf)).toEqual([1, 2, 1, 3, 1])
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a'])
  })

  it('is nothing of long texts', () => {
    const asked: string[] = []
    const long = 'x'.repeat(601)
    const seen = remembering(2, (text) => asked.push(text))
    seen(long)
    seen(long)
    expect(asked).toEqual([long, long])
  })
})
