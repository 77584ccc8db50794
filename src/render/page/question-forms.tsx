import type { Answer, Question } from '../../core/question/question.ts'
import { strangerLimits } from '../../core/question/stranger-words.ts'
import { faultText } from '../locales/question-words.ts'
import { faultAt, Honeypot, TextField } from './form-fields.tsx'
import { Hidden, named, type PartProps } from './question-parts.tsx'
import { type QuestionEntry, questionFields } from './question-state.ts'

interface AreaProps extends PartProps {
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly max: number
  readonly id: string
  readonly entry: QuestionEntry | null
  /** For the script that finds what was asked already. */
  readonly similar?: Readonly<Record<`data-${string}`, string>>
}

const Fault = ({ around, id, detail }: Pick<PartProps, 'around'> & { readonly id: string; readonly detail: string | undefined }) =>
  detail === undefined ? null : (
    <p className="fault" id={id}>
      {faultText(detail, around.page.language)}
    </p>
  )

const Area = ({ around, id, label, hint, value, max, entry, similar }: AreaProps) => {
  const fault = entry ? faultAt(entry.faults, questionFields.text) : undefined
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={questionFields.text}
        required
        maxLength={max}
        dir="auto"
        defaultValue={value}
        {...similar}
        aria-invalid={fault ? true : undefined}
        aria-describedby={described === '' ? undefined : described}
      />
      <Fault around={around} id={`${id}-fault`} detail={fault?.detail} />
    </div>
  )
}

const Name = ({
  around,
  words,
  id,
  value,
  entry,
}: PartProps & { readonly id: string; readonly value: string; readonly entry: QuestionEntry | null }) => {
  const fault = entry ? faultAt(entry.faults, questionFields.name) : undefined
  return (
    <div>
      <label className="label" htmlFor={id}>
        {words.name}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {words.nameHint}
      </p>
      <input
        className="line"
        type="text"
        id={id}
        name={questionFields.name}
        defaultValue={value}
        maxLength={strangerLimits.name.max}
        autoComplete="nickname"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-hint ${id}-fault` : `${id}-hint`}
      />
      <Fault around={around} id={`${id}-fault`} detail={fault?.detail} />
    </div>
  )
}

/** The form to ask. */
export const AskForm = (props: PartProps & { readonly entry: QuestionEntry | null }) => {
  const { around, words, state } = props
  const entry = props.entry?.act === 'ask' ? props.entry : null
  return (
    <section className="page" aria-labelledby="ask">
      <h2 id="ask">{words.ask.title}</h2>
      <form method="post" action={state.base} noValidate={entry !== null}>
        <Hidden fields={{ act: 'ask' }} />
        <Area
          {...props}
          id="question"
          label={words.ask.text}
          hint={words.ask.hint}
          value={entry?.text ?? ''}
          max={strangerLimits.question.max}
          entry={entry}
          similar={{ 'data-similar': `${state.base}/similar`, 'data-base': state.base, 'data-heading': words.similar.title }}
        />
        <div id="similar" role="status" />
        <Name {...props} id="name" value={entry?.name ?? state.viewing?.name ?? ''} entry={entry} />
        <Honeypot around={around} />
        {state.isHeld && <p className="promise">{words.held}</p>}
        <button type="submit">{words.ask.submit}</button>
      </form>
    </section>
  )
}

/** The form to answer one question. */
export const AnswerForm = (props: PartProps & { readonly question: Question; readonly entry: QuestionEntry | null }) => {
  const { around, words, state, question } = props
  const entry = props.entry?.act === 'answer' ? props.entry : null
  return (
    <section className="page" aria-labelledby="reply">
      <h2 id="reply">{words.answer.title}</h2>
      <form method="post" action={state.base} noValidate={entry !== null}>
        <Hidden fields={{ act: 'answer', question: question.id }} />
        <Area {...props} id="answer" label={words.answer.text} value={entry?.text ?? ''} max={strangerLimits.answer.max} entry={entry} />
        <Name {...props} id="name" value={entry?.name ?? state.viewing?.name ?? ''} entry={entry} />
        <Honeypot around={around} />
        {state.isHeld && <p className="promise">{words.held}</p>}
        <button type="submit">{words.answer.submit}</button>
      </form>
    </section>
  )
}

const targetOf = (written: Question | Answer) =>
  'questionId' in written ? { question: written.questionId, answer: written.id } : { question: written.id }

/** What a reader may do with one text: change their own, report another's. Folded away. */
export const Tools = (props: PartProps & { readonly written: Question | Answer; readonly entry: QuestionEntry | null }) => {
  const { words, state, written } = props
  const { viewing } = state
  if (!viewing || !state.isOpen) return null
  const target = targetOf(written)
  const entry = props.entry?.targetId === written.id ? props.entry : null
  const edit = entry?.act === 'edit' ? entry : null
  const report = entry?.act === 'report' ? entry : null
  const fault = faultAt(report?.faults ?? [], questionFields.reason)
  if (viewing.isOwn(written))
    return written.state === 'hidden' || written.state === 'joined' ? null : (
      <details open={edit !== null}>
        <summary aria-label={named(words, words.edit.title, written)}>{words.edit.title}</summary>
        <form method="post" action={state.base} noValidate={edit !== null}>
          <Hidden fields={{ act: 'edit', ...target }} />
          <Area
            {...props}
            id={`edit-${written.id}`}
            label={'questionId' in written ? words.answer.text : words.ask.text}
            value={edit?.text ?? written.text}
            max={'questionId' in written ? strangerLimits.answer.max : strangerLimits.question.max}
            entry={edit}
          />
          <button type="submit">{words.edit.submit}</button>
        </form>
      </details>
    )
  return (
    <details open={report !== null}>
      <summary aria-label={named(words, words.report.title, written)}>{words.report.title}</summary>
      <form method="post" action={state.base} noValidate={report !== null}>
        <Hidden fields={{ act: 'report', ...target }} />
        <div>
          <label className="label" htmlFor={`reason-${written.id}`}>
            {words.report.reason}
          </label>
          <input
            className="line"
            type="text"
            id={`reason-${written.id}`}
            name={questionFields.reason}
            defaultValue={report?.reason}
            maxLength={strangerLimits.reason.max}
            aria-invalid={fault ? true : undefined}
            aria-describedby={fault ? `reason-${written.id}-fault` : undefined}
          />
          <Fault around={props.around} id={`reason-${written.id}-fault`} detail={fault?.detail} />
        </div>
        <button type="submit" className="quiet">
          {words.report.submit}
        </button>
      </form>
    </details>
  )
}

/** For whoever came without a link: it goes to their address. */
export const IdentifyForm = ({ around, words, state, entry }: PartProps & { readonly entry: QuestionEntry | null }) => {
  const faults = (entry?.faults ?? []).map(({ pointer, detail }) => ({ pointer, detail: faultText(detail, around.page.language) }))
  return (
    <section className="page" aria-labelledby="ask">
      <h2 id="ask">{words.identify.title}</h2>
      <p>{words.identify.text}</p>
      <form method="post" action={state.base} noValidate={entry !== null}>
        <TextField
          name={questionFields.email}
          type="email"
          label={words.identify.email}
          value={entry?.email ?? ''}
          required
          fault={faultAt(faults, questionFields.email)}
        />
        <Honeypot around={around} />
        <p className="promise">{words.identify.promise}</p>
        <button type="submit">{words.identify.submit}</button>
      </form>
    </section>
  )
}
