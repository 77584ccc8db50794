import type { IncidentId, QuestionId, SubscriberId } from '../core/brand.ts'
import type { ReplyOutcome } from '../core/question/decide-reply.ts'
import type { MachineSign } from '../core/question/machine-mail.ts'
import type { Instant } from '../core/time.ts'

/** A mail that came in under an address of ours, and what became of it. Nothing that it says is kept with it. */
export interface Arrival {
  /** Follows from the address that it went to and its own id: what comes again is the same. */
  readonly key: string
  /** Whose address it went to. */
  readonly subscriberId: SubscriberId
  /** Null where there is no such incident any more. */
  readonly incidentId: IncidentId | null
  /** What it became, where it asked; its words stand there and are not kept with the mail. */
  readonly questionId: QuestionId | null
  readonly outcome: ReplyOutcome
  /** Of a machine: by what it gave itself away. */
  readonly sign: MachineSign | null
  readonly hasFiles: boolean
  /** Whether a mail said so to the reader. */
  readonly wasTold: boolean
  readonly arrivedAt: Instant
}

export interface ArrivalRecords {
  find(key: string): Promise<Arrival | undefined>
  /** Answers false where one with this key is there already; on PostgreSQL that waits for whoever reads the same mail just now. */
  insert(arrival: Arrival): Promise<boolean>
  /** What became of it. */
  settle(arrival: Arrival): Promise<void>
  /** The newest first. */
  listLatest(limit: number): Promise<readonly Arrival[]>
  /** Whether this reader was told the same since. */
  wasTold(subscriberId: SubscriberId, outcome: ReplyOutcome, since: Instant): Promise<boolean>
  removeBefore(before: Instant): Promise<number>
}
