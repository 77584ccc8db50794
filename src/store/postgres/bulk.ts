import type { SqlValue } from '../records/session.ts'

const chunk = 5000
const quoted = (name: string): string => `"${name}"`

/** One statement and one parameter for thousands of rows; rows whose key exists are left alone. */
export const insertManySql = (
  table: string,
  columns: readonly string[],
  rows: readonly (readonly SqlValue[])[],
): readonly { readonly text: string; readonly values: readonly [string] }[] => {
  const list = columns.map(quoted).join(', ')
  const text = `INSERT INTO ${quoted(table)} (${list})
    SELECT ${list} FROM json_populate_recordset(NULL::${quoted(table)}, $1) ON CONFLICT DO NOTHING`
  const statements: { text: string; values: [string] }[] = []
  for (let start = 0; start < rows.length; start += chunk) {
    const objects = rows.slice(start, start + chunk).map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])))
    statements.push({ text, values: [JSON.stringify(objects)] })
  }
  return statements
}
