import type pg from 'pg'

const columnsQuery = `
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS required,
    CASE WHEN co.collname = 'C' THEN ' COLLATE "C"' ELSE '' END AS collation
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
  LEFT JOIN pg_collation co ON co.oid = a.attcollation
  WHERE a.attnum > 0 AND NOT a.attisdropped
  ORDER BY c.relname, a.attnum`

const constraintsQuery = `
  SELECT c.relname AS table, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k
  JOIN pg_class c ON c.oid = k.conrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = current_schema()
  WHERE k.contype <> 'n'
  ORDER BY c.relname, k.contype DESC, pg_get_constraintdef(k.oid)`

const indexesQuery = `
  SELECT tablename AS table, indexdef AS definition FROM pg_indexes
  WHERE schemaname = current_schema() AND indexname NOT LIKE '%\\_pkey' ORDER BY tablename, indexname`

interface ColumnRow {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly required: boolean
  readonly collation: string
}
interface DefinitionRow {
  readonly table: string
  readonly definition: string
}

/** The schema from the server's own catalogue, as text to read and to compare: the binaries of the tests bring no pg_dump. */
export const dumpPostgres = async (client: pg.Client): Promise<string> => {
  const columns = (await client.query<ColumnRow>(columnsQuery)).rows
  const constraints = (await client.query<DefinitionRow>(constraintsQuery)).rows
  const indexes = (await client.query<DefinitionRow>(indexesQuery)).rows
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
    const lines = [
      ...columns.filter((column) => column.table === table).map((c) => `${c.name} ${c.type}${c.collation}${c.required ? ' NOT NULL' : ''}`),
      ...constraints.filter((constraint) => constraint.table === table).map(({ definition }) => definition),
    ]
    const own = indexes.filter((index) => index.table === table).map(({ definition }) => `${definition};\n`)
    return `CREATE TABLE ${table} (\n${lines.map((line) => `  ${line}`).join(',\n')}\n);\n${own.join('')}`
  })
  return tables.join('\n')
}
