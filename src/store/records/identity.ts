import { type RawBuilder, sql } from 'kysely'
import type { IdentityCondition, IdentityRecords, IdentityRow, IdentityTable, IdentityValue } from '../../app/identity-records.ts'
import { storableText } from './parse-row.ts'
import type { Session } from './session.ts'

const stored = (value: IdentityValue): IdentityValue => (typeof value === 'string' ? storableText(value) : value)

const signs = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

// Wildcards of LIKE in what is looked for would find more than was asked for.
const pattern = (value: IdentityCondition['value'], before: string, after: string): string =>
  `${before}${String(value).replace(/[\\%_]/g, '\\$&')}${after}`

const conditionOf = ({ field, operator, value }: IdentityCondition): RawBuilder<unknown> => {
  const column = sql.ref(field)
  const list = (Array.isArray(value) ? value : []).map((each: string | number) => sql`${each}`)
  const one = Array.isArray(value) ? null : value
  switch (operator) {
    case 'in':
      return list.length === 0 ? sql`1 = 0` : sql`${column} in (${sql.join(list)})`
    case 'not_in':
      return list.length === 0 ? sql`1 = 1` : sql`${column} not in (${sql.join(list)})`
    case 'contains':
      return sql`${column} like ${pattern(value, '%', '%')} escape '\\'`
    case 'starts_with':
      return sql`${column} like ${pattern(value, '', '%')} escape '\\'`
    case 'ends_with':
      return sql`${column} like ${pattern(value, '%', '')} escape '\\'`
    default:
      if (one === null) return operator === 'ne' ? sql`${column} is not null` : sql`${column} is null`
      return sql`${column} ${sql.raw(signs[operator])} ${one}`
  }
}

/** Conditions that are joined by AND hold together; of those joined by OR one must hold besides. */
const whereOf = (conditions: readonly IdentityCondition[]): RawBuilder<unknown> => {
  const together = conditions.filter(({ connector }) => connector === 'AND').map(conditionOf)
  const either = conditions.filter(({ connector }) => connector === 'OR').map(conditionOf)
  const parts = [...together, ...(either.length > 0 ? [sql`(${sql.join(either, sql` or `)})`] : [])]
  return parts.length === 0 ? sql`1 = 1` : sql.join(parts, sql` and `)
}

const assignments = (set: IdentityRow, add: Readonly<Record<string, number>>): RawBuilder<unknown> =>
  sql.join([
    ...Object.entries(set).map(([field, value]) => sql`${sql.ref(field)} = ${stored(value)}`),
    ...Object.entries(add).map(([field, delta]) => sql`${sql.ref(field)} = coalesce(${sql.ref(field)}, 0) + ${sql.lit(delta)}`),
  ])

/** The sign-in library's own tables. Field names are its configuration's, never a caller's. */
export const identityRecords = ({ db }: Session): IdentityRecords => {
  const rowsOf = async (query: RawBuilder<IdentityRow>): Promise<readonly IdentityRow[]> => (await query.execute(db)).rows
  const table = (name: IdentityTable) => sql.table(name)
  return {
    async insert(name, row) {
      const fields = sql.join(Object.keys(row).map((field) => sql.ref(field)))
      const values = sql.join(Object.values(row).map((value) => sql`${stored(value)}`))
      const [made] = await rowsOf(sql<IdentityRow>`insert into ${table(name)} (${fields}) values (${values}) returning *`)
      if (!made) throw new Error(`a row of ${name} was not inserted`)
      return made
    },
    find: (name, where, { limit, offset = 0, sortBy }) => {
      const order = sortBy
        ? sql`order by ${sql.ref(sortBy.field)} ${sql.raw(sortBy.direction === 'asc' ? 'asc' : 'desc')}, id`
        : sql`order by id`
      return rowsOf(sql<IdentityRow>`select * from ${table(name)} where ${whereOf(where)} ${order} limit ${limit} offset ${offset}`)
    },
    async count(name, where) {
      const [row] = await rowsOf(sql<IdentityRow>`select count(*) as count from ${table(name)} where ${whereOf(where)}`)
      return Number(row?.count ?? 0)
    },
    update: (name, where, set, add = {}) =>
      rowsOf(sql<IdentityRow>`update ${table(name)} set ${assignments(set, add)} where ${whereOf(where)} returning *`),
    remove: (name, where, limit) => {
      const some =
        limit === undefined ? whereOf(where) : sql`id in (select id from ${table(name)} where ${whereOf(where)} order by id limit ${limit})`
      return rowsOf(sql<IdentityRow>`delete from ${table(name)} where ${some} returning *`)
    },
  }
}
