import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { endSubscription } from '../../src/app/subscriber/end-subscription.ts'
import { forgetSubscriber } from '../../src/app/subscriber/forget-subscriber.ts'
import { pauseSubscriber } from '../../src/app/subscriber/pause-subscriber.ts'
import { resumeSubscriber } from '../../src/app/subscriber/resume-subscriber.ts'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { good, owner } from './house.ts'

let open: PublicHouse
let bearer: string
beforeAll(async () => {
  open = await openPublicHouse()
  bearer = await open.token('owner')
})
afterAll(() => open.close())

const as = () => open.house.as(owner)
const authorization = () => ({ Authorization: `Bearer ${bearer}` })

interface Line {
  readonly kind: string
  readonly counts: Readonly<Record<string, number>>
  readonly remarks?: readonly { readonly line: number; readonly column: string | null; readonly outcome: string; readonly detail: string }[]
  readonly ignoredColumns?: readonly string[]
}

const send = (csv: string, query: string) =>
  ask(open.port, 'POST', `/api/subscribers/import?${query}`, { ...authorization(), 'Content-Type': 'text/csv' }, csv)
const imported = async (csv: string, query = 'dryRun=false&consent=vouched'): Promise<Line> => {
  const { body } = await send(csv, query)
  const last: Line = JSON.parse(body.trim().split('\n').at(-1) ?? '')
  return last
}
const exported = async (): Promise<readonly string[]> =>
  (await ask(open.port, 'GET', '/api/subscribers/export', authorization())).body.split('\r\n')
const find = (email: string) => open.house.store.read((records) => records.subscribers.findByAddress(open.house.page.id, `email:${email}`))
const counts = (change: Partial<Line['counts']>) => ({ new: 0, changed: 0, unchanged: 0, not_brought_back: 0, refused: 0, ...change })

