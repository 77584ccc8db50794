import type { Answer, Question } from '../../core/question/question.ts'
import { isOfOrganisation } from '../../core/question/question.ts'
import { questionOrders } from '../../core/question/question-order.ts'
import { questionWordsOf } from '../locales/question-words.ts'
import type { Assets } from '../page-state.ts'
import { renderDocument } from './document.tsx'
import { AnswerForm, AskForm, IdentifyForm, Tools } from './question-forms.tsx'
import { By, detailPath, Former, Hidden, named, type PartProps, Standing, Tally, Words } from './question-parts.tsx'
import {
  type QuestionDetail,
  type QuestionEntry,
  type QuestionList,
  type QuestionState,
  questionFields,
  type WithFormer,
} from './question-state.ts'
import { questions as questionStyle } from './style/questions.ts'
import { surroundingsOf } from './surroundings.ts'

const Crumb = ({ words, state }: PartProps) => (
  <p className="crumb">
    {words.about}:{' '}
    <a href={`/incidents/${state.incident.id}`}>
      <bdi>{state.incident.title}</bdi>
    </a>
  </p>
)

const Outcome = ({ words, state }: PartProps) =>
  state.outcome === null ? null : (
    <p className="done" role="status">
      {words.outcomes[state.outcome]}
    </p>
  )

const Mark = ({ words, answer, question }: Pick<PartProps, 'words'> & { answer: Answer; question: Pick<Question, 'acceptedId'> }) => {
  const isOurs = isOfOrganisation(answer.author)
  const isAccepted = question.acceptedId === answer.id
  return isOurs || isAccepted ? <p className="mark">{isOurs ? words.ours : words.accepted}</p> : null
}

const replyClass = (answer: Answer): string => (isOfOrganisation(answer.author) ? 'reply ours' : 'reply')

const Listed = (props: PartProps & { readonly question: QuestionList['items'][number]; readonly list: QuestionList }) => {
  const { words, state, question, list } = props
  const best = list.best.get(question.id)
  return (
    <li id={`q-${question.id}`}>
      <Tally {...props} written={question} />
      <div>
        <h2 className="words asked" dir="auto">
          <a className="to" href={detailPath(state, question.id)}>
            {question.text}
          </a>
        </h2>
        <By {...props} written={question} more={words.answers(question.answers)} />
        {best && (
          <div className={replyClass(best)}>
            <Mark words={words} answer={best} question={question} />
            <p className="words" dir="auto">
              <Words text={best.text} />
            </p>
          </div>
        )}
      </div>
    </li>
  )
}

const listPath = ({ base }: QuestionState, order: string, after: string | null): string => {
  const said = [...(order === 'best' ? [] : [`order=${order}`]), ...(after === null ? [] : [`after=${encodeURIComponent(after)}`])]
  const query = said.join('&')
  return query === '' ? base : `${base}?${query}`
}

const Orders = ({ words, state, list }: PartProps & { readonly list: QuestionList }) => (
  <nav className="orders" aria-label={words.order}>
    {questionOrders.map((order) => (
      <a key={order} href={listPath(state, order, null)} aria-current={order === list.order ? 'true' : undefined}>
        {words.orders[order]}
      </a>
    ))}
  </nav>
)

const Own = (props: PartProps & { readonly own: readonly Question[] }) =>
  props.own.length === 0 ? null : (
    <section className="page" aria-labelledby="own">
      <h2 id="own">{props.words.own}</h2>
      {props.own.map((question) => (
        <div key={question.id}>
          <p className="words" dir="auto">
            <Words text={question.text} />
          </p>
          <Standing words={props.words} written={question} isOwn />
          <div className="tools">
            <Tools {...props} written={question} entry={null} />
          </div>
        </div>
      ))}
    </section>
  )

