import type { Context } from '../../app/context.ts'
import { listSimilarQuestions } from '../../app/question/list-similar-questions.ts'
import { readPublicQuestion } from '../../app/question/read-public-question.ts'
import { readPublicQuestions } from '../../app/question/read-public-questions.ts'
import { type FoundPlace, readQuestionsPlace } from '../../app/question/read-questions-place.ts'
import { requestQuestionLink } from '../../app/question/request-question-link.ts'
import type { QuestionsPlace } from '../../app/question-view.ts'
import { subjectOfLink } from '../../core/link.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { questionOrders } from '../../core/question/question-order.ts'
import { type Fault, type Result, refuse } from '../../core/result.ts'
import { questionOutcomes } from '../../render/locales/question-words.ts'
import { renderQuestionPage, renderQuestionsPage, renderSimilarPage } from '../../render/page/question-pages.tsx'
import { type QuestionEntry, questionFields, questionsPath } from '../../render/page/question-state.ts'
import type { Backend } from '../backend.ts'
import { limitKey } from '../client-address.ts'
import { spend } from '../limits.ts'
import { machineHeaders } from '../problem.ts'
import { evenly } from './evenly.ts'
import { readForm } from './form-body.ts'
import { isForeignForm, isOwnForm } from './own-form.ts'
import type { PersonDeps } from './person-deps.ts'
import { namesItsOrigin } from './person-pages.ts'
import { doQuestionForm, type QuestionForm, questionFormOf } from './question-requests.ts'
import { questionDetailOf, questionListOf, questionStateOf } from './question-views.ts'
import { faultsOf } from './subscribe-form.ts'

const perPage = 20

interface Visit {
  readonly deps: PersonDeps
  readonly context: Context
  readonly request: Request
  readonly place: QuestionsPlace
  /** Path of the list, to which all forms on it post. */
  readonly base: string
}

/** Who reads has come for what is not there at present; what somebody wants to write is refused. */
const questionsOff = ({ deps, request }: Visit, { incidentId, language }: FoundPlace): Response =>
  deps.pages.speaking(language).message(request.method === 'POST' ? 409 : 404, 'questionsOff', {}, `/incidents/${incidentId}`)

/** Links that do not work are counted, so that nobody can try them by the thousand. */
const refused = async (visit: Visit, fault: Fault): Promise<Response> => {
  const { deps, request, context, place } = visit
  if (fault.code === 'question.off') {
    const found = await readQuestionsPlace(context, place)
    return found.ok ? questionsOff(visit, found.value) : refused(visit, found.fault)
  }
  if (fault.code === 'entity.missing') return deps.pages.message(404, 'notFound')
  const spent = fault.code === 'subscription.link_invalid' ? spend(deps.limits.failures, deps.callers, request) : undefined
  return deps.pages.refusal(spent && !spent.ok ? spent.fault : fault)
}

const orderOf = (text: string | null) => {
  const order = parseOneOf(questionOrders, text ?? 'best')
  return order.ok ? order.value : 'best'
}

const outcomeOf = (text: string | null) => {
  const outcome = parseOneOf(questionOutcomes, text ?? '')
  return outcome.ok ? outcome.value : null
}

/** The page that the address asks for: the list, or one question; with what somebody wrote where something in it has to change. */
const page = async (visit: Visit, entry: QuestionEntry | null, at?: { readonly question: string | null }): Promise<Response> => {
  const { deps, context, request, place, base } = visit
  const query = new URL(request.url).searchParams
  const around = { base, baseUrl: deps.baseUrl(), outcome: entry ? null : outcomeOf(query.get('done')) }
  const status = entry ? 422 : 200
  const headers = 'link' in place ? {} : namesItsOrigin
  const questionId = at ? at.question : query.get(questionFields.question)
  if (questionId !== null) {
    const found = await readPublicQuestion(context, { ...place, questionId })
    if (!found.ok) return refused(visit, found.fault)
    const state = questionStateOf(found.value, found.value.viewer, around)
    return deps.pages.html(status, renderQuestionPage(state, deps.assets, questionDetailOf(found.value), entry), headers)
  }
  const asked = { order: orderOf(query.get(questionFields.order)), after: query.get(questionFields.after) }
  const found = await readPublicQuestions(context, { ...place, ...asked, limit: perPage })
  if (!found.ok) return refused(visit, found.fault)
  const state = questionStateOf(found.value, found.value.viewer, around)
  return deps.pages.html(status, renderQuestionsPage(state, deps.assets, questionListOf(found.value, asked), entry), headers)
}

