import { type FieldFault, ok, type Result, refuse } from '../../core/result.ts'
import { nearestName } from './nearest.ts'
import type { ParseText } from './values.ts'

/** One thing that can be set from outside. */
export interface Option<T> {
  readonly name: string
  /** What it does, as the documentation says it. */
  readonly sentence: string
  /** What may stand there, as a message says it after "Allowed:". */
  readonly allowed: string
  readonly parse: ParseText<T>
  /** Text that is parsed when nothing is set; null leaves the value null. */
  readonly default: string | null
  /** How the documentation describes a default of null. */
  readonly otherwise?: string
  /** Never shown, and readable from the file that NAME_FILE names. */
  readonly secret?: true
}

/** Reads a file as text; throws as node:fs does. */
export type ReadFile = (path: string) => string
export type Environment = Readonly<Record<string, string | undefined>>

const prefix = 'FORTHRIGHT_'
const largestFile = 64 * 1024

/** Quoted for a terminal: nothing in it can move the cursor, change direction or go on for a page. */
const shown = (text: string): string =>
  `"${text.slice(0, 80).replace(/[^\x20-\x7e]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)}${text.length > 80 ? '…' : ''}"`

// The path is not quoted: a secret that was put into the wrong variable would be.
/** Secrets as orchestrators mount them: one line end after the value is theirs, not the value's. */
const readSecretFile = (name: string, path: string, readFile: ReadFile): Result<string> => {
  try {
    const text = readFile(path)
    if (text.length > largestFile) return refuse('options.invalid', `${name} names a file of more than 64 KiB, which is no secret.`)
    const value = text.replace(/\r?\n$/, '')
    return value === '' ? refuse('options.invalid', `${name} names a file that is empty.`) : ok(value)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    return refuse('options.invalid', `${name} names a file that cannot be read (${why}). Check the path and that this user may read it.`)
  }
}

/** The text that was set, from the environment or the secret's file. A variable that is set but empty counts as absent. */
const textOf = (option: Option<unknown>, env: Environment, readFile: ReadFile): Result<string | null> => {
  const text = env[option.name] || null
  const path = env[`${option.name}_FILE`] || null
  if (option.secret === undefined || path === null) return ok(text)
  if (text === null) return readSecretFile(`${option.name}_FILE`, path, readFile)
  return refuse(
    'options.invalid',
    `${option.name} and ${option.name}_FILE are both set. Keep one of them, so that nobody has to guess which counts.`,
  )
}

/** Reads one option. A complaint names it, says what is wrong and what is allowed, and repeats the value unless it is secret. */
export const readOption = <T>(option: Option<T>, env: Environment, readFile: ReadFile): Result<T | null> => {
  const text = textOf(option, env, readFile)
  if (!text.ok) return text
  const used = text.value?.trim() ?? option.default
  if (used === null) return ok(null)
  const parsed = option.parse(used)
  if (parsed.ok) return parsed
  const value = option.secret ? 'cannot be used (its value is secret and not shown)' : `cannot be ${shown(used)}`
  return refuse('options.invalid', `${option.name} ${value}. ${parsed.fault.detail} Allowed: ${option.allowed}.`)
}

const namesOf = (options: readonly Option<unknown>[]): readonly string[] =>
  options.flatMap((option) => (option.secret ? [option.name, `${option.name}_FILE`] : [option.name]))

const whyUnknown = (name: string, options: readonly Option<unknown>[]): string => {
  const plain = options.find((option) => `${option.name}_FILE` === name)
  if (plain) return `${name} is not an option: only secrets can be read from a file. Set ${plain.name} itself.`
  const known = namesOf(options).map((one) => one.slice(prefix.length))
  const near = nearestName(name.slice(prefix.length).toUpperCase(), known)
  return `${shown(name).slice(1, -1)} is not an option. ${near ? `Did you mean ${prefix}${near}?` : `The options are: ${options.map((option) => option.name).join(', ')}.`}`
}

/** Names that begin as ours do and mean nothing: a slip that would otherwise be found during an outage. */
export const unknownNames = (env: Environment, options: readonly Option<unknown>[]): readonly FieldFault[] => {
  const known = new Set(namesOf(options))
  return Object.entries(env)
    .filter(([name, value]) => value !== undefined && name.toUpperCase().startsWith(prefix) && !known.has(name))
    .map(([name]) => ({ pointer: name, detail: whyUnknown(name, options) }))
}

/** One message with every problem on its own line, for a person who reads it on a terminal. */
export const refuseOptions = (errors: readonly FieldFault[]): Result<never> =>
  refuse('options.invalid', errors.map((error) => `- ${error.detail}`).join('\n'), { errors })
