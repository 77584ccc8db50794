import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { endFormerSecret } from '../../src/app/subscriber/end-former-secret.ts'
import { renewSigningSecret } from '../../src/app/subscriber/renew-signing-secret.ts'
import { WebhookCourier } from '../../src/channels/couriers/webhook-courier.ts'
import { openWebhookChannel } from '../../src/channels/webhook/send.ts'
import { openWire } from '../../src/channels/wire/wire.ts'
import { verifyLink } from '../../src/core/link.ts'
import type { Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { type HttpSink, type SunkRequest, startHttpSink } from '../sink/http-sink.ts'
import { good, owner } from './house.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

const secretOf = (subscriber: Subscriber | undefined): string =>
  subscriber?.address.channel === 'webhook' ? subscriber.address.secrets.current : ''

interface Hook {
  readonly data: { readonly level: string; readonly text: string; readonly manageUrl: string }
}

describe('a notice by webhook', () => {
  let shop: Workshop
  let sink: HttpSink
  const secret = 'a secret of the tests, long enough'
  const hooks = () => sink.requests.map(({ path, body }): readonly [string, Hook] => [path, JSON.parse(body)])

  beforeAll(async () => {
    sink = await startHttpSink()
    shop = await openWorkshop(openTestStore)
    const add = (path: string, level: string) =>
      addSubscriber(shop.as(owner), { email: 'ops@example.org', webhookUrl: `${sink.url}/${path}`, level })
    for (const [path, level] of [
      ['a', 'summary'],
      ['b', 'summary'],
      ['c', 'technical'],
    ] as const)
      good(await add(path, level))
    const wire = openWire({ allowedCidrs: ['127.0.0.0/8'], allowedPorts: [sink.port], onRefused: () => undefined })
    const channel = openWebhookChannel({ wire, clock: { now: () => shop.now() } })
    shop.startWith(
      new WebhookCourier({
        channel,
        store: shop.house.store,
        clock: { now: () => shop.now() },
        holidays: shop.as(owner).holidays,
        baseUrl: 'https://status.example.org',
        consoleUrl: 'https://status.example.org',
        secret,
      }),
    )
    await shop.open()
    await sink.waitFor((requests) => requests.length === 3)
  })
  afterAll(async () => {
    await shop.close()
    await sink.stop()
  })

  it('reaches every endpoint once, at the level it chose', () => {
    expect(
      hooks()
        .map(([path, { data }]) => `${path} ${data.level}`)
        .sort(),
    ).toEqual(['/a summary', '/b summary', '/c technical'])
    expect(new Set(sink.requests.map(({ key }) => key)).size).toBe(3)
  })

  it('is signed by a new secret and for a while by the one before, until somebody ends that', async () => {
    const { items } = await shop.house.store.read((records) => records.subscribers.list(shop.house.page.id, { after: null, limit: 10 }))
    const hook = items.find(({ address }) => address.channel === 'webhook' && address.url === `${sink.url}/c`)
    const signers = async (title: string, secrets: readonly string[]) => {
      await shop.open(title)
      const isIt = ({ path, body }: SunkRequest): boolean => path === '/c' && body.includes(title)
      await sink.waitFor((requests) => requests.some(isIt))
      const { headers, body, key } = sink.requests.find(isIt) ?? {}
      const at = new Date(Number(headers?.['webhook-timestamp']) * 1000)
      const given = String(headers?.['webhook-signature']).split(' ')
      return given.map((signature) => secrets.findIndex((one) => new Webhook(one).sign(key ?? '', at, body ?? '') === signature))
    }
    const before = secretOf(hook)
    const id = hook?.id ?? ''
    const renewed = good(await renewSigningSecret(shop.as(owner), { subscriberId: id, readVersion: 1, endFormer: false }))
    expect(await signers('Second', [secretOf(renewed), before])).toEqual([0, 1])
    good(await endFormerSecret(shop.as(owner), { subscriberId: id, readVersion: 2 }))
    expect(await signers('Third', [secretOf(renewed), before])).toEqual([0])
    const leaked = good(await renewSigningSecret(shop.as(owner), { subscriberId: id, readVersion: 3, endFormer: true }))
    expect(await signers('Fourth', [secretOf(leaked), secretOf(renewed)])).toEqual([0])
  })

  it('gives each subscriber a link of their own, although the rest is composed once', async () => {
    const { items } = await shop.house.store.read((records) => records.subscribers.list(shop.house.page.id, { after: null, limit: 10 }))
    for (const [path, { data }] of hooks().slice(0, 3)) {
      const token = data.manageUrl.replace('https://status.example.org/s/manage/', '')
      const subject = good(verifyLink(secret, token, { purpose: 'manage', nonce: '' }, shop.now()))
      expect(items.find(({ id }) => id === subject)?.address).toMatchObject({ url: `${sink.url}${path}` })
    }
  })
})
