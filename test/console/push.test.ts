import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { dueAnchor } from '../../src/core/due/due-anchor.ts'
import { browserKeys } from '../build/browser-keys.ts'
import { type HttpSink, startHttpSink } from '../sink/http-sink.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

/**
 * Real are the server, the encryption, the page and its service worker. Not ours to have here are the browser maker's push service and, in
 * a Chromium without a window, permission and notifications: what the browser gets from the service when it subscribes is ours, messages
 * to it come to a sink, are read with the subscription's keys (RFC 8291) and given to the worker, which shows them to us.
 */
const keys = browserKeys()
let service: HttpSink
let house: ConsoleHouse

beforeAll(async () => {
  service = await startHttpSink({ answer: () => ({ status: 201 }) })
  const env = { FORTHRIGHT_EGRESS_ALLOW: '127.0.0.0/8', FORTHRIGHT_EGRESS_PORTS: String(service.port) }
  house = await openConsoleHouse({ undoSeconds: 0, env })
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  await service?.stop()
})

const account = async () => {
  const visit = await house.visit('/console/account')
  return { ...visit, context: visit.page.context(), found: visit.page.locator('#push') }
}

/** A browser whose owner says yes when asked, and what its push service answers when it subscribes. */
const willing = ({ p256dh, auth }: typeof keys): string => `
  let permission = 'default'
  Object.defineProperty(Notification, 'permission', { get: () => permission })
  Notification.requestPermission = async () => (permission = navigator.userActivation.isActive ? 'granted' : 'denied')
  const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0)).buffer
  const kept = { p256dh: bytes('${p256dh}'), auth: bytes('${auth}') }
  let made = null
  PushManager.prototype.getSubscription = async () => made
  PushManager.prototype.subscribe = async ({ userVisibleOnly, applicationServerKey }) => {
    if (userVisibleOnly !== true || applicationServerKey.length !== 65) throw new DOMException('', 'InvalidAccessError')
    made = { endpoint: '${service.url}/send/1', getKey: (name) => kept[name], unsubscribe: async () => ((made = null), true) }
    return made
  }`

const subscribeIn = async (page: Page): Promise<void> => {
  await page.addInitScript(willing(keys))
  await page.reload()
  await page.getByRole('button', { name: 'Remind me in this browser' }).click()
  await page.locator('#push').getByText('This browser is subscribed.').waitFor()
}

const read = (index: number): string => keys.decrypt(service.requests[index]?.bytes ?? Buffer.alloc(0))

/** Something that is owed is handed to the owner, who hears of it at once. */
const handOver = async (): Promise<{ readonly url: string; readonly key: string }> => {
  const { ask, url } = house.server
  const by = new Date(Date.now() + 40 * 60_000).toISOString()
  const notice = { slots: { now: 'Cards are refused.', nextUpdate: { by, onChange: true } } }
  const opening = { title: 'Payments fail', severity: 'critical', publish: true, notice }
  const { incidentId } = await ask<Schemas['Publication']>('POST', '/api/incidents', opening)
  const promised = async () => {
    const { items } = await ask<{ items: readonly Schemas['BoardItem'][] }>('GET', '/api/board')
    return items.find(({ kind }) => kind === 'promised_update')
  }
  const { key } = await until('the promise', promised)
  const { items } = await ask<{ items: readonly Schemas['Operator'][] }>('GET', '/api/operators')
  await ask('POST', '/api/due/hand-over', { key, operatorId: items.find(({ name }) => name === owner.name)?.id })
  return { url: `${url}/console/incidents/${incidentId}#${dueAnchor(key)}`, key }
}

interface Shown {
  readonly title: string
  readonly body: string
  readonly tag: string
  readonly requireInteraction: boolean
}

/** The service worker, with what it shows kept, as a screen keeps it. */
const openWorker = async (context: BrowserContext) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  await worker.evaluate(`
    self.shown = []
    self.opened = []
    Clients.prototype.openWindow = async (url) => void self.opened.push(url)
    ServiceWorkerRegistration.prototype.showNotification = async (title, options) => void self.shown.push({ title, ...options })
    self.happen = (name, facts) => new Promise((done) => {
      self.dispatchEvent(Object.assign(new Event(name), { ...facts, waitUntil: (work) => work.then(done, done) }))
    })`)
  return {
    push: (text: string): Promise<Shown> =>
      worker.evaluate(`self.happen('push', { data: { text: () => ${JSON.stringify(text)} } }).then(() => self.shown.at(-1))`),
    opened: (): Promise<readonly string[]> => worker.evaluate('self.opened'),
    /** The maker of the browser gives it another address. */
    change: (): Promise<unknown> =>
      worker.evaluate(`self.happen('pushsubscriptionchange', {
        oldSubscription: { endpoint: '${service.url}/send/1' },
        newSubscription: {
          endpoint: '${service.url}/send/2',
          toJSON: () => ({ keys: { p256dh: '${keys.p256dh}', auth: '${keys.auth}' } }),
        },
      }).then(() => 0)`),
    press: (): Promise<unknown> =>
      worker.evaluate(`self.happen('notificationclick', { notification: { ...self.shown.at(-1), close: () => undefined } }).then(() => 0)`),
  }
}

