import { type ReactNode, useEffect, useId, useState } from 'react'
import { checkPromised } from '../../core/commitment/check-promises.ts'
import { type PromisedKind, promisedKinds } from '../../core/commitment/promised.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { instantOf } from '../../core/time.ts'
import { isUnhedged } from '../../lint/is-unhedged.ts'
import { useAsk } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { TimeField } from '../parts/time-field.tsx'
import { useLanguage } from '../words/language.ts'
import { promiseWords } from '../words/promises.ts'
import { fieldText, loadRefusals } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'
import { useGuideLanguages } from './guide-languages.ts'

/** A promise as the draft's field says it. */
export interface SaidPromise {
  readonly kind: PromisedKind
  readonly what: string
  readonly by: string | null
  readonly standsFor: string
  readonly confirmedBy: string | null
  readonly isPublic: boolean
}

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

const Select = ({ label, value, choices, onChange }: SelectProps): ReactNode => {
  const id = useId()
  return (
    <div className="slot">
      <label className="slot-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="plain-input" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What the server would refuse when it is published: said while one is at it. */
const useFaults = (said: SaidPromise): ReadonlyMap<string, string> => {
  const language = useLanguage()
  const { draft } = useAtDesk().state
  const { languages } = useGuideLanguages(draft.language)
  useEffect(() => void loadRefusals(language), [language])
  const ground = { effectiveAt: now(), isUnhedged: isUnhedged(draft, languages) }
  const judged = checkPromised({ ...said, by: said.by === null ? null : instantOf(said.by) }, ground)
  const errors = judged.ok ? [] : (judged.fault.errors ?? [])
  return new Map(errors.map(({ pointer, detail }) => [pointer, fieldText(detail, language)]))
}

const quiet = { error: null, isPending: false }

export interface PromiseDialogProps {
  /** What was found in the text, or what was confirmed before. */
  readonly begin: Partial<SaidPromise>
  readonly self: string
  /** By when the policy expects a report. */
  readonly reportBy: string | null
  readonly onSay: (promise: SaidPromise) => void
  readonly onClose: () => void
}

/** Confirms a promise: what, by when, and who stands for it. */
export const PromiseDialog = ({ begin, self, reportBy, onSay, onClose }: PromiseDialogProps): ReactNode => {
  const words = useWords(promiseWords)
  const { compose } = words
  const { data } = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const [said, setSaid] = useState<SaidPromise>(() => {
    const kind = begin.kind ?? 'action'
    return { kind, what: '', by: null, standsFor: self, confirmedBy: null, isPublic: kind === 'action', ...begin }
  })
  const [isAsked, setAsked] = useState(false)
  const faults = useFaults(said)
  const faultAt = (pointer: string): string | undefined => (isAsked ? faults.get(pointer) : undefined)
  const set = (change: Partial<SaidPromise>): void => setSaid({ ...said, ...change })
  const report = wordingOf(useAtDesk().state.draft.language).ready.report
  /** A report comes with words of ours, and the day that the policy gives it; both go again with another kind. */
  const choose = (kind: PromisedKind): void => {
    const isPublic = kind === 'action' || kind === 'report'
    const isOurs = said.kind === 'report' && said.what === report
    if (kind === 'report') set({ kind, isPublic, what: said.what.trim() === '' ? report : said.what, by: said.by ?? reportBy })
    else set({ kind, isPublic, ...(isOurs ? { what: '', by: said.by === reportBy ? null : said.by } : {}) })
  }
  const people = (data?.items ?? []).filter(({ state }) => state === 'active')
  const isRepair = said.kind === 'repair_time'
  const isReady = said.what.trim() !== '' && people.some(({ id }) => id === said.standsFor)
  return (
    <DialogForm
      title={compose.addTitle}
      act={compose.keep}
      sending={quiet}
      shown={[]}
      isHeld={!isReady}
      onSend={() => {
        setAsked(true)
        if (faults.size > 0) return
        onSay(said)
        onClose()
      }}
      onClose={onClose}
    >
      <Select
        label={compose.kind}
        value={said.kind}
        choices={promisedKinds.map((value) => ({ value, label: words.kinds[value] }))}
        onChange={(value) => choose(promisedKinds.find((one) => one === value) ?? 'other')}
      />
      <LineField label={compose.what} value={said.what} error={faultAt('/what')} onChange={(value) => set({ what: value })} />
      <TimeField label={compose.when} value={said.by} error={faultAt('/by')} onChange={(by) => set({ by })} />
      <Select
        label={compose.who}
        value={said.standsFor}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(standsFor) => set({ standsFor })}
      />
      {isRepair ? (
        <>
          <LineField
            label={compose.confirmed}
            value={said.confirmedBy ?? ''}
            error={faultAt('/confirmedBy')}
            onChange={(value) => set({ confirmedBy: value.trim() === '' ? null : value })}
          />
          <p className="soft small">{compose.confirmedHint}</p>
        </>
      ) : null}
      <label className="tick">
        <input type="checkbox" checked={said.isPublic} onChange={({ currentTarget }) => set({ isPublic: currentTarget.checked })} />
        {compose.isPublic}
      </label>
    </DialogForm>
  )
}
