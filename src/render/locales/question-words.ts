import type { Language } from '../../core/page/page.ts'
import { saidOtherwise, sentenceForms } from '../../core/sentence-forms.ts'
import { strangerFaults } from './stranger-faults.ts'

/** What may have come of a form; said above the questions. */
export const questionOutcomes = ['held', 'shown', 'saved', 'reported', 'accepted'] as const
export type QuestionOutcome = (typeof questionOutcomes)[number]

/** The words around what readers ask. Times and counts arrive as finished text or as numbers. */
export interface QuestionWords {
  readonly title: string
  readonly about: string
  readonly lead: string
  readonly closed: string
  readonly none: string
  readonly noneOfOthers: string
  readonly orders: Record<'best' | 'newest' | 'unanswered', string>
  readonly order: string
  readonly more: string
  readonly someone: string
  readonly ours: string
  readonly accepted: string
  readonly edited: (time: string) => string
  readonly takenOut: (time: string) => string
  readonly takenOutBecause: (reason: string) => string
  readonly earlier: (count: number) => string
  readonly votes: (count: number) => string
  readonly answers: (count: number) => string
  readonly answersTitle: string
  readonly noAnswer: string
  readonly allQuestions: string
  readonly moreAnswers: string
  readonly up: Record<'question' | 'answer', string>
  readonly down: Record<'question' | 'answer', string>
  readonly waits: string
  readonly hidden: (reason: string) => string
  readonly joined: string
  readonly joinedHere: (count: number) => string
  readonly own: string
  /** What a control is about, for who hears one after the other. */
  readonly naming: (act: string, text: string) => string
  readonly accept: string
  readonly unaccept: string
  readonly ask: { readonly title: string; readonly text: string; readonly hint: string; readonly submit: string }
  readonly answer: { readonly title: string; readonly text: string; readonly submit: string }
  readonly edit: { readonly title: string; readonly submit: string }
  readonly report: { readonly title: string; readonly reason: string; readonly submit: string }
  readonly name: string
  readonly nameHint: string
  readonly held: string
  readonly identify: {
    readonly title: string
    readonly text: string
    readonly email: string
    readonly submit: string
    readonly promise: string
  }
  readonly similar: {
    readonly title: string
    readonly text: string
    readonly same: string
    readonly different: string
    readonly yours: string
  }
  readonly outcomes: Record<QuestionOutcome, string>
}

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

const en: QuestionWords = {
  title: 'Questions and answers',
  about: 'About',
  lead: 'What readers want to know, the questions of most readers first. Anybody may answer; what we answer ourselves is marked.',
  closed: 'No more questions are taken. What was asked and answered stays here to be read.',
  none: 'Nobody has asked anything here yet.',
  noneOfOthers: 'No question is shown to everybody yet.',
  order: 'Order',
  orders: { best: 'Best first', newest: 'Newest first', unanswered: 'Without an answer' },
  more: 'More questions',
  someone: 'A reader',
  ours: 'Our answer',
  accepted: 'Accepted answer',
  edited: (time) => `changed ${time}`,
  takenOut: (time) => `we took words out ${time}`,
  takenOutBecause: (reason) => `We have taken words out: ${reason}`,
  earlier: (count) => (count === 1 ? 'What it said before' : `What it said before (${count} times changed)`),
  votes: (count) => plural(count, 'vote', 'votes'),
  answers: (count) => (count === 0 ? 'no answer yet' : plural(count, 'answer', 'answers')),
  answersTitle: 'Answers',
  noAnswer: 'No answer yet.',
  allQuestions: 'All questions',
  moreAnswers: 'There are more answers than these.',
  up: { question: 'I ask this too', answer: 'This helps' },
  down: { question: 'Not of use here', answer: 'This does not help' },
  waits: 'Only you see this until somebody has looked at it.',
  hidden: (reason) => `We have hidden this: ${reason}`,
  joined: 'We have joined this to a question that asks the same.',
  joinedHere: (count) =>
    count === 1
      ? 'We have joined this to the question above, which asks the same. What answers that answers yours.'
      : 'We have joined these to the question above, which asks the same. What answers that answers yours.',
  own: 'What you asked',
  naming: (act, text) => `${act}: “${text}”`,
  accept: 'This answers it',
  unaccept: 'It does not answer it after all',
  ask: {
    title: 'Ask a question',
    text: 'Your question',
    hint: 'One question, in a few sentences. Everybody can read it: write no passwords, numbers of accounts or names of people.',
    submit: 'Ask',
  },
  answer: { title: 'Write an answer', text: 'Your answer', submit: 'Answer' },
  edit: { title: 'Change it', submit: 'Save' },
  report: { title: 'Report this', reason: 'What is wrong with it?', submit: 'Report' },
  name: 'Name, shown to everybody',
  nameHint: 'May be left empty. Your mail address is never shown.',
  held: 'It is shown once somebody of us has looked at it.',
  identify: {
    title: 'Ask, answer or vote',
    text: 'We send a link to your mail address; with it you write here. So every voice counts once.',
    email: 'Your mail address',
    submit: 'Send me the link',
    promise: 'Nothing but this link is sent, and a message when your question is answered. The address is shown to nobody.',
  },
  similar: {
    title: 'Is it one of these?',
    text: 'Others have asked much the same. Your voice moves their question up, and you find the answer in one place.',
    same: 'I ask this too',
    different: 'Mine is another: ask it',
    yours: 'You asked:',
  },
  outcomes: {
    held: 'Thank you. It is shown once somebody of us has looked at it.',
    shown: 'Thank you. Everybody can read it now.',
    saved: 'It is saved.',
    reported: 'Thank you. Somebody of us looks at it.',
    accepted: 'It is noted.',
  },
}

