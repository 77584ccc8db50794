import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type LiveReader, openLiveReader } from './live-reader.ts'
import { openMail, shownIn } from './reading.ts'
import { type Captured, type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'

// What holds notices back, and what they reach when nothing does.
const [colleague, reader] = ['support@harbourline.example', 'ops@freight.example']

type Publication = Schemas['Publication']

let server: Running
let stream: LiveReader

beforeAll(async () => {
  server = await startRunning({ undoSeconds: 2, env: { FORTHRIGHT_HEADS_UP: colleague } })
  await server.ask('POST', '/api/subscribers', { email: reader })
  await server.ask('POST', '/api/subscribers', { email: 'it@freight.example', webhookUrl: 'https://postbox.invalid/it' })
  stream = await openLiveReader(server.url)
})
afterAll(async () => {
  stream.close()
  await server.end()
})

const publish = (title: string, more: object = {}): Promise<Publication> =>
  server.ask('POST', '/api/incidents', { title, severity: 'minor', publish: true, notice: { slots: { now: `${title}.` } }, ...more })

/** Messages about what has this title, by where they went. */
const told = async (title: string): Promise<readonly string[]> =>
  (await server.postbox()).filter(({ raw }) => raw.includes(title)).map(({ target }) => target)

const about =
  (target: string, title: string) =>
  (message: Captured): boolean =>
    message.target === target && message.raw.includes(title)

const isOnThePage = ({ incidentId }: Publication): Promise<true> =>
  until('the page to show it', async () =>
    stream.heard.some(({ paths }) => paths.includes(`/incidents/${incidentId}`)) ? true : undefined,
  )

/** A notice after which everything that was due before it would have happened. */
const publishAfterwards = async (title: string): Promise<void> => {
  const later = await publish(title)
  await isOnThePage(later)
  await server.captured('a mail about what came later', about(reader, title))
}

describe('a heads-up', () => {
  it('reaches colleagues while the notice can still be taken back', async () => {
    const publication = await publish('Quotes cannot be asked for')
    const message = await server.captured('the heads-up', about(colleague, 'Quotes cannot'))
    expect(message.at < publication.effectiveAt).toBe(true)
    expect((await openMail(message)).text).toContain('Quotes cannot be asked for.')
    expect(await told('Quotes cannot')).toEqual([colleague])
  })
})

describe('a publication that was taken back in time', () => {
  it('has reached nobody outside, and nothing shows it', async () => {
    const publication = await publish('Bookings vanish')
    const undone = await server.ask<Schemas['Notice']>('POST', `/api/notices/${publication.noticeId}/undo`)
    expect(undone.state).toBe('draft')
    await publishAfterwards('Vessel positions are old')
    expect((await told('Bookings vanish')).filter((target) => target !== colleague)).toEqual([])
    expect(stream.heard.filter(({ paths }) => paths.includes(`/incidents/${publication.incidentId}`))).toEqual([])
    const documents = await Promise.all(
      ['/', '/feed.atom', '/api/v2/incidents.json', '/api/v2/summary.json'].map((path) => server.read(path)),
    )
    expect(documents.filter((text) => text.includes('Bookings vanish'))).toEqual([])
    expect((await fetch(`${server.url}/incidents/${publication.incidentId}`)).status).toBe(404)
  })

  it('cannot be taken back any more once it has taken effect', async () => {
    const publication = await publish('Labels print twice')
    await isOnThePage(publication)
    const late = await server.api<{ code: string }>('POST', `/api/notices/${publication.noticeId}/undo`)
    expect([late.status, late.body.code]).toEqual([409, 'notice.not_pending'])
  })
})

describe('a drill', () => {
  it('reaches nobody outside', async () => {
    const drill = await publish('Exercise Blue Anchor', { isDrill: true })
    await publishAfterwards('Invoices come late')
    const { incident } = await server.ask<{ incident: Schemas['Incident'] }>('GET', `/api/incidents/${drill.incidentId}`)
    expect([incident.isDrill, incident.publicAt]).toEqual([true, expect.any(String)])
    expect((await told('Exercise Blue Anchor')).filter((target) => target !== colleague)).toEqual([])
    const documents = await Promise.all(
      ['/', '/history', '/feed.atom', '/feed.rss', '/feed.json', '/api/v2/incidents.json', '/api/v2/summary.json'].map((path) =>
        server.read(path),
      ),
    )
    expect(documents.filter((text) => text.includes('Exercise Blue Anchor'))).toEqual([])
  })
})

describe('stop sending now', () => {
  it('keeps everything in the house while the page goes on, until somebody says go', async () => {
    await server.ask('PUT', '/api/sending', { held: true, reason: '' })
    const publication = await publish('Webhooks are delayed')
    await isOnThePage(publication)
    expect(shownIn(await server.read('/'))).toContain('Webhooks are delayed')
    await until('the deliveries to wait', async () => {
      const { counts } = await server.ask<{ counts: Record<string, number> }>('GET', `/api/notices/${publication.noticeId}/deliveries`)
      return counts.pending === 2 ? true : undefined
    })
    expect(await told('Webhooks are delayed')).toEqual([])
    const released = new Date().toISOString()
    await server.ask('PUT', '/api/sending', { held: false })
    const mail = await server.captured('the mail', about(reader, 'Webhooks are delayed'))
    const webhook = await server.captured('the webhook', about('https://postbox.invalid/it', 'Webhooks are delayed'))
    expect([mail, webhook].filter(({ at }) => at < released)).toEqual([])
  })
})

describe('an incident that is told only afterwards', () => {
  it('is history at once: mailed, on its month, and nowhere open', async () => {
    const hour = 3_600_000
    const [since, end] = [new Date(Date.now() - 5 * hour), new Date(Date.now() - 4 * hour)]
    const past = await server.ask<Publication>('POST', '/api/past-incidents', {
      title: 'Some invoices were sent twice',
      severity: 'minor',
      notice: {
        slots: {
          now: 'Invoices of October were sent twice to 212 customers.',
          permanent: { state: 'nothing_lost' },
          since: since.toISOString(),
          until: end.toISOString(),
        },
      },
    })
    const mail = await openMail(await server.captured('the mail', about(reader, 'sent twice')))
    expect(mail.text).toContain('1 hour')
    const { items } = await server.ask<{ items: readonly Schemas['Incident'][] }>('GET', '/api/incidents?open=true')
    expect(items.map(({ id }) => id)).not.toContain(past.incidentId)
    expect(await server.read(`/incidents/${past.incidentId}`)).toContain('sent twice to 212 customers')
    expect(await server.read('/api/v2/summary.json')).not.toContain('sent twice')
    expect(await server.read('/api/v2/incidents.json')).toContain('sent twice')
  })
})

describe('what nobody has published', () => {
  it('D4: is in no public document', async () => {
    const draft = await publish('Zugspitze words of a draft', { publish: false })
    await publishAfterwards('Something public after a draft')
    const paths = ['/', '/history', '/feed.atom', '/feed.rss', '/feed.json', '/api/v2/summary.json', '/api/v2/incidents.json']
    const texts = await Promise.all(paths.map(async (path) => (await fetch(server.url + path)).text()))
    expect(texts.map((text) => text.includes('Zugspitze'))).toEqual(paths.map(() => false))
    expect(texts[0]).toContain('Something public after a draft')
    expect((await fetch(`${server.url}/incidents/${draft.incidentId}`)).status).toBe(404)
  })
})
