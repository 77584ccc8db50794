import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type LiveReader, openLiveReader } from './live-reader.ts'
import { furnishHarbourline, type Organisation } from './organisation.ts'
import { linkIn, openMail, openWebhook, shownIn, verifiedWebhook } from './reading.ts'
import { type Captured, type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'

// The whole main job through the door that everybody uses: HTTP in, and the postbox, the page and the live stream out.
const operator = 'oncall@harbourline.example'
const [reader, manager, engineer] = ['ops@freight.example', 'manager@freight.example', 'it@freight.example']
const hook = 'https://postbox.invalid/freight'

type Publication = Schemas['Publication']

let server: Running
let harbourline: Organisation
let stream: LiveReader
let alertSecret: string
let signingSecret: string

const alert = (state: string, key = 'declarations-de') =>
  fetch(`${server.url}/intake/generic`, {
    method: 'POST',
    headers: { authorization: `Bearer ${alertSecret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key, state, title: 'gateway handshake fails', labels: { service: 'declarations' } }),
  })

const summary = async (): Promise<{
  readonly status: { readonly indicator: string }
  readonly incidents: readonly { readonly id: string; readonly name: string; readonly status: string }[]
}> => JSON.parse(await server.read('/api/v2/summary.json'))

const to = (target: string, told: Publication | { readonly effectiveAt: string }) => (message: Captured) =>
  message.target === target && message.at >= told.effectiveAt

const shown = async (path: string): Promise<string> => shownIn(await server.read(path))

/** Seconds from the moment of effect. */
const secondsAfter = ({ effectiveAt }: Publication, at: string | number): number =>
  (new Date(at).getTime() - new Date(effectiveAt).getTime()) / 1000

beforeAll(async () => {
  server = await startRunning({ undoSeconds: 1, env: { FORTHRIGHT_OPERATORS: operator } })
  harbourline = await furnishHarbourline(server)
  alertSecret = (await server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})).secret
  await server.ask('POST', '/api/alert-rules', {
    name: 'Declarations',
    match: { service: 'declarations' },
    severity: 'critical',
    impact: 'major_outage',
    componentIds: [harbourline.component('Export declarations')],
    title: 'Export declarations cannot be sent',
    now: 'Export declarations cannot be sent to the German customs.',
    nextUpdateMinutes: 20,
  })
  await server.ask('POST', '/api/subscribers', { email: reader })
  await server.ask('POST', '/api/subscribers', { email: manager, level: 'summary' })
  await server.ask('POST', '/api/subscribers', { email: engineer, level: 'technical' })
  const added = await server.ask<{ signingSecret: string }>('POST', '/api/subscribers', { email: engineer, webhookUrl: hook })
  signingSecret = added.signingSecret
  stream = await openLiveReader(server.url)
})
afterAll(async () => {
  stream.close()
  await server.end()
})

let proposalId: string
describe('an alert', () => {
  it('becomes a proposal', async () => {
    const answer = await alert('firing')
    const { proposals }: { proposals: readonly string[] } = await answer.json()
    proposalId = proposals[0] ?? ''
    expect([answer.status, proposals.length]).toEqual([202, 1])
  })

  it('is joined by what Alertmanager says of the same trouble', async () => {
    const alerts = [{ status: 'firing', labels: { service: 'declarations' }, annotations: {}, startsAt: new Date().toISOString() }]
    const answer = await fetch(`${server.url}/intake/alertmanager`, {
      method: 'POST',
      headers: { authorization: `Bearer ${alertSecret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ version: '4', groupKey: 'a', truncatedAlerts: 0, status: 'firing', receiver: 'forthright', alerts }),
    })
    const { proposal } = await server.ask<{ proposal: Schemas['Proposal'] }>('GET', `/api/proposals/${proposalId}`)
    expect([answer.status, await answer.json(), proposal.signalCount]).toEqual([202, { proposals: [] }, 2])
  })

  it('tells the operator by mail, with a link that shows it and changes nothing', async () => {
    const mail = await openMail(await server.captured('the mail to the operator', ({ target }) => target === operator))
    const shown = await fetch(linkIn(mail, `${server.url}/p/`))
    expect([shown.status, await shown.text()]).toEqual([200, expect.stringContaining('Export declarations cannot be sent to the German')])
    const { proposal } = await server.ask<{ proposal: Schemas['Proposal'] }>('GET', `/api/proposals/${proposalId}`)
    expect(proposal.state).toBe('waiting')
  })

  it('is nothing that the public sees', async () => {
    expect((await summary()).incidents).toEqual([])
    expect(await shown('/')).not.toContain('declarations cannot')
    expect((await server.postbox()).map(({ target }) => target)).toEqual([operator])
  })
})

