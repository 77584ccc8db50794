import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plusSeconds } from '../../src/core/time.ts'
import { systemClock } from '../../src/main/clock.ts'
import { type Desk, openDesk } from './desk.ts'

// Many processes or undo windows one after the other, on a machine that is busy with other tests.
describe('the demonstration', { timeout: 90_000 }, () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk({
      FORTHRIGHT_OPERATORS: 'oncall@quillon.example',
      FORTHRIGHT_HEADS_UP: 'support@quillon.example',
      FORTHRIGHT_UNDO_SECONDS: '2',
    })
  })
  afterAll(() => desk.close())

  it('shows what every party sees, on a server that nobody uses', async () => {
    const { out, err } = await desk.run('demo', '--once')
    expect(err).toBe('')
    for (const seen of [
      'presses the button on the page behind the link',
      'has a mail at oncall@quillon.example',
      'joins the same proposal',
      'at support@quillon.example could still have stopped it',
      'List-Unsubscribe: <',
      'webhook-signature: v1,',
      'Subject: [Quillon Tickets] Card payments fail',
      'lists the incident as open no more',
    ])
      expect(out).toContain(seen)
    expect(out.match(/open page told \d/g)).toHaveLength(4)
    expect(out).not.toContain('NOT within')
    expect(out).not.toContain('sees it TOO EARLY')
  })

  it('can be repeated with what is there, and fails when something comes too late', async () => {
    const { code, out } = await desk.runWith({ machine: { now: () => plusSeconds(systemClock.now(), 5) } }, 'demo', '--once')
    expect([code, out]).toEqual([1, expect.stringContaining('is subscribed since an earlier demonstration')])
    expect(out).toContain('TOO LATE')
  })

  it('does not play while sending is held', async () => {
    await desk.run('hold', '--reason', 'x')
    expect(await desk.run('demo', '--once')).toMatchObject({ code: 1, err: expect.stringContaining('forthright release') })
    await desk.run('release')
  })

  it('publishes nothing on a page that is somebody’s', async () => {
    const lived = await openDesk()
    try {
      await lived.run('open', '--title', 'Real', '--severity', 'minor', '--now', 'Reports come late.')
      expect(await lived.run('demo', '--once')).toMatchObject({ code: 1, err: expect.stringContaining("is somebody's") })
    } finally {
      await lived.close()
    }
  })

  it('says that a server with a real mail server is none to play on', async () => {
    const quiet = await openDesk({ FORTHRIGHT_SMTP_URL: 'smtp://127.0.0.1:1', FORTHRIGHT_MAIL_FROM: 'x@example.org' })
    const machine = { now: quickened() }
    try {
      const { code, err } = await quiet.runWith({ machine }, 'demo', '--once')
      expect([code, err]).toEqual([2, expect.stringContaining('Nothing has been published.')])
    } finally {
      await quiet.close()
    }
  })
})

/** A clock that runs a hundred times as fast: nobody has to wait for a mail that never comes. */
const quickened = () => {
  const start = systemClock.now()
  return () => plusSeconds(start, ((systemClock.now().epochMilliseconds - start.epochMilliseconds) / 1000) * 100)
}
