import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildSubscriber, mailTo } from '../../../test/build/subscriber.ts'
import type { SubscriberId } from '../brand.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { decideSubscription } from './decide-subscription.ts'
import { defaultPreferences } from './parse-preferences.ts'
import type { Subscriber, SubscriberState } from './subscriber.ts'

const now = at('12:00')
const hour = 3600
const german = { ...defaultPreferences('de'), level: 'summary' as const }
const decide = (existing: Subscriber | undefined, when: Instant = now) =>
  decideSubscription({
    existing,
    id: sampleId<SubscriberId>('sb', 9),
    pageId: sampleId('pg'),
    address: mailTo('ana@example.org'),
    preferences: german,
    now: when,
  })
const known = (status: SubscriberState) => buildSubscriber({ status, version: 4 })
const waiting = (mails: number, hoursAgo: number) => known({ state: 'unconfirmed', mailedAt: plusSeconds(now, -hoursAgo * hour), mails })
const kindAfter = (mails: number, hoursAgo: number) => decide(waiting(mails, hoursAgo)).kind

describe('decideSubscription', () => {
  it('asks a new address whether it was its owner', () => {
    expect(decide(undefined)).toEqual({
      kind: 'mail_confirmation',
      isNew: true,
      subscriber: {
        id: sampleId('sb', 9),
        pageId: sampleId('pg'),
        address: mailTo('ana@example.org'),
        preferences: german,
        audienceId: null,
        status: { state: 'unconfirmed', mailedAt: now, mails: 1 },
        createdAt: now,
        version: 1,
      },
    })
  })

  it('tells only the owner that the address is subscribed, and lets a stranger change nothing', () => {
    const existing = buildSubscriber()
    expect(decide(existing)).toEqual({ kind: 'mail_already', subscriber: existing })
  })

  it('asks again under the same id with what was chosen last', () => {
    expect(decide(waiting(1, 2))).toMatchObject({
      kind: 'mail_confirmation',
      isNew: false,
      subscriber: { id: sampleId('sb'), preferences: german, version: 5, status: { mailedAt: now, mails: 2 } },
    })
  })

  it('asks once an hour at most', () => {
    expect([kindAfter(1, 0), kindAfter(1, 0.999), kindAfter(1, 1)]).toEqual(['nothing', 'nothing', 'mail_confirmation'])
  })

  it('asks three times and then rests for a day', () => {
    expect([kindAfter(2, 1), kindAfter(3, 1), kindAfter(3, 23.9), kindAfter(3, 24)]).toEqual([
      'mail_confirmation',
      'nothing',
      'nothing',
      'mail_confirmation',
    ])
  })

  it('says nothing while the clock is behind the last mail', () => {
    expect(kindAfter(1, -2)).toBe('nothing')
  })

  it('welcomes back who left, but not in the same minute', () => {
    const left = (seconds: number) => decide(known({ state: 'unsubscribed', at: plusSeconds(now, -seconds) }))
    expect(left(59).kind).toBe('nothing')
    expect(left(60)).toMatchObject({ kind: 'mail_confirmation', subscriber: { status: { state: 'unconfirmed', mails: 1 } } })
  })

  it('asks a switched-off address again, three times a day, or its owner could never come back', () => {
    const gone = (hours: number) => decide(known({ state: 'suppressed', at: plusSeconds(now, -hours * hour), reason: '550' }))
    expect(gone(7.9).kind).toBe('nothing')
    expect(gone(8)).toMatchObject({ kind: 'mail_confirmation', subscriber: { status: { state: 'unconfirmed', mails: 1 } } })
  })

  it('never mails one address twice within an hour or four times within a day, however it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 * hour }), { maxLength: 60 }), (gaps) => {
        let subscriber: Subscriber | undefined
        let when = now
        const mailedAt: number[] = []
        for (const gap of gaps) {
          when = plusSeconds(when, gap)
          const ruling = decide(subscriber, when)
          if (ruling.kind === 'nothing') continue
          subscriber = ruling.subscriber
          mailedAt.push(when.epochMilliseconds / 1000)
        }
        for (const [i, time] of mailedAt.entries()) {
          expect((mailedAt[i + 1] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(hour)
          expect((mailedAt[i + 3] ?? Number.POSITIVE_INFINITY) - time).toBeGreaterThanOrEqual(24 * hour)
        }
      }),
    )
  })
})
