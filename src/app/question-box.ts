import type { AnswerId, IncidentId, QuestionId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Page } from '../core/page/page.ts'
import type { Answer, Question } from '../core/question/question.ts'
import { initialQuestionSettings, type QuestionSettings } from '../core/question/question-settings.ts'
import { takesQuestions } from '../core/question/rank.ts'
import { FieldFaults, ok, type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { missing } from './load.ts'
import type { KeptQuestionSettings } from './question-records.ts'
import type { Records } from './store.ts'

export const settingsOf = async (records: Records, pageId: Page['id']): Promise<KeptQuestionSettings> =>
  (await records.questionSettings.find(pageId)) ?? { pageId, settings: initialQuestionSettings, version: 0 }

/** The questions of one incident: where they stand, and what is taken. */
export interface QuestionBox {
  readonly page: Page
  readonly incident: Incident
  readonly settings: QuestionSettings
  /** Whether readers may write and vote. */
  readonly isOpen: boolean
}

/** Of an incident that customers know of; a drill is not among those. */
export const boxOf = async (records: Records, incidentId: IncidentId, now: Instant): Promise<Result<QuestionBox>> => {
  const incident = await records.incidents.find(incidentId)
  if (!incident || incident.publicAt === null || incident.isDrill) return missing('incident')
  const page = await records.pages.find(incident.pageId)
  if (!page) return missing('page')
  const { settings } = await settingsOf(records, page.id)
  const isOpen = settings.isOn && takesQuestions(incident.endedAt, settings.closesAfterDays, now)
  return ok({ page, incident, settings, isOpen })
}

export const findBox = async (records: Records, text: string, now: Instant): Promise<Result<QuestionBox>> => {
  const id = parseId<IncidentId>(text)
  return id.ok ? boxOf(records, id.value, now) : missing('incident')
}

/** Readers are told why nothing is taken; the organisation answers after closing too. */
export const admitToBox = ({ settings, isOpen }: QuestionBox, isReader: boolean): Result<true> => {
  if (!settings.isOn) return refuse('question.off', 'The page takes no questions.')
  return isOpen || !isReader ? ok(true) : refuse('question.closed', 'It has been over for too long.')
}

export const findQuestion = async (records: Records, text: string): Promise<Result<Question>> => {
  const id = parseId<QuestionId>(text)
  const question = id.ok ? await records.questions.find(id.value) : undefined
  return question ? ok(question) : missing('question')
}

/** Two that are about to be joined, so that neither is joined elsewhere meanwhile. */
export const lockTwo = async (records: Records, ...texts: readonly [string, string]): Promise<Result<readonly [Question, Question]>> => {
  const ids = texts.flatMap((text) => {
    const id = parseId<QuestionId>(text)
    return id.ok ? [id.value] : []
  })
  const found = await records.questions.lockMany(ids)
  const [one, other] = texts.map((text) => found.find(({ id }) => id === text))
  return one && other ? ok([one, other]) : missing('question')
}

/** An answer with the question that it answers. */
export interface AnswerFile {
  readonly answer: Answer
  readonly question: Question
}

export const findAnswer = async (records: Records, text: string): Promise<Result<AnswerFile>> => {
  const id = parseId<AnswerId>(text)
  const answer = id.ok ? await records.questions.findAnswer(id.value) : undefined
  const question = answer && (await records.questions.find(answer.questionId))
  return answer && question ? ok({ answer, question }) : missing('answer')
}

/** One thing that can be voted on or reported: a question, or an answer. */
export interface Target {
  readonly question: Question
  readonly answer: Answer | null
}
export interface TargetInput {
  readonly questionId?: string | undefined
  readonly answerId?: string | undefined
}

/** What readers see; nothing else can be voted on or reported. */
export const findTarget = async (records: Records, { questionId, answerId }: TargetInput): Promise<Result<Target>> => {
  const found = answerId === undefined ? await findQuestion(records, questionId ?? '') : await findAnswer(records, answerId)
  if (!found.ok) return found
  const target: Target = 'answer' in found.value ? found.value : { question: found.value, answer: null }
  const isShown = target.question.state === 'shown' && (target.answer === null || target.answer.state === 'shown')
  return isShown ? ok(target) : missing(target.answer ? 'answer' : 'question')
}

/** Puts what is wrong with a text or a name where a form can show it. */
export const atField = <T>(pointer: string, result: Result<T>): Result<T> => {
  const faults = new FieldFaults()
  const value = faults.take(pointer, result)
  return value === undefined ? faults.refuse() : ok(value)
}
