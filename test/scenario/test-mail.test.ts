import { afterEach, expect, it } from 'vitest'
import { readChecklist } from '../../src/app/checklist/read-checklist.ts'
import { sendTestMail } from '../../src/app/checklist/send-test-mail.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { good, owner } from './house.ts'
import { openWorkshop, type Workshop } from './workshop.ts'

let shop: Workshop
afterEach(() => shop.close())

/** What the checklist says of a test mail that has been delivered, to whomever. */
const standing = async (hasMailServer: boolean): Promise<string | undefined> => {
  shop = await openWorkshop(openTestStore, { hasMailServer })
  shop.start()
  const { subject } = good(await sendTestMail(shop.as(owner), { email: 'ada@example.org' }))
  await shop.until(async () => (await shop.countOf(subject)).delivered === 1)
  const state = async () => good(await readChecklist(shop.as(owner))).find(({ id }) => id === 'test_mail')?.state
  if (hasMailServer) await shop.until(async () => (await state()) === 'done')
  return state()
}

it('a test mail that a mail server took is done on the checklist', async () => {
  expect(await standing(true)).toBe('done')
})

it('a test mail that the postbox caught is not', async () => {
  expect(await standing(false)).toBe('missing')
})
