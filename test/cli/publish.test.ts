import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type Desk, openDesk } from './desk.ts'

interface Publication {
  readonly incidentId: string
  readonly noticeId: string
  readonly effectiveAt: string
}

const minor = ['--severity', 'minor']

describe('publishing from the command line', () => {
  let desk: Desk
  const open = (title: string, ...more: string[]) => desk.json<Publication>('open', '--title', title, ...minor, ...more)
  const noticeOf = async ({ incidentId }: Publication, at = 0) => {
    const { incidents } = await desk.json<{
      incidents: {
        incident: { id: string }
        notices: { id: string; state: string; slots: { now: string }; waivers: Record<'rule' | 'quote' | 'reason', string>[] }[]
      }[]
    }>('status')
    return incidents.find(({ incident }) => incident.id === incidentId)?.notices[at]
  }

  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.close())

  it('leaves the first notice a draft unless told to publish it', async () => {
    const drafted = await open('Drafted', '--now', 'Reports come late.')
    expect([drafted.effectiveAt, (await noticeOf(drafted))?.state]).toEqual(['', 'draft'])
  })

  it('starts from a template, which is not published while a blank is left', async () => {
    const drafted = await open('From a template', '--template', 'first-notice-major', '--scope', 'All customers in Europe.')
    const { slots } = (await noticeOf(drafted)) ?? {}
    expect(slots).toMatchObject({ now: expect.stringMatching(/\{.+\}/), scope: 'All customers in Europe.', action: expect.any(String) })
    expect((await desk.run('publish', drafted.noticeId)).err).toContain('Not filled in yet')
    expect((await desk.run('open', '--title', 'None', ...minor, '--template', 'first-notice-mild')).code).toBe(2)
  })

  it('says where a draft stands, how it reads and what the guide remarks', async () => {
    const { code, out } = await desk.run(
      'open',
      '--title',
      'Told',
      ...minor,
      '--now',
      'Reports come an hour late.',
      '--next-update',
      'in 30m',
    )
    expect(code).toBe(0)
    expect(out).toMatch(
      /A draft: nothing of it is public.*forthright publish \w{26}.*It reads:\n {4}Reports come an hour late\..*scope is missing/s,
    )
  })

  it('publishes a draft by its id', async () => {
    const drafted = await open('Published later', '--now', 'Reports come late.')
    const published = await desk.json<Publication>('publish', drafted.noticeId, '--wait')
    expect([published.incidentId, (await noticeOf(drafted))?.state]).toEqual([drafted.incidentId, 'published'])
  })

  it('opens and publishes at once, and with --wait says how far the deliveries are', async () => {
    const { code, out } = await desk.run('open', '--title', 'At once', ...minor, '--now', 'It fails.', '--publish', '--wait')
    expect([code, out.includes('Public since'), out.includes('Nobody is subscribed to it.')]).toEqual([0, true, true])
  })

  it('ends, with --wait, with how many have it', async () => {
    const token = await readFile(`${desk.env.FORTHRIGHT_DATA}/operator-token`, 'utf8')
    const headers = { authorization: `Bearer ${token.trim()}`, 'content-type': 'application/json' }
    await fetch(`${desk.url}/api/subscribers`, { method: 'POST', headers, body: JSON.stringify({ email: 'reader@example.org' }) })
    const { out } = await desk.run('open', '--title', 'Heard', ...minor, '--now', 'It fails.', '--publish', '--wait')
    expect(out).toMatch(/Public since .*\n1 delivered, 0 waiting\.\n$/)
  })

  it('waives what the guide objects to, in a new notice and in a draft', async () => {
    const words = ['--now', 'Reports come late.', '--text', 'It will never happen again.']
    const waived = await open('Waived', ...words, '--waive', 'promise: the contract says so', '--waive', 'Scope: under embargo')
    const more = await desk.json<Publication>('publish', waived.noticeId, '--waive', 'workaround: there is none', '--wait')
    const waivers = (await noticeOf(more))?.waivers.map(({ rule, quote, reason }) => [rule, quote, reason])
    expect(waivers).toEqual([
      ['promise', 'will never happen again', 'the contract says so'],
      ['missing', 'has_scope', 'under embargo'],
      ['missing', 'has_workaround', 'there is none'],
    ])
  })

  it('says which rules there are when a waiver names none, and that it needs a reason', async () => {
    const unknown = await desk.run('open', '--title', 'x', ...minor, '--now', 'x', '--waive', 'humour: because')
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringMatching(/--waive.*"humour" is neither a rule nor an element.*promise/s)])
    const silent = await desk.run('open', '--title', 'x', ...minor, '--now', 'x', '--waive', 'promise')
    expect(silent.err).toContain('--waive "promise: agreed with the customer"')
  })

  it('repeats an impact that is none', async () => {
    const { err } = await desk.run('open', '--title', 'x', ...minor, '--now', 'x', '--component', 'Checkout=degraded')
    expect(err).toContain('"degraded" is no impact. Did you mean degraded_performance?')
  })

  it('writes on an incident that is named by words of its title', async () => {
    const opened = await open('Seat maps do not load', '--now', 'Seat maps stay empty.', '--publish', '--wait')
    await desk.json('publish', '--incident', 'SEAT MAPS', '--action', 'We restart them.', '--phase', 'identified', '--wait')
    expect((await noticeOf(opened, 1))?.state).toBe('published')
  })

  it('lists the incidents when the words fit several', async () => {
    await open('Payments in Europe fail', '--now', 'x')
    await open('Payments in Asia fail', '--now', 'x')
    const { code, err } = await desk.run('publish', '--incident', 'payments', '--now', 'x')
    expect([code, err]).toEqual([2, expect.stringMatching(/fits several open incidents.*Payments in Asia fail.*Payments in Europe fail/s)])
  })

  it('cannot take back what is public: the answer is no', async () => {
    const opened = await open('Too late', '--now', 'It fails.', '--publish', '--wait')
    const { code, err } = await desk.run('publish', '--undo', opened.noticeId)
    expect([code, err]).toEqual([1, expect.stringContaining('set right with "forthright correct"')])
  })

  it('corrects what is public', async () => {
    const opened = await open('To be corrected', '--now', 'An hour late.', '--publish', '--wait')
    await desk.json('correct', opened.noticeId, '--reason', 'Only half an hour.', '--now', 'Half an hour late.', '--wait')
    expect((await noticeOf(opened, 1))?.slots.now).toBe('Half an hour late.')
  })

  it('wants exactly one thing to publish', async () => {
    for (const args of [[], ['01k9v3k8m2q4s6t8v0w2x4y6z8', '--undo', '01k9v3k8m2q4s6t8v0w2x4y6z8']])
      expect(await desk.run('publish', ...args)).toMatchObject({ code: 2, err: expect.stringContaining('Exactly one of them.') })
  })

  it('tells every wrong flag by its own name', async () => {
    const { code, err } = await desk.run('open', '--title', '', ...minor, '--now', 'x'.repeat(2001), '--publish')
    expect(code).toBe(2)
    expect(err).toMatch(/--title: Say something here|--now: Use at most 2000/)
  })

  it('tells an incident only afterwards, as a draft until told to publish', async () => {
    const past = ['open', '--title', 'Was late', ...minor, '--past', '--since', '3h ago', '--until', '2h ago', '--now', 'It came late.']
    expect(await desk.run(...past)).toMatchObject({ code: 0, out: expect.stringContaining('draft') })
    const told = await desk.json<Publication>(...past, '--permanent', 'nothing_lost', '--publish', '--wait')
    expect(told.noticeId).toMatch(/^\w{26}$/)
  })

  it('plans a maintenance with a beginning and an end', async () => {
    const planned = ['open', '--title', 'Move', ...minor, '--planned-from', 'in 2d', '--now', 'Reports pause.']
    expect((await desk.run(...planned)).err).toContain('give --planned-from and --planned-until')
    expect((await desk.run(...planned, '--planned-until', 'in 3d')).code).toBe(0)
  })

  it('keeps the words as a draft and asks for the approval that the policy wants', async () => {
    const opened = await open('Looked at', '--now', 'Reports come late.', '--publish')
    const token = await readFile(`${desk.env.FORTHRIGHT_DATA}/operator-token`, 'utf8')
    const headers = { authorization: `Bearer ${token.trim()}`, 'content-type': 'application/json' }
    const put = async (rules: readonly object[]) => {
      const { version } = await (await fetch(`${desk.url}/api/page/approvals`, { headers })).json()
      const body = JSON.stringify({ rules })
      await fetch(`${desk.url}/api/page/approvals`, { method: 'PUT', headers: { ...headers, 'if-match': `"v${version}"` }, body })
    }
    await put([{ name: 'Legal', when: {}, who: { roles: ['approver'] }, limitMinutes: 30 }])
    const say = (...more: string[]) => desk.run('publish', '--incident', opened.incidentId, '--now', 'They still do.', ...more)
    const refused = await say()
    expect([refused.code, refused.err]).toEqual([1, expect.stringMatching(/Add --ask/)])
    const asked = await say('--ask', 'Agreed with the bank')
    const begun = await desk.run('open', '--title', 'To be looked at', ...minor, '--now', 'Quotes come late.', '--ask')
    await put([])
    const kept = expect.stringMatching(/^Kept as draft \w{26};.*\nAsked for an approval \(Legal\)/)
    expect([asked.code, asked.out, begun.code, begun.out]).toEqual([0, kept, 0, kept])
  })

  it('names the draft also where nobody has to be asked', async () => {
    const { code, err } = await desk.run('open', '--title', 'Nobody asked', ...minor, '--now', 'Quotes come late.', '--ask')
    expect([code, err]).toEqual([1, expect.stringMatching(/^Kept as draft \w{26}; nothing of it is public\./)])
  })

  it('asks about no words that are to go out at once', async () => {
    const said = ['open', '--title', 'Was late', ...minor, '--now', 'It came late.', '--publish', '--ask']
    expect(await desk.run(...said)).toMatchObject({ code: 2, err: expect.stringContaining('Leave out --publish.') })
  })
})

