import { sql } from 'kysely'
import type { Session, SqlValue } from '../records/session.ts'
import { type TableName, tableKeys } from './table-order.ts'

const chunk = 1000

/** Rows of a table in the order of its key, a thousand at a time: memory does not depend on how many there are. */
export async function* readTable(session: Session, table: TableName): AsyncGenerator<readonly Record<string, SqlValue>[]> {
  const key: readonly string[] = tableKeys[table]
  const columns = sql.join(key.map((column) => sql.ref(column)))
  let last: readonly SqlValue[] | undefined
  for (;;) {
    const from = last ? sql`where (${columns}) > (${sql.join(last)})` : sql``
    const query = sql<Record<string, SqlValue>>`select * from ${sql.table(table)} ${from} order by ${columns} limit ${chunk}`
    const { rows } = await query.execute(session.db)
    if (rows.length > 0) yield rows
    const end = rows.at(-1)
    if (rows.length < chunk || !end) return
    last = key.map((column) => end[column] ?? null)
  }
}
