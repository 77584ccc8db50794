import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  const token = (await desk.run('token', '--role', 'owner')).out.trim()
  const send = (method: string, path: string, body: unknown, more = {}) =>
    fetch(`${desk.url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
  for (const name of ['Checkout', 'Shop search']) expect((await send('POST', '/components', { name })).status).toBe(201)
})
afterAll(() => desk.close())

it('prints each component by month beside what was agreed, one alone, and as the file', async () => {
  const { code, out } = await desk.run('service-levels')
  expect([code, out]).toEqual([0, expect.stringMatching(/Checkout, nothing agreed\n {4}Month {4}Uptime .*Shop search, /s)])
  expect(out).toMatch(/\d{4}-\d\d {2}(?:100\.000 %|–) /)
  const csv = await desk.run('service-levels', '--component', 'checkout', '--csv')
  expect(csv.out.split('\n').map((line) => line.split(',')[1])).toEqual(['name', 'Checkout', 'Checkout', undefined])
  expect(await desk.json('service-levels', '--component', 'Shop search')).toMatchObject({ components: [{ name: 'Shop search' }] })
})

it('says at the flag what cannot be asked', async () => {
  const backwards = await desk.run('service-levels', '--from', '2026-12-01', '--to', '2026-11-01')
  expect([backwards.code, backwards.err]).toEqual([2, expect.stringContaining('--to: The last day lies before the first')])
  const csv = await desk.run('service-levels', '--to', 'never', '--csv')
  expect([csv.code, csv.out, csv.err]).toEqual([2, '', expect.stringContaining('--to: Give a date')])
  const unknown = await desk.run('service-levels', '--component', 'Nothing')
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Use one of: Checkout, Shop search.')])
  expect((await desk.run('service-levels', '--csv', '--json')).code).toBe(2)
})
