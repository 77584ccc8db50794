import { createAdapterFactory } from 'better-auth/adapters'
import {
  type IdentityCondition,
  type IdentityRecords,
  type IdentityRow,
  type IdentityTable,
  type IdentityValue,
  identityOperators,
  identityTables,
} from '../../app/identity-records.ts'

/** Runs one statement, or several together, on the records. */
export type RunIdentity = <T>(access: 'read' | 'write', work: (records: IdentityRecords) => Promise<T>) => Promise<T>

const tableOf = (model: string): IdentityTable => {
  const found = identityTables.find((table) => table === model)
  if (!found) throw new Error(`the sign-in library asks for the table "${model}", which we do not keep`)
  return found
}

const storedValue = (value: unknown): IdentityValue => {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.toISOString()
  throw new Error(`the sign-in library gives a value of type ${typeof value}, which is not kept`)
}

const rowOf = (values: object): IdentityRow =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [field, storedValue(value)]))

interface Asked {
  readonly field: string
  readonly operator?: string | undefined
  readonly value: unknown
  readonly connector?: 'AND' | 'OR' | undefined
}

const conditionOf = ({ field, operator = 'eq', value, connector = 'AND' }: Asked): IdentityCondition => {
  const known = identityOperators.find((one) => one === operator)
  if (!known) throw new Error(`the sign-in library compares by "${operator}", which we do not know`)
  const list = Array.isArray(value) ? value.map(storedValue).filter((each) => each !== null) : storedValue(value)
  return { field, operator: known, value: list, connector }
}

const conditionsOf = (where: readonly Asked[] | undefined): readonly IdentityCondition[] => (where ?? []).map(conditionOf)

/** Our rows are what the library's own transforms make of them afterwards. */
const parseRows = <T>(rows: readonly IdentityRow[]): T[] => rows as unknown as T[]
const parseFirst = <T>(rows: readonly IdentityRow[]): T | null => parseRows<T>(rows)[0] ?? null

const mostRows = 100

/** better-auth over our records: instants are text, truth is 0 or 1, on both databases alike. */
export const identityAdapter = (run: RunIdentity) =>
  createAdapterFactory({
    config: {
      adapterId: 'forthright-records',
      supportsNumericIds: false,
      supportsBooleans: false,
      supportsDates: false,
      supportsJSON: false,
      transaction: false,
    },
    adapter: ({ getFieldName }) => ({
      create: async ({ model, data }) => {
        const made = await run('write', (records) => records.insert(tableOf(model), rowOf(data)))
        return parseRows<typeof data>([made])[0] ?? data
      },
      findOne: async <T>({ model, where }: { model: string; where: Asked[] }) =>
        parseFirst<T>(await run('read', (records) => records.find(tableOf(model), conditionsOf(where), { limit: 1 }))),
      findMany: async <T>(asked: {
        model: string
        where?: Asked[] | undefined
        limit: number
        offset?: number | undefined
        sortBy?: { field: string; direction: 'asc' | 'desc' } | undefined
      }) => {
        const { model, where, limit, offset, sortBy } = asked
        const how = {
          limit: Math.min(limit || mostRows, mostRows),
          offset: offset ?? 0,
          ...(sortBy ? { sortBy: { ...sortBy, field: getFieldName({ model, field: sortBy.field }) } } : {}),
        }
        return parseRows<T>(await run('read', (records) => records.find(tableOf(model), conditionsOf(where), how)))
      },
      count: ({ model, where }) => run('read', (records) => records.count(tableOf(model), conditionsOf(where))),
      update: async <T>({ model, where, update }: { model: string; where: Asked[]; update: T }) =>
        parseFirst<T>(await run('write', (records) => records.update(tableOf(model), conditionsOf(where), rowOf(update ?? {})))),
      updateMany: async ({ model, where, update }) =>
        (await run('write', (records) => records.update(tableOf(model), conditionsOf(where), rowOf(update)))).length,
      delete: async ({ model, where }) => {
        await run('write', (records) => records.remove(tableOf(model), conditionsOf(where)))
      },
      deleteMany: async ({ model, where }) => (await run('write', (records) => records.remove(tableOf(model), conditionsOf(where)))).length,
      consumeOne: async <T>({ model, where }: { model: string; where: Asked[] }) =>
        parseFirst<T>(await run('write', (records) => records.remove(tableOf(model), conditionsOf(where), 1))),
      incrementOne: async <T>(asked: {
        model: string
        where: Asked[]
        increment: Record<string, number>
        set?: Record<string, unknown> | undefined
      }) =>
        parseFirst<T>(
          await run('write', (records) =>
            records.update(tableOf(asked.model), conditionsOf(asked.where), rowOf(asked.set ?? {}), asked.increment),
          ),
        ),
    }),
  })
