import type { Browser } from 'playwright-core'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import viteConfig from '../../vite.config.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { said } from './guide.client.ts'

/** The guide as the console is built: minified, its phrase lists laid out for a browser. */
const script = async (): Promise<string> => {
  const { plugins, define } = viteConfig({ command: 'build', mode: 'console', isSsrBuild: false })
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: plugins ?? [],
    define: define ?? {},
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: `${import.meta.dirname}/guide.client.ts`, name: 'guide', formats: ['iife'] },
    },
  })
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? ''
}

let browser: Browser
beforeAll(async () => {
  browser = await borrowBrowser()
})
afterAll(() => browser && giveBack(browser))

describe('the writing guide in a browser', () => {
  it('says of 1,000 strange texts in each language what it says on the server', async () => {
    const page = await browser.newPage()
    await page.addScriptTag({ content: await script() })
    for (const language of ['en', 'de'] as const) {
      const there: readonly string[] = await page.evaluate(`guide.said('${language}', 1000)`)
      const here = said(language, 1000)
      expect(there.filter((one, at) => one !== here[at])).toEqual([])
      expect([there.length, here.filter((one) => one.includes('"rule"')).length > 500]).toEqual([1000, true])
    }
    await page.close()
  })
})
