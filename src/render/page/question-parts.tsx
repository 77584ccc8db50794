import { Fragment, type ReactNode } from 'react'
import { clockText } from '../../core/notice/times.ts'
import { type Answer, type Ballot, isOfOrganisation, type Question } from '../../core/question/question.ts'
import { stretchesOf } from '../../core/question/stranger-words.ts'
import { type Instant, instantText, isBefore } from '../../core/time.ts'
import type { QuestionWords } from '../locales/question-words.ts'
import { Time } from './clock.tsx'
import { type QuestionAct, type QuestionList, type QuestionState, questionFields, type WithFormer } from './question-state.ts'
import type { Surroundings } from './surroundings.ts'

export interface PartProps {
  readonly around: Surroundings
  readonly words: QuestionWords
  readonly state: QuestionState
}

/** A reader's text: lines as they wrote them, and whole addresses that may be followed and earn nobody anything. */
export const Words = ({ text }: { readonly text: string }) => (
  <>
    {stretchesOf(text).map(({ text: shown, href }, index) => {
      const key = `${index} ${shown}`
      return href === undefined ? (
        <Fragment key={key}>{shown}</Fragment>
      ) : (
        <a key={key} href={href} rel="nofollow ugc noopener noreferrer">
          {shown}
        </a>
      )
    })}
  </>
)

/** Names of the forms' hidden fields with their values. */
export const Hidden = ({ fields }: { readonly fields: Readonly<Partial<Record<keyof typeof questionFields, string>>> }) => (
  <>
    {Object.entries(fields).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
)

export const detailPath = ({ base }: Pick<QuestionState, 'base'>, id: string): string => `${base}?${questionFields.question}=${id}`

const At = ({ around, at }: { readonly around: Surroundings; readonly at: Question['writtenAt'] }) => (
  <Time at={at} text={clockText(at, around.page.zone, around.wording, null)} />
)

type SaidOfTime = (time: string) => string

/** What happened to its words: what was taken out of them, and what the writer changed since or otherwise. */
const changesOf = ({ takenOut, editedAt }: Question | Answer, words: QuestionWords): readonly (readonly [SaidOfTime, Instant])[] => [
  ...(takenOut ? [[words.takenOut, takenOut.at] as const] : []),
  ...(editedAt && (takenOut === null || isBefore(takenOut.at, editedAt)) ? [[words.edited, editedAt] as const] : []),
]

/** Who wrote it, and when. */
export const By = ({ around, words, written, more }: PartProps & { readonly written: Question | Answer; readonly more?: ReactNode }) => (
  <p className="by">
    <span>
      <bdi>{isOfOrganisation(written.author) ? around.page.name : written.name === '' ? words.someone : written.name}</bdi>
    </span>
    <span>
      <At around={around} at={written.writtenAt} />
    </span>
    {changesOf(written, words).map(([said, at]) => (
      <span key={instantText(at)}>{said(clockText(at, around.page.zone, around.wording, null))}</span>
    ))}
    {more && <span>{more}</span>}
  </p>
)

export const Former = ({ words, former }: Pick<PartProps, 'words'> & { readonly former: WithFormer<unknown>['former'] }) =>
  former.length === 0 ? null : (
    <details>
      <summary>{words.earlier(former.length)}</summary>
      {former.map(({ text, replacedAt }) => (
        <p className="words" dir="auto" key={replacedAt.toString()}>
          <Words text={text} />
        </p>
      ))}
    </details>
  )

const kindOf = (written: Question | Answer): 'question' | 'answer' => ('questionId' in written ? 'answer' : 'question')

interface TallyProps extends PartProps {
  readonly written: Question | Answer
  /** Where the list stands, to come back to it; none on the page of one question. */
  readonly list?: Pick<QuestionList, 'order' | 'after'>
}

interface ButtonProps {
  readonly ballot: Ballot
  readonly cast: Ballot
  readonly label: string
  readonly name: string
  readonly path: string
}

const longestName = 60

/** A control's name with the words that it is about: heard one after the other, ten that say the same are one. */
export const named = ({ naming }: QuestionWords, act: string, { text }: Question | Answer): string => {
  const characters = [...text.replace(/\s+/g, ' ')]
  return naming(act, characters.length > longestName ? `${characters.slice(0, longestName).join('').trimEnd()}…` : characters.join(''))
}

const Button = ({ ballot, cast, label, name, path }: ButtonProps) => (
  <button
    type="submit"
    name={questionFields.ballot}
    value={ballot === cast ? 'none' : ballot}
    aria-pressed={ballot === cast}
    aria-label={name}
    title={label}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  </button>
)

/** How many voices it has, with two buttons for who may vote. The same button again takes the voice back. */
export const Tally = ({ words, state, written, list }: TallyProps) => {
  const { viewing, isOpen, base } = state
  const count = written.votes.ups - written.votes.downs
  const number = (
    <b>
      {count}
      <span className="unseen"> {words.votes(count)}</span>
    </b>
  )
  const kind = kindOf(written)
  if (!viewing || !isOpen || written.state !== 'shown' || viewing.isOwn(written))
    return (
      <div className="tally">
        {number}
        <span aria-hidden="true">{words.votes(count).replace(/^-?\d+ /, '')}</span>
      </div>
    )
  const cast = viewing.ballots.get(written.id) ?? 'none'
  const question = 'questionId' in written ? written.questionId : written.id
  const act: QuestionAct = 'vote'
  return (
    <div className="tally">
      <form method="post" action={base}>
        <Hidden
          fields={{
            act,
            question,
            ...('questionId' in written ? { answer: written.id } : {}),
            ...(list ? { order: list.order, after: list.after ?? '' } : {}),
          }}
        />
        <Button ballot="up" cast={cast} label={words.up[kind]} name={named(words, words.up[kind], written)} path="m3 10.5 5-5 5 5" />
        {number}
        <Button ballot="down" cast={cast} label={words.down[kind]} name={named(words, words.down[kind], written)} path="m3 5.5 5 5 5-5" />
      </form>
    </div>
  )
}

const standingOf = (words: QuestionWords, { state, reason }: Question | Answer): string | null => {
  if (state === 'shown') return null
  return state === 'held' ? words.waits : state === 'joined' ? words.joined : words.hidden(reason ?? '')
}

/** What only its writer sees. */
export const Standing = ({
  words,
  written,
  isOwn,
}: Pick<PartProps, 'words'> & { readonly written: Question | Answer; readonly isOwn: boolean }) => {
  if (!isOwn) return null
  const texts = [standingOf(words, written), written.takenOut && words.takenOutBecause(written.takenOut.reason)]
  return texts.map((text) =>
    text === null ? null : (
      <p className="waits" dir="auto" key={text}>
        {text}
      </p>
    ),
  )
}
