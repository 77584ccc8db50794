import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { promisedValue } from '../../core/commitment/promised.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Severity } from '../../core/incident/phase.ts'
import type { Passage } from '../../core/notice/assemble.ts'
import { isAnswerPromised, isLossOpen } from '../../core/notice/closing-facts.ts'
import { spanFaults } from '../../core/notice/decide-publication.ts'
import { nextMark } from '../../core/notice/next-word.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { type Instant, instantText, plusSeconds } from '../../core/time.ts'
import { usePage } from '../api/page.ts'
import { useSession } from '../api/session.ts'
import { now } from '../clock.ts'
import { TimeField } from '../parts/time-field.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'
import { useOwedViews } from './owed-promises.ts'
import { ProseField } from './prose-field.tsx'
import { MomentField } from './slot-fields.tsx'

const computed: readonly Passage['role'][] = ['timing', 'retimed', 'felt']

export interface ClosingFactsProps {
  readonly passages: readonly Passage[]
  readonly expected: Incident
}

/** From when to when and what each component suffered, in the words that readers get; the times can be put right, with a reason. */
export const ClosingFacts = ({ passages, expected }: ClosingFactsProps): ReactNode => {
  const { state, isReadOnly } = useAtDesk()
  const { closing } = useWords(composeWords)
  const id = useId()
  const { until, retimed } = state.draft.content.slots
  const isContradictory = spanFaults(state.draft, expected, now()).length > 0
  const facts = passages.filter(({ role }) => computed.includes(role))
  const [isOpen] = useState(until !== undefined || retimed !== undefined)
  return (
    <section className="closing-facts card" aria-labelledby={id}>
      <h2 id={id} className="slot-label">
        {closing.title}
      </h2>
      <div lang={state.draft.language}>
        {facts.map(({ role, text }) => (
          <p key={role} className={role} dir="auto">
            {text}
          </p>
        ))}
      </div>
      <p className="soft small">{isContradictory ? closing.contradiction : closing.hint}</p>
      {isReadOnly ? null : (
        <details open={isOpen}>
          <summary>{closing.correct}</summary>
          <div className="slots">
            <MomentField field="since" expected={expected} />
            <MomentField field="until" expected={expected} />
            <ProseField field="retimed" hint={closing.retimedHint} />
          </div>
        </details>
      )}
    </section>
  )
}

const daySeconds = 24 * 60 * 60

interface OfferProps {
  readonly title: string
  readonly hint?: string
  readonly kind: 'report' | 'other'
  readonly what: string
  readonly from: Instant
  readonly days: number
}

/** A promise in words of ours, with the time that the policy gives it until somebody says another. */
const Offer = ({ title, hint, kind, what, from, days }: OfferProps): ReactNode => {
  const { desk, state } = useAtDesk()
  const { closing } = useWords(composeWords)
  const self = useSession().data?.operator?.id
  const [typed, setBy] = useState<string | null>()
  const by = typed === undefined ? instantText(nextMark(plusSeconds(from, days * daySeconds))) : typed
  const promise = (): void => {
    const kept = state.draft.promises.map(promisedValue)
    if (self) desk.write('promises', [...kept, { kind, what, by, standsFor: self, confirmedBy: null, isPublic: true }])
  }
  return (
    <fieldset className="promise-offer">
      <legend className="slot-label">{title}</legend>
      {hint ? <p className="soft small">{hint}</p> : null}
      <div className="row">
        <TimeField label={closing.by} isLabelHidden value={by} onChange={setBy} />
        <Button variant="default" size="sm" disabled={by === null || !self} onClick={promise}>
          {closing.promise}
        </Button>
      </div>
    </fieldset>
  )
}

/** Nobody knows yet whether anything was lost: readers hear by when they will. */
export const AnswerOffer = (): ReactNode => {
  const { state, isReadOnly } = useAtDesk()
  const { closing } = useWords(composeWords)
  const { language, promises, content } = state.draft
  if (isReadOnly || !isLossOpen(content.slots) || isAnswerPromised(promises)) return null
  return <Offer title={closing.answer} kind="other" what={wordingOf(language).ready.answer} from={now()} days={1} />
}

/** The report that the policy expects after an incident that was so bad at its worst, as a promise with a date; nothing where one is owed or promised already. */
export const ReportOffer = ({ worst }: { readonly worst: Severity }): ReactNode => {
  const { state, isReadOnly } = useAtDesk()
  const { closing } = useWords(composeWords)
  const { data: page } = usePage()
  const { language, promises, content, incidentId } = state.draft
  const owed = useOwedViews(incidentId)
  const days = page?.clock.reportDays[worst] ?? null
  const isPromised = [...promises, ...owed].some(({ kind }) => kind === 'report')
  if (isReadOnly || days === null || isPromised) return null
  const what = wordingOf(language).ready.report
  const from = content.slots.until ?? now()
  return <Offer title={closing.report} hint={closing.reportHint(days)} kind="report" what={what} from={from} days={days} />
}
