import { Checkbox, TextInput } from '@mantine/core'
import { createContext, type ReactNode, useContext } from 'react'
import { milestones } from '../../core/policy/clock-policy.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { WeekField } from '../parts/week-field.tsx'
import { clockWords } from '../words/clock.ts'
import { useWords } from '../words/use-words.ts'
import { type ClockField, type ClockForm, type FieldValue, isWeek } from './clock-form.ts'
import { useFieldTexts } from './use-field-texts.ts'

/** The form that fields stand in. */
export interface Editing {
  readonly form: ClockForm
  /** What every installation begins with. */
  readonly standard: ClockForm
  readonly isReadOnly: boolean
  readonly faultAt: (pointer: string) => string | undefined
  readonly set: (pointer: string, value: FieldValue) => void
}

const EditingContext = createContext<Editing | undefined>(undefined)
export const EditingProvider = EditingContext.Provider

export const useEditing = (): Editing => {
  const editing = useContext(EditingContext)
  if (!editing) throw new Error('a field of the clock policy outside its form')
  return editing
}

const isUsual = ({ form, standard }: Editing, { pointer }: ClockField): boolean =>
  JSON.stringify(form[pointer]) === JSON.stringify(standard[pointer])

/** Leads back to what is usual, where something else stands there. */
const Usual = ({ field }: { readonly field: ClockField }): ReactNode => {
  const words = useWords(clockWords)
  const { labelOf } = useFieldTexts()
  const editing = useEditing()
  const value = editing.standard[field.pointer]
  if (editing.isReadOnly || value === undefined || isUsual(editing, field)) return null
  return (
    <button
      type="button"
      className="text-button small"
      aria-label={words.backOf(labelOf(field))}
      onClick={() => editing.set(field.pointer, value)}
    >
      {words.back}
    </button>
  )
}

const nameOf = ({ severity, name }: ClockField, words: (typeof clockWords)['en']): string =>
  severity === null ? words.otherFields[name] : words.severityFields[name]

const NumberField = ({ field }: { readonly field: ClockField }): ReactNode => {
  const words = useWords(clockWords)
  const { textOf, isDays } = useFieldTexts()
  const { form, standard, isReadOnly, faultAt, set } = useEditing()
  const value = form[field.pointer]
  const text = typeof value === 'string' ? value : ''
  const usual = textOf(field, standard[field.pointer] ?? '')
  const many = field.kind === 'numbers' && text.trim() !== '' ? ` ${words.isNow(textOf(field, text))}` : ''
  const leftEmpty = isDays(field) ? words.emptyReport : field.name === 'firstMinutes' ? words.emptyTime : words.emptyChange
  const empty = field.kind === 'maybe' ? ` ${leftEmpty}` : ''
  const several = field.kind === 'numbers' ? ` ${words.several}` : ''
  return (
    <div className="clock-field">
      <TextInput
        label={nameOf(field, words)}
        description={`${words.standard(usual)}${empty}${several}${many}`}
        inputMode={field.kind === 'numbers' ? 'text' : 'numeric'}
        autoComplete="off"
        disabled={isReadOnly}
        value={text}
        error={faultAt(field.pointer)}
        {...(field.kind === 'numbers'
          ? {}
          : {
              rightSection: <span className="soft small">{isDays(field) ? words.days : words.minutes}</span>,
              rightSectionWidth: isDays(field) ? 56 : 44,
            })}
        onChange={({ currentTarget }) => set(field.pointer, currentTarget.value)}
      />
      <Usual field={field} />
    </div>
  )
}

const TickField = ({ field }: { readonly field: ClockField }): ReactNode => {
  const words = useWords(clockWords)
  const { textOf } = useFieldTexts()
  const { form, standard, isReadOnly, faultAt, set } = useEditing()
  return (
    <Checkbox
      label={nameOf(field, words)}
      description={words.standard(textOf(field, standard[field.pointer] ?? false))}
      disabled={isReadOnly}
      checked={form[field.pointer] === true}
      error={faultAt(field.pointer)}
      onChange={({ currentTarget }) => set(field.pointer, currentTarget.checked)}
    />
  )
}

const ListField = ({ field }: { readonly field: ClockField }): ReactNode => {
  const words = useWords(clockWords)
  const { textOf } = useFieldTexts()
  const { form, standard, isReadOnly, faultAt, set } = useEditing()
  const value = form[field.pointer]
  const all: readonly string[] = field.kind === 'channels' ? channels : milestones
  const names: Readonly<Record<string, string>> = field.kind === 'channels' ? words.channels : words.milestones
  const chosen = all.filter((one) => Array.isArray(value) && value.some((said) => said === one))
  return (
    <Checkbox.Group
      label={nameOf(field, words)}
      description={words.standard(textOf(field, standard[field.pointer] ?? []))}
      value={[...chosen]}
      error={faultAt(field.pointer)}
      onChange={(ticked) =>
        set(
          field.pointer,
          all.filter((one) => ticked.includes(one)),
        )
      }
    >
      <div className="clock-ticks">
        {all.map((one) => (
          <Checkbox key={one} value={one} label={names[one]} disabled={isReadOnly} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

const WeekInput = ({ field }: { readonly field: ClockField }): ReactNode => {
  const words = useWords(clockWords)
  const { textOf } = useFieldTexts()
  const { form, standard, isReadOnly, faultAt, set } = useEditing()
  const value = form[field.pointer]
  return (
    <fieldset className="stack tight">
      <legend className="clock-legend">{nameOf(field, words)}</legend>
      <p className="soft small">{words.standard(textOf(field, standard[field.pointer] ?? []))}</p>
      {isWeek(value) ? (
        <WeekField
          value={value}
          isReadOnly={isReadOnly}
          faultAt={(pointer) => faultAt(`${field.pointer}${pointer}`)}
          onChange={(week) => set(field.pointer, week)}
        />
      ) : null}
      <Usual field={field} />
    </fieldset>
  )
}

/** One field of the policy: its unit, what is usual, and what is wrong with it. */
export const ClockInput = ({ field }: { readonly field: ClockField }): ReactNode => {
  switch (field.kind) {
    case 'tick':
      return <TickField field={field} />
    case 'milestones':
    case 'channels':
      return <ListField field={field} />
    case 'week':
      return <WeekInput field={field} />
    default:
      return <NumberField field={field} />
  }
}
