import { expect, it } from 'vitest'
import type { Arrival } from '../../src/app/arrival-records.ts'
import { type AuthorKey, tagged } from '../../src/core/brand.ts'
import type { Answer, Question } from '../../src/core/question/question.ts'
import type { Reader } from '../../src/core/question/reader.ts'
import { incidentPartOf } from '../../src/core/question/reply-address.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, noon, page, plain } from './store-samples.ts'

const voter = (number: number): AuthorKey => tagged<AuthorKey>(`subscriber:${number}`)

export const question = (number: number, change: Partial<Question> = {}): Question => ({
  id: id('qu', number),
  pageId: page().id,
  incidentId: incident().id,
  state: 'shown',
  joinedTo: null,
  acceptedId: null,
  author: voter(number),
  name: 'Ana',
  text: `When does it work, "${number}"?\nWe wait.`,
  reason: null,
  votes: { ups: 0, downs: 0 },
  writtenAt: later(number),
  editedAt: null,
  takenOut: null,
  version: 1,
  ...change,
})

export const answer = (number: number, change: Partial<Answer> = {}): Answer => ({
  id: id('an', number),
  questionId: question(1).id,
  state: 'shown',
  author: voter(900),
  name: 'Bo',
  text: 'At noon.',
  reason: null,
  votes: { ups: 0, downs: 0 },
  writtenAt: later(number),
  editedAt: null,
  takenOut: null,
  version: 1,
  ...change,
})

export const reader = (number: number, change: Partial<Reader> = {}): Reader => ({
  id: id('rd', number),
  pageId: page().id,
  email: tagged(`Ana.${number}@example.org`),
  language: 'de',
  name: 'Ana',
  confirmedAt: null,
  mailedAt: noon,
  mails: 1,
  createdAt: noon,
  version: 1,
  ...change,
})

export const arrival = (number: number, change: Partial<Arrival> = {}): Arrival => ({
  key: `key-${number}`,
  subscriberId: id('sb', 1),
  incidentId: incident().id,
  questionId: id('qu', number),
  outcome: 'asked',
  sign: null,
  hasFiles: false,
  wasTold: false,
  arrivedAt: later(number),
  ...change,
})

