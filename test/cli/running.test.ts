import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instantOfMilliseconds, plusSeconds } from '../../src/core/time.ts'
import { type Desk, openDesk, runIn } from './desk.ts'

describe('tokens', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('are printed alone on standard output, so that a script can catch them', async () => {
    const { code, out, err } = await desk.run('token', '--name', 'deploys')
    expect([code, out, err]).toEqual([0, expect.stringMatching(/^ft_\w+\n$/), expect.stringContaining('"deploys", responder')])
  })

  it('work, within their role, until they are revoked', async () => {
    const { out } = await desk.run('token', '--role', 'viewer')
    const asViewer = (...args: string[]) => desk.run(...args, '--token', out.trim())
    expect((await asViewer('status')).code).toBe(0)
    expect(await asViewer('hold', '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('sending.hold') })
    await desk.run('token', 'revoke', out.split('_')[1] ?? '')
    expect(await asViewer('status')).toMatchObject({ code: 2, err: expect.stringContaining('unknown, expired or revoked') })
  })

  it('can be confined to single acts', async () => {
    const made = await desk.json<{ token: { scopes: string[] } }>(
      'token',
      '--scope',
      'page.read',
      '--scope',
      'incident.read',
      '--expires',
      '90d',
    )
    expect(made.token.scopes).toEqual(['page.read', 'incident.read'])
  })

  it('are listed without their secrets', async () => {
    const { out } = await desk.run('token', 'list')
    expect(out).toMatch(/command line on the server\n {4}.*\n {4}everything that its role may do/)
    expect(out).not.toContain('ft_')
  })
})

describe('what runs', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('is nothing on a quiet page', async () => {
    expect(await desk.run('status')).toMatchObject({ code: 0, out: expect.stringContaining('nothing is open.') })
  })

  it('is held and released, and the status says so', async () => {
    await desk.run('hold', '--reason', 'wrong recipients')
    expect((await desk.run('status')).out).toMatch(/Sending is held since .*: wrong recipients\n {4}forthright release/)
    await desk.run('release')
    expect((await desk.run('status')).out).not.toContain('held')
  })

  it('names commands as they can be typed where it was called through npx', async () => {
    const desk = await openDesk({ FORTHRIGHT_UNDO_SECONDS: '600' })
    try {
      const said = ['open', '--title', 'x', '--severity', 'minor', '--now', 'x', '--publish']
      const { out } = await runIn({ ...desk.env, npm_command: 'exec' }, said)
      expect(out).toMatch(/^ {4}npx forthright publish --undo \w{26}$/m)
    } finally {
      await desk.close()
    }
  })

  it('shows what alerts propose, and publishes it', async () => {
    const { out } = await desk.run('alert-secret')
    const alert = { key: 'k', state: 'firing', title: 'Checkout is down' }
    const headers = { authorization: `Bearer ${out.trim()}`, 'content-type': 'application/json' }
    const sent = await fetch(`${desk.url}/intake/generic`, { method: 'POST', headers, body: JSON.stringify(alert) })
    const { proposals }: { proposals: string[] } = await sent.json()
    const { out: standing } = await desk.run('status')
    expect(standing).toContain('alert: Checkout is down\n')
    expect(standing).toContain(`forthright publish --proposal ${proposals[0]}`)
    const published = await desk.run('publish', '--proposal', proposals[0] ?? '', '--now', 'Tickets cannot be bought.', '--wait')
    expect(published).toMatchObject({ code: 0, out: expect.stringContaining('Tickets cannot be bought.') })
    expect((await desk.run('publish', '--proposal', proposals[0] ?? '')).code).toBe(1)
  })

  it('says of a proposal that comes once more who had dismissed it and why', async () => {
    const secret = (await desk.run('alert-secret')).out.trim()
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' }
    const say = (state: string) =>
      fetch(`${desk.url}/intake/generic`, { method: 'POST', headers, body: JSON.stringify({ key: 'again', state, title: 'Shop is down' }) })
    const { proposals }: { proposals: string[] } = await (await say('firing')).json()
    const body = JSON.stringify({ reason: 'Only the test shop' })
    const token = (await desk.run('token', '--role', 'owner')).out.trim()
    const dismissed = await fetch(`${desk.url}/api/proposals/${proposals[0]}/dismiss`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
    })
    expect(dismissed.status, await dismissed.text()).toBe(200)
    await say('resolved')
    await say('firing')
    const { out } = await desk.run('status')
    expect(out).toMatch(/^ {4}Raised again because the alert has come anew\.\n {4}Dismissed by .+, \S+ \S+ UTC .+: “Only the test shop”$/m)
  })

  it('says first what is overdue, with the promised time and the command that keeps the word', async () => {
    const promised = ['--now', 'It fails.', '--next-update', 'in 20m', '--publish', '--wait']
    const opened = await desk.json<{ incidentId: string }>('open', '--title', 'Search is slow', '--severity', 'minor', ...promised)
    const inHalfAnHour = plusSeconds(instantOfMilliseconds(Date.now()), 30 * 60)
    const { out } = await desk.runWith({ machine: { now: () => inHalfAnHour } }, 'status')
    expect(out).toMatch(
      /^OVERDUE: customers were promised the next word on "Search is slow" by \S+ \S+ UTC \((?:9|10) min ago\)\. They have had none\.\n/,
    )
    expect(out).toContain(`forthright publish --incident ${opened.incidentId} --now`)
    expect(out.split('OVERDUE')).toHaveLength(3)
    await desk.run('publish', '--incident', opened.incidentId, '--now', 'It still fails.', '--next-update', 'in 2h', '--wait')
    expect((await desk.runWith({ machine: { now: () => inHalfAnHour } }, 'status')).out).not.toContain('OVERDUE')
  })

  it('replaces the alert secret when asked', async () => {
    const before = await desk.json('alert-secret')
    expect(await desk.json('alert-secret')).toEqual(before)
    expect(await desk.json('alert-secret', '--renew')).not.toEqual(before)
  })

  it('shows a draft, a pending notice and what was promised', async () => {
    const later = await openDesk({ FORTHRIGHT_UNDO_SECONDS: '600' })
    try {
      await later.run('open', '--title', 'Drafted', '--severity', 'minor', '--now', 'x')
      await later.run('open', '--title', 'Pending', '--severity', 'minor', '--now', 'x', '--publish')
      const { out } = await later.run('status')
      expect(out).toMatch(
        /Pending \(minor, investigating, not public\).*not public yet: the first notice "x"\n.*public at .* UTC .*--undo.*Drafted.*draft: the first notice "x"\n.*publish \w{26}/s,
      )
    } finally {
      await later.close()
    }
  })
})