/** Whoever follows the mail about an answer finds their own words beside those to which we joined them. */
const OwnJoined = ({ words, joined }: Pick<PartProps, 'words'> & Pick<QuestionDetail, 'joined'>) =>
  joined.length === 0 ? null : (
    <section className="page" aria-labelledby="own">
      <h2 id="own">{words.own}</h2>
      {joined.map((question) => (
        <p className="words" dir="auto" key={question.id}>
          <Words text={question.text} />
        </p>
      ))}
      <p className="waits">{words.joinedHere(joined.length)}</p>
    </section>
  )

const Writing = (props: PartProps & { readonly entry: QuestionEntry | null }) => {
  if (!props.state.isOpen) return null
  return props.state.viewing ? <AskForm {...props} /> : <IdentifyForm {...props} />
}

const propsOf = (state: QuestionState, assets: Assets): PartProps => ({
  around: surroundingsOf(state, assets),
  words: questionWordsOf(state.page.language),
  state,
})

/** The questions of an incident, for everybody or for the reader whose link it is. */
export const renderQuestionsPage = (state: QuestionState, assets: Assets, list: QuestionList, entry: QuestionEntry | null): string => {
  const props = propsOf(state, assets)
  const { words, around } = props
  return renderDocument({
    around,
    title: `${words.title}: ${state.incident.title}`,
    style: questionStyle,
    script: state.isOpen && state.viewing ? assets.similarScript : undefined,
    main: (
      <>
        <section className="page">
          <div className="head">
            <Crumb {...props} />
            <h1>{words.title}</h1>
          </div>
          <Outcome {...props} />
          <p>{state.isOpen ? words.lead : words.closed}</p>
          {list.items.length + list.own.length > 0 && state.isOpen && (
            <p>
              <a className="button" href="#ask">
                {state.viewing ? words.ask.title : words.identify.title}
              </a>
            </p>
          )}
        </section>
        <Own {...props} own={list.own} />
        <section className="page" aria-label={words.title}>
          {list.items.length > 0 || list.order !== 'best' ? <Orders {...props} list={list} /> : null}
          {list.items.length === 0 ? (
            <p>{list.own.length > 0 && list.order === 'best' ? words.noneOfOthers : words.none}</p>
          ) : (
            <ol className="questions">
              {list.items.map((question) => (
                <Listed key={question.id} {...props} question={question} list={list} />
              ))}
            </ol>
          )}
          {list.next !== null && (
            <p>
              <a href={listPath(state, list.order, list.next)}>{words.more}</a>
            </p>
          )}
        </section>
        <Writing {...props} entry={entry} />
      </>
    ),
  })
}

const Accept = ({ words, state, question, answer }: PartProps & { readonly question: Question; readonly answer: Answer }) => {
  if (!state.isOpen || !state.viewing?.isOwn(question) || state.viewing.isOwn(answer) || answer.state !== 'shown') return null
  const isAccepted = question.acceptedId === answer.id
  return (
    <form method="post" action={state.base}>
      <Hidden fields={{ act: 'accept', question: question.id, ...(isAccepted ? {} : { answer: answer.id }) }} />
      <button type="submit" className="link" aria-label={named(words, isAccepted ? words.unaccept : words.accept, answer)}>
        {isAccepted ? words.unaccept : words.accept}
      </button>
    </form>
  )
}

interface AnsweredProps extends PartProps {
  readonly question: Question
  readonly shown: WithFormer<Answer>
  readonly entry: QuestionEntry | null
}

const Answered = (props: AnsweredProps) => {
  const { words, question, shown } = props
  const answer = shown.written
  return (
    <li id={`a-${answer.id}`}>
      <Tally {...props} written={answer} />
      <div>
        <Mark words={words} answer={answer} question={question} />
        <p className="words" dir="auto">
          <Words text={answer.text} />
        </p>
        <By {...props} written={answer} />
        <Standing words={words} written={answer} isOwn={props.state.viewing?.isOwn(answer) === true} />
        <Former words={words} former={shown.former} />
        <div className="tools">
          <Accept {...props} answer={answer} />
          <Tools {...props} written={answer} />
        </div>
      </div>
    </li>
  )
}

