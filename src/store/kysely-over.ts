import { type DatabaseConnection, type Dialect, type Driver, Kysely } from 'kysely'
import type { Tables } from './records/tables.ts'

export type DialectParts = Pick<Dialect, 'createAdapter' | 'createQueryCompiler' | 'createIntrospector'>

/**
 * Kysely over one connection whose transaction is begun and ended by the store. The driver therefore only hands the connection out;
 * whoever starts a transaction inside a transaction has a bug.
 */
export const kyselyOver = (parts: DialectParts, connection: DatabaseConnection): Kysely<Tables> => {
  const nested = async (): Promise<void> => {
    throw new Error('the store begins and ends transactions: use store.transaction')
  }
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  }
  return new Kysely<Tables>({ dialect: { ...parts, createDriver: () => driver } })
}
