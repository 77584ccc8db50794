import { useState } from 'react'
import { afterSave, changesOf, conflictsOf, type FieldOf, keepMine, overKept, takeTheirs } from './typing.ts'

/** What a form holds over a record, and what its writer can do with it; see `typing.ts`. */
export interface InForm<T> {
  readonly form: T
  readonly kept: T
  readonly changes: Partial<T>
  readonly conflicts: readonly FieldOf<T>[]
  readonly isChanged: boolean
  readonly set: (change: Partial<T>) => void
  readonly keepMine: (field: FieldOf<T>) => void
  readonly takeTheirs: (field: FieldOf<T>) => void
  readonly saved: (sent: T, kept: T) => void
  readonly discard: () => void
}

/** A form whose record may change below it: nothing typed is lost when another part of it is saved, here or by a colleague. */
export const useTyping = <T extends object>(kept: T): InForm<T> => {
  const [held, setTyping] = useState({ base: kept, mine: kept })
  const typing = overKept(held, kept)
  const conflicts = conflictsOf(typing, kept)
  const changes = changesOf(typing, kept)
  return {
    form: typing.mine,
    kept,
    changes,
    conflicts,
    isChanged: Object.keys(changes).length > 0,
    set: (change) => setTyping({ base: typing.base, mine: { ...typing.mine, ...change } }),
    keepMine: (field) => setTyping(keepMine(typing, kept, field)),
    takeTheirs: (field) => setTyping(takeTheirs(typing, kept, field)),
    saved: (sent, now) => setTyping((before) => afterSave(before, sent, now)),
    discard: () => setTyping({ base: kept, mine: kept }),
  }
}
