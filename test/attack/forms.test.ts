import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linkOf } from '../../src/app/load.ts'
import { holdSending } from '../../src/app/sending/hold-sending.ts'
import { releaseSending } from '../../src/app/sending/release-sending.ts'
import { subscribe } from '../../src/app/subscriber/subscribe.ts'
import { suppressSubscriber } from '../../src/app/subscriber/suppress-subscriber.ts'
import { tagged } from '../../src/core/brand.ts'
import type { LinkPurpose } from '../../src/core/link.ts'
import { addressKey, type Subscriber } from '../../src/core/subscriber/subscriber.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask, sendForm } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse

beforeAll(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
})
afterAll(() => house.close())

let clients = 0
/** A client address that has not been seen before: limits of one test are not another's. */
const newClient = () => ({ 'X-Forwarded-For': `198.51.100.${++clients}` })
const found = async (email: string): Promise<Subscriber | undefined> =>
  house.house.store.read((records) =>
    records.subscribers.findByAddress(house.house.page.id, addressKey({ channel: 'email', email: tagged(email) })),
  )
const mailsTo = (subject: string) =>
  house.house.store.read(async (records) => (await records.outbox.listOf(subject, { after: null, limit: 100 })).items)

/** Somebody who has asked to be told, with their link of one kind. */
const asked = async (email: string, purpose: LinkPurpose, lifeSeconds: number | null = null) => {
  const context = house.house.as(owner)
  good(await subscribe(context, { email }))
  const page = await house.house.store.read(
    async (records) => (await records.subscribers.list(house.house.page.id, { after: null, limit: 100, search: email })).items,
  )
  const subscriber = page[0]
  if (!subscriber) throw new Error(`${email} is not there`)
  const expiresAt = lifeSeconds === null ? null : plusSeconds(house.house.now(), lifeSeconds)
  const stateOf = () => house.house.store.read(async (records) => (await records.subscribers.find(subscriber.id))?.status.state)
  return { subscriber, token: linkOf(context, purpose, subscriber.id, expiresAt), stateOf }
}

describe('the owner of a webhook', () => {
  it('finds the signing secret on the page that confirms, and on the page of preferences behind it', async () => {
    const webhookUrl = 'https://hooks.example/forthright'
    good(await subscribe(house.house.as(owner), { email: 'it@example.org', webhookUrl }))
    const list = await house.house.store.read((records) =>
      records.subscribers.list(house.house.page.id, { after: null, limit: 100, search: 'hooks.example' }),
    )
    const [hook] = list.items
    if (hook?.address.channel !== 'webhook') throw new Error('the webhook is not there')
    const confirmed = await sendForm(house.port, `/s/confirm/${linkOf(house.house.as(owner), 'confirm', hook.id, null)}`, '')
    expect([confirmed.status, confirmed.body.includes(`<details><summary>Show the signing secret</summary>`)]).toEqual([200, true])
    expect(confirmed.body).toContain(hook.address.secrets.current)
    const manage = await ask(house.port, 'GET', /href="(\/s\/manage\/[^"]+)"/.exec(confirmed.body)?.[1] ?? '')
    expect([manage.status, manage.body.includes(hook.address.secrets.current)]).toEqual([200, true])
  })
})

