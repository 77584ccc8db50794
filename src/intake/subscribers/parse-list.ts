import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { CsvError, type InfoRecord, parse } from 'csv-parse'
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
const longestRecord = 16_384
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

/** How far the parser has come: lines of the file, those without anything in them among them. */
type Reach = Pick<InfoRecord, 'lines' | 'empty_lines'>

/** The line on which a record begins that ends at `now`, after the one that ended at `before`. */
const beginOf = (before: Reach, now: Reach): number => before.lines + 1 + now.empty_lines - before.empty_lines

const parseRecord = (given: unknown): { readonly record: readonly string[]; readonly info: Reach } =>
  // With "info" the parser gives { record, info } and nothing else.
  given as { readonly record: readonly string[]; readonly info: Reach }

/** Where a file stops being a table, and what to do, for people who never heard of the rules that a parser goes by. */
const troubleIn = (code: string, line: number, begins: number): Result<never> => {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return wrongFile(`A quotation mark in line ${begins} is never closed. Close it, or write the cell without it.`)
    case 'CSV_INVALID_CLOSING_QUOTE':
      return wrongFile(`In line ${line} text follows a closing quotation mark. Write each quotation mark inside a cell twice.`)
    case 'INVALID_OPENING_QUOTE':
      return wrongFile(
        `In line ${line} a quotation mark stands in the middle of a cell. Put the whole cell in quotation marks, and write those inside it twice.`,
      )
    case 'CSV_MAX_RECORD_SIZE':
      return wrongFile(`Line ${begins} is far too long for one subscriber. Perhaps a quotation mark in it is never closed.`)
    default:
      return wrongFile(`From line ${begins} on the file cannot be read as a table. Save it again as CSV.`)
  }
}

const records = async (text: string): Promise<Result<readonly ReadRecord[]>> => {
  const setting = { bom: true, delimiter: delimiterOf(text), info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
  const found: ReadRecord[] = []
  let taken: Reach = { lines: 0, empty_lines: 0 }
  // What was read and not yet taken is lost when reading breaks off: the parser itself says how far it came.
  let read = taken
  const onRecord = (record: string[], info: InfoRecord): string[] => {
    read = info
    return record
  }
  const parser = Readable.from(slices(text)).pipe(parse({ ...setting, max_record_size: longestRecord, on_record: onRecord }))
  try {
    for await (const given of parser) {
      const { record, info } = parseRecord(given)
      if (found.length > mostRows) return wrongFile(`The list has more than ${mostRows.toLocaleString('en')} lines. Import it in parts.`)
      found.push({ cells: record, line: beginOf(taken, info) })
      taken = info
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const now: Reach = { lines: Number(error.lines), empty_lines: Number(error.empty_lines) }
    return troubleIn(error.code, now.lines, beginOf(read, now))
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
