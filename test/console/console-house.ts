import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Schemas } from '../../src/client/open-client.ts'
import type { Role } from '../../src/core/actor/actor.ts'
import { type Running, type Setting, startRunning } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const owner = { name: 'Ada Lindgren', email: 'ada@example.org', password: 'four unrelated words here' }

/** Somebody who works here: the first owner, or whoever was invited under that name. */
export interface Colleague {
  readonly name: string
  readonly role: Role
}

export interface VisitSetting {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
  readonly language?: string
}

/** A page of the console, and everything in it that must not be: breaches of the policy, script errors, requests to others. */
export interface Visit {
  readonly page: Page
  readonly troubles: readonly string[]
}

type Visitor = { readonly isStranger?: boolean; readonly as?: Colleague }

/** The whole server with its console, a real browser, and real sessions of those who work there. */
export interface ConsoleHouse {
  readonly server: Running
  readonly browser: Browser
  /**
   * The owner's browser unless said otherwise; everybody has one of their own, and a stranger a new one each time. A page that was left
   * is used again by the same person: a new one starts a process and reads the console anew, which takes three times as long.
   */
  visit(path: string, setting?: VisitSetting & Visitor): Promise<Visit>
  /** Everybody leaves the page that they are on, and with it its stream. */
  leave(): Promise<void>
  end(): Promise<void>
}

/**
 * A refused request is an answer, a busy server asks to be asked again, and a cut line is a test's doing; none of it is an error of the
 * console, but browsers write all of it there.
 */
const isAnswer = (text: string): boolean => /^Failed to load resource: (the server responded with a status of (4|503)|net::)/.test(text)

const watch = (page: Page, url: string): readonly string[] => {
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && !isAnswer(message.text()) && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => /^(blob:|data:)/.test(request.url()) || request.url().startsWith(url) || troubles.push(request.url()))
  return troubles
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** What a browser holds after one of the acts by which one becomes an operator. */
const become = async (browser: Browser, server: Running, path: string, data: Readonly<Record<string, string>>): Promise<State> => {
  const context = await browser.newContext()
  // A server on a busy machine may ask to be asked again.
  const response = await until(`${data.name} to be let in`, async () => {
    const answer = await context.request.post(server.url + path, { data, headers: { origin: server.url } })
    return answer.status() === 503 ? undefined : answer
  })
  if (!response.ok()) throw new Error(`${data.name} was refused: ${await response.text()}`)
  const state = await context.storageState()
  await context.close()
  return state
}

const becomeOwner = (browser: Browser, server: Running): Promise<State> =>
  become(browser, server, '/api/welcome', { token: server.welcomes.at(-1)?.split('#')[1] ?? '', ...owner })

const join = async (browser: Browser, server: Running, { name, role }: Colleague): Promise<State> => {
  const { link } = await server.ask<{ invitation: Schemas['Invitation']; link: string }>('POST', '/api/invitations', {
    email: `${name.toLowerCase()}@example.org`,
    role,
  })
  return become(browser, server, '/api/invitations/accept', { token: link.split('#')[1] ?? '', name, password: owner.password })
}

/** The pages of one person's browser: those in use, and those that were left. */
class Desk {
  readonly context: BrowserContext
  isGone = false
  #used: Page[] = []
  #left: Page[] = []

  constructor(context: BrowserContext) {
    this.context = context
    context.on('close', () => {
      this.isGone = true
    })
  }

  async page(): Promise<Page> {
    const page = this.#left.pop() ?? (await this.context.newPage())
    this.#used.push(page)
    return page
  }

  async leave(): Promise<void> {
    for (const page of this.#used.splice(0)) {
      if (page.isClosed()) continue
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      for (const kind of ['console', 'pageerror', 'request', 'response'] as const) page.removeAllListeners(kind)
      await page.goto('about:blank')
      this.#left.push(page)
    }
  }
}

/** Everybody's desk in this browser, by name and language. */
const openDesks = (browser: Browser, stateOf: (who: Colleague | null) => Promise<State | undefined>) => {
  const desks = new Map<string, Desk>()
  let strangers = 0
  const deskOf = async (language: string, { isStranger = false, as }: Visitor): Promise<Desk> => {
    const key = isStranger ? `a stranger, ${++strangers}` : `${as?.name ?? owner.name} ${language}`
    const known = desks.get(key)
    if (known && !known.isGone) return known
    const state = isStranger ? undefined : await stateOf(as ?? null)
    const context = await browser.newContext({ locale: language, reducedMotion: 'reduce', ...(state ? { storageState: state } : {}) })
    context.setDefaultTimeout(20_000)
    const desk = new Desk(context)
    desks.set(key, desk)
    return desk
  }
  const leave = async (): Promise<void> => {
    for (const [key, desk] of desks) if (desk.isGone) desks.delete(key)
    await Promise.all([...desks.values()].map((desk) => desk.leave()))
  }
  return { deskOf, leave }
}

/** Says everything that axe objects to, and what sticks out sideways. Without rules it is asked about all of them. */
export const objectionsTo = async (page: Page, rules: readonly string[] = []): Promise<readonly string[]> => {
  // Before the console has drawn the page there is nothing in it to object to but its emptiness.
  await page.locator('main h1').first().waitFor({ state: 'attached' })
  // Half a megabyte that has to be read anew each time takes longer than the rules themselves.
  if (!(await page.evaluate('Boolean(window.axe)'))) await page.evaluate(axe)
  const choice = JSON.stringify({ iframes: false, resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) })
  const violations: string[] = await page.evaluate(
    `axe.run(document, ${choice}).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
  )
  const isWide: boolean = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  return isWide ? [...violations, 'the page scrolls sideways'] : violations
}

export const openConsoleHouse = async (setting: Setting & { readonly hasOwner?: boolean } = {}): Promise<ConsoleHouse> => {
  const [server, browser] = await Promise.all([startRunning({ hasConsole: true, ...setting }), borrowBrowser()])
  const ownState = setting.hasOwner === false ? undefined : await becomeOwner(browser, server)
  const states = new Map<string, Promise<State>>()
  const stateOf = async (who: Colleague | null): Promise<State | undefined> => {
    if (!who) return ownState
    const state = states.get(who.name) ?? join(browser, server, who)
    states.set(who.name, state)
    return state
  }
  const { deskOf, leave } = openDesks(browser, stateOf)
  return {
    server,
    browser,
    leave,
    visit: async (path, { width = 1280, height = 800, scheme = 'light', language = 'en-GB', ...visitor } = {}) => {
      const page = await (await deskOf(language, visitor)).page()
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme: scheme })
      const troubles = watch(page, server.url)
      await page.goto(server.url + path)
      return { page, troubles }
    },
    end: async () => {
      await giveBack(browser)
      await server.end()
    },
  }
}
