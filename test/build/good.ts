import type { Fault, Result } from '../../src/core/result.ts'

/** The value of a result that must be good. */
export const good = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.fault.code}: ${result.fault.detail} ${JSON.stringify(result.fault.errors ?? [])}`)
}

/** The fault of a result that must be a refusal. */
export const faultOf = (result: Result<unknown>): Fault => {
  if (!result.ok) return result.fault
  throw new Error(`accepted: ${JSON.stringify(result.value).slice(0, 300)}`)
}

/** Where the input of a refused form was wrong, in the order in which it is said. */
export const pointersOf = (result: Result<unknown>): readonly string[] => (faultOf(result).errors ?? []).map(({ pointer }) => pointer)
