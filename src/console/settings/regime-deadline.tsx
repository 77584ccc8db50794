import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { faultAt } from '../api/faults.ts'
import type { Deadline } from '../legal/regime-text.ts'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { RegimeTerms } from './regime-terms.tsx'

/** A deadline while it is written: its points as lines of one text. */
export interface WrittenDeadline extends Omit<Deadline, 'contents'> {
  readonly points: string
}

export const linesOf = (points: string): string[] =>
  points
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

interface DeadlineProps {
  readonly deadline: WrittenDeadline
  readonly index: number
  readonly all: readonly WrittenDeadline[]
  readonly error: Error | null
  readonly onChange: (deadline: WrittenDeadline) => void
  readonly onRemove: (() => void) | undefined
}

/** Where a point is at fault, the field that holds all of them says so. */
export const pointFault = (error: Error | null, index: number, { points }: WrittenDeadline): string | undefined =>
  faultAt(error, `/deadlines/${index}/contents`) ??
  linesOf(points)
    .map((_, at) => faultAt(error, `/deadlines/${index}/contents/${at}`))
    .find(Boolean)

/** One report that a regime asks for: what, to whom, by when, with what in it. */
export const RegimeDeadline = ({ deadline, index, all, error, onChange, onRemove }: DeadlineProps): ReactNode => {
  const words = useWords(legalWords).form
  const at = `/deadlines/${index}`
  const others = all.filter(({ id }) => id !== deadline.id).map(({ points, ...one }) => ({ ...one, contents: linesOf(points) }))
  return (
    <fieldset className="regime-deadline">
      <legend className="unseen">{words.deadline(index + 1)}</legend>
      <TextInput
        label={words.deadlineName}
        required
        value={deadline.name}
        error={faultAt(error, `${at}/name`)}
        onChange={({ currentTarget }) => onChange({ ...deadline, name: currentTarget.value })}
      />
      <TextInput
        label={words.recipient}
        required
        value={deadline.recipient}
        error={faultAt(error, `${at}/recipient`)}
        onChange={({ currentTarget }) => onChange({ ...deadline, recipient: currentTarget.value })}
      />
      <RegimeTerms
        terms={deadline.terms}
        others={others}
        pointer={`${at}/terms`}
        error={error}
        onChange={(terms) => onChange({ ...deadline, terms })}
      />
      <Checkbox
        label={words.withoutDelay}
        checked={deadline.isWithoutDelay}
        onChange={({ currentTarget }) => onChange({ ...deadline, isWithoutDelay: currentTarget.checked })}
      />
      <Textarea
        label={words.points}
        description={words.pointsHint}
        autosize
        minRows={2}
        maxRows={10}
        value={deadline.points}
        error={pointFault(error, index, deadline)}
        onChange={({ currentTarget }) => onChange({ ...deadline, points: currentTarget.value })}
      />
      {onRemove ? (
        <div className="row">
          <Button variant="default" size="compact-md" onClick={onRemove}>
            {words.remove}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