const show = async (visit: Visit): Promise<Response> => {
  const { deps, request } = visit
  const admitted = spend(deps.limits.questionReads, deps.callers, request)
  return admitted.ok ? page(visit, null) : deps.pages.refusal(admitted.fault)
}

const visitOf = (deps: PersonDeps, backend: Backend, request: Request, place: QuestionsPlace, base: string): Visit => ({
  deps,
  request,
  place,
  base,
  context: { ...backend.context, actor: { kind: 'anonymous' } },
})

const identifying = [questionFields.email, questionFields.honeypot]

const admitIdentifying = ({ deps, request }: Visit): Result<true> => {
  if (!isOwnForm(request, deps.baseUrl())) return refuse('request.foreign_origin', 'Ask on the page itself.')
  const all = spend(deps.limits.allSubscriptions, deps.callers, request, 'all')
  return all.ok ? spend(deps.limits.subscriptions, deps.callers, request) : all
}

/** Somebody wants a link. The answer is the same for every address, in words, status and time; only its owner's mail differs. */
const identify = async (visit: Visit, incidentId: string): Promise<Response> => {
  const { deps, context, request } = visit
  const admitted = admitIdentifying(visit)
  if (!admitted.ok) return deps.pages.refusal(admitted.fault)
  const form = await readForm(request, identifying, [])
  if (!form.ok) return deps.pages.refusal(form.fault)
  const email = form.value.get(questionFields.email)?.[0] ?? ''
  const isProgram = (form.value.get(questionFields.honeypot)?.[0] ?? '') !== ''
  const sent = await evenly(async () => (isProgram ? undefined : requestQuestionLink(context, { incidentId, email })))
  if (sent === undefined || sent.ok) return deps.pages.message(202, 'questionLink')
  if (sent.fault.code !== 'input.invalid') return refused(visit, sent.fault)
  return page(visit, { act: 'link', email, faults: faultsOf(sent.fault) })
}

/** The questions of an incident for everybody: read, and ask for a link with which one writes. */
export const answerQuestions = (deps: PersonDeps, backend: Backend, request: Request, incidentId: string): Promise<Response> => {
  const visit = visitOf(deps, backend, request, { incidentId }, questionsPath(incidentId))
  return request.method === 'POST' ? identify(visit, incidentId) : show(visit)
}

/** What is written, and a vote, each have a budget of the network; a vote also one of the network for this very thing. */
const admitWriting = ({ deps, request }: Visit, form: QuestionForm): Result<true> => {
  const { limits, callers } = deps
  if (form.act !== 'vote') {
    const all = spend(limits.allQuestionWrites, callers, request, 'all')
    return all.ok ? spend(limits.questionWrites, callers, request) : all
  }
  const own = spend(limits.questionVotes, callers, request)
  if (!own.ok) return own
  const target = form.answerId ?? form.questionId
  return spend(limits.networkVotes, callers, request, `${limitKey(callers.of(request))} ${target.slice(0, 26)}`)
}

const seeOther = (visit: Visit, path: string): Response => visit.deps.pages.html(303, '', { Location: path })

const placeAfter = (
  { base }: Visit,
  form: QuestionForm,
  done: { readonly outcome: string | null; readonly questionId: string },
): string => {
  const isList = form.act === 'ask' || form.order !== ''
  const query = new URLSearchParams(isList ? {} : { question: done.questionId })
  if (form.order !== '') query.set('order', orderOf(form.order))
  if (/^[-.0-9a-z]{1,50}$/.test(form.after)) query.set('after', form.after)
  if (done.outcome !== null) query.set('done', done.outcome)
  const text = query.toString()
  const mark = form.act === 'vote' && isList && /^[0-9a-z]{26}$/.test(form.questionId) ? `#q-${form.questionId}` : ''
  return `${base}${text === '' ? '' : `?${text}`}${mark}`
}

