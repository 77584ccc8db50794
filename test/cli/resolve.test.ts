import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOfMilliseconds } from '../../src/core/time.ts'
import { type Desk, openDesk } from './desk.ts'

const accept = async ({ url }: Desk, link: string): Promise<void> => {
  const body = JSON.stringify({ token: link.trim().split('#')[1], name: 'Vera', password: 'four unrelated words here' })
  await fetch(`${url}/api/invitations/accept`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
}

describe('resolving from the command line', () => {
  let desk: Desk
  const open = (title: string, ...more: string[]) =>
    desk.json('open', '--title', title, '--severity', 'minor', '--now', 'It fails.', '--publish', '--wait', ...more)

  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('wants to know whether anything was lost, and explains each answer', async () => {
    await open('First')
    const { code, err } = await desk.run('resolve', 'first', '--now', 'It works.')
    expect(code).toBe(2)
    expect(err).toMatch(/gone for good\?.*nothing_lost.*lost.*recoverable.*checking.*--permanent nothing_lost/s)
  })

  it('takes the answer of a person at the terminal', async () => {
    await open('Second')
    const { code, out } = await desk.runWith({ answer: 'nothing_lost' }, 'resolve', 'second', '--now', 'It works.')
    expect([code, out]).toEqual([0, expect.stringContaining('No data was lost.')])
  })

  it('does not take an answer that is none', async () => {
    await open('Third')
    expect((await desk.runWith({ answer: 'dunno' }, 'resolve', 'third', '--now', 'It works.')).code).toBe(2)
  })

  it('asks no machine', async () => {
    await open('Fourth')
    const { code, err } = await desk.runWith({ answer: 'nothing_lost' }, 'resolve', 'fourth', '--now', 'It works.', '--json')
    expect([code, JSON.parse(err).code]).toEqual([2, 'notice.permanence_missing'])
  })

  it('is content with "not known yet" where it is promised by when', async () => {
    await open('Fifth')
    const said = ['resolve', 'fifth', '--now', 'It works.', '--not-known', 'permanent']
    expect((await desk.run(...said)).err).toContain('--know-by')
    const { out: link } = await desk.run('operator', 'add', 'vera@example.org', '--role', 'owner', '--name', 'Vera')
    await accept(desk, link)
    const { code, out } = await desk.run(...said, '--know-by', 'in 1d', '--report-by', 'in 5d', '--stands-for', 'vera')
    expect([code, out]).toEqual([0, expect.stringContaining('we say whether anything was lost')])
  })

  it('leaves what was promised in the status, first on time and then late, although nothing is open', async () => {
    const desk = await openDesk()
    try {
      const said = ['--severity', 'minor', '--now', 'It fails.', '--publish', '--wait']
      await desk.run('open', '--title', 'Doors', ...said)
      const { out: link } = await desk.run('operator', 'add', 'vera@example.org', '--role', 'owner', '--name', 'Vera')
      await accept(desk, link)
      const end = ['resolve', 'doors', '--now', 'It works.', '--permanent', 'nothing_lost', '--wait']
      expect((await desk.run(...end, '--report-by', 'in 5d', '--stands-for', 'vera')).code).toBe(0)
      const { out } = await desk.run('status')
      expect(out).toMatch(/no incident is open\.\nPromised to customers, and not told of yet\n {2}.*report.*, by \S+ .*, on "Doors"/)
      const inSixDays = { now: () => instantOfMilliseconds(Date.now() + 6 * 86_400_000) }
      expect((await desk.runWith({ machine: inSixDays }, 'status')).out).toMatch(/\n {2}OVERDUE: .*report.*, by /)
    } finally {
      await desk.close()
    }
  })

  it('names who may stand for a promise, and how a loss is told', async () => {
    await open('Seventh')
    const lost = ['resolve', 'seventh', '--now', 'It works.', '--permanent', 'lost']
    const bare = await desk.run(...lost)
    expect([bare.code, bare.err]).toEqual([2, expect.stringMatching(/--permanent-detail: .* As in --permanent-detail "Orders/)])
    const promised = await desk.run(...lost, '--permanent-detail', 'Two orders.', '--report-by', '5d ago', '--stands-for', 'Nobody')
    expect([promised.code, promised.err]).toEqual([2, expect.stringContaining('"Nobody" is no operator. Use one of: Vera; as in')])
    expect(promised.err).toContain('--report-by: "5d ago" is over. Use "in 30m"')
  })

  it('says what a time that has been is written like', async () => {
    const { code, err } = await desk.run('open', '--title', 'Eighth', '--severity', 'minor', '--now', 'It fails.', '--since', '1h')
    expect([code, err]).toEqual([
      2,
      '--since: "1h" lies ahead. Use "1h ago", or 2026-11-24T14:30:00+01:00 with the zone.\nNothing has been changed.\n',
    ])
  })

  it('names the templates there are', async () => {
    const { code, err } = await desk.run('open', '--title', 'Ninth', '--severity', 'minor', '--template', 'nope')
    expect([code, err]).toEqual([2, expect.stringMatching(/--template: "nope" is no template\. Use one of: .*first-notice-major/)])
  })

  it('asks nothing of a maintenance that went to plan', async () => {
    await open('Move', '--planned-from', 'in 1h', '--planned-until', 'in 2h')
    expect((await desk.run('resolve', 'move', '--now', 'Done.')).code).toBe(0)
  })

  it('closes nothing twice', async () => {
    const { incidentId } = await open('Sixth')
    const close = ['resolve', String(incidentId), '--now', 'It works.', '--permanent', 'nothing_lost', '--wait']
    expect([(await desk.run(...close)).code, (await desk.run(...close)).code]).toEqual([0, 1])
  })
})