describe('subscribing', () => {
  it('says while sending is held that the mail comes when it goes on', async () => {
    good(await holdSending(house.house.as(owner), { reason: 'The relay is being replaced.' }))
    const { status, body } = await sendForm(house.port, '/subscribe', { email: 'patient@example.org' }, newClient())
    good(await releaseSending(house.house.as(owner)))
    expect([status, body.includes('comes as soon as sending goes on')]).toEqual([202, true])
  })

  it('E1: is answered alike for a new, a waiting and an active address', async () => {
    const active = await asked('active@example.org', 'confirm')
    await sendForm(house.port, `/s/confirm/${active.token}`, '')
    await asked('waiting@example.org', 'confirm')
    const answers = await Promise.all(
      ['new@example.org', 'waiting@example.org', 'active@example.org'].map((email) =>
        sendForm(house.port, '/subscribe', { email }, newClient()),
      ),
    )
    expect(answers.map(({ status, body, headers }) => [status, body, headers['content-length']])).toEqual(
      Array(3).fill([202, answers[0]?.body, answers[0]?.headers['content-length']]),
    )
  })

  it('F2: is answered alike for an address that has left and for one that nothing reaches, and only its owner is told', async () => {
    const left = await asked('left@example.org', 'unsubscribe')
    await sendForm(house.port, `/s/unsubscribe/${left.token}`, '')
    const gone = await asked('gone@example.org', 'confirm')
    await sendForm(house.port, `/s/confirm/${gone.token}`, '')
    good(await suppressSubscriber(house.house.as(system), { subscriberId: gone.subscriber.id, reason: '550 no such user' }))
    house.house.pass(9 * 3600)
    const emails = ['never@example.org', 'left@example.org', 'gone@example.org']
    const answers = await Promise.all(emails.map((email) => sendForm(house.port, '/subscribe', { email }, newClient())))
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202])
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
    expect(await Promise.all(emails.map(async (email) => (await found(email))?.status.state))).toEqual(Array(3).fill('unconfirmed'))
  })

  it('takes at least a fifth of a second for every address, so that the time tells nothing', async () => {
    for (const email of ['new2@example.org', 'waiting@example.org']) {
      const began = performance.now()
      await sendForm(house.port, '/subscribe', { email }, newClient())
      expect(performance.now() - began).toBeGreaterThan(195)
    }
  })

  it('keeps the address until its owner has confirmed', async () => {
    await sendForm(house.port, '/subscribe', { email: 'kept@example.org', level: 'summary' }, newClient())
    expect(await found('kept@example.org')).toMatchObject({ status: { state: 'unconfirmed' }, preferences: { level: 'summary' } })
  })

  it('shows the form again with what was wrong', async () => {
    const answer = await sendForm(house.port, '/subscribe', { email: 'no address' }, newClient())
    expect([answer.status, answer.body.includes('role="alert"'), answer.body.includes('value="no address"')]).toEqual([422, true, true])
  })

  it('by a program that fills in everything is thanked, and nothing happens', async () => {
    const answer = await sendForm(house.port, '/subscribe', { email: 'bot@example.org', website: 'http://spam' }, newClient())
    expect([answer.status, await found('bot@example.org')]).toEqual([202, undefined])
  })

  it.each(['a@b.c\r\nBcc: x@y.z', '"a\nb"@c.de', '<x@y.de>,z@w.de', `${'a'.repeat(300)}@example.org`, 'a@b', 'a@münchen.de'])(
    'F3: %j is refused',
    async (email) => {
      expect((await sendForm(house.port, '/subscribe', { email }, newClient())).status).toBe(422)
    },
  )

  it.each([
    ['an unknown field', 'email=a%40example.org&role=owner', 400],
    ['a field twice', 'email=a%40example.org&email=b%40example.org', 400],
    ['a field in brackets', 'email[]=a%40example.org', 400],
    ['a prototype', '__proto__=x&email=a%40example.org', 400],
    ['a megabyte', `email=${'a'.repeat(1024 * 1024)}`, 413],
  ])('A6, A7, A8: %s is refused', async (_what, form, status) => {
    expect((await sendForm(house.port, '/subscribe', form, newClient())).status).toBe(status)
  })

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])('as %s is refused', async (type) => {
    expect((await sendForm(house.port, '/subscribe', '{}', { 'Content-Type': type, ...newClient() })).status).toBe(415)
  })

  it.each([
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { Origin: 'http://evil.status.example.org' },
    { Origin: 'http://status.example.org', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'http://status.example.org', 'Sec-Fetch-Site': 'same-site' },
  ])('E12: from elsewhere (%j) is refused', async (fields) => {
    const answer = await sendForm(house.port, '/subscribe', { email: 'victim@example.org' }, { ...fields, ...newClient() })
    expect([answer.status, await found('victim@example.org')]).toEqual([403, undefined])
  })

  it('F1: is limited per client, and a forged X-Forwarded-For buys nothing', async () => {
    const client = newClient()['X-Forwarded-For']
    const answers = []
    for (let i = 0; i < 12; i++) {
      const forged = { 'X-Forwarded-For': `10.9.8.${i}, ${client}` }
      answers.push(await sendForm(house.port, '/subscribe', { email: `flood${i}@example.org` }, forged))
    }
    const last = answers.at(-1)
    expect([answers[9]?.status, last?.status, Number(last?.headers['retry-after']) > 0]).toEqual([202, 429, true])
    expect(last?.headers.ratelimit).toMatch(/^"subscriptions";r=0;t=\d+$/)
  })

  it('F1: one address gets one confirmation an hour, however often somebody asks', async () => {
    for (let i = 0; i < 4; i++) await sendForm(house.port, '/subscribe', { email: 'victim2@example.org' }, newClient())
    const subscribers = await house.house.store.read((records) =>
      records.subscribers.list(house.house.page.id, { after: null, limit: 100, search: 'victim2' }),
    )
    const [subscriber] = subscribers.items
    expect((await mailsTo(`${subscriber?.id}@1`)).length + (await mailsTo(`${subscriber?.id}@2`)).length).toBe(1)
  })

  it('is answered with a page that says so while the records are closed', async () => {
    house.server.setBackend(undefined)
    const answer = await sendForm(house.port, '/subscribe', { email: 'a@example.org' }, newClient())
    house.server.setBackend(house.backend)
    expect([answer.status, answer.headers['content-type'], Number(answer.headers['retry-after'])]).toEqual([
      503,
      'text/html; charset=utf-8',
      30,
    ])
  })
})

