import { parseEmailAddress } from '../address.ts'
import type { AudienceId, ComponentId, EmailAddress } from '../brand.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import type { PreferencesInput } from './parse-preferences.ts'

/** Columns that an import reads; an export writes the same names, so that what was exported can be imported. */
export const importColumns = ['email', 'webhook_url', 'state', 'level', 'threshold', 'components', 'language', 'audience'] as const
export type ImportColumn = (typeof importColumns)[number]

/** The column that a field fault of a line is about: what is chosen by name in a file is chosen by id everywhere else. */
export const importColumnOf = (pointer: string): ImportColumn | null => {
  const field = pointer.split('/')[1]
  return importColumns.find((column) => column === (field === 'componentIds' ? 'components' : field)) ?? null
}

/** One line of a file, as it was read: cells by column, trimmed; a column that the file lacks is absent. */
export interface ImportRow {
  /** Where it begins in the file; the header is line 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>
  /** The earlier line with the same address. */
  readonly repeats: number | null
}

/** What names in a file stand for, by lower-case name. */
export interface ImportNames {
  readonly components: ReadonlyMap<string, ComponentId>
  readonly audiences: ReadonlyMap<string, AudienceId>
}

/** A line that makes sense; what it leaves out stays as it is. */
export interface ImportWish {
  readonly line: number
  readonly email: EmailAddress
  readonly preferences: PreferencesInput
  readonly audienceId: AudienceId | undefined
  /** The file says that this address has left: it is kept so that nobody writes to it. */
  readonly hasLeft: boolean
}

const leftStates: readonly string[] = ['unsubscribed', 'suppressed']
const knownStates: readonly string[] = ['', 'active', 'unconfirmed', ...leftStates]
const everyComponent = '*'

// A spreadsheet's export guards cells that would be formulas by an apostrophe; it is not part of the address.
const unguarded = (cell: string): string => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)

const componentsOf = (faults: FieldFaults, cell: string, { components }: ImportNames): readonly string[] =>
  cell
    .split(';')
    .map((name) => unguarded(name.trim()))
    .filter((name) => name !== '')
    .flatMap((name) => {
      const found = components.get(name.toLowerCase())
      if (found === undefined) faults.add('/components', `This page has no component "${name.slice(0, 100)}".`)
      return found ?? []
    })

const audienceOf = (faults: FieldFaults, cell: string, { audiences }: ImportNames): AudienceId | undefined => {
  const name = unguarded(cell)
  const found = audiences.get(name.toLowerCase())
  if (found === undefined) faults.add('/audience', `This page has no audience "${name.slice(0, 100)}".`)
  return found
}

/** A line of an import, or why it cannot be used. */
export const parseImportRow = ({ line, cells, repeats }: ImportRow, names: ImportNames): Result<ImportWish> => {
  const faults = new FieldFaults()
  if (repeats !== null) faults.add('/email', `Line ${repeats} has the same address; that one counts.`)
  if (cells.webhook_url) faults.add('/webhook_url', 'A webhook gets a signing secret that is shown once; add it by itself.')
  const email = faults.take('/email', parseEmailAddress(unguarded(cells.email ?? '')))
  const state = (cells.state ?? '').toLowerCase()
  if (!knownStates.includes(state)) faults.add('/state', `Use one of: ${knownStates.filter((known) => known !== '').join(', ')}.`)
  const given = (column: ImportColumn): string | undefined => cells[column] || undefined
  const chosen = given('components')
  const componentIds = chosen === undefined || chosen === everyComponent ? [] : componentsOf(faults, chosen, names)
  const audience = given('audience')
  const audienceId = audience === undefined ? undefined : audienceOf(faults, audience, names)
  if (faults.any || !email) return faults.refuse()
  const preferences = {
    level: given('level')?.toLowerCase(),
    threshold: given('threshold')?.toLowerCase(),
    language: given('language')?.toLowerCase(),
    ...(chosen === undefined ? {} : { componentIds }),
  }
  return ok({ line, email, preferences, audienceId, hasLeft: leftStates.includes(state) })
}
