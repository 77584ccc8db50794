import { describe, expect, it } from 'vitest'
import { wordsNotIn } from './other-words.ts'

describe('words of another draft', () => {
  it('are the paragraphs that this one does not say', () => {
    expect(wordsNotIn('We are sorry.\n\nMails are safe.', 'Mails are safe.\n\nYou need not send\nthem again.')).toEqual([
      'You need not send\nthem again.',
    ])
  })

  it('are none where it says nothing in its own words', () => {
    expect(wordsNotIn('We are sorry.', null)).toEqual([])
  })

  it('are all of them where this one says nothing in its own words', () => {
    expect(wordsNotIn(null, 'One.\n \nTwo.')).toEqual(['One.', 'Two.'])
  })
})
