import type { ReactNode } from 'react'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { TwoSides } from './two-sides.tsx'
import type { FieldOf } from './typing.ts'
import type { InForm } from './use-typing.ts'

interface Props<T> {
  readonly of: InForm<T>
  readonly labels: Readonly<Record<FieldOf<T>, string>>
  /** How a value reads; what is in the field itself, unless said. */
  readonly textOf?: (form: T, field: FieldOf<T>) => ReactNode
}

/** Fields that a colleague changed while one was typing in them: both texts, and the choice. Saving waits for it. */
export const Conflicts = <T extends object>({ of, labels, textOf = (form, field) => String(form[field] ?? '') }: Props<T>): ReactNode => {
  const { conflict } = useWords(frameWords)
  return of.conflicts.map((field) => (
    <TwoSides
      key={field}
      title={conflict.title(labels[field])}
      sides={[
        {
          title: conflict.mine,
          text: textOf(of.form, field) || <span className="soft">{conflict.nothing}</span>,
          act: conflict.keep,
          onAct: () => of.keepMine(field),
        },
        {
          title: conflict.theirs,
          text: textOf(of.kept, field) || <span className="soft">{conflict.nothing}</span>,
          act: conflict.take,
          onAct: () => of.takeTheirs(field),
        },
      ]}
    />
  ))
}
