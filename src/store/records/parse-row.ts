import { z } from 'zod'
import type { Brand } from '../../core/brand.ts'
import { tagged } from '../../core/brand.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'

/** A value of a closed list; anything else means that the store was written by something else, and is thrown. */
export const parseMember = <const List extends readonly string[]>(list: List, value: string, column: string): List[number] => {
  const found = list.find((member) => member === value)
  if (found === undefined) throw new Error(`the store holds "${value}" in ${column}, which is none of: ${list.join(', ')}`)
  return found
}

export const instantOrNull = (text: string | null): Instant | null => (text === null ? null : instantOf(text))
export const textOrNull = (instant: Instant | null): string | null => (instant === null ? null : instantText(instant))

/** A JSON column: parsed when read, and checked against the same schema when written. */
export interface JsonColumn<T> {
  read(text: string): T
  write(value: T): string
}

export const jsonColumn = <T>(schema: z.ZodType<T>): JsonColumn<T> => ({
  read: (text) => z.decode(schema, parseJson(text)),
  write: (value) => JSON.stringify(z.encode(schema, value)),
})

// The schemas take what JSON can hold; the column's text is JSON because only `write` writes it.
const parseJson = (text: string) => JSON.parse(text)

// An optional field that is absent is run through its schema all the same; the check refuses it before `encode` would trip over it.
const present = <T>() => z.custom<T>((value) => value !== undefined)

/** An instant inside a JSON column. */
export const instantJson = z.codec(z.string(), present<Instant>(), { decode: instantOf, encode: instantText })

/** Text that was checked before it was first written and keeps its brand. */
export const brandedJson = <T extends Brand<string, string>>() =>
  z.codec(z.string(), z.custom<T>(), { decode: (text) => tagged<T>(text), encode: (value): string => value })

/** NUL cannot stand in a PostgreSQL text and ends strings early in SQLite functions; words from outside may hold it. */
export const storableText = (text: string): string => text.replaceAll('\0', '\ufffd').toWellFormed()
