import type { FaultCode } from './faults.ts'

/** What was wrong with one field: a JSON pointer into the input, and a sentence for the person who filled it in. */
export interface FieldFault {
  readonly pointer: string
  readonly detail: string
  /** The rule of the writing guide that objects, or the element that is missing. */
  readonly rule?: string
}

/** A refusal that the caller can cause, and therefore a value. `detail` says what happened, why, and what to do. */
export interface Fault {
  readonly code: FaultCode
  readonly detail: string
  readonly errors?: readonly FieldFault[]
  /** Seconds after which trying again makes sense. */
  readonly retryAfter?: number
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (code: FaultCode, detail: string, more: Omit<Fault, 'code' | 'detail'> = {}): Result<never> => ({
  ok: false,
  fault: { code, detail, ...more },
})

// A list of thousands of wrong entries would be answered with megabytes; nobody reads beyond a screen.
const toldAtMost = 50

/** Gathers field faults, so that a form hears everything at once instead of one complaint a try. The first fifty are told, the rest counted. */
export class FieldFaults {
  readonly #found: FieldFault[] = []
  #count = 0
  add(pointer: string, detail: string): void {
    this.#count++
    if (this.#found.length < toldAtMost) this.#found.push({ pointer, detail })
  }
  /** The value of a good result; the fault of a bad one is kept under `pointer`. */
  take<T>(pointer: string, result: Result<T>): T | undefined {
    if (result.ok) return result.value
    for (const error of result.fault.errors ?? [{ pointer: '', detail: result.fault.detail }])
      this.add(`${pointer}${error.pointer}`, error.detail)
    return undefined
  }
  get any(): boolean {
    return this.#count > 0
  }
  refuse(): Result<never> {
    const first = this.#found[0]
    const more = this.#count > 1 ? ` (and ${this.#count - 1} more)` : ''
    return refuse('input.invalid', `${first?.detail ?? 'Some of the input cannot be used.'}${more}`, { errors: [...this.#found] })
  }
}

/** One step of a JSON pointer (RFC 6901) for a name that somebody else chose. */
export const pointerStep = (name: string): string => `/${name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1')}`

export const assertNever = (value: never): never => {
  throw new Error(`unhandled case: ${JSON.stringify(value)}`)
}
