import { Fragment } from 'react'
import type { Passage, PassageRole } from '../../core/notice/assemble.ts'
import { clockText } from '../../core/notice/times.ts'
import { stageOf } from '../notice/stage.ts'
import type { Standing } from '../notice/standing.ts'
import type { PublicIncident } from '../page-state.ts'
import { Time } from './clock.tsx'
import { type PassageSource, passageText } from './passage-text.tsx'
import { otherLanguage, type Surroundings } from './surroundings.ts'
import { weave } from './weave.tsx'

/** What an incident says, in the order in which a customer asks. */
const order: readonly PassageRole[] = [
  'now',
  'scope',
  'works',
  'next',
  'permanent',
  'workaround',
  'timing',
  'retimed',
  'felt',
  'action',
  'cause',
  'free',
  'next_update',
  'promised',
  'contact',
]
const orderWhenPlanned: readonly PassageRole[] = ['timing', ...order.filter((role) => role !== 'timing')]

interface FactsProps {
  readonly around: Surroundings
  readonly shown: PublicIncident
  readonly standing: Standing
  /** Roles that the headline has said already. */
  readonly omit: readonly PassageRole[]
}

const sourceOf = ({ around, shown, standing }: FactsProps): PassageSource => ({
  page: around.page,
  incident: shown.incident,
  notice: standing.told.notice,
  content: standing.content,
  corrected: null,
  stands: true,
})

/** "We promised to write by 13:00 and have not": said in place of the promise that was not kept. */
export const Owed = ({ around, standing }: { readonly around: Surroundings; readonly standing: Standing }) => {
  if (!standing.owed) return null
  const { dueAt } = standing.owed
  const text = clockText(dueAt, around.page.zone, around.wording, standing.told.notice.status.publishedAt)
  return (
    <strong className="owed">
      {weave(around.locale.page.owed(text), [{ find: text, show: <Time key="due" at={dueAt} text={text} soon="ago" /> }])}
    </strong>
  )
}

/** That what stands here was set right, and what had been wrong. */
const CorrectedMarks = ({ around, standing }: { readonly around: Surroundings; readonly standing: Standing }) =>
  standing.told.corrections.map((correction) => {
    const at = correction.status.publishedAt
    const text = clockText(at, around.page.zone, around.wording, standing.told.notice.status.publishedAt)
    return (
      <p className="mark" key={correction.id}>
        {weave(around.locale.page.corrected(text), [{ find: text, show: <Time key="at" at={at} text={text} /> }])}
        {': '}
        <span dir="auto" lang={otherLanguage(correction.language, around)}>
          {correction.correction?.reason}
        </span>
      </p>
    )
  })

const Row = ({ label, passage, props }: { readonly label: string; readonly passage: Passage; readonly props: FactsProps }) => (
  <div className={passage.role === 'next_update' ? 'row next' : 'row'}>
    <dt>{label}</dt>
    <dd dir="auto" lang={passage.role === 'next_update' && props.standing.owed ? undefined : langOf(props)}>
      {passage.role === 'next_update' && props.standing.owed ? (
        <Owed around={props.around} standing={props.standing} />
      ) : (
        passageText(passage, sourceOf(props), true)
      )}
    </dd>
  </div>
)

const langOf = ({ around, standing }: Pick<FactsProps, 'around' | 'standing'>): string | undefined =>
  otherLanguage(standing.told.notice.language, around)

/** What an incident means for a customer, as it stands: a line for each question. Technical detail is folded away. */
export const Facts = (props: FactsProps) => {
  const { around, shown, standing, omit } = props
  const words = around.locale.page
  const stage = stageOf(shown.incident.phase)
  const labels = words.label[stage]
  const { passages } = standing.assembled
  const find = (role: PassageRole) => passages.find((passage) => passage.role === role)
  const [free, backdated, technical] = [find('free'), find('backdated'), find('technical')]
  const isFreeAlone = free !== undefined && find('now') === undefined
  return (
    <Fragment>
      <CorrectedMarks around={around} standing={standing} />
      {isFreeAlone && <div lang={langOf(props)}>{passageText(free, sourceOf(props), true)}</div>}
      <dl className="facts">
        {(stage === 'planned' ? orderWhenPlanned : order).map((role) => {
          const passage = find(role)
          if (!passage || omit.includes(role) || (role === 'free' && isFreeAlone)) return null
          return <Row key={role} label={labels[role] ?? ''} passage={passage} props={props} />
        })}
      </dl>
      {backdated && <p className="mark">{passageText(backdated, sourceOf(props), false)}</p>}
      {technical && (
        <details className="technical">
          <summary>{words.technical}</summary>
          <div lang={langOf(props)}>{passageText(technical, sourceOf(props), false)}</div>
        </details>
      )}
    </Fragment>
  )
}
