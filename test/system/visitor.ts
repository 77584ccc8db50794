import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

/** Somebody with a browser at our page, and everything that should not have happened to them. */
export interface Visitor {
  readonly page: Page
  /** Script errors, what the page's policy had to stop, other messages of the browser, and requests to anybody but us. */
  readonly troubles: readonly string[]
  leave(): Promise<void>
}

/** Opens a browser of its own: no cookies, no cache. */
export const visit = async (browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visitor> => {
  const context: BrowserContext = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options })
  // Shorter than a test's own time, which says less of what was waited for.
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => void troubles.push(error.message))
  page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && troubles.push(message.text())))
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && !request.url().startsWith('data:')) troubles.push(request.url())
  })
  await page.goto(url)
  return { page, troubles, leave: () => context.close() }
}
