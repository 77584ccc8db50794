import type { Json } from '../../core/journal/canonical.ts'
import { type DraftField, draftFields, isSameValue } from '../../core/notice/draft-fields.ts'

/** What was typed and not acknowledged yet; kept in the browser until it is. */
export interface OwnEdit {
  readonly value: Json
  readonly basedOn: number
}

export type Edits = Readonly<Partial<Record<DraftField, OwnEdit>>>

export interface DeskStorage {
  read(): string | null
  /** Whether it is kept. */
  write(text: string | null): boolean
}

const isOwnEdit = (value: unknown): value is OwnEdit =>
  typeof value === 'object' && value !== null && 'basedOn' in value && typeof value.basedOn === 'number' && 'value' in value

export const readEdits = (text: string | null): Edits => {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    const entries = draftFields.flatMap((field) => {
      const edit: unknown = Reflect.get(kept, field)
      return isOwnEdit(edit) ? [[field, edit] as const] : []
    })
    return Object.fromEntries(entries)
  } catch {
    return {}
  }
}

const isSame = (a: OwnEdit | undefined, b: OwnEdit | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.basedOn === b.basedOn && isSameValue(a.value, b.value))

/**
 * Writes field by field what of the edits has changed. Another tab or a newer desk keeps its own under the same name: what is settled
 * here goes only where it still says what was settled, and whoever has left (`isAdding` false) puts nothing in any more. Answers whether all of it is kept now.
 */
export const keepEdits = (storage: DeskStorage, before: Edits, after: Edits, isAdding: boolean): boolean => {
  const changed = draftFields.filter((field) => !isSame(before[field], after[field]))
  if (changed.length === 0) return true
  const kept = readEdits(storage.read())
  const entries = draftFields.flatMap((field): readonly (readonly [DraftField, OwnEdit])[] => {
    const [own, there] = [after[field], kept[field]]
    if (!changed.includes(field)) return there ? [[field, there]] : []
    if (own && isAdding) return [[field, own]]
    return !there || (!own && isSame(there, before[field])) ? [] : [[field, there]]
  })
  const text = entries.length === 0 ? null : JSON.stringify(Object.fromEntries(entries))
  return text === storage.read() || storage.write(text)
}
