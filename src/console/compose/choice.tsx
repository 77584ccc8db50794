import { type ReactNode, useId } from 'react'
import './compose.css'

export interface ChoiceProps<T extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T | null
  readonly isReadOnly?: boolean
  /** For leading the keyboard here. */
  readonly id?: string
  readonly onChoose: (value: T) => void
}

/** One of a few, all of them to be seen: radio buttons that look like keys. */
export const Choice = <T extends string>({ legend, options, value, isReadOnly = false, id, onChoose }: ChoiceProps<T>): ReactNode => {
  const name = useId()
  return (
    <fieldset className="choice" disabled={isReadOnly} id={id} tabIndex={id === undefined ? undefined : -1}>
      <legend className="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? 'chosen' : ''}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