describe('with an undo window', () => {
  it('promises the next word from when it is public, to a full minute; and says so where the server is slow', async () => {
    const desk = await openDesk({ FORTHRIGHT_UNDO_SECONDS: '600' })
    try {
      const opening = ['open', '--title', 'Soon', ...minor, '--now', 'It fails.', '--next-update', 'in 1m', '--publish']
      // Every pause is over at once: no answer is quick enough.
      const { err } = await desk.runWith({ machine: { pause: () => Promise.resolve() } }, ...opening)
      const { incidents } = await desk.json<{ incidents: { notices: Schemas['Notice'][] }[] }>('status')
      const [notice] = incidents.flatMap(({ notices }) => notices)
      const publicAt = Date.parse(notice?.effectiveAt ?? '')
      const by = Date.parse(notice?.slots.nextUpdate?.by ?? '')
      // The command began, and counted, before the server did.
      expect([by > publicAt + 50_000, by <= publicAt + 120_000, by % 60_000]).toEqual([true, true, 0])
      expect(err).toMatch(/^Waiting for http\S+ to answer …\n$/)
    } finally {
      await desk.close()
    }
  })

  it('tells that an earlier notice of the incident can still be taken back and goes out first', async () => {
    const desk = await openDesk({ FORTHRIGHT_UNDO_SECONDS: '600' })
    try {
      const opened = await desk.json<Publication>('open', '--title', 'Twice', ...minor, '--now', 'It fails.', '--publish')
      const { out } = await desk.run('publish', '--incident', 'twice', '--now', 'It still fails.')
      expect(out).toMatch(/another notice of this incident is still in its undo window.*the first notice "It fails\."/)
      expect(out).toContain(`forthright publish --undo ${opened.noticeId}`)
    } finally {
      await desk.close()
    }
  })

  it('takes a publication back while it is open', async () => {
    const desk = await openDesk({ FORTHRIGHT_UNDO_SECONDS: '600' })
    try {
      const opened = await desk.json<Publication>('open', '--title', 'Oops', ...minor, '--now', 'x', '--publish')
      const undone = await desk.run('publish', '--undo', opened.noticeId)
      expect([undone.code, undone.out]).toEqual([0, expect.stringContaining('Nobody outside has seen it')])
    } finally {
      await desk.close()
    }
  })
})
