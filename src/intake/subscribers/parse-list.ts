import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type ImportColumn, type ImportRow, importColumns } from '../../core/subscriber/import-row.ts'

/** A list of subscribers as it was read from a file. */
export interface SubscriberList {
  readonly rows: readonly ImportRow[]
  /** Columns of the file that mean nothing here, as they are written there. */
  readonly ignoredColumns: readonly string[]
}

export const mostRows = 100_000
const sliceLength = 64 * 1024
const longestCell = 2000
/** Columns that an export writes for people to read. */
const silentColumns: readonly string[] = ['since', 'reason']

const delimiters = [',', ';', '\t'] as const

/** Spreadsheets in some countries part cells by semicolons: the header, which has no reason for other signs, tells. */
const delimiterOf = (text: string): string => {
  const [header = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string): number => header.split(sign).length
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** Half a second of reading in one go would keep every reader of the page waiting for as long. */
async function* slices(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += sliceLength) {
    yield text.slice(at, at + sliceLength)
    await setImmediate()
  }
}

const isColumn = (name: string): name is ImportColumn => importColumns.some((column) => column === name)
const columnName = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')

const wrongFile = (detail: string) => refuse('input.invalid', detail, { errors: [{ pointer: '/file', detail }] })

interface ReadRecord {
  readonly cells: readonly string[]
  readonly line: number
}

const parseRecord = (given: unknown): { readonly record: readonly string[]; readonly lines: number } => {
  // With "info" the parser gives { record, info } and nothing else.
  const { record, info } = given as { readonly record: readonly string[]; readonly info: { readonly lines: number } }
  return { record, lines: info.lines }
}

const records = async (text: string): Promise<Result<readonly ReadRecord[]>> => {
  const setting = { bom: true, delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
  const parser = Readable.from(slices(text)).pipe(parse({ ...setting, max_record_size: 16_384 }))
  const found: ReadRecord[] = []
  let begins = 1
  try {
    for await (const given of parser) {
      const { record, lines } = parseRecord(given)
      if (found.length > mostRows) return wrongFile(`The list has more than ${mostRows.toLocaleString('en')} lines. Import it in parts.`)
      found.push({ cells: record, line: begins })
      begins = lines + 1
    }
  } catch (error) {
    if (error instanceof CsvError) return wrongFile(`From line ${begins} on the file is no CSV: ${error.message}.`)
    throw error
  }
  return ok(found)
}

/** One name for an address however it is written, to notice a second line of it; whether it is one is asked later. */
const keyOf = (cells: ImportRow['cells']): string => `${cells.email?.toLowerCase().replace(/^'/, '')} ${cells.webhook_url ?? ''}`

const rowsOf = (columns: readonly (ImportColumn | undefined)[], lines: readonly ReadRecord[]): readonly ImportRow[] => {
  const seen = new Map<string, number>()
  return lines.map(({ cells, line }) => {
    const named = Object.fromEntries(
      columns.flatMap((column, i) => (column === undefined ? [] : [[column, (cells[i] ?? '').slice(0, longestCell)]])),
    )
    const key = keyOf(named)
    const repeats = seen.get(key) ?? null
    if (repeats === null) seen.set(key, line)
    return { line, cells: named, repeats }
  })
}

/**
 * Reads a list of subscribers. The first line names the columns, in any order and case; "email" must be among them. Cells are parted by
 * commas, semicolons or tabs.
 */
export const parseSubscriberList = async (text: string): Promise<Result<SubscriberList>> => {
  const read = await records(text)
  if (!read.ok) return read
  const [header, ...lines] = read.value
  const names = (header?.cells ?? []).map(columnName)
  if (!names.includes('email'))
    return wrongFile(`The first line must name the columns, "email" among them. Known are: ${importColumns.join(', ')}.`)
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i)
  if (twice !== undefined) return wrongFile(`The column "${twice.slice(0, 50)}" is there twice.`)
  const columns = names.map((name) => (isColumn(name) ? name : undefined))
  const ignoredColumns = names.filter((name) => name !== '' && !isColumn(name) && !silentColumns.includes(name))
  return ok({ rows: rowsOf(columns, lines), ignoredColumns: ignoredColumns.slice(0, 50).map((name) => name.slice(0, 50)) })
}