describe('a list of subscribers from a file', () => {
  const list = 'Email,Level,Components\r\nana@example.org,summary,Checkout\r\nbo@example.org,,\r\n'

  it('says in a dry run what would happen, and does nothing of it', async () => {
    expect(await imported(list, 'dryRun=true&consent=vouched')).toMatchObject({ kind: 'result', counts: counts({ new: 2 }) })
    expect(await find('ana@example.org')).toBeUndefined()
  })

  it('is taken, and taken a second time changes nothing', async () => {
    expect((await imported(list)).counts).toEqual(counts({ new: 2 }))
    expect((await imported(list)).counts).toEqual(counts({ unchanged: 2 }))
    const { status, preferences } = (await find('ana@example.org')) ?? {}
    expect([status?.state, preferences?.level, preferences?.componentIds]).toEqual(['active', 'summary', [open.house.checkout]])
  })

  it('changes what it says of somebody known and leaves the rest', async () => {
    expect((await imported('email;language\nANA@example.org;de\n')).counts).toEqual(counts({ changed: 1 }))
    expect((await find('ana@example.org'))?.preferences).toMatchObject({ language: 'de', level: 'summary' })
  })

  it('never brings back whoever left, or whose mailbox is gone', async () => {
    for (const email of ['left@example.org', 'gone@example.org']) good(await addSubscriber(as(), { email }))
    const [left, gone] = [await find('left@example.org'), await find('gone@example.org')]
    good(await endSubscription(as(), { subscriberId: left?.id ?? '', readVersion: 1 }))
    good(await pauseSubscriber(as(), { subscriberId: gone?.id ?? '', readVersion: 1, reason: 'Bounces' }))
    const { counts: found, remarks } = await imported('email\nleft@example.org\ngone@example.org\n')
    expect(found).toEqual(counts({ not_brought_back: 2 }))
    expect(remarks?.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'not_brought_back'],
      [3, 'not_brought_back'],
    ])
    expect([(await find('left@example.org'))?.status.state, (await find('gone@example.org'))?.status.state]).toEqual([
      'unsubscribed',
      'suppressed',
    ])
  })

  it('names every line that it refuses, with its column and the reason', async () => {
    const csv =
      'email,components,audience,lang,level\nno address,,,,\n\nx@example.org,Nowhere,Nobody,,\nz@example.org,,,,\nZ@example.org,,,,\na@example.org,,,,all\n'
    const result = await imported(csv, 'dryRun=true&consent=vouched')
    expect(result.counts).toEqual(counts({ new: 1, refused: 4 }))
    expect(result.remarks?.map(({ line, column, detail }) => `${line}, ${column}: ${detail}`)).toEqual([
      expect.stringContaining('2, email: This is not a mail address'),
      '4, components: This page has no component "Nowhere".',
      '4, audience: This page has no audience "Nobody".',
      '6, email: Line 5 has the same address; that one counts.',
      '7, level: Use one of: summary, standard, technical.',
    ])
    expect(result.ignoredColumns).toEqual(['lang'])
  })

  it('asks each owner where nobody vouches', async () => {
    expect((await imported('email\nask@example.org\n', 'dryRun=false&consent=ask')).counts).toEqual(counts({ new: 1 }))
    const asked = await find('ask@example.org')
    const mails = await open.house.store.read((records) => records.outbox.listOf(`${asked?.id}@1`, { after: null, limit: 5 }))
    expect([asked?.status.state, mails.items.map(({ kind }) => kind)]).toEqual(['unconfirmed', ['confirmation']])
  })

  it.each([
    ['name\nAna\n', 422, /^The first line must name the columns/],
    ['email,email\na@example.org,b@example.org\n', 422, /^The column "email" is there twice/],
    ['email\na@example.org\n\n"b@example.org\nc@example.org\n', 422, /^A quotation mark in line 4 is never closed/],
    ['email\na@example.org\n"b"@example.org\n', 422, /^In line 3 text follows a closing quotation mark/],
    ['email\na@exa"mple".org\n', 422, /^In line 2 a quotation mark stands in the middle/],
    [`email\na@example.org\n${'b'.repeat(20_000)}\n`, 422, /^Line 3 is far too long/],
    ['email\n'.concat('a@example.org\n'.repeat(400_000)), 413, /./],
  ])('refuses what is no list as a whole, in words of everyday: %.30j', async (csv, status, said) => {
    const refused = await send(csv, 'dryRun=true&consent=ask')
    expect([refused.status, JSON.parse(refused.body).detail]).toEqual([status, expect.stringMatching(said)])
  })

  it('goes out with guarded cells and comes back in as it was', async () => {
    good(await addAudience(as(), { name: '=HYPERLINK("x")', zone: 'Europe/Berlin' }))
    await imported('email,audience\n+tag@example.org,"=HYPERLINK(""x"")"\n')
    const lines = await exported()
    const guarded = lines.find((line) => line.includes('tag@example.org')) ?? ''
    expect(guarded).toMatch(/^'\+tag@example\.org,.*,"'=HYPERLINK\(""x""\)",/)
    const back = await imported(`${lines[0]}\r\n${guarded}\r\n`)
    expect(back.counts).toEqual(counts({ unchanged: 1 }))
  })
})

describe('one subscriber', () => {
  it('is resumed after a pause, but not after leaving', async () => {
    const { id } = good(await addSubscriber(as(), { email: 'one@example.org' }))
    good(await pauseSubscriber(as(), { subscriberId: id, readVersion: 1, reason: 'On leave' }))
    expect(good(await resumeSubscriber(as(), { subscriberId: id, readVersion: 2 })).status.state).toBe('active')
    good(await endSubscription(as(), { subscriberId: id, readVersion: 3 }))
    expect(await resumeSubscriber(as(), { subscriberId: id, readVersion: 4 })).toMatchObject({
      fault: { code: 'subscriber.not_suppressed' },
    })
  })

  it('is forgotten with its address, and what was sent to it keeps its outcome', async () => {
    await imported('email\nforget@example.org\n', 'dryRun=false&consent=ask')
    const id = (await find('forget@example.org'))?.id ?? ''
    good(await forgetSubscriber(as(), { subscriberId: id, readVersion: 1 }))
    const mails = await open.house.store.read((records) => records.outbox.listOf(`${id}@1`, { after: null, limit: 5 }))
    expect(await find('forget@example.org')).toBeUndefined()
    expect(mails.items.map(({ state, target, subscriberId }) => [state, target.includes('@'), subscriberId])).toEqual([
      ['cancelled', false, null],
    ])
  })
})
