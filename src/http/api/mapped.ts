import { ok, type Result } from '../../core/result.ts'

/** A good result's value through `map`; a refusal as it is. */
export const mapped = <T, U>(result: Result<T>, map: (value: T) => U): Result<U> => (result.ok ? ok(map(result.value)) : result)
