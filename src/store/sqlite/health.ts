import { StoreFailure } from '../../app/store.ts'
import { breaksHandle, brokenFault, isFull } from './result-codes.ts'

/** What the process has to react to: a full disk (free the ballast, tell somebody) or a handle that must never be used again (exit). */
export type Trouble = { readonly kind: 'full' } | { readonly kind: 'broken'; readonly error: Error }

/** Remembers that the handle is broken, and tells whoever listens. */
export class Health {
  readonly #listener: (trouble: Trouble) => void
  #broken: Error | undefined

  constructor(listener: (trouble: Trouble) => void) {
    this.#listener = listener
  }

  get isBroken(): boolean {
    return this.#broken !== undefined
  }

  check(): void {
    if (this.#broken) throw new StoreFailure(brokenFault, { cause: this.#broken })
  }

  /** Every failure of a statement comes by here before anybody else sees it. */
  note(error: unknown): void {
    if (isFull(error)) this.#listener({ kind: 'full' })
    if (!breaksHandle(error) || this.#broken || !(error instanceof Error)) return
    this.#broken = error
    this.#listener({ kind: 'broken', error })
  }
}
