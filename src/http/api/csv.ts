import { stringify } from 'csv-stringify/sync'

/** Lines of CSV. Much of it is other people's text: a cell that a spreadsheet would run as a formula is guarded (OWASP, CSV injection). */
export const csv = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: 'windows' },
  )