const de: QuestionWords = {
  title: 'Fragen und Antworten',
  about: 'Zu',
  lead: 'Was Leser wissen möchten, die Fragen der meisten zuerst. Antworten darf jeder; was wir selbst antworten, ist gekennzeichnet.',
  closed: 'Es werden keine Fragen mehr angenommen. Was gefragt und geantwortet wurde, bleibt hier zu lesen.',
  none: 'Hier hat noch niemand etwas gefragt.',
  noneOfOthers: 'Noch ist keine Frage für alle zu sehen.',
  order: 'Reihenfolge',
  orders: { best: 'Beste zuerst', newest: 'Neueste zuerst', unanswered: 'Ohne Antwort' },
  more: 'Weitere Fragen',
  someone: 'Ein Leser',
  ours: 'Unsere Antwort',
  accepted: 'Angenommene Antwort',
  edited: (time) => `geändert ${time}`,
  takenOut: (time) => `${time} haben wir Wörter entfernt`,
  takenOutBecause: (reason) => `Wir haben Wörter entfernt: ${reason}`,
  earlier: (count) => (count === 1 ? 'Was vorher hier stand' : `Was vorher hier stand (${count}-mal geändert)`),
  votes: (count) => plural(count, 'Stimme', 'Stimmen'),
  answers: (count) => (count === 0 ? 'noch keine Antwort' : plural(count, 'Antwort', 'Antworten')),
  answersTitle: 'Antworten',
  noAnswer: 'Noch keine Antwort.',
  allQuestions: 'Alle Fragen',
  moreAnswers: 'Es gibt mehr Antworten als diese.',
  up: { question: 'Das frage ich auch', answer: 'Das hilft' },
  down: { question: 'Hier nicht von Nutzen', answer: 'Das hilft nicht' },
  waits: 'Nur Sie sehen das, bis jemand von uns es angesehen hat.',
  hidden: (reason) => `Wir haben das ausgeblendet: ${reason}`,
  joined: 'Wir haben das mit einer Frage zusammengelegt, die dasselbe wissen möchte.',
  joinedHere: (count) =>
    count === 1
      ? 'Wir haben das mit der Frage oben zusammengelegt, die dasselbe wissen möchte. Was sie beantwortet, beantwortet auch Ihre.'
      : 'Wir haben diese mit der Frage oben zusammengelegt, die dasselbe wissen möchte. Was sie beantwortet, beantwortet auch Ihre.',
  own: 'Was Sie gefragt haben',
  naming: (act, text) => `${act}: „${text}“`,
  accept: 'Das beantwortet es',
  unaccept: 'Es beantwortet es doch nicht',
  ask: {
    title: 'Eine Frage stellen',
    text: 'Ihre Frage',
    hint: 'Eine Frage, in wenigen Sätzen. Alle können sie lesen: Schreiben Sie keine Passwörter, Kontonummern oder Namen von Personen.',
    submit: 'Fragen',
  },
  answer: { title: 'Eine Antwort schreiben', text: 'Ihre Antwort', submit: 'Antworten' },
  edit: { title: 'Ändern', submit: 'Speichern' },
  report: { title: 'Beanstanden', reason: 'Was stimmt damit nicht?', submit: 'Beanstanden' },
  name: 'Name, für alle zu sehen',
  nameHint: 'Darf leer bleiben. Ihre Mailadresse wird nie gezeigt.',
  held: 'Es wird gezeigt, sobald jemand von uns es angesehen hat.',
  identify: {
    title: 'Fragen, antworten oder abstimmen',
    text: 'Wir senden einen Link an Ihre Mailadresse; mit ihm schreiben Sie hier. So zählt jede Stimme einmal.',
    email: 'Ihre Mailadresse',
    submit: 'Link zusenden',
    promise: 'Es kommt nur dieser Link und eine Nachricht, wenn Ihre Frage beantwortet ist. Die Adresse sieht niemand.',
  },
  similar: {
    title: 'Ist es eine von diesen?',
    text: 'Andere haben fast dasselbe gefragt. Ihre Stimme bringt deren Frage nach oben, und die Antwort steht an einer Stelle.',
    same: 'Das frage ich auch',
    different: 'Meine ist eine andere: stellen',
    yours: 'Sie haben gefragt:',
  },
  outcomes: {
    held: 'Danke. Es wird gezeigt, sobald jemand von uns es angesehen hat.',
    shown: 'Danke. Alle können es jetzt lesen.',
    saved: 'Es ist gespeichert.',
    reported: 'Danke. Jemand von uns sieht es sich an.',
    accepted: 'Es ist vermerkt.',
  },
}

const words = { en, de } as const satisfies Record<Language, QuestionWords>

export const questionWordsOf = (language: Language): QuestionWords => words[language]

const german = sentenceForms(strangerFaults)

/** What was wrong with a field, in the language of the page. */
export const faultText = (detail: string, language: Language): string => (language === 'de' ? saidOtherwise(detail, german) : detail)
