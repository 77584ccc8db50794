import { Button } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { promisedValue } from '../../core/commitment/promised.ts'
import type { Severity } from '../../core/incident/phase.ts'
import type { Passage } from '../../core/notice/assemble.ts'
import { isAnswerPromised, isLossOpen } from '../../core/notice/closing-facts.ts'
import { nextMark } from '../../core/notice/next-word.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { FieldFault } from '../../core/result.ts'
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
import { MomentField, TimeFaults } from './slot-fields.tsx'

const computed: readonly Passage['role'][] = ['timing', 'retimed', 'felt']

export interface ClosingFactsProps {
  readonly passages: readonly Passage[]
  /** What is wrong with the times as they stand. */
  readonly timeFaults: readonly FieldFault[]
}

/**
 * From when to when and what each component suffered, in the words that readers get; the times can be put right, with a reason. Of times
 * that cannot be, nothing is computed: what is wrong stands at the field.
 */
export const ClosingFacts = ({ passages, timeFaults }: ClosingFactsProps): ReactNode => {
  const { state, isReadOnly } = useAtDesk()
  const { closing } = useWords(composeWords)
  const id = useId()
  const { until, retimed } = state.draft.content.slots
  const isContradictory = timeFaults.some(({ pointer }) => pointer !== '/slots/retimed')
  const facts = passages.filter(({ role }) => computed.includes(role))
  const [isOpen, setOpen] = useState(until !== undefined || retimed !== undefined)
  return (
    <section className="closing-facts card" aria-labelledby={id}>
      <h2 id={id} className="slot-label">
        {closing.title}
      </h2>
      {isContradictory ? null : (
        <>
          <div lang={state.draft.language}>
            {facts.map(({ role, text }) => (
              <p key={role} className={role} dir="auto">
                {text}
              </p>
            ))}
          </div>
          <p className="soft small">{closing.hint}</p>
        </>
      )}
      {isReadOnly ? null : (
        <details open={isOpen || isContradictory} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{closing.correct}</summary>
          <div className="slots">
            <MomentField field="since" faults={timeFaults} />
            <MomentField field="until" faults={timeFaults} />
            <ProseField field="retimed" hint={closing.retimedHint} />
            <TimeFaults field="retimed" faults={timeFaults} />
          </div>
        </details>
      )}
    </section>
  )
}

const daySeconds = 24 * 60 * 60
const daysAfter = (from: Instant, days: number): string => instantText(nextMark(plusSeconds(from, days * daySeconds)))

interface OfferProps {
  readonly title: string
  readonly hint?: string
  /** Something before it says the same already. */
  readonly isTitleHidden?: boolean
  readonly kind: 'report' | 'other'
  readonly what: string
  /** The time that the policy gives it; null where it gives none. */
  readonly asked: string | null
}

/** A promise in words of ours, with the time that the policy gives it until somebody says another. */
const Offer = ({ title, hint, isTitleHidden = false, kind, what, asked }: OfferProps): ReactNode => {
  const { desk, state } = useAtDesk()
  const { closing } = useWords(composeWords)
  const self = useSession().data?.operator?.id
  const [typed, setBy] = useState<string | null>()
  const by = typed === undefined ? asked : typed
  const promise = (): void => {
    const kept = state.draft.promises.map(promisedValue)
    if (self) desk.write('promises', [...kept, { kind, what, by, standsFor: self, confirmedBy: null, isPublic: true }])
  }
  return (
    <fieldset className="promise-offer">
      <legend className={isTitleHidden ? 'unseen' : 'slot-label'}>{title}</legend>
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
  return <Offer title={closing.answer} kind="other" what={wordingOf(language).ready.answer} asked={daysAfter(now(), 1)} />
}

/** By when the policy expects a report after an incident that was so bad at its worst; null where it expects none. */
export const useReportAsked = (worst: Severity): { readonly days: number; readonly by: string } | null => {
  const { state } = useAtDesk()
  const days = usePage().data?.clock.reportDays[worst] ?? null
  const { until } = state.draft.content.slots
  return days === null ? null : { days, by: daysAfter(until ?? now(), days) }
}

/** A report as a promise with a date: at hand where the policy expects one, one tap away where it does not; nothing where one is promised already. */
export const ReportOffer = ({ worst }: { readonly worst: Severity }): ReactNode => {
  const { state, isReadOnly } = useAtDesk()
  const { closing } = useWords(composeWords)
  const { language, promises, incidentId } = state.draft
  const owed = useOwedViews(incidentId)
  const asked = useReportAsked(worst)
  const isPromised = [...promises, ...owed].some(({ kind }) => kind === 'report')
  if (isReadOnly || isPromised) return null
  const what = wordingOf(language).ready.report
  if (asked) return <Offer title={closing.report} hint={closing.reportHint(asked.days)} kind="report" what={what} asked={asked.by} />
  return (
    <details className="report-offer">
      <summary>{closing.reportUnasked}</summary>
      <Offer title={closing.report} hint={closing.reportUnaskedHint} isTitleHidden kind="report" what={what} asked={null} />
    </details>
  )
}
