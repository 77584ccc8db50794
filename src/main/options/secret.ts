import { inspect } from 'node:util'

const hidden = '(secret, not shown)'

/** A value that logs, error messages and dumps must never show: it prints as a placeholder and is read only through `reveal`. */
export class Secret<T = string> {
  readonly #value: T
  constructor(value: T) {
    this.#value = value
  }
  reveal(): T {
    return this.#value
  }
  toString(): string {
    return hidden
  }
  toJSON(): string {
    return hidden
  }
  [inspect.custom](): string {
    return hidden
  }
}
