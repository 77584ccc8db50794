import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type AskingReader, letAsk, readerOf } from './asking-readers.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const addresses = ['ana', 'bo', 'cy', 'di', 'ed', 'flo'].map((name) => `${name}@example.com`)
const asked = [
  'Does it affect exports?',
  'Does this affect the exports?',
  'does it affect our exports too?',
  'Does it affect exports to Excel?',
  'Is any data lost?',
  'You are all thieves.',
]

/** An incident that six have heard of, and ask about. */
const sixAsk = async (): Promise<string> => {
  const { server } = house
  await letAsk(server)
  for (const email of addresses) await server.ask('POST', '/api/subscribers', { email })
  const opening = {
    title: 'Reports are slow',
    severity: 'major',
    publish: true,
    notice: { slots: { now: 'Reports take minutes to open.' } },
  }
  const { incidentId } = await server.ask<Schemas['Publication']>('POST', '/api/incidents', opening)
  const readers = await Promise.all(addresses.map((email) => readerOf(server, email)))
  for (const [i, reader] of readers.entries()) await reader.ask(asked[i] ?? '')
  return incidentId
}

const clusterIn = (page: Page) => page.locator('article', { hasText: 'Asked 4 times' })

/** Whether the last of them is answered with the others. */
const sameIn = (page: Page) => ({
  check: async () => {
    await clusterIn(page).locator('summary').last().click()
    await clusterIn(page).getByRole('checkbox', { name: 'Asks the same', checked: false }).check()
  },
  uncheck: async () => {
    await clusterIn(page).locator('summary').last().click()
    await clusterIn(page).getByRole('checkbox', { name: 'Asks the same' }).last().uncheck()
  },
})

/** Writes an answer, and comes back to it after a reload. */
const write = async (page: Page, text: string): Promise<void> => {
  await clusterIn(page).getByRole('textbox', { name: 'Your answer for all 4' }).fill(text)
  await sameIn(page).uncheck()
  await page.reload()
  expect(await clusterIn(page).getByRole('textbox', { name: 'Your answer for all 3' }).inputValue()).toBe(text)
  await sameIn(page).check()
}

const focused = (page: Page) => page.locator('[data-review]:focus')

/** The words in focus alone: what lies folded below them waits on. */
const letLeaderThrough = async (page: Page): Promise<void> => {
  await clusterIn(page).locator('[data-review]').first().focus()
  await page.keyboard.press('a')
  await clusterIn(page).getByText('waits to be let through').nth(2).waitFor({ state: 'attached' })
  await clusterIn(page).getByText('waits to be let through').nth(3).waitFor({ state: 'detached' })
  await page.keyboard.press('a')
}

const answer = async (page: Page): Promise<void> => {
  await clusterIn(page)
    .getByRole('button', { name: /^Answer “/ })
    .click()
  const dialog = page.getByRole('dialog', { name: 'Answer 4 questions once?' })
  expect(await dialog.innerText()).toContain('The other 3 questions are joined to the first. 3 of them wait to be let through')
  const list = dialog.getByRole('list', { name: 'What it answers' })
  expect((await list.getByRole('listitem').allInnerTexts()).toSorted()).toEqual(asked.slice(0, 4).toSorted())
  expect(await dialog.innerText()).toContain('4 mails go out')
  expect(await objectionsTo(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Answer', exact: true }).click()
}

/** Into the next notice, out again, in again, and out to the readers. */
const publishWith = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Into the next notice' }).click()
  await page.getByText('A notice was begun with it').waitFor()
  await page.getByRole('button', { name: 'Take it out again' }).click()
  await page.getByText('Taken out; the notice that was begun for it is discarded.').first().waitFor()
  await page.getByRole('button', { name: 'Into the next notice' }).click()
  await page.getByRole('link', { name: 'To the notice' }).click()
  const own = page.locator('#field-freeText')
  await own.fill((await own.inputValue()).replace('{what they asked, in your own words}', 'Are exports slow too?'))
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.locator('h1', { hasText: 'Reports are slow' }).waitFor()
}

const hide = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^To let through/ }).click()
  await page.locator('li', { hasText: 'You are all thieves.' }).getByRole('checkbox').check()
  await page.keyboard.press('h')
  await page.getByRole('textbox', { name: 'Why' }).fill('An insult.')
  expect(await objectionsTo(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Hide', exact: true }).click()
  await page.locator('li', { hasText: 'You are all thieves.' }).waitFor({ state: 'detached' })
  expect(await focused(page).innerText()).toContain('Is any data lost?')
  await page.keyboard.press('a')
  await page.getByText('Nothing waits to be let through').waitFor()
}

/** A name goes out of what waits, and only then it is let through. */
const takeNameOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^To let through/ }).click()
  const row = page.locator('li', { hasText: 'Does Jo Berg know?' })
  await page.locator('li', { hasText: 'Buy at my shop.' }).getByText('This name looks like yours').waitFor()
  expect(await page.getByText('This name looks like yours').count()).toBe(2)
  await row.getByRole('button', { name: 'Take words out…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Which words are to go?' })
  const send = dialog.getByRole('button', { name: 'Take out', exact: true })
  await dialog.getByRole('textbox', { name: 'Words to take out' }).fill('Ed Berg')
  await dialog.getByRole('textbox', { name: 'Why' }).fill('A name.')
  await send.click()
  await dialog.getByText('The text does not say “Ed Berg”.').waitFor()
  await dialog.getByRole('textbox', { name: 'Words to take out' }).fill('')
  await dialog.locator('blockquote').selectText()
  await dialog.getByRole('button', { name: 'Take what is selected' }).click()
  expect(await dialog.getByRole('textbox', { name: 'Words to take out' }).inputValue()).toBe('Does Jo Berg know?')
  await dialog.getByRole('textbox', { name: 'Words to take out' }).fill('jo berg')
  await dialog.getByText('Does […] know?').waitFor()
  expect(await objectionsTo(page)).toEqual([])
  await send.click()
  const left = page.locator('li', { hasText: 'Does […] know?' })
  await left.getByText('Your organisation took words out: A name.').waitFor()
  await left.getByRole('button', { name: 'Let through' }).click()
  await left.waitFor({ state: 'detached' })
}

