import { NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { legalMoments, spanUnits } from '../../core/legal/regime.ts'
import { faultAt } from '../api/faults.ts'
import type { Deadline, Term } from '../legal/regime-text.ts'
import { Icon } from '../parts/icon.tsx'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'

interface TermsProps {
  readonly terms: readonly Term[]
  /** The other deadlines of the regime: a term may count from one of their reports. */
  readonly others: readonly Deadline[]
  readonly pointer: string
  readonly error: Error | null
  readonly onChange: (terms: Term[]) => void
}

/** In one list what a term can count from: the moments of an incident, and the reports of other deadlines. */
const useFrom = (others: readonly Deadline[]) => {
  const words = useWords(legalWords)
  return [
    ...legalMoments.map((moment) => ({ value: moment, label: words.moments[moment] })),
    ...others.map(({ id, name }) => ({ value: `report ${id}`, label: words.form.fromOther(name || words.form.unnamed) })),
  ]
}

const fromOf = (value: string): Term['from'] => {
  const moment = legalMoments.find((one) => one === value)
  return moment ? { kind: 'moment', moment } : { kind: 'fulfilled', deadlineId: value.replace('report ', '') }
}

const OneTerm = ({
  term,
  number,
  others,
  pointer,
  error,
  onChange,
  onRemove,
}: Omit<TermsProps, 'terms' | 'onChange'> & {
  readonly term: Term
  readonly number: number
  readonly onChange: (term: Term) => void
  readonly onRemove: (() => void) | undefined
}): ReactNode => {
  const words = useWords(legalWords).form
  const from = useFrom(others)
  return (
    <div className="regime-term">
      <TextInput
        aria-label={words.count}
        inputMode="numeric"
        value={Number.isNaN(term.count) ? '' : String(term.count)}
        error={faultAt(error, `${pointer}/count`)}
        onChange={({ currentTarget }) => onChange({ ...term, count: Number.parseInt(currentTarget.value, 10) })}
      />
      <NativeSelect
        aria-label={words.unit}
        value={term.unit}
        data={spanUnits.map((value) => ({ value, label: words.units[value] }))}
        onChange={({ currentTarget }) => onChange({ ...term, unit: spanUnits.find((one) => one === currentTarget.value) ?? term.unit })}
      />
      <NativeSelect
        aria-label={words.from}
        value={term.from.moment ?? `report ${term.from.deadlineId}`}
        data={from}
        error={faultAt(error, `${pointer}/from/deadlineId`)}
        onChange={({ currentTarget }) => onChange({ ...term, from: fromOf(currentTarget.value) })}
      />
      {onRemove ? (
        <button type="button" className="square" aria-label={words.removeTerm(number)} onClick={onRemove}>
          <Icon name="remove" />
        </button>
      ) : null}
    </div>
  )
}

const freshTerm: Term = { from: { kind: 'moment', moment: 'aware' }, unit: 'hours', count: 24 }

/** By when a report is asked for: so long after what; of several the first holds. */
export const RegimeTerms = ({ terms, others, pointer, error, onChange }: TermsProps): ReactNode => {
  const words = useWords(legalWords).form
  const fault = faultAt(error, pointer)
  return (
    <div className="stack tight">
      <p>
        <span className="legend">{words.terms}</span> <span className="soft small">{words.termsHint}</span>
      </p>
      {terms.map((term, at) => (
        <OneTerm
          // biome-ignore lint/suspicious/noArrayIndexKey: terms have no names, and all of a term is in its props.
          key={at}
          term={term}
          number={at + 1}
          others={others}
          pointer={`${pointer}/${at}`}
          error={error}
          onChange={(changed) => onChange(terms.map((one, i) => (i === at ? changed : one)))}
          onRemove={terms.length > 1 ? () => onChange(terms.filter((_, i) => i !== at)) : undefined}
        />
      ))}
      {fault ? (
        <p className="small down" role="alert">
          {fault}
        </p>
      ) : null}
      <button type="button" className="text-button small" onClick={() => onChange([...terms, freshTerm])}>
        {words.addTerm}
      </button>
    </div>
  )
}
