import { type Records, type Store, StoreFailure } from '../app/store.ts'
import type { Fault, Result } from '../core/result.ts'
import { recordsOf } from './records/records.ts'
import type { Session } from './records/session.ts'

/** A transaction that was begun on a database. `rollback` never throws: it is what happens when something else went wrong. */
export interface OpenTransaction {
  readonly session: Session
  /** Rejects when the transaction was ended from outside, because it took too long. */
  readonly interrupted: Promise<never>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** What the two databases do differently. */
export interface Engine {
  begin(access: 'write' | 'read'): Promise<OpenTransaction>
  /** Grows with each transaction that may have changed something; absent where other processes write too. */
  revision?(): number
  /** Whether the transaction failed because of another one, so that the same work may well succeed now. */
  isConflict(error: unknown): boolean
  /** What to tell the caller when the database could not do its part; undefined for a bug. */
  faultOf(error: unknown): Fault | undefined
}

const mostTries = 5

const attempt = async <T>(open: OpenTransaction, work: (session: Session) => Promise<T>, mayCommit: (value: T) => boolean): Promise<T> => {
  let isDone = false
  try {
    const value = await Promise.race([work(open.session), open.interrupted])
    if (mayCommit(value)) {
      await open.commit()
      isDone = true
    }
    return value
  } finally {
    if (!isDone) await open.rollback()
  }
}

const faultOf = (engine: Engine, error: unknown): Fault | undefined => (error instanceof StoreFailure ? error.fault : engine.faultOf(error))

/** The port over an engine: retries conflicts, rolls back refusals, and turns what the database cannot do into a fault. */
export const storeOver = (engine: Engine): Store => ({
  async transaction<T>(work: (records: Records) => Promise<Result<T>>): Promise<Result<T>> {
    for (let tries = 1; ; tries++) {
      try {
        return await attempt(
          await engine.begin('write'),
          (session) => work(recordsOf(session)),
          (outcome) => outcome.ok,
        )
      } catch (error) {
        if (tries < mostTries && engine.isConflict(error)) continue
        const fault = faultOf(engine, error)
        if (!fault) throw error
        return { ok: false, fault }
      }
    }
  },
  read: (work) => readSession(engine, (session) => work(recordsOf(session))),
  ...(engine.revision ? { revision: engine.revision } : {}),
})

/** One snapshot for reading. */
export const readSession = <T>(engine: Engine, work: (session: Session) => Promise<T>): Promise<T> =>
  guarded(engine, async () => await attempt(await engine.begin('read'), work, () => true))

/** One transaction for work below the port. */
export const writeSession = <T>(engine: Engine, work: (session: Session) => Promise<T>): Promise<T> =>
  guarded(engine, async () => await attempt(await engine.begin('write'), work, () => true))

/** For work that has no Result to answer with: what the database cannot do is thrown as StoreFailure. */
export const guarded = async <T>(engine: Pick<Engine, 'faultOf'>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const fault = error instanceof StoreFailure ? undefined : engine.faultOf(error)
    if (fault) throw new StoreFailure(fault, { cause: error })
    throw error
  }
}