describe('links in mails', () => {
  it('F6: following one, or having it scanned, changes nothing', async () => {
    const { token, subscriber, stateOf } = await asked('scan@example.org', 'confirm')
    const scan = async (kind: LinkPurpose) => {
      const own = linkOf(house.house.as(owner), kind, subscriber.id, null)
      const answers = []
      for (const method of ['GET', 'HEAD']) answers.push(await ask(house.port, method, `/s/${kind}/${own}`, { Purpose: 'prefetch' }))
      return answers.map(({ status }) => status)
    }
    expect([await scan('confirm'), await stateOf()]).toEqual([[200, 200], 'unconfirmed'])
    await sendForm(house.port, `/s/confirm/${token}`, '')
    expect([await scan('unsubscribe'), await scan('manage'), await stateOf()]).toEqual([[200, 200], [200, 200], 'active'])
  })

  it('confirms on the button, and once more without harm', async () => {
    const { token, stateOf } = await asked('confirm@example.org', 'confirm')
    const statuses = [
      (await sendForm(house.port, `/s/confirm/${token}`, '')).status,
      (await sendForm(house.port, `/s/confirm/${token}`, '')).status,
    ]
    expect([statuses, await stateOf()]).toEqual([[200, 200], 'active'])
  })

  it('F11: does not confirm after unsubscribing', async () => {
    const { token, stateOf } = await asked('again@example.org', 'confirm')
    await sendForm(house.port, `/s/confirm/${token}`, '')
    await sendForm(house.port, `/s/unsubscribe/${token}`, '')
    expect([(await sendForm(house.port, `/s/confirm/${token}`, '')).status, await stateOf()]).toEqual([410, 'unsubscribed'])
  })

  it('F7: one click of a mail provider unsubscribes, without cookie, origin or redirect, and twice', async () => {
    const { token, stateOf } = await asked('oneclick@example.org', 'unsubscribe')
    const click = () =>
      ask(
        house.port,
        'POST',
        `/s/unsubscribe/${token}`,
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        'List-Unsubscribe=One-Click',
      )
    const answers = [await click(), await click()]
    expect([answers.map((answer) => [answer.status, answer.headers.location]), await stateOf()]).toEqual([
      [
        [200, undefined],
        [200, undefined],
      ],
      'unsubscribed',
    ])
  })

  it('F7: one click from the page of a mail program ends it too', async () => {
    const { token, stateOf } = await asked('webmail@example.org', 'unsubscribe')
    const fields = { Origin: 'https://mail.example', 'Sec-Fetch-Site': 'cross-site' }
    const { status } = await sendForm(house.port, `/s/unsubscribe/${token}`, 'List-Unsubscribe=One-Click', fields)
    expect([status, await stateOf()]).toEqual([200, 'unsubscribed'])
  })

  it('F7: one click may come as multipart too (RFC 8058)', async () => {
    const { token, stateOf } = await asked('multipart@example.org', 'unsubscribe')
    const body = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    await ask(house.port, 'POST', `/s/unsubscribe/${token}`, { 'Content-Type': 'multipart/form-data; boundary=x' }, body)
    expect(await stateOf()).toBe('unsubscribed')
  })

  it.each([
    ['confirm', 'unsubscribe'],
    ['manage', 'unsubscribe'],
    ['unsubscribe', 'proposal'],
  ] as const)('F8: a %s link that was changed, is for something else (%s) or belongs to nobody gets one answer', async (kind, other) => {
    const { token, subscriber, stateOf } = await asked(`tamper-${kind}@example.org`, other)
    const own = linkOf(house.house.as(owner), kind, subscriber.id, null)
    const flipped = `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`
    const nobody = `01jdd3v8k2m4q6s8t0w2y4a6c8.0.${'A'.repeat(32)}`
    const tried = [token, flipped, nobody, 'x'].flatMap((text) => [
      ask(house.port, 'GET', `/s/${kind}/${text}`, newClient()),
      sendForm(house.port, `/s/${kind}/${text}`, kind === 'manage' ? 'level=summary&threshold=minor&language=en' : '', newClient()),
    ])
    const answers = await Promise.all(tried)
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(410))
    expect([new Set(answers.map(({ body }) => body)).size, await stateOf()]).toEqual([1, 'unconfirmed'])
    expect((await ask(house.port, 'GET', `/s/${kind}/${own}`, newClient())).status).toBe(200)
  })

  it('F8: an old link does nothing', async () => {
    const { token, stateOf } = await asked('old@example.org', 'confirm', 60)
    house.house.pass(61)
    expect([(await sendForm(house.port, `/s/confirm/${token}`, '')).status, await stateOf()]).toEqual([410, 'unconfirmed'])
  })

  it('F9: goes nowhere else, whatever is asked', async () => {
    const { token } = await asked('next@example.org', 'manage')
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '%2f%2fevil.example', 'javascript:alert(1)']) {
      const answer = await ask(house.port, 'GET', `/s/manage/${token}?next=${next}&redirect=${next}`)
      expect([answer.headers.location, answer.headers.refresh, answer.body.includes('evil.example')]).toEqual([undefined, undefined, false])
    }
  })

  it('F10: leaks into no cache, no referrer and no log', async () => {
    const { token } = await asked('leak@example.org', 'manage')
    const { headers } = await ask(house.port, 'GET', `/s/manage/${token}`)
    expect([headers['cache-control'], headers['referrer-policy'], headers['x-robots-tag']]).toEqual(['no-store', 'no-referrer', 'noindex'])
    await expect.poll(() => JSON.stringify(house.log)).toContain('/s/manage/#')
    expect(JSON.stringify(house.log)).not.toContain(token.slice(-20))
  })

  it('saves preferences, and says what was wrong with them', async () => {
    const { subscriber, token } = await asked('prefs@example.org', 'manage')
    const confirm = linkOf(house.house.as(owner), 'confirm', subscriber.id, null)
    await sendForm(house.port, `/s/confirm/${confirm}`, '')
    const saved = await sendForm(
      house.port,
      `/s/manage/${token}`,
      `level=summary&threshold=critical&componentIds=${house.house.checkout}&language=de`,
    )
    const wrong = await sendForm(house.port, `/s/manage/${token}`, 'level=everything')
    const kept = await house.house.store.read((records) => records.subscribers.find(subscriber.id))
    expect([saved.status, wrong.status, kept?.preferences]).toEqual([
      200,
      422,
      { level: 'summary', threshold: 'critical', componentIds: [house.house.checkout], language: 'de' },
    ])
  })

  it('of a page without referrer on plain http still work: the browser calls its origin null', async () => {
    const { token, stateOf } = await asked('plainhttp@example.org', 'confirm')
    await sendForm(house.port, `/s/confirm/${token}`, '', { Origin: 'null' })
    expect(await stateOf()).toBe('active')
  })

  it('are not pressed by another site', async () => {
    const { token, stateOf } = await asked('csrf@example.org', 'confirm')
    const answer = await sendForm(house.port, `/s/confirm/${token}`, '', { Origin: 'https://evil.example' })
    expect([answer.status, await stateOf()]).toEqual([403, 'unconfirmed'])
  })

  it('that do not work cannot be tried by the thousand', async () => {
    const client = newClient()
    const statuses = []
    for (let i = 0; i < 25; i++) statuses.push((await ask(house.port, 'GET', `/s/manage/wrong${i}`, client)).status)
    expect([statuses[0], statuses.at(-1)]).toEqual([410, 429])
  })
})
