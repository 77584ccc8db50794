import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Running, startRunning } from '../system/running-server.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'

let server: Running
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startRunning({ hasConsole: true }), borrowBrowser()])
})
afterAll(async () => {
  if (browser) await giveBack(browser)
  await server?.end()
})

const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(server.url + path, { redirect: 'manual', ...init })

describe("the console's document", () => {
  it.each(['/console/', '/console/incidents/01jdd3v8k2m4q6s8t0w2y4a6c8', '/console/nowhere'])('is answered for %s', async (path) => {
    const response = await ask(path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await response.text()).toContain('<div id="console"></div>')
  })

  it('has another nonce each time, the same in policy and document', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await ask('/console/')
        const inPolicy = /'nonce-([0-9a-f]+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? 'none'
        expect(await response.text()).toContain(`nonce="${inPolicy}"`)
        return inPolicy
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it('B10: lets no script in but its own files, nothing from strings, and no frame around it', async () => {
    const policy = (await ask('/console/')).headers.get('content-security-policy')
    for (const part of ["default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "require-trusted-types-for 'script'"])
      expect(policy).toContain(part)
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('names all that the first screen needs, so that nothing is found out one script after another', async () => {
    const [home, elsewhere] = await Promise.all(['/console/', '/console/incidents'].map(async (path) => (await ask(path)).text()))
    expect(home).toMatch(/<link rel="modulepreload" href="\/console\/assets\/home-screen-[^"]+\.js">/)
    expect(home).toMatch(/<link rel="stylesheet" href="\/console\/assets\/home-[^"]+\.css">/)
    expect(elsewhere).not.toContain('home-screen')
  })

  it('sends its files for ever, and only those that there are', async () => {
    const script = /src="(\/console\/assets\/[^"]+\.js)"/.exec(await (await ask('/console/')).text())?.[1] ?? ''
    const file = await ask(script, { headers: { 'accept-encoding': 'br' } })
    expect([file.status, file.headers.get('content-encoding')]).toEqual([200, 'br'])
    expect(file.headers.get('cache-control')).toContain('immutable')
    expect((await ask('/console/assets/..%2f..%2fpackage.json')).status).toBe(404)
    expect((await ask('/console/assets/old-12345678.js')).status).toBe(404)
  })

  it('has the service worker under one name, asked for anew each time and with a policy of its own', async () => {
    const worker = await ask('/console/push-worker.js')
    expect([worker.status, worker.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8'])
    expect([worker.headers.get('cache-control'), worker.headers.get('content-security-policy')]).toEqual([
      'no-cache',
      "default-src 'none'; connect-src 'self'",
    ])
    expect(worker.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await worker.text()).not.toMatch(/\b(import|export)\b/)
  })

  it('leads /console to /console/ and takes nothing but reading', async () => {
    const bare = await ask('/console')
    expect([bare.status, bare.headers.get('location')]).toEqual([308, '/console/'])
    expect((await ask('/console/', { method: 'POST' })).status).toBe(405)
  })
})

describe('the console in a browser', () => {
  it('draws itself without a breach of its policy and without asking another origin', async () => {
    const page = await browser.newPage()
    const troubles: string[] = []
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
    page.on('pageerror', (error) => troubles.push(String(error)))
    page.on('request', (request) => new URL(request.url()).origin !== server.url && troubles.push(request.url()))
    await page.goto(`${server.url}/console/`)
    await page.locator('main').first().waitFor()
    expect(troubles.filter((text) => !/40[14]/.test(text))).toEqual([])
    await page.close()
  })
})
