import { betterAuth } from 'better-auth'
import type { IdentityRecords } from '../../app/identity-records.ts'
import { type Records, type Store, StoreFailure } from '../../app/store.ts'
import type { OperatorId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { ok } from '../../core/result.ts'
import type { RunIdentity } from './identity-adapter.ts'
import { type SignInSetting, signInOptions } from './sign-in-options.ts'

/** Runs the ceremonies of signing in. */
export interface SignIn {
  /** Answers a request for one of better-auth's routes: on the store, or inside the transaction whose records are given. */
  answer(request: Request, within?: Records): Promise<Response>
}

const runOn =
  (store: Store): RunIdentity =>
  async (access, work) => {
    if (access === 'read') return store.read((records) => work(records.identity))
    const result = await store.transaction(async (records) => ok(await work(records.identity)))
    if (result.ok) return result.value
    throw new StoreFailure(result.fault)
  }

const runWithin =
  (identity: IdentityRecords): RunIdentity =>
  (_access, work) =>
    work(identity)

const isActiveIn = async (records: Records, id: string): Promise<boolean> =>
  (await records.operators.find(idOf<OperatorId>(id)))?.state === 'active'

type Given = Omit<SignInSetting, 'run' | 'isActive'>

/** A provider that takes a question and says nothing; the library itself would wait for minutes. */
const patienceMilliseconds = 10_000

const answerInTime = async (answering: Promise<Response>): Promise<Response> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Response>((resolve) => {
    timer = setTimeout(() => resolve(Response.json({ code: 'PROVIDER_NOT_FOUND' }, { status: 503 })), patienceMilliseconds)
  })
  return Promise.race([answering, late]).finally(() => clearTimeout(timer))
}

const isByProvider = (request: Request): boolean => /\/(sign-in\/social|callback\/[a-z]+)$/.test(new URL(request.url).pathname)

/** better-auth over our records. The provider is asked by an instance of its own: whatever it does, passwords and passkeys go on. What runs inside a transaction has no provider to ask, so that nothing waits for a network in it. */
export const openSignIn = (store: Store, given: Given): SignIn => {
  const setting = { ...given, run: runOn(store), isActive: (id: string) => store.read((records) => isActiveIn(records, id)) }
  const usual = betterAuth(signInOptions({ ...setting, provider: null }))
  const providing = given.provider === null ? usual : betterAuth(signInOptions(setting))
  return {
    answer: (request, within) => {
      if (!within) return isByProvider(request) ? answerInTime(providing.handler(request)) : usual.handler(request)
      const isActive = (id: string) => isActiveIn(within, id)
      return betterAuth(signInOptions({ ...given, provider: null, run: runWithin(within.identity), isActive })).handler(request)
    },
  }
}