/** A tab of a busy machine may answer too late to be taken for one that is free: then a window of its own is opened, and one presses again. */
const pressUntilAt = (worker: Awaited<ReturnType<typeof openWorker>>, page: Page, url: string) =>
  until(
    `the open console at ${url}`,
    async () => {
      await worker.press()
      await page.waitForURL(url, { timeout: 3000 })
      return true
    },
    25,
  )

describe('reminders in a browser', () => {
  it('end with the session: whoever sits there next reads nothing of what is owed', async () => {
    const { page, troubles } = await house.visit('/console/account', { as: { name: 'Lea', role: 'responder' } })
    await subscribeIn(page)
    const forgotten = page.waitForResponse(
      (answer) => answer.request().method() === 'DELETE' && answer.url().includes('/api/account/push/'),
    )
    await page.getByRole('button', { name: 'Sign out' }).click()
    expect([(await forgotten).ok(), troubles]).toEqual([true, []])
    await page.waitForURL(/sign-in/)
    await page.close()
  })

  it('say clearly what stands against them', async () => {
    const { found, page } = await account()
    await found.getByText('This browser blocks messages from here').waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await page.addInitScript("Object.defineProperty(window, 'isSecureContext', { value: false })")
    await page.reload()
    await found.getByText('Browsers let themselves be woken by pages over https only').waitFor()
    await page.close()
  })

  it('are asked for after a press, tried, and lead to what is owed', { timeout: 90_000 }, async () => {
    const { page, troubles, context, found } = await account()
    await subscribeIn(page)
    await found.getByRole('button', { name: 'Send a test' }).click()
    await service.waitFor(({ length }) => length === 1)
    await found.getByText('last reached').waitFor()
    const worker = await openWorker(context)
    expect(await worker.push(read(0))).toMatchObject({ title: 'Service', tag: 'test', requireInteraction: false })
    const { url, key } = await handOver()
    await service.waitFor(({ length }) => length === 2)
    expect(await worker.push(read(1))).toMatchObject({ title: expect.stringContaining('Payments fail'), tag: key, data: url })
    await pressUntilAt(worker, page, url)
    await page.locator(`#${dueAnchor(key)}:focus`).waitFor()
    await page.goBack()
    await found.getByRole('button', { name: /^Remove / }).click()
    await found.getByRole('button', { name: 'Remind me in this browser' }).waitFor()
    expect(troubles).toEqual([])
    expect([await worker.push('no JSON'), await worker.push('{"title":"X","url":"https://elsewhere.example"}')]).toMatchObject([
      { title: 'Forthright' },
      { title: 'X' },
    ])
    await pressUntilAt(worker, page, `${house.server.url}/console/`)
    await page.close()
  })

  it('follow a browser that gets another address, and end with its session, also when that is ended elsewhere', async () => {
    const { page } = await house.visit('/console/account', { as: { name: 'Kim', role: 'responder' } })
    await subscribeIn(page)
    const worker = await openWorker(page.context())
    const push = `${house.server.url}/api/account/push`
    const own = async (context: BrowserContext) => (await (await context.request.get(push)).json()).items
    for (let time = 0; time < 2; time++) {
      await worker.change()
      expect(await own(page.context())).toMatchObject([{ endpoint: `${service.url}/send/2`, name: 'Chrome on Linux' }])
    }
    const { page: elsewhere } = await house.visit('/console/sign-in', { isStranger: true })
    await elsewhere.getByLabel('Mail address').fill('kim@example.org')
    await elsewhere.getByLabel('Password', { exact: true }).fill(owner.password)
    await elsewhere.getByRole('button', { name: 'Sign in', exact: true }).click()
    await elsewhere.getByRole('heading', { level: 1, name: /open/ }).waitFor()
    const sessions = `${house.server.url}/api/account/sessions`
    const ended = await elsewhere.context().request.delete(sessions, { headers: { origin: house.server.url } })
    expect([ended.ok(), await own(elsewhere.context())]).toEqual([true, []])
    await elsewhere.context().close()
    await page.close()
  })

  it('open a window of their own where the open console is written in, or nobody has signed in', async () => {
    const { page, context } = await account()
    await subscribeIn(page)
    const worker = await openWorker(context)
    await worker.push('{"title":"X"}')
    for (const place of ['incidents/new', 'sign-in']) {
      await page.goto(`${house.server.url}/console/${place}`)
      await page.getByRole('textbox').first().fill('Half written')
      await worker.press()
    }
    expect([await worker.opened(), page.url()]).toEqual([
      [`${house.server.url}/console/`, `${house.server.url}/console/`],
      `${house.server.url}/console/sign-in`,
    ])
    await page.close()
  })
})