/** Questions under incidents, answers, and who voted what. */
export const questionContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (questions: readonly Question[], answers: readonly Answer[] = []) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      for (const one of questions) await records.questions.insert(one)
      for (const one of answers) await records.questions.insertAnswer(one)
    })
  const ranked = async (after: string | null = null, limit = 9) => {
    const slice = await use().store.read(({ questions }) => questions.listRanked(incident().id, { after, limit }))
    return { numbers: slice.items.map((one) => Number(one.id.slice(-3))), next: slice.next, items: slice.items }
  }
  const vote = (target: Question, number: number, ballot: 'up' | 'down' | 'none') =>
    write(use().store, ({ questions }) => questions.vote(target.id, voter(number), ballot, noon))

  it('keeps questions and answers as they were written, and changes them in the version that was read', async () => {
    await given([question(1), question(2)], [answer(1)])
    const joined = question(1, { state: 'joined', joinedTo: id('qu', 2), acceptedId: id('an', 1), version: 2 })
    const hidden = answer(1, { state: 'hidden', reason: 'An advertisement.', takenOut: { at: later(7), reason: 'A name.' }, version: 2 })
    const save = () => write(use().store, async ({ questions }) => [await questions.save(joined, 1), await questions.saveAnswer(hidden, 1)])
    expect([await save(), await save()]).toEqual([
      [true, true],
      [false, false],
    ])
    const found = await use().store.read(async ({ questions }) => [await questions.find(joined.id), await questions.findAnswer(hidden.id)])
    expect(plain(found)).toEqual(plain([joined, hidden]))
  })

  it('counts one voice a voter, whatever they say in turn, and ranks by it', async () => {
    await given([question(1), question(2), question(3)])
    for (const number of [11, 12, 13]) await vote(question(1), number, 'up')
    await vote(question(3), 11, 'down')
    expect((await ranked()).numbers).toEqual([1, 2, 3])
    expect(await vote(question(1), 11, 'up')).toEqual({ ups: 3, downs: 0 })
    expect(await vote(question(1), 11, 'down')).toEqual({ ups: 2, downs: 1 })
    expect(await vote(question(1), 11, 'none')).toEqual({ ups: 2, downs: 0 })
    expect(await vote(question(99), 11, 'up')).toBeUndefined()
    const own = await use().store.read(({ questions }) => questions.ballotsOf(voter(11), [id('qu', 1), id('qu', 3)]))
    expect([...own]).toEqual([[id('qu', 3), 'down']])
  })

  it('loses no vote of many at the same time', async () => {
    await given([question(1)], [answer(1)])
    const both = (number: number) =>
      write(use().store, async ({ questions }) => {
        await questions.vote(id('qu', 1), voter(number), number % 3 === 0 ? 'down' : 'up', noon)
        await questions.voteAnswer(id('an', 1), voter(number), 'up', noon)
      })
    await Promise.all([...Array.from({ length: 12 }, (_, i) => both(i + 1)), both(1), both(1)])
    const found = await use().store.read(async ({ questions }) => [
      await questions.find(id('qu', 1)),
      await questions.findAnswer(id('an', 1)),
    ])
    expect(found.map((one) => one?.votes)).toEqual([
      { ups: 8, downs: 4 },
      { ups: 12, downs: 0 },
    ])
  })

  it('lets a flood that nobody voted for push nothing down', async () => {
    const flood = Array.from({ length: 6 }, (_, i) => question(i + 4, { writtenAt: later(86_400 + i) }))
    await given([question(1), question(2), question(3), ...flood])
    await vote(question(3), 11, 'up')
    await vote(question(9), 11, 'down')
    const first = await ranked(null, 3)
    expect([first.numbers, (await ranked(first.next)).numbers]).toEqual([
      [3, 1, 2],
      [4, 5, 6, 7, 8, 9],
    ])
    const words = await use().store.read(({ questions }) => questions.listWords(incident().id, { unanswered: true, limit: 3 }))
    expect(words.map((one) => one.id)).toEqual([3, 1, 2].map((number) => id('qu', number)))
  })

  it('lists the words of others for whoever asks', async () => {
    await given([question(1), question(2)])
    const wordsOf = (notBy: AuthorKey) =>
      use().store.read(({ questions }) => questions.listWords(incident().id, { unanswered: false, limit: 9, notBy }))
    expect((await wordsOf(voter(2))).map((one) => one.id)).toEqual([id('qu', 1)])
  })

  it('has ranked questions of before as it ranks those that are asked now', async () => {
    await given(Array.from({ length: 8 }, (_, i) => question(i + 1)))
    const cast = ['uuu', 'uud', 'u', 'ud', '', 'd', 'udd', 'dddd']
    for (const [i, ballots] of cast.entries())
      for (const [n, ballot] of [...ballots].entries()) await vote(question(i + 1), 11 + n, ballot === 'u' ? 'up' : 'down')
    const { numbers, next } = await ranked(null, 7)
    await use().migrateRows('rank-without-novelty')
    const rankOf = (place: string | null) => Number(place?.split('.')[0])
    const after = await ranked(null, 7)
    expect([after.numbers, (await ranked(after.next)).numbers]).toEqual([numbers, (await ranked(next)).numbers])
    expect(Math.abs(rankOf(after.next) - rankOf(next))).toBeLessThan(10)
  })

  it('pages by rank over what is shown, each once, and counts the answers that are shown', async () => {
    const questions = Array.from({ length: 5 }, (_, i) => question(i + 1, { writtenAt: noon }))
    await given([...questions, question(6, { state: 'held' }), question(7, { state: 'hidden' })], [answer(1), answer(2, { state: 'held' })])
    const first = await ranked(null, 2)
    const second = await ranked(first.next, 2)
    const third = await ranked(second.next, 2)
    expect([first.numbers, second.numbers, third.numbers, third.next]).toEqual([[5, 4], [3, 2], [1], null])
    expect(third.items.map((one) => one.answers)).toEqual([1])
    expect((await ranked('nonsense')).numbers).toEqual([5, 4, 3, 2, 1])
  })

  it('lists what waits, what is asked and not answered, and the answers to one', async () => {
    await given([question(1), question(2), question(3, { state: 'held' })], [answer(1), answer(2), answer(3, { state: 'hidden' })])
    await write(use().store, ({ questions }) => questions.voteAnswer(id('an', 1), voter(1), 'up', noon))
    const found = await use().store.read(async ({ questions }) => [
      (await questions.listHeld(page().id, { after: null, limit: 9 })).items,
      await questions.listWords(incident().id, { unanswered: true, limit: 9 }),
      await questions.listWords(incident().id, { unanswered: false, limit: 9 }),
      (await questions.listAnswers(id('qu', 1), { after: null, limit: 9 })).items,
    ])
    expect(found.map((items) => items.map((one) => Number(one.id.slice(-3))))).toEqual([[3], [2], [1, 2], [1, 2]])
  })

  it('keeps the words that were replaced, and only those', async () => {
    await given([question(1, { text: 'First' })])
    const edited = question(1, { text: 'Second', editedAt: later(60), version: 2 })
    const renamed = { ...edited, name: 'Ana B.', version: 3 }
    await write(use().store, async ({ questions }) => [await questions.save(edited, 1), await questions.save(renamed, 2)])
    const former = await use().store.read(({ questions }) => questions.listFormer(id('qu', 1)))
    expect(plain(former)).toEqual(plain([{ text: 'First', replacedAt: later(60), wasShown: true }]))
    await write(use().store, ({ questions }) => questions.withdrawFormer(id('qu', 1)))
    expect(await use().store.read(({ questions }) => questions.listFormer(id('qu', 1)))).toMatchObject([{ wasShown: false }])
  })

  const givenTended = async () => {
    const held = question(3, { state: 'held', author: voter(1), writtenAt: noon })
    await given([question(1), question(2), held], [answer(1, { state: 'held' }), answer(2, { questionId: id('qu', 2) })])
    const report = (target: 'qu' | 'an') =>
      write(use().store, ({ questions }) => questions.report(id(target, 1), voter(8), { reason: 'Spam', at: noon }))
    expect([await report('qu'), await report('an'), await report('an')]).toEqual([true, true, false])
  }

  it('lists by state with what waits and what was reported, the newest, and one person’s own', async () => {
    await givenTended()
    const found = await use().store.read(async ({ questions }) => ({
      tended: await questions.listTended(incident().id, { state: 'shown', isUnanswered: true, after: null, limit: 9 }),
      newest: await questions.listRanked(incident().id, { order: 'newest', after: id('qu', 2), limit: 9 }),
      open: await questions.listRanked(incident().id, { order: 'unanswered', after: null, limit: 9 }),
      own: await questions.listBy(incident().id, voter(1)),
      held: await questions.listHeldAnswers(page().id, { after: null, limit: 9 }),
      best: await questions.listBestAnswers([question(1), question(2)]),
      counts: await questions.countIn(incident().id),
      written: await questions.countWritten(voter(1), incident().id, later(30)),
    }))
    expect(found.tended.items).toMatchObject([{ id: id('qu', 1), answers: 0, heldAnswers: 1, reports: 2 }])
    expect([found.newest.items, found.open.items, found.own].map((items) => items.map((one) => Number(one.id.slice(-3))))).toEqual([
      [1],
      [1],
      [3, 1],
    ])
    expect(found.held.items.map((one) => one.id)).toEqual([id('an', 1)])
    expect([...found.best].map(([key, one]) => [key, one.id])).toEqual([[id('qu', 2), id('an', 2)]])
    expect(found.counts).toMatchObject({
      questions: { shown: 2, held: 1, joined: 0 },
      answers: { shown: 1, held: 1 },
      unanswered: 1,
      reports: 2,
    })
    expect(found.written).toEqual({ lastHour: 2, lastDay: 2, waiting: 2 })
  })

  it('counts what waits by incident, and lists what was reported and what is held under one', async () => {
    await givenTended()
    const found = await use().store.read(async ({ questions }) => ({
      waiting: await questions.countWaiting(page().id, noon),
      reported: await questions.listReported(page().id, { limit: 9, incidentId: incident().id }),
      answers: await questions.listReportedAnswers(page().id, { limit: 9 }),
      held: await questions.listHeld(page().id, { after: null, limit: 9, incidentId: incident().id }),
      elsewhere: await questions.listHeldAnswers(page().id, { after: null, limit: 9, incidentId: id('in', 9) }),
    }))
    expect(found.waiting).toEqual([{ incidentId: incident().id, held: 2, reported: 2, unanswered: 1 }])
    expect([found.reported, found.answers].flat().map((one) => one.id)).toEqual([id('qu', 1), id('an', 1)])
    expect([found.held.items.map((one) => one.id), found.elsewhere.items]).toEqual([[id('qu', 3)], []])
  })

  it('lets what one reader writes at the same moment be counted one after the other', async () => {
    await given([])
    await write(use().store, ({ readers }) => readers.insert(reader(1)))
    const ask = (number: number) =>
      write(use().store, async ({ readers, questions }) => {
        await readers.lock(reader(1).id)
        const { lastHour } = await questions.countWritten(voter(1), incident().id, later(60))
        if (lastHour < 3) await questions.insert(question(number, { author: voter(1), writtenAt: later(30) }))
      })
    await Promise.all(Array.from({ length: 8 }, (_, i) => ask(i + 1)))
    expect((await ranked()).numbers).toHaveLength(3)
  })

  it('carries voices for one question to another, each once and none of its asker', async () => {
    await given([question(1), question(2), question(3, { author: voter(1) }), question(4)])
    for (const number of [2, 11, 12]) await vote(question(1), number, 'up')
    await vote(question(1), 13, 'down')
    for (const number of [11, 14]) await vote(question(3), number, 'up')
    await vote(question(4), 15, 'up')
    await vote(question(2), 12, 'down')
    await write(use().store, ({ questions }) => questions.carryVotes([id('qu', 1), id('qu', 3)], question(2), noon))
    expect((await use().store.read(({ questions }) => questions.find(id('qu', 2))))?.votes).toEqual({ ups: 3, downs: 1 })
  })

  it('joins questions in the version that was read, and with them what was joined to them', async () => {
    await given([1, 2, 3, 4].map((number) => question(number, number === 4 ? { state: 'joined', joinedTo: id('qu', 2) } : {})))
    await vote(question(3), 11, 'up')
    const read = [2, 3].map((number) => question(number))
    const join = (versions: readonly Question[]) => write(use().store, ({ questions }) => questions.join(versions, id('qu', 1)))
    expect([await join([question(2, { version: 7 })]), await join([]), await join(read), await join(read)]).toEqual([0, 0, 2, 0])
    const all = await use().store.read(({ questions }) => questions.findMany([1, 2, 3, 4].map((number) => id('qu', number))))
    expect(all.map(({ id, state, joinedTo }) => [Number(id.slice(-3)), state, joinedTo]).toSorted()).toEqual([
      [1, 'shown', null],
      [2, 'joined', id('qu', 1)],
      [3, 'joined', id('qu', 1)],
      [4, 'joined', id('qu', 1)],
    ])
  })

  it('names all who asked what was joined, and gives those that are to be joined by their ids, in a writing transaction alone', async () => {
    const joined = [2, 3].map((number) => question(number, { state: 'joined', joinedTo: id('qu', 1) }))
    await given([question(1), ...joined])
    const askers = await use().store.read(({ questions }) => questions.listJoinedAskers(id('qu', 1)))
    expect(plain(askers)).toEqual(plain(joined.map((one) => ({ id: one.id, author: one.author }))))
    const named = [3, 9, 1].map((number) => question(number).id)
    const locked = await write(use().store, ({ questions }) => questions.lockMany(named))
    expect(locked.map((one) => one.id)).toEqual([id('qu', 1), id('qu', 3)])
    await expect(use().store.read(({ questions }) => questions.lockMany(named))).rejects.toThrow('cannot lock rows')
  })

  it('knows which questions the organisation has answered where readers see it', async () => {
    const [reader, operator] = [tagged<AuthorKey>('reader:1'), tagged<AuthorKey>('operator:1')]
    await given(
      [1, 2, 3].map((number) => question(number)),
      [
        answer(1, { author: reader }),
        answer(2, { questionId: id('qu', 2), author: operator }),
        answer(3, { questionId: id('qu', 3), author: operator, state: 'hidden' }),
      ],
    )
    const ids = [1, 2, 3].map((number) => id<Question['id']>('qu', number))
    const answered = await use().store.read(async ({ questions }) => [
      await questions.answeredByOrganisation(ids),
      await questions.answeredByOrganisation([]),
    ])
    expect(answered.map((one) => [...one])).toEqual([[id('qu', 2)], []])
  })

  it('keeps one reader an address, forgets who never came, and keeps the settings of a page', async () => {
    const kept = {
      pageId: page().id,
      settings: { isOn: true, holdsForReview: false, closesAfterDays: 3, mailsReadersWords: false },
      version: 1,
    }
    await write(use().store, async ({ readers, questionSettings }) => {
      await readers.insert(reader(1))
      await readers.insert(reader(2, { email: tagged('ana.1@EXAMPLE.org') }))
      await readers.insert(reader(3, { confirmedAt: noon }))
      expect([await questionSettings.save(kept, noon, 0), await questionSettings.save(kept, noon, 0)]).toEqual([true, false])
      expect(await readers.save(reader(3, { confirmedAt: noon, name: 'Bo', version: 2 }), 1)).toBe(true)
    })
    const found = await use().store.read(async ({ readers, questionSettings }) => [
      await readers.findByAddress(page().id, 'ana.1@example.org'),
      await readers.find(id('rd', 2)),
      (await readers.find(id('rd', 3)))?.name,
      (await readers.findMany([id('rd', 1), id('rd', 2), id('rd', 3)])).map(({ id }) => id).toSorted(),
      await readers.findMany([]),
      await questionSettings.find(page().id),
    ])
    expect(plain(found)).toEqual(plain([reader(1), undefined, 'Bo', [id('rd', 1), id('rd', 3)], [], kept]))
    await write(use().store, async ({ readers }) => {
      expect(await readers.removeUnconfirmed(later(1))).toBe(1)
      expect(await readers.removeByAddress(page().id, 'ana.3@example.org')).toBe(true)
    })
  })

  it('keeps what became of each mail that came in, once, and forgets it', async () => {
    const machine = arrival(1, { outcome: 'machine', sign: 'bulk', hasFiles: true })
    await write(use().store, async ({ arrivals }) => {
      expect([await arrivals.insert(arrival(1)), await arrivals.insert(arrival(1)), await arrivals.insert(arrival(2))]).toEqual([
        true,
        false,
        true,
      ])
      await arrivals.settle(machine)
      await arrivals.settle(arrival(2, { wasTold: true }))
    })
    const found = await use().store.read(async ({ arrivals }) => [
      await arrivals.find('key-1'),
      await arrivals.listLatest(9),
      await arrivals.wasTold(id('sb', 1), 'asked', later(2)),
      await arrivals.wasTold(id('sb', 1), 'asked', later(3)),
      await arrivals.wasTold(id('sb', 1), 'machine', later(0)),
    ])
    expect(plain(found)).toEqual(plain([machine, [arrival(2, { wasTold: true }), machine], true, false, false]))
    expect(await write(use().store, ({ arrivals }) => arrivals.removeBefore(later(2)))).toBe(1)
  })

  it('finds an incident by the start and the end of its id', async () => {
    await given([])
    const part = incidentPartOf(incident().id)
    const found = await use().store.read(async ({ incidents }) => [
      (await incidents.findByPart(part))?.id,
      await incidents.findByPart({ ...part, end: part.end === 'zz' ? 'yy' : 'zz' }),
    ])
    expect(found).toEqual([incident().id, undefined])
  })
}
