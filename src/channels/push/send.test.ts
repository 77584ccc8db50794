import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { browserKeys } from '../../../test/build/browser-keys.ts'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import { tagged, type WebUrl } from '../../core/brand.ts'
import type { WireAnswer } from '../wire/send.ts'
import type { Wire } from '../wire/wire.ts'
import { makePushKeys } from './keys.ts'
import { openPushChannel } from './send.ts'

interface Posted {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

const answered = (status: number): WireAnswer => ({ kind: 'answered', status, headers: {}, bodyStart: '' })

const open = (answer: WireAnswer) => {
  const posted: Posted[] = []
  const wire: Wire = {
    post: async (url, headers, body) => {
      posted.push({ url, headers, body })
      return answer
    },
    get: async () => answer,
    close: async () => undefined,
  }
  return { posted, channel: openPushChannel({ wire, clock: { now: () => at('15:00') }, contact: 'mailto:status@example.org' }) }
}

const browser = browserKeys()
const subscription = { endpoint: tagged<WebUrl>('https://push.example.org/send/1'), p256dh: browser.p256dh, auth: browser.auth }
const delivery = buildClaimedDelivery({ channel: 'push', kind: 'reminder', stream: 'x', expiresAt: at('15:30') })
const never = new AbortController().signal

describe('a message for a browser', () => {
  it('can be read by that browser alone, is signed as ours, and lives as long as its row', async () => {
    const { posted, channel } = open(answered(201))
    const keys = await makePushKeys()
    const payload = JSON.stringify({ title: 'Überfällig' })
    expect(await channel.send({ subscription, keys, payload }, delivery, never)).toMatchObject({ kind: 'delivered' })
    const [{ url, headers, body } = { url: '', headers: {}, body: '' }] = posted
    expect([url, typeof body !== 'string' && browser.decrypt(body)]).toEqual([subscription.endpoint, payload])
    expect(headers).toMatchObject({ TTL: '1800', Urgency: 'high', 'Content-Encoding': 'aes128gcm' })
    expect(headers.Authorization).toMatch(new RegExp(`^vapid t=[\\w.-]+, k=${keys.publicKey}$`))
    expect(Object.keys(headers)).not.toContain('Content-Length')
  })

  it.each([
    [404, 'address_gone'],
    [410, 'address_gone'],
    [400, 'refused'],
    [403, 'refused'],
    [413, 'refused'],
    [429, 'retry'],
    [500, 'retry'],
  ])('that is answered with %i is %s', async (status, kind) => {
    const { channel } = open(answered(status))
    expect(await channel.send({ subscription, keys: await makePushKeys(), payload: '{}' }, delivery, never)).toMatchObject({ kind })
  })

  it('is refused where the keys are none', async () => {
    const { posted, channel } = open(answered(201))
    const broken = { ...subscription, p256dh: 'B'.repeat(87) }
    expect(await channel.send({ subscription: broken, keys: await makePushKeys(), payload: '{}' }, delivery, never)).toMatchObject({
      kind: 'refused',
    })
    expect(posted).toEqual([])
  })
})
