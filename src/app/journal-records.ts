import type { ChainHead, ChainName, JournalEntry, NewJournalEntry } from '../core/journal/journal.ts'
import type { Instant } from '../core/time.ts'

/** Which entries are wanted; what is absent does not matter. */
export interface JournalFilter {
  readonly subject?: string
  /** A kind, as `incident.opened`, or the part before its dot. */
  readonly kind?: string
  /** A part of the actor's label, in any case. */
  readonly actor?: string
  readonly from?: Instant
  /** Not included. */
  readonly until?: Instant
}

export interface JournalRecords {
  /** Links the entries behind their chains' heads. Heads are locked here: call it last, just before the transaction ends. */
  append(entries: readonly NewJournalEntry[]): Promise<readonly JournalEntry[]>
  head(chain: ChainName): Promise<ChainHead>
  chains(): Promise<readonly ChainName[]>
  /** Entries with a sequence above `after`, in order. */
  read(chain: ChainName, after: number, limit: number): Promise<readonly JournalEntry[]>
  /** Newest first. */
  list(
    chain: ChainName,
    request: { readonly before: number | null; readonly limit: number } & JournalFilter,
  ): Promise<readonly JournalEntry[]>
  /** Oldest first, what concerns any of the subjects; the newest `limit` of them. */
  about(chain: ChainName, subjects: readonly string[], limit: number): Promise<readonly JournalEntry[]>
  /** Removes the words of the named fields in every entry about `subject`, keeping their digests. Answers how many fields. */
  redact(subject: string, fields: readonly string[], kind?: string): Promise<number>
}
