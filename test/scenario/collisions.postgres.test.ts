import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { recordLateness } from '../../src/app/commitment/record-lateness.ts'
import { addComponent } from '../../src/app/component/add-component.ts'
import { addComponents } from '../../src/app/component/add-components.ts'
import { changeComponent } from '../../src/app/component/change-component.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { askQuestion } from '../../src/app/question/ask-question.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { joinQuestions } from '../../src/app/question/join-questions.ts'
import { requestQuestionLink } from '../../src/app/question/request-question-link.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { unsubscribe } from '../../src/app/subscriber/unsubscribe.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken } from '../../src/core/link.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { buildReport } from '../build/signal.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { furnish, good, type House, owner, system } from './house.ts'

/** Two nodes do something about the same thing at the same moment. A stranger holds a row, so that both are under way at once. */
describe('collisions of nodes on PostgreSQL', () => {
  let house: House
  let stranger: pg.Client
  let watcher: pg.Client
  let close: () => Promise<void>

  beforeEach(async () => {
    const database = await createMigratedDatabase()
    const opened = await openPostgres({ url: database.url })
    if (!opened.ok) throw new Error(opened.failure.advice)
    house = await furnish(opened.value)
    stranger = new pg.Client(database.url)
    watcher = new pg.Client(database.url)
    await Promise.all([stranger.connect(), watcher.connect()])
    close = async () => {
      await Promise.all([stranger.end(), watcher.end()])
      await opened.value.close()
      await database.drop()
    }
  })
  afterEach(() => close())

  /** Resolves when so many transactions wait for a lock. */
  const waiting = async (count: number): Promise<void> => {
    const query = `SELECT count(*)::integer AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
    const ask = async () => (await watcher.query<{ waiting: number }>(query)).rows[0]?.waiting
    while ((await ask()) !== count);
  }
  const hold = async (select: string): Promise<void> => {
    await stranger.query('BEGIN')
    await stranger.query(`${select} FOR UPDATE`)
  }
  const letGo = () => stranger.query('ROLLBACK')
  const heads = `SELECT 1 FROM journal_heads WHERE chain = 'internal'`

  const promise = async (): Promise<string> => {
    const by = instantText(plusSeconds(house.now(), 600))
    const notice = { slots: { now: 'Cards are refused.', nextUpdate: { by } } }
    const said = { title: 'Payments fail', severity: 'major', affected: [], notice, publish: true }
    const { incidentId, noticeId } = good(await openIncident(house.as(owner), said))
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    return incidentId
  }
  const outcomes = async (incidentId: string) =>
    good(await readIncident(house.as(owner), { incidentId })).commitments.map(({ outcome }) => outcome.state)
  const missed = async () => {
    const entries = good(await listJournal(house.as(owner), { chain: 'public', before: null, limit: 100 }))
    return entries.items.filter(({ kind }) => kind === 'commitment.missed').length
  }

  it('a missed promise is told once, although two nodes find it at the same moment', async () => {
    await promise()
    house.pass(3600)
    await hold(heads)
    const first = recordLateness(house.as(system))
    await waiting(1)
    const second = recordLateness(house.as(system))
    await Promise.race([second, waiting(2)])
    await letGo()
    good(await first)
    good(await second)
    expect(await missed()).toBe(1)
  })

  it('a promise kept in the last moment stays kept, although another node looks a moment later', async () => {
    const incidentId = await promise()
    const update = good(await announceNotice(house.as(owner), { incidentId, notice: { slots: { now: 'Half of the cards work.' } } }))
    house.pass(648)
    await hold(heads)
    const keeping = takeEffect(house.as(system), { noticeId: idOf(update.noticeId) })
    await waiting(1)
    house.pass(1)
    const looking = recordLateness(house.as(system))
    await Promise.race([looking, waiting(2)])
    await letGo()
    good(await keeping)
    good(await looking)
    expect([await outcomes(incidentId), await missed()]).toEqual([['kept'], 0])
  })

  it('components that are added at the same moment have each a name of their own', async () => {
    const { id: componentId, version: readVersion } = good(await addComponent(house.as(owner), { name: 'Old search' }))
    const adding = [1, 2, 3].map(() => addComponent(house.as(owner), { name: 'Search' }))
    const list = addComponents(house.as(owner), { names: ['Search', 'Mail'] })
    const renaming = changeComponent(house.as(owner), { componentId, readVersion, name: 'search' })
    const answers = await Promise.all([...adding, list, renaming])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('leaving twice at the same moment is leaving', async () => {
    const subscriber = good(await addSubscriber(house.as(owner), { email: 'reader@example.org' }))
    const claim = { purpose: 'unsubscribe', subject: subscriber.id, nonce: '', expiresAt: null } as const
    const leave = () => unsubscribe(house.as({ kind: 'anonymous' }), { token: linkToken(house.as(system).settings.secret, claim) })
    await hold('SELECT 1 FROM subscribers')
    const both = [leave(), leave()]
    await waiting(2)
    await letGo()
    expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true])
  })

  it('a reader who sends everything at once asks no more than one after the other, and the same words once', async () => {
    const incidentId = await promise()
    good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
    const email = 'ana@example.org'
    good(await requestQuestionLink(house.as({ kind: 'anonymous' }), { incidentId, email }))
    const found = await house.store.read(({ readers }) => readers.findByAddress(house.page.id, email))
    const about = { purpose: 'questions_confirmed', subject: `${incidentId}-${found?.id ?? ''}`, nonce: '', expiresAt: null } as const
    const link = linkToken(house.as(system).settings.secret, about)
    const ask = (text: string) => askQuestion(house.as({ kind: 'anonymous' }), { incidentId, text, link })
    const same = await Promise.all(Array.from({ length: 4 }, () => ask('When can we pay?')))
    expect(new Set(same.map((one) => good(one).id)).size).toBe(1)
    const others = await Promise.all(Array.from({ length: 8 }, (_, number) => ask(`And question ${number}?`)))
    expect(others.filter(({ ok }) => ok)).toHaveLength(4)
  })

  it.each([
    ['first', [0, 1, 2]],
    ['last', [2, 1, 0]],
  ] as const)('nothing is joined to what is joined itself at the same moment: to the one asked %s', async (_, order) => {
    const incidentId = await promise()
    good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
    const asked: string[] = []
    for (const text of ['When can we pay?', 'When do cards work?', 'Until when?']) {
      house.pass(1)
      asked.push(good(await askQuestion(house.as(owner), { incidentId, text })).id)
    }
    const [root, middle, leaf] = order.map((place) => asked[place] ?? '')
    const join = (questionId = '', into = '') => joinQuestions(house.as(owner), { questionId, into })
    await hold(`SELECT 1 FROM questions WHERE id = '${root}'`)
    const first = join(middle, root)
    await waiting(1)
    const second = join(leaf, middle)
    await Promise.race([second, waiting(2)])
    await letGo()
    good(await first)
    const joined = (await second).ok
    const found = await house.store.read(({ questions }) => questions.findMany(asked.map((id) => idOf(id))))
    const standing = new Map<string, string | null>(found.map(({ id, joinedTo }) => [id, joinedTo]))
    expect([root, middle, leaf].map((id = '') => standing.get(id))).toEqual([null, root, joined ? root : null])
  })

  const raise = (...reports: readonly Parameters<typeof buildReport>[0][]) =>
    raiseSignals(house.as(system), { reports: reports.map((report) => buildReport({ startedAt: house.now(), ...report })) })
  const states = async () => good(await listProposals(house.as(owner), { after: null, limit: 10 })).items.map(({ state }) => state)
  const search = { service: 'search' }
  /** Alerts of the search join a proposal of their own. */
  const watchSearch = async (): Promise<void> => {
    const rule = { name: 'Search', match: search, severity: 'minor', componentIds: [], impact: 'partial_outage' }
    good(await addAlertRule(house.as(owner), rule))
  }

  it('a proposal is withdrawn when the last two alerts behind it go quiet at the same moment', async () => {
    await watchSearch()
    good(await raise({ key: 'a' }, { key: 'b' }, { key: 'c', labels: search }))
    await hold(`SELECT 1 FROM signals WHERE key = 'c'`)
    const first = raise({ key: 'b', state: 'resolved' }, { key: 'c', labels: search })
    await waiting(1)
    const second = raise({ key: 'a', state: 'resolved' })
    await Promise.race([second, waiting(2)])
    await letGo()
    good(await first)
    good(await second)
    expect(await states()).toEqual(['waiting', 'withdrawn'])
  })

  it('nobody else waits while a delivery of alerts waits for a proposal in use', async () => {
    await watchSearch()
    good(await raise({ key: 'a' }))
    await hold('SELECT 1 FROM proposals')
    const taken = raise({ key: 'b', labels: search }, { key: 'a', state: 'resolved' })
    await waiting(1)
    expect((await addComponent(house.as(owner), { name: 'Search' })).ok).toBe(true)
    await letGo()
    good(await taken)
  })
})