/** Before it is asked, what was asked already in much the same words; undefined where nothing was. */
const similarFirst = async (visit: Visit, { act, text, name, isFinal }: QuestionForm): Promise<Response | undefined> => {
  if (act !== 'ask' || isFinal || text.trim() === '') return undefined
  const { context, deps, place, base } = visit
  const similar = await listSimilarQuestions(context, { ...place, text })
  if (!similar.ok || similar.value.length === 0) return undefined
  const found = await readPublicQuestions(context, { ...place, order: 'best', after: null, limit: 1 })
  if (!found.ok) return refused(visit, found.fault)
  const state = questionStateOf(found.value, found.value.viewer, { base, baseUrl: deps.baseUrl(), outcome: null })
  return deps.pages.html(200, renderSimilarPage(state, deps.assets, { similar: similar.value, text, name: name ?? '' }))
}

const formAgain = (visit: Visit, form: QuestionForm, fault: Fault): Promise<Response> => {
  const { act, text, reason, answerId } = form
  const name = form.name === undefined ? {} : { name: form.name }
  const entry = { act, text, reason, targetId: answerId ?? form.questionId, ...name, faults: faultsOf(fault) }
  return page(visit, entry, { question: form.act === 'ask' ? null : form.questionId })
}

const write = async (visit: Visit, link: string): Promise<Response> => {
  const { deps, context, request } = visit
  if (isForeignForm(request, deps.baseUrl())) return deps.pages.message(403, 'foreignOrigin')
  const subject = subjectOfLink(link)
  if (!subject.ok) return refused(visit, subject.fault)
  const fields = await readForm(request, Object.values(questionFields), [])
  if (!fields.ok) return deps.pages.refusal(fields.fault)
  const form = questionFormOf(fields.value)
  if (!form.ok) return deps.pages.refusal(form.fault)
  const admitted = admitWriting(visit, form.value)
  if (!admitted.ok) return deps.pages.refusal(admitted.fault)
  const isProgram = (fields.value.get(questionFields.honeypot)?.[0] ?? '') !== ''
  if (isProgram) return seeOther(visit, `${visit.base}?done=held`)
  // Asked first, because what else is refused differs between questions that are there and others.
  const found = await readQuestionsPlace(context, visit.place)
  if (!found.ok) return refused(visit, found.fault)
  if (!found.value.isOn) return questionsOff(visit, found.value)
  const similar = await similarFirst(visit, form.value)
  if (similar) return similar
  const done = await doQuestionForm(context, subject.value.split('-')[0] ?? '', form.value, link)
  if (done.ok) return seeOther(visit, placeAfter(visit, form.value, done.value))
  return done.fault.code === 'input.invalid' ? formAgain(visit, form.value, done.fault) : refused(visit, done.fault)
}

/** The questions of an incident for the reader whose link it is: read, ask, answer, vote. */
export const answerOwnQuestions = (deps: PersonDeps, backend: Backend, request: Request, token: string): Promise<Response> => {
  const visit = visitOf(deps, backend, request, { link: token }, `/s/questions/${token}`)
  return request.method === 'POST' ? write(visit, token) : show(visit)
}

/** What was asked already in much the same words, for the script that looks while somebody types. */
export const answerSimilar = async (deps: PersonDeps, backend: Backend, request: Request, token: string): Promise<Response> => {
  const visit = visitOf(deps, backend, request, { link: token }, `/s/questions/${token}`)
  if (isForeignForm(request, deps.baseUrl())) return deps.pages.message(403, 'foreignOrigin')
  const admitted = spend(deps.limits.questionReads, deps.callers, request)
  if (!admitted.ok) return deps.pages.refusal(admitted.fault)
  const form = await readForm(request, [questionFields.text], [])
  if (!form.ok) return deps.pages.refusal(form.fault)
  const text = form.value.get(questionFields.text)?.[0] ?? ''
  const found = await listSimilarQuestions(visit.context, { link: token, text })
  if (!found.ok) return refused(visit, found.fault)
  return Response.json({ similar: found.value.map(({ id, text: asked }) => ({ id, text: asked })) }, { headers: machineHeaders })
}
