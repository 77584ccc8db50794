import { readdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { letAsk } from './asking-readers.ts'
import type { ConsoleHouse } from './console-house.ts'

/** Every address that the router knows, asked of the one that runs in the page. */
export const routed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`Object.keys(self.__TSR_ROUTER__.routesByPath).map((path) => path.replace(/(?<=.)\\/$/, ''))`)

/** A draft that somebody is asked to approve. */
const askApproval = async (server: ConsoleHouse['server']): Promise<Schemas['Approval']> => {
  const page = await server.ask<Schemas['ApprovalPolicy']>('GET', '/api/page/approvals')
  const rule = { name: 'Qrule', when: { isRegulated: true }, who: { roles: ['owner'] }, limitMinutes: 30 }
  await server.ask('PUT', '/api/page/approvals', { rules: [rule] }, { 'If-Match': `"v${page.version}"` })
  const opening = { title: 'Qasked', severity: 'minor', isRegulated: true, notice: { slots: { now: 'Qw.' } } }
  const { noticeId } = await server.ask<Schemas['Publication']>('POST', '/api/incidents', opening)
  return server.ask('POST', `/api/drafts/${noticeId}/approval`, { comment: 'Qcomment' })
}

/** Maintenance that is announced, and one that recurs. */
const plan = async (server: ConsoleHouse['server'], affected: readonly { componentId: string; impact: string }[]): Promise<void> => {
  await server.ask('POST', '/api/incidents', {
    ...{ title: 'Qplan', kind: 'maintenance', severity: 'minor', publish: true, affected },
    window: { startsAt: '2089-01-01T12:00:00Z', endsAt: '2089-01-01T13:00:00Z' },
    notice: { slots: { now: 'Qv.' } },
    plan: { started: { slots: { now: 'Qs.' } } },
  })
  const rhythm = { rule: 'FREQ=MONTHLY;BYDAY=-1SU', startsOn: '2088-01-01', startsAt: '02:00', durationMinutes: 60, zone: 'Europe/Berlin' }
  const words = { announcement: { slots: { now: 'Qu.' } } }
  await server.ask('POST', '/api/maintenance-series', { title: 'Qseries', severity: 'minor', affected, rhythm, words })
}

/** A law that an incident concerns, with its deadlines counting. */
const beginRegime = async (server: ConsoleHouse['server'], incidentId: string): Promise<void> => {
  const { offered } = await server.ask<{ offered: readonly Schemas['LegalRegime'][] }>('GET', '/api/legal-regimes')
  const regime = offered.find(({ id }) => id === 'nis2')
  await server.ask('POST', '/api/legal-regimes', regime)
  await server.ask('PUT', `/api/incidents/${incidentId}/legal/regimes/nis2`, { reason: 'Qlaw.' })
  await server.ask('PUT', `/api/incidents/${incidentId}/legal/moments/aware`, { at: '2026-01-01T12:00:00Z', reason: 'Qknown.' })
}

/** Questions that readers may see, one of them answered. */
const askAbout = async (server: ConsoleHouse['server'], incidentId: string): Promise<void> => {
  await letAsk(server)
  const ask = (text: string) => server.ask<Schemas['Question']>('POST', `/api/incidents/${incidentId}/questions`, { text })
  const [first] = [await ask('Qwhen?'), await ask('Qwho?')]
  await server.ask('POST', `/api/questions/${first?.id}/answers`, { text: 'Qnoon.' })
}

const places = [
  'maintenance',
  'learn',
  'promises',
  'questions',
  'measures',
  'service-levels',
  'templates',
  'subscribers',
  'audiences',
  'components',
  'journal',
  'postbox',
  'alerts',
  'operators',
  'tokens',
  'settings',
  'settings/clock',
  'account',
]

