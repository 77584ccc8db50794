import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { acts, actsOfRole, type Role } from '../../src/core/actor/actor.ts'
import type { Running } from '../system/running-server.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** A browser in which an operator works, and everything that went wrong in it. */
export interface OperatorBrowser {
  readonly page: Page
  /** Script errors, breaches of the policy, requests to other origins. */
  readonly troubles: readonly string[]
  go(path: string): Promise<void>
  /** What axe objects to on what is shown. */
  violations(rules?: readonly string[]): Promise<readonly string[]>
  close(): Promise<void>
}

const watchOver = (page: Page, origin: string): readonly string[] => {
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('Failed to load') && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on(
    'request',
    (request) => !/^(data|blob|about):/.test(request.url()) && new URL(request.url()).origin !== origin && troubles.push(request.url()),
  )
  return troubles
}

/** Somebody with that name and role: signed in by a token of theirs, because signing in is tested elsewhere. */
export const openOperator = async (
  server: Running,
  browser: Browser,
  who: { readonly name: string; readonly role?: Role },
  options: BrowserContextOptions = {},
): Promise<OperatorBrowser> => {
  const { name, role = 'owner' } = who
  const { token, bearer } = await server.ask<{ token: { id: string }; bearer: string }>('POST', '/api/tokens', {
    name,
    role,
    scopes: [...acts].filter((act) => actsOfRole[role].some((one) => one === act)),
  })
  const context = await browser.newContext({ ...options, extraHTTPHeaders: { authorization: `Bearer ${bearer}` }, locale: 'en-GB' })
  const page = await context.newPage()
  const session = { operator: { id: token.id, name, email: 'x@example.org', role }, acts: actsOfRole[role], sessionId: token.id }
  await page.route('**/api/session', (route) => route.fulfill({ json: session }))
  return {
    page,
    troubles: watchOver(page, server.url),
    go: async (path) => {
      await page.goto(server.url + path)
      await page.locator('h1').waitFor()
    },
    violations: async (rules = []) => {
      await page.evaluate(`${axe}; document.querySelectorAll('details').forEach((details) => { details.open = true })`)
      return page.evaluate(`axe.run(document, { iframes: false, ${rules.length > 0 ? `runOnly: ${JSON.stringify(rules)}` : ''} }).then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`)
    },
    close: () => context.close(),
  }
}
