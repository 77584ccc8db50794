import type { z } from '@hono/zod-openapi'
import { assertNever } from '../../core/result.ts'

type RawIssue = z.core.$ZodRawIssue
type Of<Code extends z.core.$ZodIssueCode> = Extract<z.core.$ZodIssue, { readonly code: Code }>

const shapes: Readonly<Record<string, string>> = {
  string: 'Give a text here.',
  number: 'Give a number here.',
  nan: 'Give a number here.',
  int: 'Give a whole number here.',
  bigint: 'Give a whole number here.',
  boolean: 'Say true or false here.',
  array: 'Give a list here.',
  tuple: 'Give a list here.',
  set: 'Give a list here.',
  object: 'Give an object with its fields here.',
  record: 'Give an object with its fields here.',
  map: 'Give an object with its fields here.',
  date: 'Give a time with its zone here, as 2026-11-24T14:30:00Z.',
  null: 'Give null here, or leave the field out.',
  undefined: 'Leave this out: nothing is read here.',
  void: 'Leave this out: nothing is read here.',
  never: 'Leave this out: nothing is read here.',
}

const formats: Readonly<Record<string, string>> = {
  email: 'Give a mail address here, as name@example.com.',
  url: 'Give a web address here, beginning with https://.',
  datetime: 'Give a time with its zone here, as 2026-11-24T14:30:00Z.',
  date: 'Give a date here, as 2026-11-24.',
  time: 'Give a time of day here, as 14:30:00.',
}

const missing = (sentence: string, input: unknown): string => (input === undefined ? `This is missing. ${sentence}` : sentence)

const shapeText = ({ expected, input }: Pick<Of<'invalid_type'>, 'expected' | 'input'>): string => {
  const shape = shapes[expected] ?? 'What stands here is of another kind than is asked for.'
  return expected in { undefined: 0, void: 0, never: 0 } ? shape : missing(shape, input)
}

const valueText = (values: Of<'invalid_value'>['values'], input: unknown): string => {
  const named = values.map(String).join(', ')
  return missing(values.length === 1 ? `Only this may stand here: ${named}.` : `Give one of these here: ${named}.`, input)
}

const isNumber = (origin: string): boolean => origin === 'number' || origin === 'int' || origin === 'bigint'

const manyText = ({ origin, maximum, inclusive }: Pick<Of<'too_big'>, 'origin' | 'maximum' | 'inclusive'>): string => {
  if (origin === 'string') return `Use at most ${maximum} characters here.`
  if (isNumber(origin)) return inclusive === false ? `Give less than ${maximum} here.` : `Give at most ${maximum} here.`
  return origin === 'date' ? 'Give an earlier time here.' : `Have at most ${maximum} entries here.`
}

const fewText = ({ origin, minimum, inclusive }: Pick<Of<'too_small'>, 'origin' | 'minimum' | 'inclusive'>): string => {
  if (origin === 'string') return minimum === 1 ? 'Say something here.' : `Use at least ${minimum} characters here.`
  if (isNumber(origin)) return inclusive === false ? `Give more than ${minimum} here.` : `Give at least ${minimum} here.`
  return origin === 'date' ? 'Give a later time here.' : `Have at least ${minimum} entries here.`
}

const unionText = (issue: RawIssue & { readonly code: 'invalid_union' }): string => {
  const { discriminator, options, input } = issue
  const holds = typeof input === 'object' && input !== null
  if (discriminator !== undefined && Array.isArray(options) && holds) return valueText(options, Reflect.get(input, discriminator))
  return missing('What stands here is of none of the kinds that may.', input)
}

/** What is wrong with a field, in words of ours for everything that a schema may object to; German: `words/de/shape-faults.ts`. */
export const issueText = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return shapeText(issue)
    case 'invalid_value':
      return valueText(issue.values, issue.input)
    case 'too_big':
      return manyText(issue)
    case 'too_small':
      return fewText(issue)
    case 'invalid_format':
      return formats[issue.format] ?? 'This is not written in the form that is asked for here.'
    case 'not_multiple_of':
      return `Give a multiple of ${issue.divisor} here.`
    case 'unrecognized_keys':
      return 'There is no field of this name here.'
    case 'invalid_union':
      return unionText(issue)
    case 'invalid_key':
      return 'A name is used here that may not be.'
    case 'invalid_element':
      return 'One of the entries here cannot be used.'
    case 'custom':
      return 'What stands here cannot be used.'
    default:
      return assertNever(issue)
  }
}