/** The question has nothing to show again; the hidden answer below it has. */
const showAgain = async (page: Page): Promise<void> => {
  const ours = page.locator('.whole [data-review]', { hasText: 'No, exports work as usual.' })
  await ours.focus()
  await page.keyboard.press('h')
  await page.getByRole('textbox', { name: 'Why' }).fill('A slip.')
  await page.getByRole('dialog').getByRole('button', { name: 'Hide', exact: true }).click()
  await ours.getByText('Hidden: A slip.').waitFor()
  await page.keyboard.press('k')
  expect(await focused(page).innerText()).toContain('Fold')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  expect(await focused(page).innerText()).toContain('Hidden: A slip.')
  await page.keyboard.press('a')
  await ours.getByText('Hidden: A slip.').waitFor({ state: 'detached' })
}

/** What readers see of it, with what was joined and answered. */
const readWhole = async (page: Page): Promise<void> => {
  await page.reload()
  await page.getByRole('button', { name: /^On the page/ }).click()
  await page.getByRole('button', { name: 'Answers and more (1)' }).click()
  await page.getByRole('heading', { name: 'Joined to it' }).waitFor()
  await page.locator('.whole').getByText('No, exports work as usual.').waitFor()
  expect(await objectionsTo(page)).toEqual([])
  await showAgain(page)
}

/** What was begun for a question goes with it to the open one that it is joined to. */
const takeAlong = async (page: Page, incidentId: string): Promise<void> => {
  await house.server.ask('POST', `/api/incidents/${incidentId}/questions`, { text: 'Must we enter anything anew?' })
  await page.getByRole('button', { name: /^Open/ }).click()
  const lost = page.locator('article', { hasText: 'Is any data lost?' })
  await lost.getByRole('textbox').fill('Nothing is lost.')
  await lost.getByRole('button', { name: 'Join…' }).click()
  await page.getByRole('radio', { name: 'Must we enter anything anew?' }).check()
  await page.getByRole('dialog').getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByRole('button', { name: 'Take it there' }).click()
  const both = page.locator('article', { hasText: 'anything anew' })
  expect(await both.getByRole('textbox').inputValue()).toBe('Nothing is lost.')
  await both.getByRole('heading', { name: 'Asked 2 times' }).waitFor()
  await both.getByText('The one that was joined to it').click()
  await both.getByText('Is any data lost?').waitFor()
  await both.getByRole('button', { name: /^Answer “/ }).click()
  expect(await page.getByRole('dialog').innerText()).toContain('1 mail goes out')
  await page.keyboard.press('Escape')
}

const switchOff = async (page: Page): Promise<void> => {
  const { version } = await house.server.ask<Schemas['QuestionSettings']>('GET', '/api/question-settings')
  await house.server.ask('PUT', '/api/question-settings', { isOn: false }, { 'If-Match': `"v${version}"` })
  await page.reload()
  await page.getByText('Readers cannot ask.').waitFor()
  await page.locator('article', { hasText: 'anything anew' }).waitFor()
  expect([await page.getByRole('textbox').count(), await page.getByRole('link', { name: 'As readers see them' }).count()]).toEqual([0, 0])
  expect(await objectionsTo(page)).toEqual([])
}

/** Three are chosen, one is left again, two go through. */
const chooseThree = async (page: Page): Promise<void> => {
  await page.getByRole('checkbox', { name: 'Choose all' }).check()
  await page.getByRole('button', { name: 'Let 3 through' }).waitFor()
  await page.locator('li', { hasText: 'Since when is it so?' }).getByRole('checkbox').uncheck()
  expect(await objectionsTo(page)).toEqual([])
  await page.getByRole('button', { name: 'Let 2 through' }).click()
  await page.locator('li', { hasText: 'Buy at my shop.' }).waitFor({ state: 'detached' })
  expect(await page.locator('[data-review]').count()).toBe(1)
}