/** One question with its answers, for everybody or for the reader whose link it is. */
export const renderQuestionPage = (state: QuestionState, assets: Assets, detail: QuestionDetail, entry: QuestionEntry | null): string => {
  const props = propsOf(state, assets)
  const { words, around } = props
  const question = detail.question.written
  return renderDocument({
    around,
    title: `${words.title}: ${state.incident.title}`,
    style: questionStyle,
    main: (
      <>
        <section className="page">
          <div>
            <p className="crumb">
              <a href={state.base}>{words.allQuestions}</a>
            </p>
            <Crumb {...props} />
          </div>
          <Outcome {...props} />
          <ul className="questions">
            <li>
              <Tally {...props} written={question} />
              <div>
                <h1 className="words asked" dir="auto">
                  <Words text={question.text} />
                </h1>
                <By {...props} written={question} />
                <Standing words={words} written={question} isOwn={state.viewing?.isOwn(question) === true} />
                <Former words={words} former={detail.question.former} />
                <div className="tools">
                  <Tools {...props} written={question} entry={entry} />
                </div>
              </div>
            </li>
          </ul>
        </section>
        <OwnJoined words={words} joined={detail.joined} />
        <section className="page" aria-labelledby="answers">
          <h2 id="answers">{words.answersTitle}</h2>
          {detail.answers.length === 0 ? (
            <p>{words.noAnswer}</p>
          ) : (
            <ol className="questions">
              {detail.answers.map((shown) => (
                <Answered key={shown.written.id} {...props} question={question} shown={shown} entry={entry} />
              ))}
            </ol>
          )}
          {detail.hasMore && <p>{words.moreAnswers}</p>}
        </section>
        {state.isOpen && state.viewing && question.state === 'shown' && <AnswerForm {...props} question={question} entry={entry} />}
        {state.isOpen && !state.viewing && <IdentifyForm {...props} entry={entry} />}
      </>
    ),
  })
}

const Same = ({ words, state, question }: PartProps & { readonly question: Question }) =>
  state.viewing?.isOwn(question) || state.viewing?.ballots.get(question.id) === 'up' ? null : (
    <form method="post" action={state.base} className="same">
      <Hidden fields={{ act: 'vote', question: question.id, ballot: 'up' }} />
      <button type="submit" className="quiet" aria-label={named(words, words.similar.same, question)}>
        {words.similar.same}
      </button>
    </form>
  )

/** Before a question is asked that others have asked: theirs, to vote for, and the way on. */
export const renderSimilarPage = (
  state: QuestionState,
  assets: Assets,
  { similar, text, name }: { readonly similar: readonly Question[]; readonly text: string; readonly name: string },
): string => {
  const props = propsOf(state, assets)
  const { words, around } = props
  return renderDocument({
    around,
    title: words.similar.title,
    style: questionStyle,
    main: (
      <section className="page">
        <h1>{words.similar.title}</h1>
        <p>{words.similar.text}</p>
        <ul className="questions">
          {similar.map((question) => (
            <li key={question.id}>
              <Tally {...props} state={{ ...state, viewing: null }} written={question} />
              <div>
                <p className="words asked" dir="auto">
                  <a className="to" href={detailPath(state, question.id)} target="_blank" rel="noopener">
                    {question.text}
                  </a>
                </p>
                <By {...props} written={question} />
                <Same {...props} question={question} />
              </div>
            </li>
          ))}
        </ul>
        <form method="post" action={state.base}>
          <Hidden fields={{ act: 'ask', name, final: '1' }} />
          <div>
            <p className="label">{words.similar.yours}</p>
            <p className="words" dir="auto">
              {text}
            </p>
            <textarea hidden name={questionFields.text} defaultValue={text} aria-label={words.ask.text} />
          </div>
          <button type="submit">{words.similar.different}</button>
        </form>
      </section>
    ),
  })
}
