import type { ReactNode } from 'react'
import { clockWords } from '../words/clock.ts'
import { useWords } from '../words/use-words.ts'
import { type ClockForm, differingFields } from './clock-form.ts'
import { useFieldTexts } from './use-field-texts.ts'

/** Field by field in words what one policy says and another does not. */
export const Difference = ({ before, after }: { readonly before: ClockForm; readonly after: ClockForm }): ReactNode => {
  const words = useWords(clockWords)
  const { labelOf, textOf } = useFieldTexts()
  const fields = differingFields(before, after)
  if (fields.length === 0) return <p className="soft small">{words.versions.same}</p>
  return (
    <dl className="clock-difference small">
      {fields.map((field) => (
        <div key={field.pointer}>
          <dt>{labelOf(field)}</dt>
          <dd>
            <del>{textOf(field, before[field.pointer] ?? '')}</del> <span aria-hidden="true">→</span>{' '}
            <ins>{textOf(field, after[field.pointer] ?? '')}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
