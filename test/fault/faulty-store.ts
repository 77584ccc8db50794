import { type DispatchStore, type Records, type Store, StoreFailure } from '../../src/app/store.ts'
import type { Fault, Result } from '../../src/core/result.ts'

export type StoreOperation = 'transaction' | 'read' | 'claim' | 'renew' | 'settle' | 'nextDueAt'

/**
 * Decides before and after each operation whether it fails as if the records could not be reached. A failure "after" is the nasty
 * one: the work is done and nobody hears of it.
 */
export type StoreFaults = (operation: StoreOperation, moment: 'before' | 'after') => boolean | Promise<boolean>

const unreachable: Fault = { code: 'store.unavailable', detail: 'The test has cut the line to the records.' }

export interface StorePair {
  readonly store: Store
  readonly dispatch: DispatchStore
}

/** A real store that can be cut off, and that says when an operation has ended. */
export const faultyStore = (real: StorePair, fails: StoreFaults, onEnded: (operation: StoreOperation) => void): StorePair => {
  const around = async <T>(operation: StoreOperation, work: () => Promise<T>): Promise<T> => {
    try {
      if (await fails(operation, 'before')) throw new StoreFailure(unreachable)
      const value = await work()
      if (await fails(operation, 'after')) throw new StoreFailure(unreachable)
      return value
    } finally {
      onEnded(operation)
    }
  }
  const { store, dispatch } = real
  return {
    store: {
      transaction: async <T>(work: (records: Records) => Promise<Result<T>>): Promise<Result<T>> => {
        try {
          return await around('transaction', () => store.transaction(work))
        } catch (error) {
          if (error instanceof StoreFailure) return { ok: false, fault: error.fault }
          throw error
        }
      },
      read: (work) => around('read', () => store.read(work)),
    },
    dispatch: {
      ...dispatch,
      claim: (request) => around('claim', () => dispatch.claim(request)),
      renew: (held, leaseSeconds, now) => around('renew', () => dispatch.renew(held, leaseSeconds, now)),
      settle: (settlements) => around('settle', () => dispatch.settle(settlements)),
      nextDueAt: (channel, lane) => around('nextDueAt', () => dispatch.nextDueAt(channel, lane)),
    },
  }
}
