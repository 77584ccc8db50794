import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

describe('short texts from the command line', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
    await desk.json('open', '--title', 'Card payments fail', '--severity', 'minor', '--now', 'Cards are refused.', '--publish', '--wait')
  })
  afterAll(() => desk.close())

  it('say the newest notice for each medium', async () => {
    const { code, out } = await desk.run('short', 'card payments')
    expect(code).toBe(0)
    expect(out).toMatch(/^Of the first notice "Cards are refused\."/)
    expect(out.match(/^(?:SMS|X|Bluesky|Mastodon) \(\d+ of \d+ characters.*\)$/gm)).toHaveLength(4)
  })

  it('are refused while a blank of a template is left', async () => {
    await desk.json('open', '--title', 'Vouchers fail', '--severity', 'minor', '--now', '{what customers cannot do}')
    const { code, out, err } = await desk.run('short', 'vouchers', '--for', 'sms')
    expect([code, out, err.includes('Not filled in yet: "what customers cannot do".')]).toEqual([2, '', true])
  })

  it('say it for one medium alone, to be passed on', async () => {
    const { out } = await desk.run('short', 'card payments', '--for', 'sms')
    expect(out).toMatch(/^[^\n]*: Cards are refused\. [^\n]*\/incidents\/\w+\n$/)
    expect(await desk.json('short', 'card payments', '--for', 'x')).toMatchObject({ limit: 280 })
  })

  it('keep to what an instance of Mastodon allows', async () => {
    const limited = (...words: readonly string[]) => desk.run('short', 'card payments', ...words)
    expect(await desk.json('short', 'card payments', '--for', 'mastodon', '--limit', '120')).toMatchObject({ limit: 120 })
    expect((await limited('--for', 'mastodon', '--limit', '5')).err).toContain('from 100 to 10000')
    expect((await limited('--for', 'x', '--limit', '1000')).err).toContain('--for mastodon')
  })
})
