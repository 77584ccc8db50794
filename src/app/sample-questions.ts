import type { AnswerId, QuestionId, ReaderId } from '../core/brand.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Page } from '../core/page/page.ts'
import { type Answer, operatorAuthor, type Question, questionStates, readerAuthor, unread } from '../core/question/question.ts'
import { initialQuestionSettings } from '../core/question/question-settings.ts'
import { type SampleQuestion, sampleQuestions } from '../core/sample/questions.ts'
import type { SampleMark } from '../core/sample/removal.ts'
import { sampleInstant } from '../core/sample/replay.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import type { SampleTold } from './sample-report.ts'
import type { Records } from './store.ts'

interface Place {
  readonly page: Page
  readonly now: Instant
}

/** Readers of the sample have no address: who wrote and who voted is nobody that could be mailed. */
const nobody = ({ ids }: Context) => readerAuthor(ids.next<ReaderId>())

const vote = async (
  context: Context,
  votes: readonly [number, number] = [0, 0],
  cast: (by: ReturnType<typeof nobody>, ballot: 'up' | 'down') => Promise<unknown>,
) => {
  for (const [i, ballot] of (['up', 'down'] as const).entries())
    for (let n = 0; n < (votes[i] ?? 0); n++) await cast(nobody(context), ballot)
}

const addAnswers = async (
  context: Context,
  records: Records,
  question: Question,
  { answers = [] }: SampleQuestion,
  place: Place,
): Promise<void> => {
  const { actor, ids } = context
  const ours = operatorAuthor(actor.kind === 'operator' ? actor.id : ids.next())
  for (const { at, by, text, votes, isHeld, isAccepted } of answers) {
    const answer: Answer = {
      id: ids.next<AnswerId>(),
      questionId: question.id,
      state: isHeld ? 'held' : 'shown',
      author: by === undefined ? ours : nobody(context),
      name: by ?? place.page.name,
      text,
      writtenAt: sampleInstant(place, at),
      ...unread,
    }
    await records.questions.insertAnswer(answer)
    await vote(context, votes, (voter, ballot) => records.questions.voteAnswer(answer.id, voter, ballot, place.now))
    if (isAccepted) await records.questions.save({ ...question, acceptedId: answer.id, version: question.version + 1 }, question.version)
  }
}

/** What readers asked under the sample's incidents, and what was answered. Questions are on from then, unless somebody has said otherwise. */
export const addSampleQuestions = async (
  context: Context,
  records: Records,
  { told, ...place }: Place & { readonly told: readonly SampleTold[] },
): Promise<Pick<SampleMark, 'written' | 'hasSwitchedQuestions'>> => {
  const { page, now } = place
  const written: Record<string, number> = {}
  for (const { incident, sections } of told) {
    const asked = sampleQuestions[incident.title] ?? []
    for (const sample of asked) {
      const question: Question = {
        id: context.ids.next<QuestionId>(),
        pageId: page.id,
        incidentId: incident.id,
        state: sample.isHeld ? 'held' : 'shown',
        joinedTo: null,
        acceptedId: null,
        author: nobody(context),
        name: sample.by,
        text: sample.text,
        writtenAt: sampleInstant(place, sample.at),
        ...unread,
      }
      await records.questions.insert(question)
      await vote(context, sample.votes, (voter, ballot) => records.questions.vote(question.id, voter, ballot, now))
      await addAnswers(context, records, question, sample, place)
    }
    written[incident.id] = asked.reduce((sum, { answers = [] }) => sum + 1 + answers.length, sections)
  }
  const hasSwitchedQuestions = (await records.questionSettings.find(page.id)) === undefined
  const settings = { ...initialQuestionSettings, isOn: true }
  if (hasSwitchedQuestions) await records.questionSettings.save({ pageId: page.id, settings, version: 1 }, now, 0)
  return { written, hasSwitchedQuestions }
}

/** Switches them off again, where nobody has said anything of them since and nothing asked is left. Answers whether it did. */
export const endSampleQuestions = async (records: Records, mark: SampleMark, { page, now }: Place): Promise<boolean> => {
  const kept = mark.hasSwitchedQuestions ? await records.questionSettings.find(page.id) : undefined
  if (kept?.version !== 1) return false
  return records.questionSettings.save({ ...kept, settings: { ...kept.settings, isOn: false }, version: 2 }, now, 1)
}

const mostAsked = 500
const mostAnswers = 100

/** Whether somebody changed the words of a question or an answer there; the sample itself changes none. */
const hasEdits = async ({ questions }: Records, incidentId: Incident['id']): Promise<boolean> => {
  const asked = await questions.listWords(incidentId, { unanswered: false, limit: mostAsked, states: questionStates })
  const all = await questions.findMany(asked.map(({ id }) => id))
  const written: { readonly editedAt: Instant | null }[] = [...all]
  for (const { id } of all) written.push(...(await questions.listAllAnswers(id, mostAnswers)))
  return written.some(({ editedAt }) => editedAt !== null)
}

/**
 * Whether somebody asked, answered or changed an answer under an incident of the sample, wrote in its postmortem (every change counts), or
 * began a legal file.
 */
export const hasOwnWords = async (records: Records, { written }: SampleMark, { id }: Incident): Promise<boolean> => {
  const { questions, answers } = await records.questions.countIn(id)
  const changes = (await records.postmortems.sectionsOf(id)).map(({ version }) => version)
  if (await records.legal.findFile(id)) return true
  const all = [...Object.values(questions), ...Object.values(answers), ...changes].reduce((sum, count) => sum + count, 0)
  return all > (written[id] ?? 0) || hasEdits(records, id)
}
