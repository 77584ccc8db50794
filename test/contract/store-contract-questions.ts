import { expect, it } from 'vitest'
import { type AuthorKey, tagged } from '../../src/core/brand.ts'
import type { Answer, Question } from '../../src/core/question/question.ts'
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
  version: 1,
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
    const hidden = answer(1, { state: 'hidden', reason: 'An advertisement.', version: 2 })
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
    expect(found.map((items) => items.map((one) => Number(one.id.slice(-3))))).toEqual([[3], [2], [2, 1], [1, 2]])
  })

  it('keeps the words that were replaced, and only those', async () => {
    await given([question(1, { text: 'First' })])
    const edited = question(1, { text: 'Second', editedAt: later(60), version: 2 })
    const renamed = { ...edited, name: 'Ana B.', version: 3 }
    await write(use().store, async ({ questions }) => [await questions.save(edited, 1), await questions.save(renamed, 2)])
    const former = await use().store.read(({ questions }) => questions.listFormer(id('qu', 1)))
    expect(plain(former)).toEqual(plain([{ text: 'First', replacedAt: later(60) }]))
  })
}