let opened: Publication
describe('the first notice, accepted by a person', () => {
  beforeAll(async () => {
    opened = await server.ask('POST', `/api/proposals/${proposalId}/accept`, {
      notice: { slots: { scope: 'All customers who declare in Hamburg.', works: 'Import declarations and transit.' } },
    })
  })

  it('is in the mailbox of a subscriber within two seconds of its moment', async () => {
    const message = await server.captured('the mail to a subscriber', to(reader, opened))
    expect(secondsAfter(opened, message.at)).toBeLessThan(2)
    const mail = await openMail(message)
    expect(mail.text).toContain('Export declarations cannot be sent to the German customs.')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
  })

  it('is at the webhook as soon, signed so that the reference library finds it good', async () => {
    const message = await server.captured('the webhook', to(hook, opened))
    expect(secondsAfter(opened, message.at)).toBeLessThan(2)
    const said = verifiedWebhook(message, signingSecret)
    expect(said).toMatchObject({ type: 'notice.published', data: { incident: { id: opened.incidentId }, notice: { id: opened.noticeId } } })
  })

  it('would not be taken from the webhook if anything in it had been changed', async () => {
    const message = await server.captured('the webhook', to(hook, opened))
    const changed = { ...message, raw: message.raw.replace('Hamburg', 'Bremen') }
    expect(openWebhook(changed).body).toContain('Bremen')
    expect(() => verifiedWebhook(changed, signingSecret)).toThrow('No matching signature')
  })

  it('is told to open pages as soon', async () => {
    const heard = await until('the event', async () => stream.heard.find(({ paths }) => paths.includes(`/incidents/${opened.incidentId}`)))
    expect(secondsAfter(opened, heard.at)).toBeLessThan(2)
    expect([heard.announce, heard.paths]).toEqual([expect.stringContaining('Export declarations'), expect.arrayContaining(['/'])])
  })

  it('is the first sentence of the page, and has a page of its own', async () => {
    expect(await server.read('/')).toMatch(/<h1[^>]*>Export declarations cannot be sent to the German customs\.<\/h1>/)
    expect(await shown(`/incidents/${opened.incidentId}`)).toContain('All customers who declare in Hamburg.')
  })

  it('is in the summary that other programs read', async () => {
    const { status, incidents } = await summary()
    expect([status.indicator, incidents]).toMatchObject(['critical', [{ id: opened.incidentId, status: 'investigating' }]])
  })

  it.each(['/feed.atom', '/feed.rss', '/feed.json'])('is in %s', async (path) => {
    expect(await server.read(path)).toContain('Export declarations cannot be sent')
  })
})

let updated: Publication
describe('an update', () => {
  const technical = 'handshake failed: unknown ca (48)'
  beforeAll(async () => {
    updated = await server.ask('POST', `/api/incidents/${opened.incidentId}/notices`, {
      phase: 'identified',
      slots: {
        now: 'Export declarations still cannot be sent.',
        scope: 'All customers who declare in Hamburg.',
        action: 'We have ordered another certificate for gateway-7.',
        technical,
        nextUpdate: { by: new Date(Date.now() + 1_800_000).toISOString(), onChange: true },
      },
    })
  })

  it('follows the first mail in its thread', async () => {
    const first = await openMail(await server.captured('the first mail', to(reader, opened)))
    const second = await openMail(await server.captured('the second mail', to(reader, updated)))
    expect([second.inReplyTo, second.references]).toEqual([first.messageId, first.messageId])
  })

  it('comes at the level that each reader chose', async () => {
    const [standard, short, long] = await Promise.all(
      [reader, manager, engineer].map(async (who) => (await openMail(await server.captured(`the mail to ${who}`, to(who, updated)))).text),
    )
    expect([standard, short, long].map((text) => text?.includes(technical))).toEqual([false, false, true])
    expect(short?.length).toBeLessThan(standard?.length ?? 0)
  })

  it('stands on the page in place of the first notice, which is kept below', async () => {
    const page = await until('the update on the page', async () => {
      const text = await shown('/')
      return text.includes('still cannot be sent') ? text : undefined
    })
    expect(page).toMatch(/another certificate for gateway-7\. .* 1 earlier notice .* Import declarations and transit/)
  })
})

