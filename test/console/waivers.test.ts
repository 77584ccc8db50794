import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, type Visit, type VisitSetting } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const promising = 'Invoices cannot be sent. This will never happen again.'

interface Open extends Visit {
  readonly noticeId: string
  readonly incidentId: string
}
const open = async (slots: Readonly<Record<string, string>>, view: VisitSetting = {}): Promise<Open> => {
  const notice = { title: 'Invoices', severity: 'major', notice: { slots } }
  const { noticeId, incidentId } = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', notice)
  const visit = await house.visit(`/console/compose/${noticeId}`, view)
  await visit.page.locator('h1').waitFor()
  return { ...visit, noticeId, incidentId }
}
const waiversOf = async (noticeId: string) => (await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${noticeId}`)).waivers
const kept = (noticeId: string, count: number) =>
  until(`${count} waivers to be kept`, async () => {
    const waivers = await waiversOf(noticeId)
    return waivers.length === count ? waivers : undefined
  })
const reason = (page: Page) => page.getByRole('textbox', { name: 'Why is it ignored?' })

/** F8 to the promise, and the key that asks for a reason. */
const askForReason = async (page: Page): Promise<void> => {
  await page.locator('.finding-line').first().waitFor()
  await page.keyboard.press('F8')
  await page.locator('.finding-card').waitFor()
  await page.keyboard.press('Alt+i')
  await reason(page).waitFor()
}

describe('a finding, by keyboard alone', () => {
  it('is ignored with a reason, which is kept with the notice, and taken back again', async () => {
    const { page, noticeId, troubles } = await open({ now: promising })
    await askForReason(page)
    await page.keyboard.type('The customer asked for these words')
    await page.keyboard.press('Enter')
    await page.locator('.finding-card.waived').getByText('The customer asked for these words — Ada Lindgren').waitFor()
    const [waiver] = await kept(noticeId, 1)
    expect(waiver).toMatchObject({ rule: 'promise', reason: 'The customer asked for these words', by: { name: 'Ada Lindgren' } })
    await page.locator('mark.waived').waitFor()
    await page.keyboard.press('Alt+i')
    await page.locator('.finding-card.waived').waitFor({ state: 'detached' })
    await kept(noticeId, 0)
    expect(troubles).toEqual([])
  })

  it('leads to what is wrong with the reason, when that is refused', async () => {
    const { page, troubles } = await open({ now: promising })
    await askForReason(page)
    await page.keyboard.insertText('Agreed\u200b with them')
    await page.keyboard.press('Enter')
    await until('the fault in focus', async () => (await page.evaluate('document.activeElement?.id')) === 'field-waivers' || undefined)
    const fault = page.getByRole('group', { name: 'The text holds invisible control characters; remove them.' })
    expect(await fault.count()).toBe(1)
    expect(await objectionsTo(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('stays as it was when Escape closes the line, and the writer is back in the text', async () => {
    const { page, noticeId } = await open({ now: promising })
    await askForReason(page)
    await page.keyboard.type('Never mind')
    await page.keyboard.press('Escape')
    await until('the text in focus', async () => (await page.evaluate('document.activeElement?.id')) === 'field-now' || undefined)
    expect([await reason(page).count(), await waiversOf(noticeId)]).toEqual([0, []])
  })

  it('is asked about no more when one has gone elsewhere in the text', async () => {
    const { page, noticeId } = await open({ now: promising })
    await askForReason(page)
    const text = page.getByRole('textbox', { name: 'Who cannot do what?' })
    await text.press('Control+Home')
    await reason(page).waitFor({ state: 'detached' })
    await page.keyboard.press('F8')
    await page.locator('.finding-card').waitFor()
    expect([await reason(page).count(), await waiversOf(noticeId)]).toEqual([0, []])
  })

  it('stays ignored where the guide has not loaded', async () => {
    const { page, noticeId } = await open({ now: promising })
    await askForReason(page)
    await page.keyboard.type('Agreed')
    await page.keyboard.press('Enter')
    await kept(noticeId, 1)
    await page.route(/\/(?:reading|english)-[^/]*\.js$/, (route) => route.abort())
    await page.reload()
    await page.getByText('The guide for this language has not loaded').waitFor()
    expect(await page.locator('.needless-waivers').count()).toBe(0)
  })

  it('is said to be no longer needed when its words have changed, until somebody removes it', async () => {
    const { page, noticeId } = await open({ now: promising })
    await askForReason(page)
    await page.keyboard.type('Agreed')
    await page.keyboard.press('Enter')
    await kept(noticeId, 1)
    await page.getByRole('textbox', { name: 'Who cannot do what?' }).fill('Invoices cannot be sent.')
    const list = page.locator('.needless-waivers')
    await list.getByText('No longer needed').waitFor()
    expect(await waiversOf(noticeId)).toHaveLength(1)
    await list.getByRole('button', { name: 'Remove' }).press('Enter')
    await kept(noticeId, 0)
    await list.waitFor({ state: 'detached' })
  })
})

describe('a missing answer', () => {
  it('is ignored from the checklist in the same way', async () => {
    const { page, noticeId, troubles } = await open({ now: 'Invoices cannot be sent.' }, { width: 360, height: 740, scheme: 'dark' })
    await page.getByRole('button', { name: /^Ignore “What can readers do/ }).click()
    await reason(page).fill('There is nothing that they could do')
    expect(await objectionsTo(page)).toEqual([])
    await reason(page).press('Enter')
    await page.getByText('There is nothing that they could do — Ada Lindgren').waitFor()
    expect((await kept(noticeId, 1))[0]).toMatchObject({ rule: 'missing', quote: 'has_workaround' })
    expect(troubles).toEqual([])
  })
})

describe('the policy of publishing', () => {
  const hold = async (policy: object): Promise<void> => {
    const { version } = await house.server.ask<Schemas['Page']>('GET', '/api/page')
    await house.server.ask('PATCH', '/api/page', { policy }, { 'If-Match': `"v${version}"` })
  }
  const bar = (page: Page) => page.locator('.publish-asks')

  it('is said before publishing, refuses what is tried all the same, and lets through what is settled', { timeout: 40_000 }, async () => {
    await hold({ first: { settle: 'warning', answers: ['has_scope'] } })
    const { page, troubles, incidentId } = await open({ now: promising })
    await bar(page).getByText('Our policy asks for 2 things more').waitFor()
    await page.getByRole('status').getByText('Our policy asks for 2 things more').waitFor({ state: 'attached' })
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Change it, or ignore it with a reason.').waitFor()
    await page.keyboard.press('F9')
    await page.locator('.finding-card').waitFor()
    await page.keyboard.press('Alt+i')
    await page.keyboard.type('Agreed')
    await page.keyboard.press('Enter')
    await bar(page).getByText('asks for one thing more').waitFor()
    await page.keyboard.press('F9')
    await page.keyboard.type('About a third of all customers.')
    await until('nothing more to be asked', async () => (await bar(page).textContent()) === '' || undefined)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await until(
      'the page to say it',
      async () => (await (await fetch(`${house.server.url}/incidents/${incidentId}`)).text()).includes('About a third') || undefined,
    )
    expect(troubles).toEqual([])
    await hold({ first: { settle: 'nothing', answers: [] } })
  })

  it('leads to what it names, wherever the writer is', async () => {
    await hold({ first: { settle: 'warning', answers: ['has_scope'] } })
    const { page } = await open({ now: promising })
    await bar(page).getByText('never happen again').waitFor()
    await page.locator('#field-scope').evaluate((field) => {
      for (let folded = field.closest('details'); folded; folded = null) folded.open = true
    })
    await page.locator('#field-scope').focus()
    await bar(page).getByRole('button').click()
    await page.locator('#field-now:focus').waitFor()
    await hold({ first: { settle: 'nothing', answers: [] } })
  })
})

it('a notice that is too long for the guide is told so', async () => {
  const { page } = await open({ now: promising })
  await page.locator('.guide').getByText('Says').waitFor()
  await page.locator('#field-freeText').evaluate((field) => field.closest('details')?.setAttribute('open', ''))
  await page.locator('#field-freeText').fill('a '.repeat(12_499))
  await page.locator('.guide').getByText('has more than 25000 characters and was not read').waitFor()
})

/** The notice of a report that admits fault in a section, and in no word of its own. */
const prepareReport = async (): Promise<string> => {
  const { ask } = house.server
  const begun = { title: 'Payments', severity: 'major', notice: { slots: { now: 'Nobody can pay.' } } }
  const { incidentId, noticeId } = await ask<Schemas['Publication']>('POST', '/api/incidents', begun)
  const publish = async (id: string) => {
    const { version } = await ask<Schemas['Notice']>('GET', `/api/notices/${id}`)
    await ask('POST', `/api/notices/${id}/publish`, undefined, { 'If-Match': `"v${version}"` })
    await until('it to be public', async () => (await ask<Schemas['Notice']>('GET', `/api/notices/${id}`)).state === 'published')
  }
  await publish(noticeId)
  const end = { kind: 'resolution', phase: 'resolved', slots: { now: 'Everybody can pay.', permanent: { state: 'nothing_lost' } } }
  await publish((await ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, end)).id)
  const postmortem = `/api/incidents/${incidentId}/postmortem`
  await ask('PUT', `${postmortem}/sections/summary`, { text: 'Nobody could pay for an hour.', basedOn: 0 })
  await ask('PUT', `${postmortem}/sections/factors`, { text: 'We accept full liability for this.', basedOn: 0 })
  return (await ask<Schemas['PreparedEdition']>('POST', `${postmortem}/editions`, {})).notice.id
}

describe('a remark about the report that a notice announces', () => {
  it('stands beside the notice, and is let stand there with a reason', async () => {
    const noticeId = await prepareReport()
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`)
    const remarks = page.getByRole('region', { name: 'In the report that this announces' })
    await remarks.getByText('What contributed to it').waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await remarks.getByRole('button', { name: /^Ignore/ }).click()
    await reason(page).fill('Our lawyers want it said')
    await page.keyboard.press('Enter')
    await remarks.getByText('Our lawyers want it said — Ada Lindgren').waitFor()
    expect([await kept(noticeId, 1), troubles]).toMatchObject([[{ rule: 'liability' }], []])
    expect(await page.getByText('No longer needed').count()).toBe(0)
  })
})
