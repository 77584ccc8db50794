import { authorize } from '../../core/actor/actor.ts'
import type { AnswerId, QuestionId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type Answer, type Question, unread } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { mostWaiting } from '../../core/question/writing-limits.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, type QuestionBox } from '../question-box.ts'
import { letThrough } from '../question-edit.ts'
import { joinAll } from '../question-joining.ts'
import { tellAskers } from '../question-told.ts'
import { enterBox } from '../question-writer.ts'
import type { Records } from '../store.ts'

export interface AnswerClusterInput {
  readonly incidentId: string
  /** The first one leads; the others are joined to it. */
  readonly questionIds: readonly string[]
  readonly text: string
  /** Of the words that were read, by question: what a reader has changed since may ask something else. */
  readonly seenVersions?: Readonly<Record<string, number>> | undefined
}
export interface AnsweredCluster {
  readonly question: Question
  readonly answer: Answer
}

/** All that may wait under one incident can be answered at once. */
const mostAtOnce = mostWaiting

const questionsOf = async ({ questions }: Records, texts: readonly string[]): Promise<ReadonlyMap<string, Question>> => {
  const ids = texts.flatMap((text) => {
    const id = parseId<QuestionId>(text)
    return id.ok ? [id.value] : []
  })
  return new Map((await questions.lockMany(ids)).map((question) => [question.id, question]))
}

interface Cluster {
  readonly first: Question
  readonly others: readonly Question[]
}

const findCluster = async (
  records: Records,
  { incident }: QuestionBox,
  { questionIds, seenVersions = {} }: AnswerClusterInput,
): Promise<Result<Cluster>> => {
  const faults = new FieldFaults()
  const unique = [...new Set(questionIds)]
  if (unique.length === 0) faults.add('/questionIds', 'Name at least one question.')
  if (unique.length > mostAtOnce) faults.add('/questionIds', `Answer at most ${mostAtOnce} questions at once.`)
  const asked = await questionsOf(records, unique.slice(0, mostAtOnce))
  // What was joined is answered where the question is to which it was joined.
  const answered = await records.questions.answeredByOrganisation([...asked.values()].map(({ id, joinedTo }) => joinedTo ?? id))
  if (answered.size > 0) return refuse('question.answered', 'One of these questions has an answer of the organisation since you read them.')
  const found: Question[] = []
  for (const [i, id] of unique.slice(0, mostAtOnce).entries()) {
    const question = asked.get(id)
    const seen = question ? checkSeen('question', question, seenVersions[id]) : ok(true)
    if (!seen.ok) return seen
    if (question?.incidentId === incident.id && ['held', 'shown'].includes(question.state)) found.push(question)
    else faults.add(`/questionIds/${i}`, 'This incident has no such question that could be answered.')
  }
  const [first, ...others] = found
  return faults.any || !first ? faults.refuse() : ok({ first, others })
}

const asShown = async (records: Records, question: Question, acceptedId: AnswerId): Promise<Result<Question>> => {
  const shown: Question = { ...question, state: 'shown', acceptedId, version: question.version + 1 }
  return (await records.questions.save(shown, question.version)) ? ok(shown) : stale('question')
}

/**
 * The organisation answers what many ask, once: under the first question, to which the others are joined. All who asked are told. Of two
 * who answer at the same time the second is refused, and nothing of theirs is written: readers get one answer, not two that may differ.
 */
export const answerCluster = async (context: Context, input: AnswerClusterInput): Promise<Result<AnsweredCluster>> => {
  const allowed = authorize(context.actor, 'question.moderate')
  if (!allowed.ok) return allowed
  const text = atField('/text', parseWords(input.text, 'answer'))
  if (!text.ok) return text
  const now = context.clock.now()
  const result = await context.store.transaction<AnsweredCluster>(async (records) => {
    const entered = await enterBox(context, records, { incidentId: input.incidentId })
    if (!entered.ok) return entered
    const { box, writer } = entered.value
    const { incident, page } = box
    const cluster = await findCluster(records, box, input)
    if (!cluster.ok) return cluster
    const { first, others } = cluster.value
    const answer: Answer = {
      id: context.ids.next<AnswerId>(),
      questionId: first.id,
      state: 'shown',
      author: writer.author,
      name: page.name,
      text: text.value,
      writtenAt: now,
      ...unread,
    }
    const question = await asShown(records, first, answer.id)
    if (!question.ok) return question
    await records.questions.insertAnswer(answer)
    const joined = await joinAll(records, others, question.value, now)
    if (!joined.ok) return joined
    await tellAskers(context, records, question.value, answer, now)
    const fields = { incidentId: incident.id, answerId: answer.id, joined: others.map(({ id }) => id) }
    const entry = internalEntry(context, now, 'question.answered', first.id, fields)
    await records.journal.append([...letThrough(context, first, question.value, now), entry])
    return ok({ question: question.value, answer })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
