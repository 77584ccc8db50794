import type { ReactNode } from 'react'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import { TwoSides } from '../parts/two-sides.tsx'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'
import { useValueText } from './value-text.ts'

/** Two texts for one field: both are shown, and its writer decides. */
export const ConflictBox = ({ field }: { readonly field: DraftField }): ReactNode => {
  const { desk, state } = useAtDesk()
  const words = useWords(composeWords).conflict
  const textOf = useValueText(field)
  const conflict = state.conflicts[field]
  if (!conflict) return null
  const nothing = <span className="soft">{words.nothing}</span>
  return (
    <TwoSides
      title={words.title(conflict.by)}
      hint={words.edit}
      sides={[
        { title: words.mine, text: textOf(desk.valueOf(field)) || nothing, act: words.keep, onAct: () => desk.keepMine(field) },
        { title: words.theirs, text: textOf(conflict.theirs) || nothing, act: words.take, onAct: () => desk.takeTheirs(field) },
      ]}
    />
  )
}
