import type { DeskStorage } from '../compose/own-edits.ts'

/** An answer that is being written: its text, and which of the questions that are alike it is not for. */
export interface KeptAnswer {
  readonly text: string
  readonly left: readonly string[]
  /** Beside answers that are there, of one question; else it answers open ones. */
  readonly isFurther: boolean
}
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>

const isKept = (value: unknown): value is KeptAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'left' in value &&
  Array.isArray(value.left)

const readAll = (text: string | null): KeptAnswers => {
  try {
    const found: unknown = JSON.parse(text ?? '{}')
    return typeof found === 'object' && found !== null ? Object.fromEntries(Object.entries(found).filter(([, one]) => isKept(one))) : {}
  } catch {
    return {}
  }
}

/**
 * What somebody types as answers under one incident, kept in the browser until it is sent or dropped. Each is named after a question that
 * it answers; other tabs keep theirs beside it.
 */
export class AnswerDesk {
  readonly #storage: DeskStorage
  readonly #listeners = new Set<() => void>()
  #answers: KeptAnswers
  #isKeeping = true

  constructor(storage: DeskStorage) {
    this.#storage = storage
    this.#answers = readAll(storage.read())
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly answers = (): KeptAnswers => this.#answers

  /** Whether what was typed would outlive this page. */
  get isKeeping(): boolean {
    return this.#isKeeping
  }

  write(name: string, answer: KeptAnswer): void {
    if (answer.text === '') this.drop(name)
    else this.#put({ [name]: answer })
  }

  drop(name: string): void {
    this.#put({ [name]: undefined })
  }

  #put(change: Readonly<Record<string, KeptAnswer | undefined>>): void {
    const changed = (answers: KeptAnswers): KeptAnswers =>
      Object.fromEntries(Object.entries({ ...answers, ...change }).flatMap(([name, one]) => (one ? [[name, one]] : [])))
    this.#answers = changed(this.#answers)
    const all = changed(readAll(this.#storage.read()))
    this.#isKeeping = this.#storage.write(Object.keys(all).length === 0 ? null : JSON.stringify(all))
    for (const listener of this.#listeners) listener()
  }
}
