import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import { verifyRecord } from '../../src/core/journal/record-file.ts'
import { asked, longIncident } from '../build/long-incident.ts'
import { until } from '../system/until.ts'
import { visit } from '../system/visitor.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'
import { fillLongIncident } from './long-incident-records.ts'

export interface Opened {
  readonly opened: { readonly store: Store; readonly dispatch: DispatchStore; readonly close: () => Promise<void> }
  /** What the server is told to open it. */
  readonly env: Readonly<Record<string, string>>
  readonly drop?: () => Promise<void>
}

/**
 * What a practised person needs for it, by the keystroke-level model (Card, Moran and Newell, "The Keystroke-Level Model for User
 * Performance Time with Interactive Systems", 1980): a moment's thought and pointing before each click, 0.28 seconds for each key.
 */
const seconds = { thought: 1.35, pointing: 1.1, click: 0.2, key: 0.28 }
const limitSeconds = 5 * 60

/** A person at the console, each of whose clicks and keys is counted. */
class Hand {
  clicks = 0
  keys = 0
  async click(target: Locator): Promise<void> {
    this.clicks++
    await target.click()
  }
  async write(field: Locator, words: string): Promise<void> {
    this.clicks++
    this.keys += words.length
    await field.fill(words)
  }
  get seconds(): number {
    return this.clicks * (seconds.thought + seconds.pointing + seconds.click) + this.keys * seconds.key
  }
}

const section = (page: Page, heading: string) => page.getByRole('region', { name: heading })
const button = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true }).first()
const ours = (page: Page, heading: string) => page.getByRole('textbox', { name: `Our words: ${heading}` })

const resolve = async (page: Page, hand: Hand): Promise<void> => {
  await hand.click(button(page, 'It is over'))
  await hand.click(page.getByRole('radio', { name: 'Nothing is lost' }))
  await hand.write(page.getByRole('textbox', { name: 'How is it now?' }), 'Payments, reports and exports work as before.')
  await hand.click(button(page, 'Publish'))
}

const writeAccount = async (page: Page, hand: Hand): Promise<void> => {
  await hand.click(button(page, 'Prepare the draft'))
  await hand.write(ours(page, 'Summary'), 'For a week payments, reports and exports stood still or were slow. Nothing was lost.')
  await hand.write(ours(page, 'What contributed'), 'The storage had no room to copy itself while it was used. Two disks were slow.')
  await hand.click(section(page, 'What contributed').getByRole('radio', { name: 'The same' }))
  await hand.click(section(page, 'Timeline').getByRole('button', { name: 'Hide' }).nth(1))
  const actions = section(page, 'What we do about it')
  await hand.click(actions.getByRole('button', { name: 'Add an action' }))
  await hand.write(actions.getByRole('textbox', { name: 'What', exact: true }), 'Keep half of the storage free')
  await hand.write(actions.getByLabel('Which role answers for it'), 'Platform')
  await hand.write(actions.getByLabel('By', { exact: true }), '2089-12-24')
  await hand.click(actions.getByLabel('Customers read it'))
  await hand.click(button(page, 'Prepare the report'))
  await hand.click(button(page, 'Publish'))
}

/** Where one byte of the record may be another without anybody seeing it. */
const unnoticedIn = (record: string): readonly number[] => {
  const bytes = Buffer.from(record)
  const step = Math.floor(bytes.length / 97)
  const places = Array.from({ length: 97 }, (_, at) => at * step)
  return places.filter((at) => {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 1
    return verifyRecord(changed.toString()).ok
  })
}

/** The words of the week that a text does not have; those that were set right need not be in it. */
const leftOut = (text: string): readonly string[] => {
  const corrected = new Set(longIncident.flatMap(({ corrects }) => (corrects ? [corrects[0]] : [])))
  return longIncident.flatMap(({ now }, at) => (corrected.has(at) || text.includes(now) ? [] : [now]))
}

/** A week's incident with thirty words, three components, two corrections and forty questions, from its end to the published account. */
export const describeLongIncident = (name: string, open: (data: string) => Promise<Opened>): void => {
  describe(`a week's incident on ${name}`, () => {
    let house: ConsoleHouse
    let data: string
    let drop: Opened['drop']
    let path = ''

    beforeAll(async () => {
      data = await mkdtemp(join(tmpdir(), 'forthright-week-'))
      const { opened, env, drop: dropIt } = await open(data)
      drop = dropIt
      path = `/incidents/${await fillLongIncident(opened)}`
      await opened.close()
      house = await openConsoleHouse({ undoSeconds: 0, env, data })
    }, 120_000)
    afterEach(() => house.leave())
    afterAll(async () => {
      await house?.end()
      await drop?.()
      await rm(data, { recursive: true, force: true })
    })

    it('goes from its end to the published account in less than five minutes of clicking', { timeout: 120_000 }, async () => {
      const hand = new Hand()
      const { page, troubles } = await house.visit(`/console${path}`)
      await button(page, 'It is over').waitFor()
      const began = performance.now()
      await resolve(page, hand)
      await hand.click(page.getByRole('link', { name: 'Postmortem', exact: true }))
      await writeAccount(page, hand)
      await until('the report', async () => (await fetch(`${house.server.url}${path}/report`)).ok || undefined)
      const waited = (performance.now() - began) / 1000
      process.stdout.write(`From the end to the account: ${hand.clicks} clicks, ${hand.keys} keys, ${waited.toFixed(0)} s of waiting\n`)
      expect(hand.seconds + waited).toBeLessThan(limitSeconds)
      expect(troubles).toEqual([])
    })

    it('is told whole: every word but those that were set right, in print and on a telephone too', async () => {
      const { page } = await visit(house.browser, house.server.url)
      await page.goto(`${house.server.url}${path}/report`)
      expect(leftOut(await page.locator('main').innerText())).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      expect(await objectionsTo(page)).toEqual([])
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.setViewportSize({ width: 718, height: 1000 })
      expect(await objectionsTo(page, ['color-contrast'])).toEqual([])
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-')
    })

    it('keeps the forty questions beneath, those that most ask first', async () => {
      const html = await house.server.read(`${path}/questions`)
      const shown = asked.filter((text) => html.includes(text)).sort((a, b) => html.indexOf(a) - html.indexOf(b))
      expect([shown.length, shown.slice(0, 7).toSorted()]).toEqual([20, asked.filter((_, at) => at % 5 === 0 && at < 35).toSorted()])
    })

    it('has a record that verifies, and does not after one byte of it was changed, whichever', async () => {
      const record = await house.server.read('/record.ndjson')
      expect([verifyRecord(record).ok, unnoticedIn(record)]).toEqual([true, []])
    })
  })
}
