import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { MailMessage } from '../../src/app/channel.ts'
import { expandFanout } from '../../src/app/delivery/expand-fanout.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { answerQuestion } from '../../src/app/question/answer-question.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { MailCourier } from '../../src/channels/couriers/mail-courier.ts'
import { type EmailAddress, type QuestionId, type ReaderId, tagged } from '../../src/core/brand.ts'
import type { Outcome } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import { type LinkPurpose, linkToken } from '../../src/core/link.ts'
import { readMail } from '../../src/core/mail/read-mail.ts'
import type { Reader } from '../../src/core/question/reader.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { good, owner, system } from '../scenario/house.ts'
import { ask, type Fields, sendForm } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let shop: PublicHouse
let incidentId: string
let otherId: string
let version = 0
let clients = 0
let readers = 0

/** A client that has not been seen before: limits of one test are not another's. */
const newClient = (): Fields => ({ 'X-Forwarded-For': `198.51.${Math.floor(++clients / 250)}.${clients % 250}` })
const set = async (holdsForReview: boolean, isOn = true) => {
  version = good(await changeQuestionSettings(shop.house.as(owner), { isOn, holdsForReview, readVersion: version })).version
}
const opened = async (title: string): Promise<string> => {
  const first = good(
    await openIncident(shop.house.as(owner), { title, severity: 'major', notice: { slots: { now: 'Nobody can pay.' } }, publish: true }),
  )
  shop.house.pass(11)
  good(await takeEffect(shop.house.as(system), { noticeId: idOf(first.noticeId) }))
  return first.incidentId
}

beforeAll(async () => {
  shop = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
  incidentId = await opened('Payments fail')
  otherId = await opened('Reports are late')
})
afterAll(() => shop.close())
beforeEach(() => set(false))

/** Somebody with an address of their own. */
const newReader = async (change: Partial<Reader> = {}): Promise<Reader> => {
  const at = { confirmedAt: shop.house.now(), mailedAt: null, mails: 0, createdAt: shop.house.now(), version: 1 }
  const id = shop.house.as(owner).ids.next<ReaderId>()
  const reader: Reader = {
    id,
    pageId: shop.house.page.id,
    email: tagged<EmailAddress>(`reader${++readers}@example.org`),
    language: 'en',
    name: '',
    ...at,
    ...change,
  }
  good(await shop.house.store.transaction(async (records) => ok(await records.readers.insert(reader))))
  return reader
}
const tokenFor = (reader: Reader, change: { purpose?: LinkPurpose; incident?: string; seconds?: number; secret?: string } = {}): string => {
  const { purpose = 'questions_confirmed', incident = incidentId, seconds, secret = shop.house.as(owner).settings.secret } = change
  const expiresAt = seconds === undefined ? null : plusSeconds(shop.house.now(), seconds)
  return linkToken(secret, { purpose, subject: `${incident}-${reader.id}`, nonce: '', expiresAt })
}
const boxOf = async (change = {}) => `/s/questions/${tokenFor(await newReader(), change)}`
const publicPath = () => `/incidents/${incidentId}/questions`
const asked = async (text: string): Promise<QuestionId> => good(await askQuestion(shop.house.as(owner), { incidentId, text })).id
const votesOf = async (id: QuestionId) => (await shop.house.store.read((records) => records.questions.find(id)))?.votes
const newest = async () =>
  (await shop.house.store.read((records) => records.questions.listRanked(idOf(incidentId), { order: 'newest', after: null, limit: 1 })))
    .items[0]?.id ?? ''
const everything = async () =>
  shop.house.store.read(async (records) => {
    const counts = await records.questions.countIn(idOf(incidentId))
    return Object.values(counts.questions).reduce((sum, count) => sum + count, 0)
  })