describe('a correction', () => {
  it('stands beside the words that it sets right, and is sent', async () => {
    const reason = 'We named Hamburg alone; Bremerhaven is affected as well.'
    const corrected = await server.ask<Publication>('POST', `/api/notices/${updated.noticeId}/corrections`, {
      reason,
      notice: { slots: { scope: 'All customers who declare in Hamburg and Bremerhaven.' } },
    })
    expect((await openMail(await server.captured('the correction by mail', to(reader, corrected)))).text).toContain(reason)
    const page = await shown(`/incidents/${opened.incidentId}`)
    expect([page.includes(reason), page.includes('declare in Hamburg.'), page.includes('Hamburg and Bremerhaven.')]).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('a redaction', () => {
  const everywhere = ['/', '/feed.atom', '/feed.rss', '/feed.json', '/api/v2/summary.json', '/api/v2/incidents.json']

  it('takes the words away everywhere and leaves their place', async () => {
    const { version } = await server.ask<Schemas['Notice']>('GET', `/api/notices/${updated.noticeId}`)
    const body = { fields: ['action'], reason: 'secrecy' }
    await server.ask('POST', `/api/notices/${updated.noticeId}/redactions`, body, { 'if-match': `"v${version}"` })
    const own = await until('the page without the words', async () => {
      const text = await server.read(`/incidents/${opened.incidentId}`)
      return text.includes('gateway-7') ? undefined : text
    })
    expect(own).toContain('removed')
    const others = await Promise.all(everywhere.map(async (path) => (await server.read(path)).includes('gateway-7')))
    expect(others).toEqual(everywhere.map(() => false))
  })

  it('keeps the proof that the journal is whole', async () => {
    const { chains } = await server.ask<{ chains: readonly { entries: number }[] }>('POST', '/api/journal/verify')
    expect(chains.every(({ entries }) => entries > 0)).toBe(true)
  })
})

describe('the end of the alerts', () => {
  it('proposes the resolution, which a person publishes', async () => {
    const { items } = await server.ask<{ items: readonly Schemas['Proposal'][] }>('GET', '/api/proposals')
    expect(items.map(({ kind }) => kind)).toEqual(['open'])
    await alert('resolved')
    const alerts = [{ status: 'resolved', labels: { service: 'declarations' }, annotations: {}, endsAt: new Date().toISOString() }]
    const ended = await fetch(`${server.url}/intake/alertmanager?secret=${alertSecret}`, {
      method: 'POST',
      body: JSON.stringify({ version: '4', alerts }),
    })
    const { proposals }: { proposals: readonly string[] } = await ended.json()
    const resolved = await server.ask<Publication>('POST', `/api/proposals/${proposals[0]}/accept`, {
      notice: { slots: { permanent: { state: 'nothing_lost' }, cause: { text: 'A certificate was not trusted.', verified: true } } },
    })
    const mail = await openMail(await server.captured('the closing mail', to(reader, resolved)))
    expect([mail.text, await summary()]).toEqual([
      expect.stringContaining('No data was lost'),
      expect.objectContaining({ incidents: [], status: { indicator: 'none', description: 'All Systems Operational' } }),
    ])
  })
})

describe('a restart on the same data', () => {
  it('loses nothing and shows the same bytes', async () => {
    const month = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit' }).format(Date.now())
    const paths = [
      '/',
      `/incidents/${opened.incidentId}`,
      `/history/${month}`,
      '/feed.atom',
      '/api/v2/summary.json',
      '/api/v2/incidents.json',
    ]
    const all = () => Promise.all(paths.map((path) => server.read(path)))
    const before = await all()
    const captured = await server.postbox()
    const file = await server.ask('GET', `/api/incidents/${opened.incidentId}`)
    await server.restart()
    expect(await all()).toEqual(before)
    expect(await server.ask('GET', `/api/incidents/${opened.incidentId}`)).toEqual(file)
    expect((await server.postbox()).map(({ id }) => id)).toEqual(captured.map(({ id }) => id))
  })
})
