import type { AnyId } from '../core/brand.ts'
import type { OptionName } from '../core/option-names.ts'
import type { Language } from '../core/page/page.ts'
import type { SealedBox } from '../core/sealed-note/sealed-note.ts'
import type { Instant } from '../core/time.ts'

export interface Clock {
  now(): Instant
}

/** The only source of randomness. */
export interface Ids {
  /** A lower-case ULID: 26 characters that sort by time of making. */
  next<Id extends AnyId>(): Id
  /** Bytes from the system's generator, hexadecimal. */
  secret(bytes: number): string
  /** In [0, 1); for jitter, never for secrets. */
  chance(): number
}

/** Slow by intention, so that a stolen table of passwords is of little use. Never within a transaction. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Takes the same time for a hash that is no hash. */
  verify(hash: string, password: string): Promise<boolean>
}

export interface Holiday {
  /** ISO 8601. */
  readonly date: string
  readonly name: string
}

/** Public holidays, which no calendar in core knows. A region is an ISO 3166 country, or one of its parts: `DE`, `DE-BE`. */
export interface Holidays {
  /** By country and name of the part, in the language that the list of countries is asked in. */
  regions(language: Language): readonly { readonly code: string; readonly name: string }[]
  isRegion(code: string): boolean
  /** Of one year, in order; nothing for a region that is not known. */
  of(region: string, year: number): readonly Holiday[]
}

/** Seals words with keys that are kept outside the records and outside their backups. */
export interface Sealer {
  /** Id of the key that seals from now on; undefined while there is none. */
  readonly keyId: string | undefined
  has(keyId: string): boolean
  /** `boundTo` says what the box is for; it opens for nothing else. Throws without a key. */
  seal(words: string, boundTo: string): SealedBox
  /** Undefined where the key is not here, or the box is damaged or another's. */
  open(box: SealedBox, boundTo: string): string | undefined
  /** Makes a key where none is here and this place may keep one; answers whether there is one now. */
  provide(): Promise<boolean>
}

/**
 * Said after a commit so that loops and followers look at once instead of at their next beat. Losing a hint costs at most a
 * beat: the rows are the truth.
 */
export interface Hints {
  raise(topic: HintTopic): void
}
export const hintTopics = ['effect', 'fanout', 'outbox', 'journal', 'drafts', 'deliveries', 'due', 'affected'] as const
export type HintTopic = (typeof hintTopics)[number]

/** One option of the environment as operators may see it: a secret's value never leaves the place where it was read. */
export interface OptionFact {
  readonly name: OptionName
  /** What it does. */
  readonly sentence: string
  /** What may stand there. */
  readonly allowed: string
  /** As set, or the default; null for a secret and for what is not set and has no default text. */
  readonly value: string | null
  readonly isSet: boolean
  readonly isSecret: boolean
  /** What holds while it is not set, where that is no plain value. */
  readonly otherwise: string | null
}

/** How replies to notices come in. */
export interface ReplyWays {
  /** As it was configured; each reader's notices carry it with a token. */
  readonly address: string
}

/** What every verb is given beside its input. */
export interface Settings {
  /** Base of the readers’ links, without a trailing slash. */
  readonly baseUrl: string
  /** Where operators work: the base URL, unless the console has a host name of its own. */
  readonly consoleUrl: string
  /** Key of the links in mails; shared by all nodes and kept with backups. */
  readonly secret: string
  /** Seconds between publishing and taking effect; 0 switches undo off. */
  readonly undoSeconds: number
  /** Days after its outcome for which it is kept to whom something was sent. */
  readonly deliveryDays: number
  /** Where operators hear of proposals. */
  readonly operatorAddresses: readonly string[]
  /** What the button says that signs in through the organisation's own provider; absent where there is none. */
  readonly providerName?: string
  /** Colleagues who get each notice while the undo window is open. */
  readonly headsUpAddresses: readonly string[]
  /** Absent where replies to notices are no questions. */
  readonly replies?: ReplyWays
  /** Whether mails go to a mail server; otherwise the postbox catches them. */
  readonly hasMailServer?: boolean
  readonly options?: readonly OptionFact[]
}
