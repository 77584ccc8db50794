import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Promised, promisedValue } from '../../core/commitment/promised.ts'
import type { Severity } from '../../core/incident/phase.ts'
import { instantText } from '../../core/time.ts'
import { withoutStop } from '../../core/without-stop.ts'
import { applyFix } from '../../lint/apply-fix.ts'
import { useSession } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { When } from '../parts/when.tsx'
import { promiseWords } from '../words/promises.ts'
import { useWords } from '../words/use-words.ts'
import { useReportAsked } from './closing-facts.tsx'
import { fieldId, goToField, useAtDesk } from './desk-context.ts'
import { FindingList, keyOf } from './finding-list.tsx'
import { useLedger } from './owed-promises.ts'
import { isOwed, type OwedView, toldOutcome } from './owed-view.ts'
import { PromiseDialog, type SaidPromise } from './promise-dialog.tsx'
import { useFoundPromises } from './use-found-promises.ts'
import '../promises/promises.css'

interface ConfirmedProps {
  readonly promise: Promised
  readonly index: number
  readonly onRemove: (() => void) | undefined
  readonly onEdit: (() => void) | undefined
  readonly onReword: ((what: string) => void) | undefined
}

/** What the guide has against the words of a promise, in full: there is no caret to lead to. */
const Remarks = ({ promise: { what }, index, onReword }: Omit<ConfirmedProps, 'onRemove' | 'onEdit'>): ReactNode => {
  const { findings, state } = useAtDesk()
  const [reasonFor, setReasonFor] = useState<string>()
  const own = findings.filter((finding) => finding.slot === 'promises' && finding.index === index)
  return (
    <FindingList
      id={`${fieldId('promises')}-${index}-findings`}
      text={what}
      lang={state.draft.language}
      findings={own}
      open={own}
      onOpen={() => goToField('promises')}
      onFix={onReword && ((fix) => onReword(applyFix(what, fix)))}
      reasonFor={reasonFor}
      onAskReason={(finding) => setReasonFor(keyOf(finding))}
      onCloseReason={() => setReasonFor(undefined)}
    />
  )
}

const Confirmed = ({ promise, index, onRemove, onEdit, onReword }: ConfirmedProps): ReactNode => {
  const words = useWords(promiseWords)
  const { data } = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const name = data?.items.find(({ id }) => id === promise.standsFor)?.name ?? '…'
  return (
    <li>
      <p dir="auto">{promise.what}</p>
      <p className="soft small">
        {words.kinds[promise.kind]} ·{' '}
        {promise.by ? (
          <>
            {words.by} <When at={instantText(promise.by)} relative="beside" />
          </>
        ) : (
          words.onChange
        )}{' '}
        · {words.standsFor(name)}
        {promise.isPublic ? ` · ${words.onPage}` : ''}
      </p>
      <Remarks promise={promise} index={index} onReword={onReword} />
      {onEdit && onRemove ? (
        <div className="row">
          <button type="button" className="text-button small" aria-label={words.compose.change(promise.what)} onClick={onEdit}>
            {words.compose.changeShort}
          </button>
          <button type="button" className="text-button small" aria-label={words.compose.remove(promise.what)} onClick={onRemove}>
            {words.compose.removeShort}
          </button>
        </div>
      ) : null}
    </li>
  )
}

type Owed = OwedView

/** One promise has one of them. */
const outcomes = ['open', 'kept', 'withdrawn'] as const
type Outcome = (typeof outcomes)[number]