describe('what a reader writes', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1)) javascript:alert(1)',
    '"><form action=https://evil.example><input name=password>',
    '</textarea></style><base href=//evil.example>',
  ])('B1: %s stays text, in the question, the name and the form that comes again', async (text) => {
    const box = await boxOf()
    const name = text.replace(/.*:?\/\//, '').slice(0, 30)
    const sent = await sendForm(shop.port, box, { act: 'ask', text, name, final: '1' }, newClient())
    expect(sent.status).toBe(303)
    for (const path of [publicPath(), box, String(sent.headers.location)]) {
      const { body, headers } = await ask(shop.port, 'GET', path, newClient())
      expect(body).not.toMatch(/<script>|<img|<base|evil\.example"?>|href="javascript|onerror=alert\(1\)>/i)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  it('Q1: links whole web addresses only, and earns nobody anything by them', async () => {
    const text = 'See https://user:pass@evil.example and https://shop.example/a?b=1.'
    await sendForm(shop.port, await boxOf(), { act: 'ask', text, final: '1' }, newClient())
    const { body } = await ask(shop.port, 'GET', `${publicPath()}?question=${await newest()}`, newClient())
    expect(body).toContain('<a href="https://shop.example/a?b=1" rel="nofollow ugc noopener noreferrer">https://shop.example/a?b=1</a>.')
    expect(body).not.toContain('href="https://user')
  })

  it('is refused with what is wrong beside it, and nothing typed is lost', async () => {
    const box = await boxOf()
    const sent = await sendForm(shop.port, box, { act: 'ask', text: 'And cards?', name: 'Example', final: '1' }, newClient())
    expect([sent.status, sent.body.includes('That is the name of the organisation'), sent.body.includes('>And cards?</textarea>')]).toEqual(
      [422, true, true],
    )
  })

  it('changed or reported is refused with what is wrong beside it, and nothing typed is lost', async () => {
    const [box, question] = [await boxOf(), await asked('Is it over?')]
    const own = await sendForm(shop.port, box, { act: 'ask', text: 'Which cards?', final: '1' }, newClient())
    const mine = new URL(String(own.headers.location), 'http://x').searchParams.get('question') ?? (await newest())
    const lines = 'And?\n'.repeat(45)
    const edit = await sendForm(shop.port, box, { act: 'edit', question: mine, text: lines }, newClient())
    expect([edit.status, edit.body.includes(`id="edit-${mine}-fault"`), edit.body.includes(`>${lines.trim()}`)]).toEqual([422, true, true])
    const report = await sendForm(shop.port, box, { act: 'report', question, reason: 'a'.repeat(5000) }, newClient())
    expect([report.status, report.body.includes(`id="reason-${question}-fault"`)]).toEqual([422, true])
  })

  it('comes from a page that lets a browser on plain http name its origin, unless its address holds a token', async () => {
    const policyOf = async (path: string) => (await ask(shop.port, 'GET', path, newClient())).headers['referrer-policy']
    expect([await policyOf(publicPath()), await policyOf(await boxOf())]).toEqual(['same-origin', 'no-referrer'])
  })

  it('Q2: is seen by nobody else while the page holds for review', async () => {
    await set(true)
    const box = await boxOf()
    await sendForm(shop.port, box, { act: 'ask', text: 'Buy pills at once', final: '1' }, newClient())
    const [everybody, own] = [await ask(shop.port, 'GET', publicPath(), newClient()), await ask(shop.port, 'GET', box, newClient())]
    expect([everybody.body.includes('Buy pills'), own.body.includes('Buy pills')]).toEqual([false, true])
  })

  it('is held against what was asked already before it is asked', async () => {
    const id = await asked('When can we pay by card again?')
    const box = await boxOf()
    const before = await everything()
    const first = await sendForm(shop.port, box, { act: 'ask', text: 'when can we pay with card again', name: 'Bo' }, newClient())
    expect([first.status, first.body.includes(id), await everything()]).toEqual([200, true, before])
    await sendForm(shop.port, box, { act: 'ask', text: 'when can we pay with card again', name: 'Bo', final: '1' }, newClient())
    expect(await everything()).toBe(before + 1)
  })
})

describe('floods', () => {
  it('Q3: of one address end after five an hour, of a form sent twice after one', async () => {
    const box = await boxOf()
    const before = await everything()
    const texts = ['Alpha?', 'Alpha?', 'Bravo 2?', 'Charlie 33?', 'Delta 444?', 'Echo 5555?', 'Foxtrot 66666?']
    const statuses = []
    for (const text of texts) statuses.push((await sendForm(shop.port, box, { act: 'ask', text, final: '1' }, newClient())).status)
    expect([statuses, (await everything()) - before]).toEqual([[303, 303, 303, 303, 303, 303, 429], 5])
  })

  it('Q3: of one network end after twenty, whatever the addresses', async () => {
    const client = newClient()
    const statuses = []
    for (let n = 0; n < 21; n++) {
      const form = { act: 'ask', text: `A question with the number ${n ** 5}`, final: '1' }
      statuses.push((await sendForm(shop.port, await boxOf(), form, client)).status)
    }
    expect([statuses.filter((status) => status === 303).length, statuses.at(-1)]).toEqual([20, 429])
  })

  it('Q4: of programs that fill in everything are thanked, and nothing is kept', async () => {
    const before = await everything()
    const form = { act: 'ask', text: 'Cheap watches', final: '1', website: 'http://spam.example' }
    const sent = await sendForm(shop.port, await boxOf(), form, newClient())
    expect([sent.status, await everything()]).toEqual([303, before])
  })
})

describe('votes', () => {
  const vote = (box: string, question: string, ballot = 'up', client = newClient()) =>
    sendForm(shop.port, box, { act: 'vote', question, ballot }, client)

  it('Q5: count once an address, however often and by whichever of its links', async () => {
    const id = await asked('Is it only Visa?')
    const reader = await newReader()
    for (const seconds of [60, 600, 6000]) await vote(`/s/questions/${tokenFor(reader, { seconds })}`, id)
    expect(await votesOf(id)).toEqual({ ups: 1, downs: 0 })
  })

  it('Q5: of one network on one question are few, and those of others still count', async () => {
    const id = await asked('Is it only Mastercard?')
    const client = newClient()
    const statuses = []
    for (let n = 0; n < 22; n++) statuses.push((await vote(await boxOf(), id, 'down', client)).status)
    await vote(await boxOf(), id)
    expect([statuses.filter((status) => status === 303).length, await votesOf(id)]).toEqual([20, { ups: 1, downs: 20 }])
  })

  it('Q6: are nobody’s on their own words, nor on what is not shown', async () => {
    const box = await boxOf()
    const sent = await sendForm(shop.port, box, { act: 'ask', text: 'Mine alone, is it not', final: '1' }, newClient())
    const own = new URL(String(sent.headers.location), 'http://x').searchParams
    expect(own.get('done')).toBe('shown')
    const id = (
      await shop.house.store.read((records) => records.questions.listRanked(idOf(incidentId), { after: null, limit: 100 }))
    ).items.find(({ text }) => text.startsWith('Mine alone'))?.id
    expect([(await vote(box, String(id))).status, (await vote(box, '0'.repeat(26))).status]).toEqual([403, 404])
  })
})

describe('links', () => {
  it('F8, Q7: forged, foreign, of another purpose, of another incident and old ones open nothing and change nothing', async () => {
    const id = await asked('Does anybody read this?')
    const reader = await newReader()
    const good = tokenFor(reader)
    const bad = [
      `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
      tokenFor(reader, { secret: 'another secret of somebody else' }),
      tokenFor(reader, { purpose: 'manage' }),
      tokenFor(reader, { purpose: 'questions' }),
      tokenFor(reader, { seconds: -1 }),
      good.replace(reader.id, '0'.repeat(26)),
    ]
    for (const token of bad) {
      const shown = await ask(shop.port, 'GET', `/s/questions/${token}`, newClient())
      const voted = await sendForm(shop.port, `/s/questions/${token}`, { act: 'vote', question: id, ballot: 'up' }, newClient())
      expect([shown.status, voted.status]).toEqual([410, 410])
    }
    const elsewhere = `/s/questions/${tokenFor(reader, { incident: otherId })}`
    expect((await sendForm(shop.port, elsewhere, { act: 'vote', question: id, ballot: 'up' }, newClient())).status).toBe(410)
    expect(await votesOf(id)).toEqual({ ups: 0, downs: 0 })
  })

  it('open in the language of the mail that they stood in, also where what was written has to change', async () => {
    const own = `/s/questions/${tokenFor(await newReader({ language: 'de' }))}`
    const refused = await sendForm(shop.port, own, { act: 'ask', text: '' }, newClient())
    for (const { body } of [await ask(shop.port, 'GET', own, newClient()), refused]) expect(body).toContain('<html lang="de"')
    expect((await ask(shop.port, 'GET', publicPath(), newClient())).body).toContain('<html lang="en"')
  })

  it('lead to the incident while questions are off, alike for what was asked and for what never was', async () => {
    const id = await asked('Is this read while questions are off?')
    const own = `/s/questions/${tokenFor(await newReader({ language: 'de' }))}`
    await set(false, false)
    for (const [path, language] of [
      [own, 'de'],
      [publicPath(), 'en'],
    ] as const) {
      const read = (query: string) => ask(shop.port, 'GET', `${path}${query}`, newClient())
      const [all, there, none] = [await read(''), await read(`?question=${id}`), await read(`?question=${'0'.repeat(26)}`)]
      expect([all, there, none].map(({ status }) => status)).toEqual([404, 404, 404])
      expect([there.body, none.body]).toEqual([all.body, all.body])
      for (const part of [`<html lang="${language}"`, `href="/incidents/${incidentId}"`]) expect(all.body).toContain(part)
      expect(all.body).toContain(
        language === 'de' ? 'Hier werden zurzeit keine Fragen angenommen' : 'No questions are taken here at the moment',
      )
    }
    const vote = (question: string) => sendForm(shop.port, own, { act: 'vote', question, ballot: 'up' }, newClient())
    const [there, none] = [await vote(id), await vote('0'.repeat(26))]
    expect([there.status, none.status, there.body === none.body]).toEqual([409, 409, true])
    expect((await sendForm(shop.port, publicPath(), { email: 'ana@example.org' }, newClient())).status).toBe(409)
    expect((await ask(shop.port, 'GET', `/incidents/${'0'.repeat(26)}/questions`, newClient())).status).toBe(404)
  })

  it('F6, F10: looking changes nothing, is kept by nobody, and tells no other site the address', async () => {
    const { headers } = await ask(shop.port, 'GET', await boxOf(), newClient())
    expect([headers['cache-control'], headers['referrer-policy'], headers['x-robots-tag']]).toEqual(['no-store', 'no-referrer', 'noindex'])
  })

  it('Q8: are asked for alike by a new, a known and a subscribed address, in words, status and time', async () => {
    const known = await newReader()
    const answers = []
    for (const email of ['nobody@example.org', known.email, known.email]) {
      const began = performance.now()
      const { status, body } = await sendForm(shop.port, publicPath(), { email }, newClient())
      answers.push({ status, body })
      expect(performance.now() - began).toBeGreaterThan(195)
    }
    expect(answers).toEqual(Array(3).fill({ status: 202, body: answers[0]?.body }))
    const rows = await shop.house.dispatch.claim({ channel: 'email', lane: 0, limit: 100, leaseSeconds: 60, now: shop.house.now() })
    expect(rows.filter(({ target }) => target === known.email).length).toBe(1)
  })

  it('E12, Q9: forms of other sites ask for none and write nothing', async () => {
    const before = await everything()
    const foreign = { ...newClient(), Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
    const link = await sendForm(shop.port, publicPath(), { email: 'victim@example.org' }, foreign)
    const wrote = await sendForm(shop.port, await boxOf(), { act: 'ask', text: 'Not mine', final: '1' }, foreign)
    expect([link.status, wrote.status, await everything()]).toEqual([403, 403, before])
  })
})

it('what is found while somebody types is data, and found with a link only', async () => {
  await asked('When do the terminals <b>work</b> again?')
  const box = await boxOf()
  const found = await sendForm(shop.port, `${box}/similar`, { text: 'when do the terminals work again' }, newClient())
  expect([found.status, found.headers['content-type'], found.headers['x-content-type-options']]).toEqual([
    200,
    'application/json',
    'nosniff',
  ])
  expect(JSON.parse(found.body).similar[0].text).toContain('<b>work</b>')
  // In an address they would stand in logs, unsent as they are.
  expect((await ask(shop.port, 'GET', `${box}/similar?text=terminals`, newClient())).status).toBe(405)
  const foreign = { ...newClient(), Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' }
  expect((await sendForm(shop.port, `${box}/similar`, { text: 'terminals' }, foreign)).status).toBe(403)
  expect((await sendForm(shop.port, `${publicPath()}/similar`, { text: 'terminals' }, newClient())).status).toBe(404)
})

it('nobody is offered their own question as one that others have asked', async () => {
  const [own, other] = [await boxOf(), await boxOf()]
  await sendForm(shop.port, own, { act: 'ask', text: 'Are parcels weighed twice on Sundays?', final: '1' }, newClient())
  const found = async (box: string) =>
    JSON.parse((await sendForm(shop.port, `${box}/similar`, { text: 'Are parcels weighed twice?' }, newClient())).body).similar.length
  expect([await found(other), await found(own)]).toEqual([1, 0])
})

describe('mails', () => {
  /** Sends what waits in a lane by the real courier, and answers each as its reader sees it. */
  const sent = async (lane: 0 | 1) => {
    const { store, dispatch } = shop.house
    const mails: { readonly to: string; readonly text: string; readonly html: string }[] = []
    const send = async ({ to, raw }: MailMessage): Promise<Outcome> => {
      const { text, html } = readMail(Buffer.from(raw).toString('latin1'))
      mails.push({ to, text, html: html ?? '' })
      return { kind: 'delivered', reply: '250' }
    }
    const { settings, ...context } = shop.backend.context
    const channel = { name: 'email', capacity: 5, close: async () => undefined, send } as const
    const from = { name: null, address: tagged<EmailAddress>('status@example.org') }
    const batch = await dispatch.claim({ channel: 'email', lane, limit: 100, leaseSeconds: 60, now: shop.house.now() })
    const courier = new MailCourier({ ...context, ...settings, store, channel, from, capacity: 5 })
    await courier.deliver(batch, () => undefined, AbortSignal.timeout(9000))
    return mails
  }
  const linkIn = (text: string): string => /http:\/\/status\.example\.org(\/s\/questions\/\S+)/.exec(text)?.[1] ?? 'none'

  it('of notices carry the reader’s own link, and the answer to their question quotes it to nobody else', async () => {
    good(await addSubscriber(shop.house.as(owner), { email: 'vip@example.org' }))
    incidentId = await opened('Refunds are late')
    while (good(await expandFanout(shop.house.as(system))));
    const notice = (await sent(1)).find(({ to }) => to === 'vip@example.org')
    const link = linkIn(notice?.text ?? '')
    expect(notice?.html).toContain(`href="http://status.example.org${link}"`)
    const wrote = await sendForm(shop.port, link, { act: 'ask', text: 'CANARY: where is my refund?', name: 'Vi', final: '1' }, newClient())
    expect([wrote.status, wrote.headers.location]).toEqual([303, `${link}?done=shown`])
    const [question] = (await shop.house.store.read((records) => records.questions.listRanked(idOf(incidentId), { after: null, limit: 9 })))
      .items
    good(await answerQuestion(shop.house.as(owner), { questionId: question?.id ?? '', text: 'On its way.' }))
    const told = (await sent(0)).filter(({ text }) => text.includes('CANARY'))
    expect(told.map(({ to, text }) => [to, text.includes('On its way.')])).toEqual([['vip@example.org', true]])
    expect((await ask(shop.port, 'GET', linkIn(told[0]?.text ?? ''), newClient())).status).toBe(200)
  })

  it('Q10: that open the box carry no word of whoever asked for them', async () => {
    await sendForm(shop.port, publicPath(), { email: 'victim@example.org' }, newClient())
    const [mail] = (await sent(0)).filter(({ to }) => to === 'victim@example.org')
    expect((await ask(shop.port, 'GET', linkIn(mail?.text ?? ''), newClient())).status).toBe(200)
  })
})

it('Q10: nothing that a reader wrote is in the documents of the page, its feeds or its JSON', async () => {
  const box = await boxOf()
  const form = { act: 'ask', text: 'CANARY of a reader', name: 'CANARY', final: '1' }
  await sendForm(shop.port, box, form, newClient())
  const id = await asked('Who answers?')
  good(await answerQuestion(shop.house.as(owner), { questionId: id, text: 'We do.' }))
  for (const path of ['/', '/feed.atom', '/feed.rss', '/feed.json', '/api/v2/summary.json', '/api/v2/incidents.json', '/calendar.ics']) {
    const { body } = await ask(shop.port, 'GET', path, newClient())
    expect([path, body.includes('CANARY')]).toEqual([path, false])
  }
})