/** One report is settled by leaving the words where they are, the other by hiding them. */
const reported = async (page: Page, incidentId: string, reader: AskingReader): Promise<void> => {
  const shown = await house.server.ask<Schemas['Questions']>('GET', `/api/incidents/${incidentId}/questions`)
  for (const { id, text } of shown.items) if (!text.includes('password')) await reader.report(id, 'It sells something.')
  await page.reload()
  await page.getByRole('button', { name: /^Reported 2/ }).click()
  const name = page.locator('li[data-review]', { hasText: 'Does […] know?' })
  await name.getByText('It sells something.').waitFor()
  expect(await objectionsTo(page)).toEqual([])
  await name.getByRole('button', { name: /^Leave it on the page/ }).click()
  await name.waitFor({ state: 'detached' })
  await page
    .locator('li[data-review]', { hasText: 'Buy at my shop.' })
    .getByRole('button', { name: /^Hide…/ })
    .click()
  await page.getByRole('textbox', { name: 'Why' }).fill('An advertisement.')
  await page.getByRole('dialog').getByRole('button', { name: 'Hide', exact: true }).click()
  await page.getByText('Nobody reported anything').waitFor()
  const { counts } = await house.server.ask<Schemas['Questions']>('GET', `/api/incidents/${incidentId}/questions`)
  expect(counts).toMatchObject({ questions: { shown: 2, hidden: 1, held: 1 }, reports: 0 })
}

it('answers what four ask once and takes it into the next notice; the second who answers sees both', async () => {
  const incidentId = await sixAsk()
  const path = `/console/incidents/${incidentId}/questions`
  const bea = await house.visit(path, { as: { name: 'Bea', role: 'responder' } })
  await write(bea.page, 'Exports are slow too.')
  const { page, troubles } = await house.visit(path, { width: 360, height: 740, scheme: 'dark' })
  await clusterIn(page).getByRole('textbox').waitFor()
  expect(await objectionsTo(page)).toEqual([])
  await write(page, 'No, exports work as usual.')
  await letLeaderThrough(page)
  await answer(page)
  await bea.page.getByText('A colleague has answered this meanwhile').waitFor()
  expect(await bea.page.locator('.conflict').innerText()).toMatch(/No, exports work as usual.[\s\S]*Exports are slow too./)
  expect(await objectionsTo(bea.page)).toEqual([])
  await bea.page.getByRole('button', { name: 'Drop mine' }).click()
  await house.server.captured('the answer', ({ target, raw }) => target === 'cy@example.com' && raw.includes('exports work as usual'))
  await publishWith(page)
  await until(
    'the notice to say it',
    async () => (await house.server.read(`/incidents/${incidentId}`)).includes('exports work as usual') || undefined,
  )
  await bea.page.bringToFront()
  await hide(bea.page)
  await readWhole(bea.page)
  await takeAlong(bea.page, incidentId)
  const { counts } = await house.server.ask<Schemas['Questions']>('GET', `/api/incidents/${incidentId}/questions`)
  expect(counts).toMatchObject({ questions: { shown: 2, joined: 4, hidden: 1, held: 0 }, unanswered: 1 })
  await switchOff(bea.page)
  expect([...troubles, ...bea.troubles]).toEqual([])
}, 120_000)

it('takes a name out of what waits, lets several through at once, and settles what was reported', async () => {
  const { server } = house
  await letAsk(server)
  const emails = ['gil', 'hao'].map((name) => `${name}@example.com`)
  for (const email of emails) await server.ask('POST', '/api/subscribers', { email })
  const notice = { slots: { now: 'Nobody can sign in.' } }
  const opening = { title: 'Sign-in fails', severity: 'major', publish: true, notice }
  const { incidentId } = await server.ask<Schemas['Publication']>('POST', '/api/incidents', opening)
  const [gil, hao] = await Promise.all(emails.map((email) => readerOf(server, email)))
  if (!gil || !hao) throw new Error('there are no readers')
  for (const text of ['Does Jo Berg know?', 'Is it the password?']) await gil.ask(text)
  for (const text of ['Since when is it so?', 'Buy at my shop.']) await hao.ask(text, 'Ѕervice team')
  const { page, troubles } = await house.visit(`/console/incidents/${incidentId}/questions`)
  await page.getByRole('button', { name: 'Open 0', exact: true }).waitFor()
  const main = page.getByRole('navigation', { name: 'Main' })
  expect(await main.locator('[aria-current]').allInnerTexts()).toEqual([expect.stringContaining('Questions')])
  await takeNameOut(page)
  await chooseThree(page)
  await reported(page, incidentId, gil)
  expect(troubles).toEqual([])
}, 120_000)
