import type { Records, Store } from '../../src/app/store.ts'
import { type AnswerId, type AuthorKey, tagged } from '../../src/core/brand.ts'
import type { Incident } from '../../src/core/incident/incident.ts'
import type { Answer, Question } from '../../src/core/question/question.ts'
import { ok } from '../../src/core/result.ts'
import { type Instant, plusSeconds } from '../../src/core/time.ts'
import { sampleId } from '../build/at.ts'

export interface AskedAmount {
  readonly incident: Pick<Incident, 'id' | 'pageId'>
  readonly now: Instant
  readonly questions: number
  readonly votes: number
}

export const voterOf = (number: number): AuthorKey => tagged<AuthorKey>(`subscriber:${number}`)

const questionOf = ({ incident, now }: AskedAmount, number: number): Question => ({
  ...{ id: sampleId('qs', number), pageId: incident.pageId, incidentId: incident.id, state: 'shown', joinedTo: null, acceptedId: null },
  ...{ author: voterOf(1_000_000 + number), name: 'Ana', reason: null, votes: { ups: 0, downs: 0 } },
  text: `Question ${number}: when will it work again, and what happens to what we entered since this morning? `.repeat(3).trim(),
  writtenAt: plusSeconds(now, -number * 300),
  editedAt: null,
  takenOut: null,
  version: 1,
})

const answerOf = ({ now }: AskedAmount, number: number): Answer => ({
  ...{ id: sampleId<AnswerId>('as', number), questionId: sampleId('qs', number), state: 'shown', name: 'Ben', reason: null },
  ...{ author: voterOf(2_000_000 + number), votes: { ups: 0, downs: 0 } },
  text: `It works again since noon where we are (${number}). What was entered before that is there, in the list of drafts.`,
  writtenAt: plusSeconds(now, -number * 200),
  editedAt: null,
  takenOut: null,
  version: 1,
})

/** Without what it measures a bench would measure nothing. */
export const must = async (store: Store, work: (records: Records) => Promise<void>): Promise<void> => {
  const done = await store.transaction(async (records) => ok(await work(records)))
  if (!done.ok) throw new Error(done.fault.detail)
}

/** Every third question is answered; each voter says something of fifty questions, early ones more often. Answers how many votes a second. */
export const fillQuestions = async (store: Store, amount: AskedAmount): Promise<number> => {
  const { questions: questionCount, votes, now } = amount
  // In small transactions: a busy machine gives up one that takes too long.
  for (let first = 1; first <= questionCount; first += 100)
    await must(store, async ({ questions }) => {
      for (let number = first; number < Math.min(first + 100, questionCount + 1); number++) {
        await questions.insert(questionOf(amount, number))
        if (number % 3 === 0) await questions.insertAnswer(answerOf(amount, number))
      }
    })
  const start = performance.now()
  for (let done = 0; done < votes; done += 100)
    await must(store, async ({ questions }) => {
      for (let n = done; n < Math.min(votes, done + 100); n++) {
        const target = 1 + Math.floor(questionCount * (((n * 7919) % 10_007) / 10_007) ** 2)
        await questions.vote(sampleId('qs', target), voterOf(n), n % 5 === 0 ? 'down' : 'up', now)
      }
    })
  return (votes / (performance.now() - start)) * 1000
}
