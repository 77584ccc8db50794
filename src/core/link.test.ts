import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../test/build/at.ts'
import { faultOf, good } from '../../test/build/good.ts'
import type { SubscriberId } from './brand.ts'
import { type LinkClaim, linkPurposes, linkToken, subjectOfLink, verifyLink } from './link.ts'
import { instantOfMilliseconds, plusSeconds } from './time.ts'

const secret = 'a secret of the tests, long enough'
const subject = sampleId<SubscriberId>('sb')
const claim: LinkClaim = { purpose: 'unsubscribe', subject, nonce: '', expiresAt: null }
const expected = { purpose: 'unsubscribe', nonce: '' } as const
const now = at('12:00')
const works = (token: string, as: Parameters<typeof verifyLink>[2] = expected, when = now) => verifyLink(secret, token, as, when).ok

describe('a link', () => {
  it('works for what it was made for', () => {
    expect(good(verifyLink(secret, linkToken(secret, claim), expected, now))).toBe(subject)
  })

  it('needs no escaping in a URL', () => {
    expect(linkToken(secret, { ...claim, expiresAt: now })).toMatch(/^[A-Za-z0-9._-]+$/)
  })

  it('fails after a change of any character', () => {
    const token = linkToken(secret, { ...claim, expiresAt: plusSeconds(now, 60) })
    for (let i = 0; i < token.length; i++)
      for (const other of 'aZ0._-1') {
        const changed = token.slice(0, i) + other + token.slice(i + 1)
        if (changed !== token) expect(works(changed), changed).toBe(false)
      }
  })

  it('fails cut short, made longer, or with its parts exchanged', () => {
    const token = linkToken(secret, claim)
    for (let i = 0; i < token.length; i++) expect(works(token.slice(0, i))).toBe(false)
    for (const more of ['A', '=', '\n', '.', '%00']) expect(works(token + more)).toBe(false)
    expect(works(token.split('.').reverse().join('.'))).toBe(false)
  })

  it('works for no other purpose', () => {
    for (const made of linkPurposes)
      for (const used of linkPurposes)
        expect(works(linkToken(secret, { ...claim, purpose: made }), { purpose: used, nonce: '' })).toBe(made === used)
  })

  it('works for no other subject', () => {
    const other = linkToken(secret, { ...claim, subject: sampleId<SubscriberId>('sb', 2) })
    const [, ...rest] = linkToken(secret, claim).split('.')
    expect(works([other.split('.')[0], ...rest].join('.'))).toBe(false)
  })

  it('dies with the secret and with the nonce', () => {
    expect(verifyLink('another secret', linkToken(secret, claim), expected, now).ok).toBe(false)
    expect(works(linkToken(secret, { ...claim, nonce: '1' }), { purpose: 'unsubscribe', nonce: '2' })).toBe(false)
  })

  it('ends at its moment, not after it', () => {
    const token = linkToken(secret, { ...claim, expiresAt: now })
    expect(works(token, expected, plusSeconds(now, -0.001))).toBe(true)
    expect(works(token, expected, now)).toBe(false)
  })

  it('lasts for ever only when that was meant', () => {
    const later = plusSeconds(now, 10 * 365 * 24 * 3600)
    expect(works(linkToken(secret, claim), expected, later)).toBe(true)
    expect(works(linkToken(secret, { ...claim, expiresAt: instantOfMilliseconds(0) }))).toBe(false)
  })

  it('is refused with the same words whatever was wrong with it', () => {
    const wrong = [
      'nonsense',
      linkToken('other', claim),
      linkToken(secret, { ...claim, purpose: 'confirm' }),
      linkToken(secret, { ...claim, expiresAt: at('11:00') }),
    ]
    expect(new Set(wrong.map((token) => JSON.stringify(faultOf(verifyLink(secret, token, expected, now))))).size).toBe(1)
  })

  it('is refused, not thrown at, whatever it holds', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-z]{26}\.[0-9a-z]{1,12}\.[\w-]{32}$/)), (token) => !works(token)))
  })
})

describe('subjectOfLink', () => {
  it('tells whom a link speaks of before it is believed', () => {
    expect(good(subjectOfLink(linkToken('unknown', claim)))).toBe(subject)
  })

  it.each(['', 'x', `${subject}.0`, `${subject}.0.short`, `${subject.toUpperCase()}.0.${'A'.repeat(32)}`])('refuses %j', (token) => {
    expect(faultOf(subjectOfLink(token)).code).toBe('subscription.link_invalid')
  })
})
