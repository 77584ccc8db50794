import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Json } from '../../core/journal/canonical.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
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
  const side = (title: string, value: Json, act: string, onAct: () => void) => (
    <div className="conflict-side">
      <h4>{title}</h4>
      <p dir="auto">{textOf(value) || <span className="soft">{words.nothing}</span>}</p>
      <Button variant="default" size="sm" onClick={onAct}>
        {act}
      </Button>
    </div>
  )
  return (
    <div className="conflict" role="alert">
      <p>
        <strong>{words.title(conflict.by)}</strong>
      </p>
      <div className="conflict-sides">
        {side(words.mine, desk.valueOf(field), words.keep, () => desk.keepMine(field))}
        {side(words.theirs, conflict.theirs, words.take, () => desk.takeTheirs(field))}
      </div>
      <p className="soft small">{words.edit}</p>
    </div>
  )
}
