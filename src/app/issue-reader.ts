import type { IssueName, TrackerKind } from '../core/issue/issue-link.ts'
import type { IssueAnswer, IssueFault } from '../core/issue/issue-state.ts'

/** A tracker with what it takes to be let in. */
export interface TrackerAccess {
  readonly kind: TrackerKind
  readonly baseUrl: string
  readonly account: string | null
  readonly token: string | null
}

/** Asks trackers through the egress door. Nothing that a tracker does is thrown. */
export interface IssueReader {
  /** The tag is that of the answer before, so that the tracker need not say the same again. */
  read(access: TrackerAccess, name: IssueName, etag: string | null): Promise<IssueAnswer>
  /** Null where the tracker lets us in. */
  test(access: TrackerAccess): Promise<IssueFault | null>
  close(): Promise<void>
}
