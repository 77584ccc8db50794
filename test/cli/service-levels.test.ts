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
  const components = [{ name: 'Checkout' }, { name: 'Shop search', startedOn: '2020-01-01' }]
  for (const component of components) expect((await send('POST', '/components', component)).status).toBe(201)
})
afterAll(() => desk.close())

it('prints each component by month beside what was agreed, one alone, and as the file', async () => {
  const { code, out } = await desk.run('service-levels')
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(
      /Checkout, nothing agreed\n {4}Counts from \S+ \S+ \S+\.\n {4}Month {4}Uptime .*Shop search, nothing agreed\n {4}Month/s,
    ),
  ])
  expect(out).toMatch(/\d{4}-\d\d {2}(?:100\.000 %|–) /)
  const csv = await desk.run('service-levels', '--component', 'checkout', '--csv')
  expect(csv.out.split('\n').map((line) => line.split(',')[1])).toEqual(['name', 'Checkout', 'Checkout', undefined])
  expect(await desk.json('service-levels', '--component', 'Shop search')).toMatchObject({ components: [{ name: 'Shop search' }] })
})

it('tells whole minutes, as notices do, and the seconds in the file', async () => {
  const minor = ['--severity', 'minor', '--component', 'Shop search=major_outage', '--permanent', 'nothing_lost']
  const times = ['--since', '2h 3m 40s ago', '--until', '1h ago']
  expect(
    (await desk.run('open', '--title', 'Was down', ...minor, ...times, '--now', 'Nothing was found.', '--past', '--publish', '--wait'))
      .code,
  ).toBe(0)
  const asked = ['service-levels', '--component', 'Shop search'] as const
  expect((await desk.run(...asked)).out).toMatch(/ {2}1 h 3 min {2}/)
  expect((await desk.run(...asked, '--csv')).out).toMatch(/,38\d\d(?:\.\d+)?,/)
})

it('says at the flag what cannot be asked', async () => {
  const backwards = await desk.run('service-levels', '--from', '2026-12-01', '--to', '2026-11-01')
  expect([backwards.code, backwards.err]).toEqual([2, expect.stringContaining('--to: The last day lies before the first')])
  const csv = await desk.run('service-levels', '--to', 'never', '--csv')
  expect([csv.code, csv.out, csv.err]).toEqual([2, '', expect.stringContaining('--to: Give a date')])
  const unknown = await desk.run('service-levels', '--component', 'Nothing')
  expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('Use one of: Checkout, Shop search.')])
  expect((await desk.run('service-levels', '--csv', '--json')).code).toBe(2)
  // It asks only.
  for (const { err } of [backwards, csv, unknown]) expect(err).not.toContain('Nothing has been changed')
})
