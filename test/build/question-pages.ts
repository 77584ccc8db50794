import type { AuthorKey } from '../../src/core/brand.ts'
import { tagged } from '../../src/core/brand.ts'
import type { Language } from '../../src/core/page/page.ts'
import { type Answer, type Question, unread } from '../../src/core/question/question.ts'
import { renderQuestionPage, renderQuestionsPage, renderSimilarPage } from '../../src/render/page/question-pages.tsx'
import type { QuestionEntry, QuestionList, QuestionState } from '../../src/render/page/question-state.ts'
import { at, sampleId } from './at.ts'
import { declarationsDown } from './sample-incidents.ts'
import { busyState, inLanguage, sampleAssets } from './sample-state.ts'

const author = (number: number): AuthorKey => tagged<AuthorKey>(`reader:${number}`)
const ours = tagged<AuthorKey>('operator:1')

const question = (number: number, text: string, change: Partial<QuestionList['items'][number]> = {}): QuestionList['items'][number] => ({
  id: sampleId('qu', number),
  pageId: busyState.page.id,
  incidentId: declarationsDown.incident.id,
  state: 'shown',
  joinedTo: null,
  acceptedId: null,
  author: author(number),
  name: ['Marta', '', 'Lagerhaus Süd'][number % 3] ?? '',
  text,
  writtenAt: at('2026-11-24T12:40:00Z'),
  ...unread,
  votes: { ups: 41 - number * 9, downs: number },
  answers: 0,
  ...change,
})
const answer = (number: number, text: string, change: Partial<Answer> = {}): Answer => ({
  id: sampleId('an', number),
  questionId: sampleId('qu', 1),
  state: 'shown',
  author: author(90 + number),
  name: 'Jo',
  text,
  writtenAt: at('2026-11-24T12:55:00Z'),
  ...unread,
  votes: { ups: 12, downs: 1 },
  ...change,
})

const first = question(
  1,
  'Do we have to send the declarations of this morning again?\nThe office at the harbour says that it has none of them: https://harbour.example/desk?day=24',
  { answers: 2, acceptedId: sampleId('an', 1), editedAt: at('2026-11-24T12:45:00Z') },
)
const said = answer(1, 'No. What was sent before 11:40 is with us and goes out by itself once sending works again.', {
  author: ours,
  name: 'Seaway',
})
const other = answer(2, 'Ours arrived after an hour. We did nothing.')

const list: QuestionList = {
  order: 'best',
  after: null,
  next: 'more',
  items: [
    first,
    question(2, 'Is the deadline at noon put off?'),
    question(3, 'Does paper count in the meantime, and where does one hand it in?'),
  ],
  best: new Map([[first.id, said]]),
  own: [],
}

const stateFor = (language: Language, own: boolean, change: Partial<QuestionState> = {}): QuestionState => ({
  page: inLanguage(busyState, language).page,
  baseUrl: busyState.baseUrl,
  incident: declarationsDown.incident,
  base: own ? '/s/questions/token' : `/incidents/${declarationsDown.incident.id}/questions`,
  isOpen: true,
  isHeld: true,
  viewing: own
    ? { name: 'Marta', ballots: new Map([[sampleId('qu', 2), 'up' as const]]), isOwn: (written) => written.author === author(1) }
    : null,
  outcome: null,
  ...change,
})

const waiting = [
  question(7, 'When is it over?', { state: 'held', author: author(1) }),
  question(9, 'Does […] know when?', {
    ...{ state: 'held', author: author(1), editedAt: at('2026-11-24T12:50:00Z') },
    takenOut: { at: at('2026-11-24T12:50:00Z'), reason: 'A name of somebody.' },
  }),
  question(8, 'Buy here', { state: 'hidden', author: author(1), reason: 'An advertisement.' }),
]
const detail = {
  question: { written: first, former: [{ text: 'Do we have to send them again?', replacedAt: at('2026-11-24T12:45:00Z') }] },
  answers: [said, other].map((written) => ({ written, former: [] })),
  hasMore: false,
  joined: [],
}
const wrong: QuestionEntry = {
  act: 'ask',
  text: 'x',
  name: 'Seaway',
  faults: [
    { pointer: '/text', detail: 'Use at most 40 lines.' },
    { pointer: '/name', detail: 'That is the name of the organisation; choose one of your own.' },
  ],
}

export const questionScript = '/assets/similar.js'

/** Pages of questions as readers see them, by a path of ours. */
export const questionPages: Readonly<Record<string, string>> = {
  '/questions': renderQuestionsPage(stateFor('en', false), sampleAssets, list, null),
  '/questions-own': renderQuestionsPage(
    stateFor('de', true, { outcome: 'held' }),
    { ...sampleAssets, similarScript: questionScript },
    { ...list, own: waiting },
    null,
  ),
  '/questions-faulty': renderQuestionsPage(stateFor('de', true), sampleAssets, { ...list, items: [], next: null }, wrong),
  '/questions-closed': renderQuestionsPage(stateFor('en', false, { isOpen: false }), sampleAssets, list, null),
  '/question': renderQuestionPage(stateFor('en', true), sampleAssets, detail, null),
  '/questions-similar': renderSimilarPage(stateFor('en', true), sampleAssets, {
    similar: [first, question(2, 'Is the deadline at noon put off?')],
    text: 'Must we send our declarations again?',
    name: 'Marta',
  }),
}

/** The list as somebody sees it who asked only what waits, and the question to which another of theirs was joined. */
export const pagesOfAsker = {
  waiting: renderQuestionsPage(stateFor('en', true), sampleAssets, { ...list, items: [], next: null, own: waiting.slice(0, 1) }, null),
  joined: renderQuestionPage(
    stateFor('en', true),
    sampleAssets,
    { ...detail, joined: [question(4, 'Again, all of it?', { state: 'joined', author: author(1), joinedTo: first.id })] },
    null,
  ),
}

/** The page of a question that the reader so numbered asked, as reader number 1 sees it. */
export const pageOfQuestion = (asker: number, change: Partial<Question>): string => {
  const written = question(5, 'When is it over?', { author: author(asker), ...change })
  return renderQuestionPage(
    stateFor('en', true),
    sampleAssets,
    { question: { written, former: [] }, answers: [], hasMore: false, joined: [] },
    null,
  )
}
