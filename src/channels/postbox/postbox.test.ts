import { describe, expect, it } from 'vitest'
import { buildClaimedDelivery } from '../../../test/build/claimed-delivery.ts'
import type { CapturedMessage } from '../../app/postbox-records.ts'
import { idOf } from '../../core/id.ts'
import { instantOf } from '../../core/time.ts'
import { openWebhookChannel } from '../webhook/send.ts'
import { openWire } from '../wire/wire.ts'
import { captureWebhooks, openMailPostbox, openWebhookPostbox, type PostboxDeps } from './postbox.ts'

const never = new AbortController().signal
const delivery = buildClaimedDelivery()
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const webhook = { url: 'https://postbox.invalid/ana', id: 'msg_1', body: '{"type":"notice.published","data":{}}', secret }

const start = () => {
  const entries: CapturedMessage[] = []
  const deps: PostboxDeps = {
    keep: async (message) => void entries.push(message),
    clock: { now: () => instantOf('2026-11-24T14:00:00Z') },
    ids: { next: () => idOf(`01jd000000000000000000000${entries.length}`), secret: () => '', chance: () => 0 },
  }
  return { entries, deps }
}

describe('the postbox', () => {
  it('keeps a mail instead of sending it', async () => {
    const { entries, deps } = start()
    const raw = Buffer.from('Subject: =?UTF-8?Q?St=C3=B6rung?=\r\nTo: ana@example.org\r\n\r\nText\r\n')
    const outcome = await openMailPostbox(deps).send({ from: 'status@acme.example', to: 'ana@example.org', raw }, delivery, never)
    expect(outcome).toEqual({ kind: 'delivered', reply: 'Kept in the postbox.' })
    expect(entries).toMatchObject([{ channel: 'email', target: 'ana@example.org', subject: 'Störung', raw: raw.toString() }])
  })

  it('keeps a webhook with the signature that it would have had', async () => {
    const { entries, deps } = start()
    await openWebhookPostbox(deps).send(webhook, delivery, never)
    expect(entries).toMatchObject([{ channel: 'webhook', target: webhook.url, subject: 'notice.published' }])
    expect(entries[0]?.raw).toMatch(
      /^POST https:\/\/postbox\.invalid\/ana\n.*\nwebhook-id: msg_1\nwebhook-timestamp: 1795528800\nwebhook-signature: v1,/,
    )
  })

  it('catches what the web channel sends to its address', async () => {
    const { entries, deps } = start()
    const wire = openWire({ allowedCidrs: [], allowedPorts: [443], capture: captureWebhooks(deps) })
    const channel = openWebhookChannel({ wire, clock: deps.clock })
    expect(await channel.send(webhook, delivery, never)).toEqual({ kind: 'delivered', reply: 'HTTP 202' })
    expect(entries.map((entry) => entry.target)).toEqual([webhook.url])
    await channel.close()
  })

  it('lets a store that fails be heard of', async () => {
    const { deps } = start()
    const broken = { ...deps, keep: () => Promise.reject(new Error('disk full')) }
    await expect(openWebhookPostbox(broken).send(webhook, delivery, never)).rejects.toThrow('disk full')
  })

  it('keeps nothing for one who was told to stop', async () => {
    const { entries, deps } = start()
    expect(await openWebhookPostbox(deps).send(webhook, delivery, AbortSignal.abort())).toMatchObject({ kind: 'postponed' })
    expect(entries).toEqual([])
  })
})
