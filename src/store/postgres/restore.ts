import { CompiledQuery } from 'kysely'
import { DatabaseError } from 'pg'
import type { Instant } from '../../core/time.ts'
import { type EmptyStore, type RestoreFailure, type RestoreOutcome, restoreArchive, restoreFailureOf } from '../backup/restore-archive.ts'
import type { Session } from '../records/session.ts'
import { writeSession } from '../transact.ts'
import { faultOfPostgres } from './failure.ts'
import type { Queryable } from './migrate.ts'
import { applySteps, holdMigrationLock, postgresSchema, schemaVersionOf } from './migrate.ts'
import { makePatientPool, patientEngine } from './snapshot.ts'

export interface PostgresRestore {
  /** The archive. */
  readonly from: string
  /** A database without tables of ours. */
  readonly url: string
  readonly now: Instant
}

class NotEmpty extends Error {}

/** Data exceptions, constraint violations, unknown columns. */
const refusals: readonly string[] = ['22', '23', '42']

const emptyStore = (session: Session, client: Queryable): EmptyStore => ({
  newestSchema: postgresSchema,
  migrate: (from, to) => applySteps(client, from, to),
  // All of it is one transaction: either the database is filled and checked, or it stays empty.
  transaction: (work) => work(session),
  isRefusal: (error) => error instanceof DatabaseError && refusals.includes((error.code ?? '').slice(0, 2)),
})

const queryableOf = ({ db }: Session): Queryable => ({
  query: async <Row>(text: string, values: unknown[] = []) => ({
    rows: parseRows<Row>((await db.executeQuery(CompiledQuery.raw(text, values))).rows),
  }),
})
/** The few queries that go this way say beside them what they answer. */
const parseRows = <Row>(rows: readonly unknown[]) => rows as Row[]

const failureOf = (from: string, error: unknown): RestoreFailure | undefined => {
  if (error instanceof NotEmpty)
    return {
      kind: 'not-empty',
      advice: 'The database holds records or other tables already and was left as it is. Give an empty database.',
    }
  const fault = faultOfPostgres(error)
  if (fault) return { kind: 'unreachable', advice: `${fault.detail} Nothing was changed.` }
  return restoreFailureOf(from, postgresSchema, error)
}

/** Fills an empty database from an archive of either kind of database, in one transaction. Comes up with sending held. */
export const restorePostgres = async ({ from, url, now }: PostgresRestore): Promise<RestoreOutcome> => {
  const pool = makePatientPool(url)
  try {
    return await writeSession(patientEngine(pool), async (session) => {
      const client = queryableOf(session)
      await holdMigrationLock(client)
      if ((await schemaVersionOf(client)) !== 0) throw new NotEmpty()
      return await restoreArchive(emptyStore(session, client), from, now)
    })
  } catch (error) {
    const failure = failureOf(from, error instanceof Error && error.name === 'StoreFailure' ? error.cause : error)
    if (!failure) throw error
    return { ok: false, failure }
  } finally {
    await pool.end()
  }
}
