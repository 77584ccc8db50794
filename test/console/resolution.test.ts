import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let components: readonly Schemas['Component'][]
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  const names = ['Checkout', 'Reports']
  ;({ components } = await house.server.ask<{ components: Schemas['Component'][] }>('POST', '/api/components/list', { names }))
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const isPublic = (id: string) =>
  until('it is public', async () => (await house.server.ask<Schemas['IncidentFile']>('GET', `/api/incidents/${id}`)).incident.publicAt)

/** A critical incident of two components that everybody has been told of, and a draft of its end. */
const beginEnd = async (severity = 'critical'): Promise<Schemas['Publication']> => {
  const { ask } = house.server
  const affected = components.map(({ id }, i) => ({ componentId: id, impact: i === 0 ? 'major_outage' : 'degraded_performance' }))
  const startedAt = new Date(Date.now() - 50 * 60_000).toISOString()
  const notice = { slots: { now: 'Cards are refused.' } }
  const first = await ask<Schemas['Publication']>('POST', '/api/incidents', {
    title: 'Payments fail',
    severity,
    startedAt,
    affected,
    notice,
    publish: true,
  })
  await isPublic(first.incidentId)
  const end = await ask<{ id: string }>('POST', `/api/incidents/${first.incidentId}/drafts`, { startFrom: 'last', phase: 'resolved' })
  return { ...first, noticeId: end.id }
}