/** A house in which every screen has something to show, and the address of each: of those inside, and of those before one is signed in. */
export const furnishScreens = async ({ server }: ConsoleHouse): Promise<Readonly<Record<'inside' | 'outside', Record<string, string>>>> => {
  await server.ask('POST', '/api/sample')
  const { components } = await server.ask<{ components: readonly Schemas['Component'][] }>('GET', '/api/components')
  const affected = [{ componentId: components[0]?.id ?? '', impact: 'partial_outage' }]
  await server.ask('POST', '/api/subscribers', { email: 'reader@example.com' })
  const { incidentId, noticeId } = await server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title: 'Qxyz',
    severity: 'critical',
    publish: true,
    affected,
    notice: { affected, slots: { now: 'Cards are refused.', nextUpdate: { by: '2090-01-01T12:00:00Z', onChange: true } } },
  })
  await until('it to be public', async () => (await fetch(`${server.url}/incidents/${incidentId}`)).status === 200 || undefined)
  await server.ask('POST', `/api/notices/${noticeId}/corrections`, { reason: 'Qz.', notice: { slots: { scope: 'Qy.' } } })
  await askAbout(server, incidentId)
  const draft = await server.ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, { startFrom: 'last' })
  const approval = await askApproval(server)
  await beginRegime(server, incidentId)
  await server.ask('PUT', `/api/incidents/${incidentId}/postmortem/sections/summary`, { text: 'Qsummary.', basedOn: 0 })
  await plan(server, affected)
  await server.ask('POST', '/api/tokens', { name: 'Qtoken', role: 'viewer' })
  const { secret } = await server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})
  const alert = { method: 'POST', body: JSON.stringify({ key: 'disk', title: 'Disk full', state: 'firing' }) }
  await fetch(`${server.url}/intake/generic/${secret}`, { ...alert, headers: { 'content-type': 'application/json' } })
  const { items } = await server.ask<{ items: readonly Schemas['Proposal'][] }>('GET', '/api/proposals?state=waiting')
  const invited = await server.ask<{ link: string }>('POST', '/api/invitations', { email: 'cleo@example.org', role: 'viewer' })
  const people = await server.ask<{ items: readonly { id: string }[] }>('GET', '/api/operators')
  const reset = await server.ask<{ link: string }>('POST', `/api/operators/${people.items[0]?.id}/reset`, {})
  return {
    inside: {
      '/': '/',
      '/incidents': '/incidents',
      '/incidents/new': '/incidents/new',
      '/maintenance/new': '/maintenance/new',
      '/incidents/$incidentId': `/incidents/${incidentId}`,
      '/incidents/$incidentId/postmortem': `/incidents/${incidentId}/postmortem`,
      '/incidents/$incidentId/questions': `/incidents/${incidentId}/questions`,
      '/compose/$noticeId': `/compose/${draft.id}`,
      '/templates/$templateId': '/templates/evening',
      '/approvals/$approvalId': `/approvals/${approval.id}`,
      '/proposals/$proposalId': `/proposals/${items[0]?.id}`,
      ...Object.fromEntries(places.map((place) => [`/${place}`, `/${place}`])),
    },
    outside: {
      '/sign-in': '/sign-in',
      '/welcome': '/welcome',
      '/invitation': `/invitation#${invited.link.split('#')[1]}`,
      '/reset': `/reset#${reset.link.split('#')[1]}`,
    },
  }
}

/** Goes about within an open console, as a press on a link does, and notes what it is forbidden to ask. */
export const walker = (page: Page) => {
  const forbidden: string[] = []
  let waitingFor = 0
  const isCounted = (url: string): boolean => !url.includes('/api/stream')
  page.on('request', (request) => isCounted(request.url()) && waitingFor++)
  page.on('requestfinished', (request) => isCounted(request.url()) && waitingFor--)
  page.on('requestfailed', (request) => isCounted(request.url()) && waitingFor--)
  page.on('response', (response) => response.status() === 403 && forbidden.push(`${response.request().method()} ${response.url()}`))
  const settle = async (): Promise<void> => {
    await page.locator('h1:not([data-left])').waitFor()
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await until('everything that was asked for', async () => waitingFor <= 0 || undefined)
  }
  const go = async (path: string): Promise<void> => {
    await page.evaluate((to) => {
      // Whoever is there already sees no other heading come.
      if (location.pathname === to) return
      document.querySelector('h1')?.setAttribute('data-left', '')
      history.pushState(null, '', to)
    }, `/console${path}`)
    await settle()
  }
  return { forbidden, settle, go }
}

// Waiting for a fade does not end where what fades is out of sight by then: what is not drawn does not move on.
/** A new scheme is drawn, and what fades into it is put at its end. */
export const coloursAtRest = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => {
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
})`

const pairs = (en: unknown, de: unknown): readonly (readonly [string, string])[] => {
  if (typeof en === 'string' && typeof de === 'string') return [[en, de]]
  if (typeof en !== 'object' || typeof de !== 'object' || en === null || de === null) return []
  const german = new Map(Object.entries(de))
  return Object.entries(en).flatMap(([key, value]) => pairs(value, german.get(key)))
}

/** What the catalogue says in English, in places where it says something else in German. */
export const englishOnly = async (): Promise<ReadonlySet<string>> => {
  const folder = new URL('../../src/console/words/', import.meta.url)
  const both = await Promise.all(
    readdirSync(new URL('en/', folder)).map(async (file) =>
      pairs(await import(new URL(`en/${file}`, folder).pathname), await import(new URL(`de/${file}`, folder).pathname)),
    ),
  )
  const german = new Set(both.flat().map(([, de]) => de))
  // A stop behind a link is no English.
  const isWord = (text: string): boolean => /\p{L}/u.test(text)
  return new Set(both.flat().flatMap(([en, de]) => (en !== de && isWord(en) && !german.has(en) ? [en] : [])))
}

/** Everything that the screen says, piece by piece: texts, and the names that a screen reader hears. */
export const saidOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const said: string[] = []
    // What the journal recorded stands there as it was recorded.
    const isRecord = (node: Node): boolean => node.parentElement?.closest('.entry-fields') != null
    while (walk.nextNode()) if (!isRecord(walk.currentNode)) said.push(walk.currentNode.textContent?.trim() ?? '')
    for (const name of ['aria-label', 'placeholder', 'title'])
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '')
    return said
  })
