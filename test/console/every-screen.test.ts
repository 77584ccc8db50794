import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Role, roles } from '../../src/core/actor/actor.ts'
import { within } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'
import { coloursAtRest, englishOnly, furnishScreens, routed, saidOn, walker } from './every-screen.ts'
import { mayLook, wronglyOffered } from './offered.ts'

let house: ConsoleHouse
let screens: Awaited<ReturnType<typeof furnishScreens>>
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  screens = await furnishScreens(house)
})
afterEach(() => house.leave())
afterAll(() => house?.end())

/** Every rule in each scheme and at each width. */
const views = [
  { width: 1280, scheme: 'light' },
  { width: 360, scheme: 'dark' },
] as const

/** A page that draws nothing any more would be waited for until the whole walk has had its time: each screen has a limit of its own. */
const objectionsToAll = async (page: Page): Promise<readonly string[]> => {
  const found: string[] = []
  for (const { width, scheme } of views) {
    const view = `${new URL(page.url()).pathname}, ${width} ${scheme}`
    await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia({ colorScheme: scheme })
    await within(30, `${view}, to be drawn`, page.evaluate(coloursAtRest))
    found.push(...(await within(60, `axe on ${view}`, objectionsTo(page))).map((one) => `${width} ${scheme} ${one}`))
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate('document.documentElement.scrollWidth')
  return width === 320 ? found : [...found, `at 320 pixels it is ${width} wide`]
}

/** What somebody of this role meets on a screen and should not: refusals, and acts that are offered wrongly or not at all. */
const metBy = async (role: Role, page: Page, route: string): Promise<readonly string[]> => {
  const met = [...(await page.locator('.trouble').allInnerTexts()), ...(await wronglyOffered(page, route, role))]
  if (!mayLook(route, role)) await page.getByRole('heading', { level: 1, name: 'Not for your role' }).waitFor()
  return met
}

describe('every screen', { timeout: 400_000 }, () => {
  it('is walked over', async () => {
    const { page } = await house.visit('/console/')
    await walker(page).settle()
    expect([...Object.keys(screens.inside), ...Object.keys(screens.outside)].sort()).toEqual([...(await routed(page))].sort())
  })

  it('offers an owner what they may do, bars nobody and fits, narrow and wide, light and dark', async () => {
    const { page, troubles } = await house.visit('/console/')
    const { forbidden, go } = walker(page)
    const found: Record<string, readonly string[]> = {}
    for (const [route, path] of Object.entries(screens.inside)) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await go(path)
      found[route] = [...(await metBy('owner', page, route)), ...(await objectionsToAll(page))]
    }
    await go('/nowhere')
    found.nowhere = await objectionsToAll(page)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((route) => [route, []])))
    expect([troubles, forbidden]).toEqual([[], []])
  })

  it('before one is signed in bars nobody either', async () => {
    const found: Record<string, readonly string[]> = {}
    for (const [route, path] of Object.entries(screens.outside)) {
      const { page, troubles } = await house.visit(`/console${path}`, { isStranger: true })
      await walker(page).settle()
      found[route] = [...(await objectionsToAll(page)), ...troubles]
      await page.context().close()
    }
    expect(found).toEqual({ '/sign-in': [], '/welcome': [], '/invitation': [], '/reset': [] })
  })

  it('speaks German and nothing else where the browser does', async () => {
    const [english, { page, troubles }] = await Promise.all([englishOnly(), house.visit('/console/', { language: 'de-DE' })])
    const { go } = walker(page)
    const found: Record<string, readonly string[]> = {}
    for (const [route, path] of Object.entries(screens.inside)) {
      await go(path)
      found[route] = (await saidOn(page)).filter((text) => english.has(text))
    }
    expect(english.size).toBeGreaterThan(300)
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((route) => [route, []])))
    expect(troubles).toEqual([])
  })
})

// An owner's and a viewer's screens are looked at on the ways that somebody else takes over them.
describe.each(roles.filter((role) => role !== 'owner' && role !== 'viewer').map((role) => [role]))(
  'for the role %s',
  {
    timeout: 60_000,
  },
  (role) => {
    it('every screen draws itself, asks for nothing that is refused, and offers what the role may do', async () => {
      const { page, troubles } = await house.visit('/console/', { as: { name: `A${role}`, role } })
      const { forbidden, go } = walker(page)
      const found: string[] = []
      for (const [route, path] of Object.entries(screens.inside)) {
        await go(path)
        found.push(...(await metBy(role, page, route)))
      }
      expect([found, troubles, forbidden]).toEqual([[], [], []])
    })
  },
)

describe('a viewer', () => {
  it('is offered what they may do and may press whatever can be pressed: nothing is refused, and nothing changes', {
    timeout: 60_000,
  }, async () => {
    const head = async () => (await house.server.ask<{ items: readonly { sequence: number }[] }>('GET', '/api/journal?limit=1')).items[0]
    const { page, troubles } = await house.visit('/console/', { as: { name: 'Aviewer', role: 'viewer' } })
    const { forbidden, go } = walker(page)
    const before = await head()
    const found: string[] = []
    let pressed = 0
    for (const [route, path] of Object.entries(screens.inside)) {
      await go(path)
      found.push(...(await metBy('viewer', page, route)))
      if (route === '/account') continue
      const buttons = page.locator('main button:visible:enabled')
      for (let at = 0; at < (await buttons.count()); at++) {
        await buttons.nth(at).click()
        pressed++
        await page.keyboard.press('Escape')
        if (new URL(page.url()).pathname !== `/console${path}`) await go(path)
      }
    }
    expect(pressed).toBeGreaterThan(0)
    expect([found, troubles, forbidden, await head()]).toEqual([[], [], [], before])
  })
})