/** Open and late promises of the incident: this notice may say that they are done, or why they are not. */
const Settles = (): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const { compose } = useWords(promiseWords)
  const { incidentId, settles } = state.draft
  const ledger = useLedger(incidentId) ?? []
  const owed = ledger.filter(isOwed)
  const settled = ledger.filter((one) => !isOwed(one) && settles.some(({ commitmentId }) => commitmentId === one.id))
  if (owed.length === 0 && settled.length === 0) return null
  const choose = ({ id }: Owed, outcome: Outcome): void => {
    const others = settles.flatMap(({ commitmentId, outcome }) => (commitmentId === id ? [] : [{ commitmentId, outcome }]))
    desk.write('settles', outcome === 'open' ? others : [...others, { commitmentId: id, outcome }])
  }
  const chosen = ({ id }: Owed): Outcome => settles.find(({ commitmentId }) => commitmentId === id)?.outcome ?? 'open'
  return (
    <div className="stack tight">
      <p id={fieldId('settles')} className="slot-label" tabIndex={-1}>
        {compose.settles}
      </p>
      {settled.map((promise) => {
        const { id, what } = promise
        const told = toldOutcome(promise)
        return told === undefined || told === chosen(promise) ? (
          <p key={id} className="small low" dir="auto">
            {compose.settledMeanwhile(withoutStop(what ?? ''))}
          </p>
        ) : (
          <p key={id} className="small" dir="auto">
            {compose.toldOtherwise[told](withoutStop(what ?? ''))}{' '}
            <button type="button" className="text-button small" disabled={isReadOnly} onClick={() => choose(promise, 'open')}>
              {compose.leaveOut}
            </button>
          </p>
        )
      })}
      {owed.map((promise) => (
        <fieldset key={promise.id} className="promise-settles small">
          <legend dir="auto">{promise.what ?? ''}</legend>
          {outcomes.map((outcome) => (
            <label key={outcome} className="tick">
              <input
                type="radio"
                name={`settles ${promise.id}`}
                disabled={isReadOnly}
                checked={chosen(promise) === outcome}
                onChange={() => choose(promise, outcome)}
              />
              <span>{compose.outcomes[outcome]}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </div>
  )
}

/** What the notice promises besides the next word, confirmed one by one; and what it settles of what was promised before. */
export const Promises = ({ worst }: { readonly worst: Severity }): ReactNode => {
  const { desk, state, isReadOnly } = useAtDesk()
  const { compose } = useWords(promiseWords)
  const self = useSession().data?.operator?.id ?? ''
  /** What the dialog begins with, and in the place of which promise it is kept. */
  const [asking, setAsking] = useState<{ readonly begin: Partial<SaidPromise>; readonly at?: number }>()
  const { promises } = state.draft
  const found = useFoundPromises()
  const reportBy = useReportAsked(worst)?.by ?? null
  const say = ({ ...promise }: SaidPromise): void => {
    const kept = promises.map(promisedValue)
    desk.write('promises', asking?.at === undefined ? [...kept, promise] : kept.with(asking.at, promise))
  }
  const remove = (index: number): void => desk.write('promises', promises.filter((_, at) => at !== index).map(promisedValue))
  const reword = (index: number, what: string): void =>
    desk.write(
      'promises',
      promises.map((promise, at) => promisedValue(at === index ? { ...promise, what } : promise)),
    )
  return (
    <section className="stack tight" aria-labelledby={fieldId('promises')}>
      <h2 id={fieldId('promises')} className="slot-label" tabIndex={-1}>
        {compose.title}
      </h2>
      <p className="soft small">{compose.hint}</p>
      {isReadOnly
        ? null
        : found.map(({ quote, what, kind, by }) => (
            <div key={quote} className="promise-found small">
              <span>{compose.found(withoutStop(quote))}</span>
              <button
                type="button"
                className="text-button small"
                onClick={() => setAsking({ begin: { what, kind, by: by && instantText(by) } })}
              >
                {compose.confirm}
              </button>
            </div>
          ))}
      {promises.length > 0 ? (
        <ul className="promise-list">
          {promises.map((promise, index) => (
            <Confirmed
              key={`${promise.kind} ${promise.what} ${promise.standsFor}`}
              promise={promise}
              index={index}
              onEdit={
                isReadOnly ? undefined : () => setAsking({ begin: { ...promise, by: promise.by && instantText(promise.by) }, at: index })
              }
              onRemove={isReadOnly ? undefined : () => remove(index)}
              onReword={isReadOnly ? undefined : (what) => reword(index, what)}
            />
          ))}
        </ul>
      ) : null}
      <Settles />
      {isReadOnly ? null : (
        <div className="row">
          <Button variant="default" size="sm" onClick={() => setAsking({ begin: {} })}>
            {compose.add}
          </Button>
        </div>
      )}
      {asking ? (
        <PromiseDialog begin={asking.begin} self={self} reportBy={reportBy} onSay={say} onClose={() => setAsking(undefined)} />
      ) : null}
    </section>
  )
}
