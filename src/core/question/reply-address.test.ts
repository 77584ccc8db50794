import { describe, expect, it } from 'vitest'
import { parseEmailAddress } from '../address.ts'
import { type IncidentId, type SubscriberId, tagged } from '../brand.ts'
import { incidentPartOf, readReplyAddress, replyAddress } from './reply-address.ts'

const secret = 'a secret that is long enough to be one'
const place = { local: 'questions', domain: 'in.example.org' }
const incidentId = tagged<IncidentId>('01k8zq4m2a7b3c9d5e1f6g8h0j')
const subscriberId = tagged<SubscriberId>('01k8zq4m2b0000000000000001')
const address = replyAddress(secret, place, incidentId, subscriberId)

describe('the address that a reply goes to', () => {
  it('is an address that mail can carry, and says whose reply it is', () => {
    expect(parseEmailAddress(address)).toEqual({ ok: true, value: address })
    expect(address.indexOf('@')).toBeLessThanOrEqual(64)
    const mark = { subscriberId, incident: incidentPartOf(incidentId) }
    expect(readReplyAddress(secret, place, address)).toEqual(mark)
    expect(readReplyAddress(secret, place, address.toUpperCase())).toEqual(mark)
  })

  it('is nobody’s when anything in it was changed', () => {
    for (let at = 0; at < address.length; at++) {
      const changed = `${address.slice(0, at)}${address[at] === '7' ? '8' : '7'}${address.slice(at + 1)}`
      expect(readReplyAddress(secret, place, changed)).toBeUndefined()
    }
  })

  it('is nobody’s under another secret, at another place, or in another form', () => {
    expect(readReplyAddress(`${secret}r`, place, address)).toBeUndefined()
    expect(readReplyAddress(secret, { ...place, local: 'ask' }, address)).toBeUndefined()
    for (const other of ['', '@', 'questions@in.example.org', `${address}.org`, `${address}@in.example.org`, `x${'1'.repeat(100_000)}`])
      expect(readReplyAddress(secret, place, other)).toBeUndefined()
  })
})
