import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  const { version } = await house.server.ask<Schemas['ApprovalPolicy']>('GET', '/api/page/approvals')
  const rule = { name: 'Legal', when: { findings: ['liability'] }, who: { roles: ['approver'] }, limitMinutes: 30 }
  await house.server.ask('PUT', '/api/page/approvals', { rules: [rule] }, { 'If-Match': `"v${version}"` })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const ida = { name: 'Ida', role: 'approver' } as const
const otto = { name: 'Otto', role: 'responder' } as const
const phone = { width: 360, height: 740, scheme: 'dark' } as const

/** From Home to what waits for one. */
const toFirst = async (page: Page): Promise<void> => {
  const waiting = page.getByRole('region', { name: 'Waiting for approval' })
  await waiting.getByText('Waits for you').waitFor()
  await waiting.getByRole('link').click()
}

/** Otto writes what needs an approval, and asks for it. */
const ask = async (): Promise<{ readonly noticeId: string; readonly incidentId: string }> => {
  const notice = { slots: { now: 'Invoices cannot be sent. We accept full liability.' } }
  const opened = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', { title: 'Invoices', severity: 'major', notice })
  const { page } = await house.visit(`/console/compose/${opened.noticeId}`, { as: otto })
  await page.getByText('Needs approval: Legal.').waitFor()
  await page.getByRole('button', { name: 'Ask for approval' }).dblclick()
  await page.getByRole('textbox', { name: 'Comment' }).fill('Agreed with the insurer')
  await page.getByRole('dialog').getByRole('button', { name: 'Ask for approval' }).click()
  await page.getByText(/Asked for; waits for Ida/).waitFor()
  await house.leave()
  return opened
}

const publish = async ({ id, version }: Schemas['Notice']): Promise<void> => {
  await house.server.ask('POST', `/api/notices/${id}/publish`, undefined, { 'If-Match': `"v${version}"` })
  await until('the notice', async () => (await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${id}`)).state === 'published')
}

/** An incident that is over; answers where its postmortem is. */
const endIncident = async (): Promise<string> => {
  const { ask: asked } = house.server
  const begun = { title: 'Payments', severity: 'major', notice: { slots: { now: 'Nobody can pay.' } } }
  const { incidentId, noticeId } = await asked<Schemas['Publication']>('POST', '/api/incidents', begun)
  await publish(await asked('GET', `/api/notices/${noticeId}`))
  const end = { kind: 'resolution', phase: 'resolved', slots: { now: 'Everybody can pay.', permanent: { state: 'nothing_lost' } } }
  const draft = await asked<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, end)
  await publish(draft)
  return `/api/incidents/${incidentId}/postmortem`
}

/** A second edition needs what the first did not: somebody's approval. */
const askForReport = async (): Promise<string> => {
  const { ask: asked } = house.server
  const postmortem = await endIncident()
  const save = (section: string, text: string, basedOn = 0) => asked('PUT', `${postmortem}/sections/${section}`, { text, basedOn })
  const prepare = async (body: object) => (await asked<Schemas['PreparedEdition']>('POST', `${postmortem}/editions`, body)).notice
  await save('summary', 'Nobody could pay for an hour.')
  await save('factors', '**A certificate** ended.')
  await publish(await prepare({}))
  await save('factors', '**A certificate** ended. We accept full liability.', 1)
  await save('unknown', 'Why nobody saw it.')
  const { id } = await prepare({ reason: 'One thing was missing.' })
  return (await asked<Schemas['Approval']>('POST', `/api/drafts/${id}/approval`, {})).id
}

describe('an approval', () => {
  it('is asked for, given on a telephone, and lets the notice go out', async () => {
    await house.visit('/console', { as: ida })
    const { noticeId, incidentId } = await ask()
    const approver = await house.visit('/console', { as: ida, ...phone })
    await toFirst(approver.page)
    await approver.page.getByText('Agreed with the insurer').waitFor()
    await approver.page.getByText('We accept full liability').first().waitFor()
    expect(await objectionsTo(approver.page)).toEqual([])
    await approver.page.getByRole('button', { name: 'Approve', exact: true }).click()
    await approver.page.getByText('Approved by Ida.').waitFor()
    const writer = await house.visit(`/console/compose/${noticeId}`, { as: otto })
    await writer.page.getByText('Approved by Ida in these words.').waitFor()
    await writer.page.getByRole('button', { name: 'Publish' }).click()
    await until('it to be public', async () => (await fetch(`${house.server.url}/incidents/${incidentId}`)).status === 200 || undefined)
    expect([...approver.troubles, ...writer.troubles]).toEqual([])
  })

  it('is refused with a reason, which its writer reads', async () => {
    const { noticeId } = await ask()
    const { page, troubles } = await house.visit('/console', { as: ida })
    await toFirst(page)
    await page.getByRole('button', { name: 'Refuse…' }).click()
    await page.getByRole('textbox', { name: /Reason/ }).fill('The contract says otherwise')
    await page.getByRole('dialog').getByRole('button', { name: 'Refuse', exact: true }).click()
    await page.getByText('Refused by Ida. The contract says otherwise').waitFor()
    const writer = await house.visit(`/console/compose/${noticeId}`, { as: otto })
    await writer.page.getByText('Ida refused it: The contract says otherwise').waitFor()
    expect([...troubles, ...writer.troubles]).toEqual([])
  })

  it('shows the report that the notice announces, beside the edition that customers read', async () => {
    await house.visit('/console', { as: ida })
    const approvalId = await askForReport()
    const { page, troubles } = await house.visit(`/console/approvals/${approvalId}`, { as: ida, ...phone })
    const report = page.getByRole('region', { name: 'The report that it announces, beside edition 1' })
    await report.getByText('We accept full liability.').waitFor()
    expect(await report.locator('.report-mark').allTextContents()).toEqual(['Changed', 'Changed', 'New'])
    await report.getByText('What customers read now').last().click()
    expect(await objectionsTo(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('of a correction names the notice that it sets right, and why', async () => {
    await house.visit('/console', { as: ida })
    const { ask: asked } = house.server
    const begun = { title: 'Payments', severity: 'major', notice: { slots: { now: 'Nobody can pay.' } } }
    const { incidentId, noticeId } = await asked<Schemas['Publication']>('POST', '/api/incidents', begun)
    await publish(await asked('GET', `/api/notices/${noticeId}`))
    const correction = {
      correction: { of: noticeId, reason: 'It was half of all cards.' },
      slots: { now: 'Half fail. We accept full liability.' },
    }
    const draft = await asked<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, correction)
    const { id } = await asked<Schemas['Approval']>('POST', `/api/drafts/${draft.id}/approval`, {})
    const { page, troubles } = await house.visit(`/console/approvals/${id}`, { as: ida })
    await page.getByText('It was half of all cards.').waitFor()
    expect(troubles).toEqual([])
  })
})
