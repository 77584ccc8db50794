import type { Records, Store } from '../../src/app/store.ts'

/** A store that counts what is asked of its records; each question costs a statement or a few. */
export const countedCalls = (store: Store): { readonly store: Store; calls(): number } => {
  let calls = 0
  const counted = <T extends object>(aggregate: T): T =>
    new Proxy(aggregate, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver)
        if (typeof member === 'function') calls++
        return member
      },
    })
  const watched = (records: Records): Records =>
    new Proxy(records, {
      get(target, name, receiver) {
        const aggregate: unknown = Reflect.get(target, name, receiver)
        return typeof aggregate === 'object' && aggregate !== null ? counted(aggregate) : aggregate
      },
    })
  return {
    store: {
      transaction: (work) => store.transaction((records) => work(watched(records))),
      read: (work) => store.read((records) => work(watched(records))),
    },
    calls: () => calls,
  }
}
