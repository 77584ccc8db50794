import type { Instant } from '../core/time.ts'

export interface StoredAnswer {
  readonly fingerprint: string
  /** JSON of the verb's outcome. */
  readonly answer: string
}

export interface IdempotencyRecords {
  /** Waits for a transaction that is using the same key, where there can be one. */
  find(scope: string, key: string): Promise<StoredAnswer | undefined>
  keep(scope: string, key: string, stored: StoredAnswer, at: Instant): Promise<void>
  removeBefore(before: Instant): Promise<number>
}
