import { authorize } from '../../core/actor/actor.ts'
import type { AnswerId } from '../../core/brand.ts'
import { type Answer, isOfOrganisation, type Question, unread } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import { mostWaiting } from '../../core/question/writing-limits.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { checkSeen, stale } from '../load.ts'
import { atField, findQuestion, type QuestionBox } from '../question-box.ts'
import { letThrough } from '../question-edit.ts'
import { joinQuestion } from '../question-joining.ts'
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

/** Whether the organisation has answered it, or what it was joined to. */
const isAnsweredByUs = async (records: Records, { id, joinedTo }: Question): Promise<boolean> =>
  (await records.questions.listAllAnswers(joinedTo ?? id, mostAtOnce)).some(
    ({ author, state }) => state === 'shown' && isOfOrganisation(author),
  )

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
  const found: Question[] = []
  for (const [i, id] of unique.slice(0, mostAtOnce).entries()) {
    const question = await findQuestion(records, id)
    if (question.ok && (await isAnsweredByUs(records, question.value)))
      return refuse('question.answered', 'One of these questions has an answer of the organisation since you read them.')
    const isOpen = question.ok && question.value.incidentId === incident.id && ['held', 'shown'].includes(question.value.state)
    const seen = question.ok ? checkSeen('question', question.value, seenVersions[id]) : ok(true)
    if (!seen.ok) return seen
    if (question.ok && isOpen) found.push(question.value)
    else faults.add(`/questionIds/${i}`, 'This incident has no such question that could be answered.')
  }
  const [first, ...others] = found
  return faults.any || !first ? faults.refuse() : ok({ first, others })
}

const asShown = async (records: Records, question: Question, acceptedId: AnswerId): Promise<Result<Question>> => {
  const shown: Question = { ...question, state: 'shown', acceptedId, version: question.version + 1 }
  return (await records.questions.save(shown, question.version)) ? ok(shown) : stale('question')
}

const joinAll = async (records: Records, others: readonly Question[], leader: Question, now: Instant): Promise<Result<true>> => {
  for (const other of others) {
    const joined = await joinQuestion(records, other, leader, now)
    if (!joined.ok) return joined
  }
  return ok(true)
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
