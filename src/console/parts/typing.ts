/** A form over a record that others change too: what was kept when each field was last as the record has it, and what stands in it now. */
export interface Typing<T> {
  readonly base: T
  readonly mine: T
}

export type FieldOf<T> = Extract<keyof T, string>

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** `onto` with the fields of `from` for which it is so. */
const taking = <T extends object>(onto: T, from: T, isTaken: (field: FieldOf<T>) => boolean): T => {
  const taken = { ...onto }
  for (const field in onto) if (isTaken(field)) taken[field] = from[field]
  return taken
}

const fieldsWhere = <T extends object>(of: T, is: (field: FieldOf<T>) => boolean): readonly FieldOf<T>[] => {
  const found: FieldOf<T>[] = []
  for (const field in of) if (is(field)) found.push(field)
  return found
}

/** The same form over what is kept now: what nobody typed in follows the record, what somebody typed in stays. */
export const overKept = <T extends object>({ base, mine }: Typing<T>, kept: T): Typing<T> => {
  const isTyped = (field: FieldOf<T>): boolean => !isSame(mine[field], base[field])
  const isTwofold = (field: FieldOf<T>): boolean => isTyped(field) && !isSame(kept[field], base[field]) && !isSame(kept[field], mine[field])
  return { mine: taking(kept, mine, isTyped), base: taking(kept, base, isTwofold) }
}

/** Fields in which two people wrote different things: one stays, and its writer says which. */
export const conflictsOf = <T extends object>({ base }: Typing<T>, kept: T): readonly FieldOf<T>[] =>
  fieldsWhere(kept, (field) => !isSame(base[field], kept[field]))

/** What a save sends: the fields that are to become something else. */
export const changesOf = <T extends object>({ mine }: Typing<T>, kept: T): Partial<T> => {
  const changes: Partial<T> = {}
  for (const field of fieldsWhere(kept, (name) => !isSame(mine[name], kept[name]))) changes[field] = mine[field]
  return changes
}

/** Of two texts one's own: it replaces the other on the next save. */
export const keepMine = <T extends object>({ base, mine }: Typing<T>, kept: T, field: FieldOf<T>): Typing<T> => ({
  mine,
  base: taking(base, kept, (one) => one === field),
})

/** Of two texts the other's. */
export const takeTheirs = <T extends object>({ base, mine }: Typing<T>, kept: T, field: FieldOf<T>): Typing<T> => ({
  mine: taking(mine, kept, (one) => one === field),
  base: taking(base, kept, (one) => one === field),
})

/** `sent` became `kept`, perhaps put in order on the way; what was typed since then goes on. */
export const afterSave = <T extends object>({ mine }: Typing<T>, sent: T, kept: T): Typing<T> => ({
  base: kept,
  mine: taking(kept, mine, (field) => !isSame(mine[field], sent[field])),
})
