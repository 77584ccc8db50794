import type { MailTemplate } from '../email/compose.ts'

interface Kept {
  readonly template: Promise<MailTemplate>
  size: number
}

// A mail of 5 kB takes 1 to 4 ms to compose, and one notice is read in 40 zones, two languages and three levels: 240 mails, 1.2 MB.
const mostCharacters = 8 * 1024 * 1024

const sizeOf = ({ segments }: MailTemplate): number =>
  segments.reduce((sum, segment) => sum + ('text' in segment ? segment.text.length : 0), 0)

/** Mails that many get, composed once and kept by how much they take; what was asked for the longest ago goes first. */
export class KeptTemplates {
  readonly #kept = new Map<string, Kept>()
  readonly #most: number
  #size = 0

  constructor(most = mostCharacters) {
    this.#most = most
  }

  /** The template in the making counts as made: a batch of a thousand composes once. */
  take(key: string, make: () => Promise<MailTemplate>): Promise<MailTemplate> {
    const known = this.#kept.get(key)
    if (known) {
      this.#kept.delete(key)
      this.#kept.set(key, known)
      return known.template
    }
    const made: Kept = { template: make(), size: 0 }
    this.#kept.set(key, made)
    made.template.then(
      (template) => this.#count(made, sizeOf(template)),
      () => this.#kept.delete(key),
    )
    return made.template
  }

  #count(made: Kept, size: number): void {
    made.size = size
    this.#size += size
    for (const [key, { size: freed }] of this.#kept) {
      if (this.#size <= this.#most) return
      // Still in the making: it frees nothing, and is counted once it is made.
      if (freed === 0) continue
      this.#size -= freed
      this.#kept.delete(key)
    }
  }
}
