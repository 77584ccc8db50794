import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { renderOverview } from '../../src/render/render-pages.ts'
import { archiveMaintenance } from '../build/sample-incidents.ts'
import { busyState, sampleAssets } from '../build/sample-state.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { toolsFolder } from '../tools/place.ts'
import { type PageServer, servePages } from './page-server.ts'

// Programs that were written for Statuspage, unchanged, pointed at us.
const require = createRequire(join(toolsFolder, 'package.json'))
const { Statuspage: Io } = require('statuspage.io')
const { Statuspage: Js, StatuspageUpdates } = require('statuspage.js')
const widget = readFileSync(require.resolve('@statuspage/status-widget/dist/index.js'), 'utf8')

let browser: Browser
let server: PageServer

const show = (state: typeof busyState): void => server.put(renderOverview(state, sampleAssets))
beforeAll(async () => {
  server = await servePages()
  show(busyState)
  browser = await borrowBrowser()
})
afterEach(() => show(busyState))
afterAll(async () => {
  await giveBack(browser)
  await server.close()
})

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
  it('reads the status', async () => {
    expect((await io().getStatus()).status).toEqual({ indicator: 'critical', description: 'Major Service Outage' })
  })

  it('reads components and summary', async () => {
    expect((await io().getComponents()).components).toHaveLength(26)
    expect(Object.keys(await io().getSummary())).toEqual(['page', 'components', 'incidents', 'scheduled_maintenances', 'status'])
  })

  it('reads incidents and maintenances', async () => {
    expect((await io().incidents.getUnresolved()).incidents).toHaveLength(2)
    expect((await io().incidents.getAll()).incidents).toHaveLength(4)
    expect((await io().scheduledMaintenances.getUpcoming()).scheduled_maintenances).toHaveLength(1)
  })
})

describe('statuspage.js', () => {
  const calls: readonly (readonly [string, string, number])[] = [
    ['components', 'components', 26],
    ['allIncidents', 'incidents', 4],
    ['unresolvedIncidents', 'incidents', 2],
    ['allScheduledMaintenances', 'scheduled_maintenances', 2],
    ['upcomingScheduledMaintenances', 'scheduled_maintenances', 1],
    ['activeScheduledMaintenances', 'scheduled_maintenances', 0],
  ]
  it.each(calls)('reads %s', async (call, key, count) => {
    expect((await js()[call]())[key]).toHaveLength(count)
  })

  it('takes no id of ours for a date', async () => {
    const { components, page } = await js().components()
    expect([page.id, ...components.map(({ id }: { id: unknown }) => id)].every((id) => typeof id === 'string')).toBe(true)
  })

  it('finds an update in the newest incident, without which it would throw', async () => {
    // Its constructor calls Statuspage itself, so only its judgement is asked.
    const known = await js().allIncidents()
    expect(StatuspageUpdates.prototype.checkUpdate.call({ curr: known, prev: known })).toBe(false)
  })
})

describe('the status widget', () => {
  const shows = async (description: string): Promise<boolean> => {
    const page = await browser.newPage()
    await page.setContent(`<statuspage-widget src="${server.url}"></statuspage-widget>`)
    await page.addScriptTag({ content: widget })
    await page.locator('statuspage-widget .status-text', { hasText: description }).waitFor()
    await page.close()
    return true
  }

  it('shows on a page of somebody else what the matter is', async () => {
    expect(await shows('Major Service Outage')).toBe(true)
  })

  it('understands maintenance', async () => {
    show({ ...busyState, open: [{ ...archiveMaintenance, incident: { ...archiveMaintenance.incident, phase: 'in_progress' } }] })
    expect(await shows('Service Under Maintenance')).toBe(true)
  })
})
