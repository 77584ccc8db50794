import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type Running, type Setting, startRunning } from '../system/running-server.ts'
import { launchBrowser } from '../tools/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const owner = { name: 'Ada Lindgren', email: 'ada@example.org', password: 'four unrelated words here' }

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

/** The whole server with its console, a real browser, and the owner's session. */
export interface ConsoleHouse {
  readonly server: Running
  readonly browser: Browser
  /** A browser of its own, signed in as the owner unless said otherwise. */
  visit(path: string, setting?: VisitSetting & { readonly isStranger?: boolean }): Promise<Visit>
  end(): Promise<void>
}

/** A refused request is an answer and no error of the console, but browsers write it among the errors. */
const isAnswer = (text: string): boolean => text.startsWith('Failed to load resource: the server responded with a status of 4')

const watch = (page: Page, url: string): readonly string[] => {
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && !isAnswer(message.text()) && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('request', (request) => /^(blob:|data:)/.test(request.url()) || request.url().startsWith(url) || troubles.push(request.url()))
  return troubles
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>

const becomeOwner = async (browser: Browser, server: Running): Promise<State> => {
  const token = server.welcomes.at(-1)?.split('#')[1] ?? ''
  const context = await browser.newContext()
  const response = await context.request.post(`${server.url}/api/welcome`, { data: { token, ...owner }, headers: { origin: server.url } })
  if (!response.ok()) throw new Error(`the first owner was refused: ${await response.text()}`)
  const state = await context.storageState()
  await context.close()
  return state
}

/** Says everything that axe objects to, and what sticks out sideways. */
export const objectionsTo = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(`window.axe || (() => { ${axe} })()`)
  const violations: string[] = await page.evaluate(
    `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`,
  )
  const isWide: boolean = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth')
  return isWide ? [...violations, 'the page scrolls sideways'] : violations
}

export const openConsoleHouse = async (setting: Setting & { readonly hasOwner?: boolean } = {}): Promise<ConsoleHouse> => {
  const [server, browser] = await Promise.all([startRunning({ hasConsole: true, ...setting }), launchBrowser()])
  const state = setting.hasOwner === false ? undefined : await becomeOwner(browser, server)
  return {
    server,
    browser,
    visit: async (path, { width = 1280, height = 800, scheme = 'light', language = 'en-GB', isStranger = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: scheme,
        locale: language,
        ...(state && !isStranger ? { storageState: state } : {}),
      })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      const troubles = watch(page, server.url)
      await page.goto(server.url + path)
      return { page, troubles }
    },
    end: async () => {
      await browser.close()
      await server.end()
    },
  }
}
