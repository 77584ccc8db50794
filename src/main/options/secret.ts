import { inspect } from 'node:util'

const hidden = '(secret, not shown)'

/** A value that logs, error messages and dumps must never show: it prints as a placeholder and is read only through `reveal`. */
export class Secret {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  reveal(): string {
    return this.#text
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
