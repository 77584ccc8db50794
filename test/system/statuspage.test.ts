import { type EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { toolsFolder } from '../tools/place.ts'
import { furnishHarbourline, type Organisation } from './organisation.ts'
import { type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'
import { visit } from './visitor.ts'

// Programs that were written for Statuspage, unchanged, against the running server through a believable day.
const require = createRequire(join(toolsFolder, 'package.json'))
const { Statuspage: Io } = require('statuspage.io')
const { Statuspage: Js, StatuspageUpdates } = require('statuspage.js')
const widget = readFileSync(require.resolve('@statuspage/status-widget/dist/index.js'))

const documents = [
  'status',
  'summary',
  'components',
  'incidents',
  'incidents/unresolved',
  'scheduled-maintenances',
  'scheduled-maintenances/upcoming',
  'scheduled-maintenances/active',
]

type Publication = Schemas['Publication']
type Row = Readonly<Record<string, unknown>> & { readonly incident_updates: readonly Row[] }
type Rows = Readonly<Record<string, readonly Row[]>>

let server: Running
let harbourline: Organisation
const statuses: unknown[] = []

const read = async (name: string): Promise<Rows> => JSON.parse(await server.read(`/api/v2/${name}.json`))

/** Publishes, and waits until other programs can read it. */
const say = async (path: string, body: object): Promise<string> => {
  const told = await server.ask<Publication>('POST', path, body)
  await until('the compatible API to have it', async () => {
    const all = (await server.read('/api/v2/incidents.json')) + (await server.read('/api/v2/scheduled-maintenances.json'))
    return all.includes(told.noticeId) ? true : undefined
  })
  statuses.push((await read('status')).status)
  return told.incidentId
}

const incident = (title: string, severity: string, affected: Organisation['hit'] extends (...a: never) => infer R ? R : never) =>
  say('/api/incidents', { title, severity, affected, publish: true, notice: { slots: { now: `${title}.` } } })

const maintenance = (title: string, inHours: number) => {
  const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
  return say('/api/incidents', {
    kind: 'maintenance',
    title,
    severity: 'minor',
    affected: harbourline.hit('under_maintenance', 'Document archive'),
    window: { startsAt: at(inHours), endsAt: at(inHours + 2) },
    publish: true,
    notice: { slots: { now: 'Documents older than a year cannot be opened.' } },
  })
}

beforeAll(async () => {
  server = await startRunning({ undoSeconds: 0 })
  harbourline = await furnishHarbourline(server)
  await until('the page of Harbourline', async () =>
    (await server.read('/api/v2/components.json')).includes('Help centre') ? true : undefined,
  )
  statuses.push((await read('status')).status)
  const storage = await maintenance('The archive moves', 1)
  await say(`/api/incidents/${storage}/notices`, { phase: 'in_progress', slots: { now: 'The archive is closed.' } })
  const forecasts = await incident('Arrival forecasts are old', 'minor', harbourline.hit('degraded_performance', 'Arrival forecasts'))
  await say(`/api/incidents/${forecasts}/notices`, {
    phase: 'identified',
    slots: { now: 'Arrival forecasts are missing.' },
    affected: harbourline.hit('partial_outage', 'Arrival forecasts'),
  })
  await incident('Mails of invoices are late', 'major', [])
  const declarations = await incident('Declarations fail', 'critical', harbourline.hit('major_outage', 'Export declarations', 'Transit'))
  await say(`/api/incidents/${declarations}/resolve`, { slots: { now: 'Declarations work.', permanent: { state: 'nothing_lost' } } })
  await maintenance('Bookings move', 48)
})
afterAll(() => server.end())

const io = () => {
  const client = new Io('x')
  client.setApiUrl(server.url)
  return client.api
}
const js = () => {
  const client = new Js('x')
  client.axios.defaults.baseURL = `${server.url}/api/v2`
  return client
}

describe('statuspage.io', () => {
  it('reads status, components and summary', async () => {
    expect((await io().getStatus()).status).toEqual({ indicator: 'major', description: 'Partial System Outage' })
    expect((await io().getComponents()).components).toHaveLength(26)
    expect((await io().getSummary()).incidents).toHaveLength(2)
  })

  it('reads incidents and maintenances', async () => {
    expect((await io().incidents.getAll()).incidents).toHaveLength(3)
    expect((await io().incidents.getUnresolved()).incidents).toHaveLength(2)
    const { scheduledMaintenances } = io()
    const found = await Promise.all([
      scheduledMaintenances.getAll(),
      scheduledMaintenances.getActive(),
      scheduledMaintenances.getUpcoming(),
    ])
    // It asks for the upcoming ones whatever it is asked for.
    expect(found.map(({ scheduled_maintenances }) => scheduled_maintenances.length)).toEqual([1, 1, 1])
  })

  it.each([
    ['createPageSubscription', { email: 'x@freight.example' }],
    ['createComponentSubscription', { email: 'x@freight.example', component_ids: ['1'] }],
    ['createIncidentSubscription', { email: 'x@freight.example', incident: '1' }],
    ['getSubscription', 'x'],
    ['removeSubscription', 'x'],
  ])('does nothing by %s, which asks with the wrong verb', async (call, argument) => {
    const before = await server.read('/api/v2/incidents.json')
    await expect(io().subscribers[call](argument)).rejects.toMatchObject({
      response: { status: expect.toSatisfy((code) => code === 404 || code === 405) },
    })
    const { items } = await server.ask<{ items: readonly unknown[] }>('GET', '/api/subscribers')
    expect([items, await server.postbox(), await server.read('/api/v2/incidents.json')]).toEqual([[], [], before])
  })
})

describe('statuspage.js', () => {
  it.each([
    ['components', 'components', 26],
    ['allIncidents', 'incidents', 3],
    ['unresolvedIncidents', 'incidents', 2],
    ['allScheduledMaintenances', 'scheduled_maintenances', 2],
    ['upcomingScheduledMaintenances', 'scheduled_maintenances', 1],
    ['activeScheduledMaintenances', 'scheduled_maintenances', 1],
  ])('reads %s', async (call, key, count) => {
    expect((await js()[call]())[key]).toHaveLength(count)
  })

  it('reads status and summary', async () => {
    expect((await js().status()).status.indicator).toBe('major')
    expect(Object.keys(await js().summary())).toEqual(['page', 'components', 'incidents', 'scheduled_maintenances', 'status'])
  })

  it('takes times for times and no id of ours for one', async () => {
    const { page, incidents } = await js().allIncidents()
    const all: readonly Row[] = [page, ...incidents, ...incidents.flatMap((row: Row) => row.incident_updates)]
    expect(all.every(({ id, updated_at: at }) => typeof id === 'string' && at instanceof Date && !Number.isNaN(at.getTime()))).toBe(true)
  })

  it('tells its listeners of a new notice', async () => {
    // Its constructor asks at once; nothing but where it asks is changed.
    class Pointed extends StatuspageUpdates {
      fetch() {
        this.statuspage.axios.defaults.baseURL = `${server.url}/api/v2`
        return super.fetch()
      }
    }
    const updates: EventEmitter & { fetch(): Promise<unknown>; checkUpdate(): boolean } = Reflect.construct(Pointed, ['x'])
    const heard = once(updates, 'incident_update')
    await updates.fetch()
    await incident('Quotes are slow', 'minor', [])
    await updates.fetch()
    expect(updates.checkUpdate()).toBe(true)
    expect(await heard).toMatchObject([{ name: 'Quotes are slow' }])
  })
})

describe('the status widget on a page of somebody else', () => {
  let browser: Browser
  let elsewhere: Server
  beforeAll(async () => {
    const html = `<!doctype html><title>Shop</title><script type="module" src="/widget.js"></script><statuspage-widget src="${server.url}"></statuspage-widget>`
    elsewhere = createServer((request, response) => {
      const isScript = request.url === '/widget.js'
      response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' }).end(isScript ? widget : html)
    }).listen(0, '127.0.0.1')
    ;[browser] = await Promise.all([borrowBrowser(), once(elsewhere, 'listening')])
  })
  afterAll(async () => {
    await giveBack(browser)
    elsewhere.close()
  })

  it('reads our summary from the reader’s browser and shows it', async () => {
    const { port } = elsewhere.address() as AddressInfo
    const { page, leave } = await visit(browser, `http://localhost:${port}/`)
    await page.locator('statuspage-widget .status-text', { hasText: 'Partial System Outage' }).waitFor()
    await leave()
  })
})

describe('the indicator', () => {
  it('is only ever a word that every reader knows, and the description one of Statuspage’s', () => {
    expect(statuses.slice(0, 9)).toEqual([
      { indicator: 'none', description: 'All Systems Operational' },
      { indicator: 'none', description: 'All Systems Operational' },
      { indicator: 'none', description: 'Service Under Maintenance' },
      { indicator: 'minor', description: 'Partially Degraded Service' },
      { indicator: 'minor', description: 'Partially Degraded Service' },
      { indicator: 'major', description: 'Partial System Outage' },
      { indicator: 'critical', description: 'Major Service Outage' },
      { indicator: 'major', description: 'Partial System Outage' },
      { indicator: 'major', description: 'Partial System Outage' },
    ])
  })
})

const keys = {
  page: 'id name url time_zone updated_at',
  component: 'id name status created_at updated_at position description showcase start_date group_id page_id group only_show_if_degraded',
  incident:
    'id name status created_at updated_at monitoring_at resolved_at impact shortlink started_at page_id incident_updates components',
  update: 'id status body incident_id created_at updated_at display_at affected_components deliver_notifications custom_tweet tweet_id',
}
const shapes = (rows: readonly object[]): readonly string[] => [...new Set(rows.map((row) => Object.keys(row).join(' ')))].sort()

describe('rows have exactly the keys that a strict reader knows', () => {
  it.each(documents)('%s', async (name) => {
    const body = await read(name)
    const incidents = body.incidents ?? []
    const maintenances = body.scheduled_maintenances ?? []
    expect(Object.keys(body.page ?? {}).join(' ')).toBe(keys.page)
    expect(shapes(body.components ?? [])).toEqual(body.components ? [keys.component, `${keys.component} components`] : [])
    expect(shapes(incidents)).toEqual(incidents.length > 0 ? [keys.incident] : [])
    expect(shapes(maintenances)).toEqual(maintenances.length > 0 ? [`${keys.incident} scheduled_for scheduled_until`] : [])
    const updates = [...incidents, ...maintenances].flatMap((row) => row.incident_updates)
    expect(shapes(updates)).toEqual(updates.length > 0 ? [keys.update] : [])
  })
})

describe('affected components', () => {
  it.each([
    ['Mails of invoices are late', 'incidents', [null]],
    [
      'Arrival forecasts are old',
      'incidents',
      [
        [
          expect.objectContaining({
            name: 'Tracking - Arrival forecasts',
            old_status: 'degraded_performance',
            new_status: 'partial_outage',
          }),
        ],
        [expect.objectContaining({ old_status: 'operational', new_status: 'degraded_performance' })],
      ],
    ],
    ['Bookings move', 'scheduled-maintenances', [[{ name: 'No components were affected by this update.' }]]],
  ])('of "%s" have the shape of their case', async (title, name, shape) => {
    const rows = Object.values(await read(name)).flatMap((part) => (Array.isArray(part) ? part : []))
    expect(rows.find((row) => row.name === title)?.incident_updates.map((update: Row) => update.affected_components)).toEqual(shape)
  })
})

it('lists groups as rows of their own, with the ids of their members', async () => {
  const { components = [] } = await read('components')
  const groups = components.filter(({ group }) => group === true)
  const members = components.filter(({ group_id }) => group_id !== null)
  expect(groups.map(({ name }) => name)).toEqual(['Booking', 'Customs', 'Tracking', 'Documents', 'Account', 'For developers'])
  expect(groups.flatMap((row) => row.components)).toEqual(members.map(({ id }) => id))
})

describe('another site', () => {
  const from = { origin: 'https://shop.example' }

  it.each(documents)('may read %s', async (name) => {
    const answer = await fetch(`${server.url}/api/v2/${name}.json`, { headers: from })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  })

  it('may read one that has not changed, and that there is none', async () => {
    const first = await fetch(`${server.url}/api/v2/status.json`)
    const again = await fetch(`${server.url}/api/v2/status.json`, {
      headers: { ...from, 'if-none-match': first.headers.get('etag') ?? '' },
    })
    const missing = await fetch(`${server.url}/api/v2/nothing.json`, { headers: from })
    expect([again, missing].map(({ status, headers }) => [status, headers.get('access-control-allow-origin')])).toEqual([
      [304, '*'],
      [404, '*'],
    ])
  })

  it.each(['/proxy/status.harbourline.example', '/index.json', '/summary.json', '/api/v2/', '/api/v2/status', '/api/v1/pages'])(
    'learns by a real 404 that we are not what %s belongs to',
    async (path) => {
      expect((await fetch(server.url + path, { headers: { authorization: `Bearer ${server.token}` } })).status).toBe(404)
    },
  )
})
