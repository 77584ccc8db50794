import type { SqlValue } from '../records/session.ts'
import type { Statement } from './protocol.ts'

/** Rows per statement: one message and one JSON text of some megabytes at most. */
const chunk = 5000

const quoted = (name: string): string => `"${name}"`

/** One statement and one parameter for thousands of rows; rows whose key exists are left alone. */
export const insertManySql = (table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): readonly Statement[] => {
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  // "WHERE true" tells the parser that ON belongs to the INSERT and is not a join.
  const sql = `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) SELECT ${values} FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`
  const statements: Statement[] = []
  for (let start = 0; start < rows.length; start += chunk)
    statements.push({ sql, parameters: [JSON.stringify(rows.slice(start, start + chunk))] })
  return statements
}