describe('the end of an incident', () => {
  it('is told by the record, asks what was lost and why times differ, and promises the report', async () => {
    const { incidentId, noticeId } = await beginEnd()
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`)
    const facts = page.getByRole('region', { name: 'As the record has it' })
    await facts.getByText(/^Checkout: down from .* for 50 minutes\.\nReports: slow or unreliable from/).waitFor()
    await facts.getByText('Put the times right').click()
    await page.locator('#field-since').fill('2026-01-05T09:30')
    await facts.getByText('These times are not what readers were told; say why.').waitFor()
    await page.getByRole('radio', { name: 'Something is lost' }).check()
    await page.getByRole('textbox', { name: 'What is lost, and what should customers do?' }).waitFor()
    await page.getByRole('textbox', { name: 'Anything else to do again?' }).waitFor()
    expect(await page.locator('.more-slots summary').first().innerText()).not.toMatch(/cause/i)
    await page.getByRole('radio', { name: 'Still checking' }).check()
    await page.getByRole('group', { name: 'Nobody knows yet' }).getByRole('button', { name: 'Promise it' }).click()
    await page.getByRole('group', { name: 'Promise the report' }).getByRole('button', { name: 'Promise it' }).click()
    await page.locator('.saving', { hasText: 'Saved' }).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('These times are not what readers were told; say why.').first().waitFor()
    await page.getByRole('textbox', { name: 'Why other times?' }).fill('The night log shows the first failures.')
    await page.locator('.saving', { hasText: 'Saved' }).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await until('the page to say it', async () => (await house.server.read(`/incidents/${incidentId}`)).includes('The night log shows'))
    const told = await house.server.read(`/incidents/${incidentId}`)
    expect(told).toMatch(/<ul class="felt"><li dir="auto">Checkout: down from /)
    expect(told).toMatch(/By .*: we publish a report on what happened\./)
    expect(troubles).toEqual([])
  })

  it('is counted by the communication record, on a page that has one', async () => {
    const { server } = house
    const { page, troubles } = await house.visit('/console/settings')
    const isThere = async () => (await fetch(`${server.url}/record`)).status === 200
    expect(await isThere()).toBe(false)
    await page.getByRole('checkbox', { name: 'How we told you' }).check()
    await page.locator('form', { hasText: 'How we told you' }).getByRole('button', { name: 'Save' }).click()
    await until('the record', async () => (await isThere()) || undefined)
    expect(await server.read('/record')).toMatch(/<dt>Incidents<\/dt><dd>1<\/dd>/)
    expect(await server.read('/')).toContain('<a href="/record">How we told you</a>')
    const record = await server.ask<Schemas['CommunicationRecord']>('GET', '/api/communication-record')
    expect(record).toMatchObject({ isPublic: true, years: [{ incidents: 1, firstNoticeSeconds: { count: 1 } }] })
    await page.getByRole('checkbox', { name: 'How we told you' }).uncheck()
    await page.locator('form', { hasText: 'How we told you' }).getByRole('button', { name: 'Save' }).click()
    await until('it to be gone', async () => !(await isThere()) || undefined)
    expect(troubles).toEqual([])
  })

  it('names times that contradict each other at the field as they are typed, and all that is wrong at the first press', async () => {
    const { noticeId } = await beginEnd()
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`)
    const facts = page.getByRole('region', { name: 'As the record has it' })
    await facts.getByText('Put the times right').click()
    await page.locator('#field-until').fill('2026-01-05T09:30')
    await facts.getByText('It cannot have ended before it began.').waitFor()
    expect(await facts.locator('.timing').count()).toBe(0)
    await page.locator('#field-until').fill('2089-01-05T09:30')
    await facts.getByText('It cannot have ended in the future.').waitFor()
    expect(await facts.locator('.timing').count()).toBe(0)
    await page.locator('.saving', { hasText: 'Saved' }).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const trouble = page.getByRole('alert').filter({ hasText: 'Say whether anything was lost.' })
    await trouble.getByText('Until when?').waitFor()
    expect(troubles).toEqual([])
  })

  it('offers a report where the policy expects none, and words and public standing by its kind', async () => {
    const { noticeId } = await beginEnd('minor')
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`, { width: 360 })
    await page.getByText('Promise a report…').click()
    const offer = page.getByRole('group', { name: 'Promise the report' })
    expect(await offer.getByRole('button', { name: 'Promise it' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Add a promise…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'What kind' }).selectOption('Report')
    expect(await dialog.getByRole('textbox', { name: 'What is promised' }).inputValue()).toMatch(/report/)
    await page.keyboard.press('Escape')
    await offer.getByLabel('By when?').fill('2089-01-05T09:30')
    await offer.getByRole('button', { name: 'Promise it' }).click()
    await page.getByText('Promise a report…').waitFor({ state: 'detached' })
    expect(troubles).toEqual([])
  })

  it('is marked where another notice said it, in both lists and in the draft, with what to do', async () => {
    const { ask } = house.server
    const { incidentId, noticeId } = await beginEnd()
    const slots = { now: 'Cards are taken.', permanent: { state: 'nothing_lost' } }
    const { id, version } = await ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, { phase: 'resolved', slots })
    await ask('POST', `/api/notices/${id}/publish`, undefined, { 'If-Match': `"v${version}"` })
    await until('it to be over', async () => (await ask<Schemas['IncidentFile']>('GET', `/api/incidents/${incidentId}`)).incident.endedAt)
    const { page, troubles } = await house.visit('/console')
    const mark = 'Another notice said meanwhile that it is over. Correct that one, or say what is still to be said as a report.'
    for (const path of ['/console', `/console/incidents/${incidentId}`, `/console/compose/${noticeId}`]) {
      await page.goto(`${house.server.url}${path}`)
      await page.getByText(mark).first().waitFor()
    }
    expect(troubles).toEqual([])
  })

  it('takes along by one press what another draft of the incident has to say', async () => {
    const { ask } = house.server
    const { incidentId, noticeId } = await beginEnd()
    const answer = 'Nothing that you sent is lost.'
    await ask('POST', `/api/incidents/${incidentId}/drafts`, { startFrom: 'last', freeText: answer })
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`)
    const note = page.getByRole('note', { name: 'Another draft' })
    await note.getByRole('link', { name: 'Update' }).waitFor()
    await note.getByText(answer).waitFor()
    await note.getByRole('button', { name: 'Take these words along' }).click()
    await note.getByText(answer).waitFor({ state: 'detached' })
    await until('the draft to have it', async () => {
      const { notice } = await ask<Schemas['Draft']>('GET', `/api/drafts/${noticeId}`)
      return notice.freeText === answer || undefined
    })
    await note.getByText('All that it says in its own words stands here too.').waitFor()
    await note.getByRole('button', { name: 'Discard the other draft' }).click()
    await note.waitFor({ state: 'detached' })
    const { notices } = await ask<Schemas['IncidentFile']>('GET', `/api/incidents/${incidentId}`)
    expect(notices.flatMap(({ id, state }) => (state === 'draft' ? [id] : []))).toEqual([noticeId])
    expect(troubles).toEqual([])
  })

  it('marks a draft whose own words went out with another notice wherever drafts are listed', async () => {
    const { ask } = house.server
    const { incidentId } = await beginEnd('minor')
    const freeText = 'Codes come by 18:00.'
    await ask('POST', `/api/incidents/${incidentId}/drafts`, { startFrom: 'last', freeText })
    await ask('POST', `/api/incidents/${incidentId}/notices`, { slots: { now: 'Codes are late.' }, freeText })
    const { page, troubles } = await house.visit('/console')
    for (const path of [`/console/incidents/${incidentId}`, '/console']) {
      await page.goto(`${house.server.url}${path}`)
      await page.getByText('All that it says in its own words has gone out').waitFor()
    }
    expect(troubles).toEqual([])
  })
})
