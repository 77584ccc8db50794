import { describe, expect, it } from 'vitest'
import { graphemesOf, mastodonLength, xLength } from './post-length.ts'

const link = 'https://status.example.org/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8'

describe('the length of a post on X', () => {
  // As twitter-text 3.1.0 counts them.
  it.each([
    ['Card payments fail.', 19],
    ['Zahlungen für Ärzte – „später“…', 32],
    ['支払いができません', 18],
    ['👩‍👩‍👧‍👦', 2],
    ['1️⃣', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['한국어', 6],
    ['Платежи', 7],
  ])('of %j is %i', (text, length) => {
    expect(xLength(text, '')).toBe(length)
  })

  it('counts an address as 23, alone and within the words', () => {
    expect([xLength(link, link), xLength('See example.org for it', link)]).toEqual([23, 34])
  })

  it('counts an address that is none to the network letter by letter', () => {
    const local = 'http://status.intern:8080/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8'
    expect(xLength(local, local)).toBe(local.length)
  })
})

describe('the length of a post on Mastodon', () => {
  it('is in characters as people count them, with addresses as 23', () => {
    expect([mastodonLength('👩‍👩‍👧‍👦 支払い', ''), mastodonLength(link, link)]).toEqual([5, 23])
  })
})

it('counts characters as people do', () => {
  expect(graphemesOf('👩‍👩‍👧‍👦e\u0301x')).toHaveLength(3)
})
