import type { ReactNode } from 'react'
import type { Severity } from '../../core/incident/phase.ts'
import { clockWords } from '../words/clock.ts'
import { useWords } from '../words/use-words.ts'
import { type ClockField, differingFields, fieldOf, type OtherField, severityFieldOf, severityNames, worstFirst } from './clock-form.ts'
import { ClockInput, useEditing } from './clock-input.tsx'
import { useFieldTexts } from './use-field-texts.ts'

export type GroupId = Severity | keyof (typeof clockWords)['en']['groups']

const otherGroups = {
  everyday: ['goodNewsMinutes', 'tellsLateness'],
  office: ['office/closingMinutes', 'office/openingMinutes', 'office/freshMinutes', 'office/week'],
  maintenance: ['maintenance/announceMinutes', 'maintenance/overrunMinutes', 'maintenance/movesItself'],
  reminders: ['reminders/aheadMinutes', 'reminders/escalateMinutes'],
  reports: ['reportDays/critical', 'reportDays/major', 'reportDays/minor'],
} as const satisfies Readonly<Record<keyof (typeof clockWords)['en']['groups'], readonly OtherField[]>>

const fieldsOf = (id: GroupId): readonly ClockField[] =>
  id === 'critical' || id === 'major' || id === 'minor'
    ? severityNames.map((name) => severityFieldOf(id, name))
    : otherGroups[id].map(fieldOf)

export const groupIds: readonly GroupId[] = [...worstFirst, 'everyday', 'office', 'maintenance', 'reminders', 'reports']

/** The group in which a field stands. */
export const groupOf = ({ severity, name }: ClockField): GroupId =>
  severity ?? groupIds.find((id) => fieldsOf(id).some((field) => field.name === name)) ?? 'everyday'

/** A severity in a sentence: the first notice, and how often then. */
const SeverityGist = ({ severity }: { readonly severity: Severity }): ReactNode => {
  const words = useWords(clockWords)
  const { textOf } = useFieldTexts()
  const { form } = useEditing()
  const said = (
    name: 'firstMinutes' | `cadence/${'investigating' | 'identified' | 'monitoring'}`,
    put: (time: string) => string,
  ): string => {
    const field = severityFieldOf(severity, name)
    const value = form[field.pointer] ?? ''
    return value === '' ? textOf(field, value) : put(textOf(field, value))
  }
  const rhythm = (['cadence/investigating', 'cadence/identified', 'cadence/monitoring'] as const).map((name) => said(name, words.every))
  const text = words.summary(said('firstMinutes', words.within), [...new Set(rhythm)].join(', '))
  return <span className="soft small">{text}</span>
}

const OtherGist = ({ id }: { readonly id: Exclude<GroupId, Severity> }): ReactNode => {
  const { gists } = useWords(clockWords)
  const { textOf } = useFieldTexts()
  const { form } = useEditing()
  const [a = '', b = '', c = '', d = ''] = fieldsOf(id).map((field) => textOf(field, form[field.pointer] ?? ''))
  return <span className="soft small">{gists[id](a, b, c, d)}</span>
}

interface GroupProps {
  readonly id: GroupId
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

const isSeverity = (id: GroupId): id is Severity => id === 'critical' || id === 'major' || id === 'minor'

/** What a group says in a line, and its fields on demand. */
const Group = ({ id, isOpen, onToggle }: GroupProps): ReactNode => {
  const words = useWords(clockWords)
  const { form, standard, faultAt } = useEditing()
  const fields = fieldsOf(id)
  const isChanged = differingFields(standard, form).some((field) => groupOf(field) === id)
  const faults = fields.filter(({ pointer }) => faultAt(pointer) !== undefined).length
  const isWidening = (field: ClockField): boolean =>
    field.name.startsWith('widening/') && isSeverity(id) && form[severityFieldOf(id, 'widening').pointer] !== true
  return (
    <details className="clock-group" open={isOpen} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <span className="clock-group-head">
          <strong>{isSeverity(id) ? words.severity[id] : words.groups[id]}</strong>
          {isChanged ? <span className="clock-mark small">{words.changed}</span> : null}
          {faults > 0 ? <span className="down small">{words.faults(faults)}</span> : null}
        </span>
        {isSeverity(id) ? <SeverityGist severity={id} /> : <OtherGist id={id} />}
      </summary>
      <div className="clock-fields">
        {fields.map((field) => (isWidening(field) ? null : <ClockInput key={field.pointer} field={field} />))}
      </div>
    </details>
  )
}

/** Everything that can be set, each group in a line until somebody wants to know more. */
export const ClockGroups = ({
  open,
  onOpen,
}: {
  readonly open: ReadonlySet<GroupId>
  readonly onOpen: (open: ReadonlySet<GroupId>) => void
}): ReactNode => (
  <div className="clock-groups">
    {groupIds.map((id) => (
      <Group
        key={id}
        id={id}
        isOpen={open.has(id)}
        onToggle={(isOpen) => {
          if (isOpen !== open.has(id)) onOpen(new Set(isOpen ? [...open, id] : [...open].filter((one) => one !== id)))
        }}
      />
    ))}
  </div>
)
