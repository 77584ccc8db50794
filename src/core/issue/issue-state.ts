import { type Instant, isAfter, plusSeconds } from '../time.ts'
import type { TrackerKind } from './issue-link.ts'

/** What is known of an issue. "Not planned": closed, and what it asked for will not be done there; "gone": not found any more. */
export const issueStates = ['open', 'closed', 'not_planned', 'gone'] as const
export type IssueState = (typeof issueStates)[number]

/** Why the newest try to read it told nothing. */
export const issueFaults = [
  'no_tracker',
  'key_missing',
  'refused',
  'no_answer',
  'not_allowed',
  'moved',
  'busy',
  'trouble',
  'strange',
] as const
export type IssueFault = (typeof issueFaults)[number]

export interface TrackedIssue {
  readonly url: string
  /** As it was read last; null before the first time. */
  readonly state: IssueState | null
  readonly readAt: Instant | null
  /** Of the newest try; the state before it still stands beside it. */
  readonly fault: IssueFault | null
  readonly etag: string | null
  /** In a row. */
  readonly failures: number
  /** When it is read next; null while no open action names it. */
  readonly dueAt: Instant | null
}

export type IssueAnswer =
  | { readonly kind: 'read'; readonly state: IssueState; readonly etag: string | null }
  /** The same as at the time of the tag that was sent. */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly fault: IssueFault; readonly retryAt: Instant | null }

const restSeconds = 15 * 60
const longestRestSeconds = 6 * 60 * 60
const longestAskedSeconds = 24 * 60 * 60

/** Every quarter of an hour; after failures twice as long each time, and never before the tracker itself asks for. */
const nextReadAt = (now: Instant, failures: number, retryAt: Instant | null): Instant => {
  const rest = plusSeconds(now, Math.min(longestRestSeconds, restSeconds * 2 ** Math.max(0, failures - 1)))
  if (retryAt === null || !isAfter(retryAt, rest)) return rest
  const longest = plusSeconds(now, longestAskedSeconds)
  return isAfter(retryAt, longest) ? longest : retryAt
}

/** What is known after an answer. A failure takes nothing back. */
export const afterAnswer = (issue: TrackedIssue, answer: IssueAnswer, now: Instant): TrackedIssue => {
  if (answer.kind === 'failed') {
    const failures = issue.failures + 1
    return { ...issue, fault: answer.fault, failures, dueAt: nextReadAt(now, failures, answer.retryAt) }
  }
  const read = answer.kind === 'read' ? { state: answer.state, etag: answer.etag } : {}
  return { ...issue, ...read, readAt: now, fault: null, failures: 0, dueAt: nextReadAt(now, 0, null) }
}

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {})

const githubState = ({ number, state, state_reason: reason }: Fields): IssueState | undefined => {
  if (typeof number !== 'number') return undefined
  if (state === 'open') return 'open'
  if (state !== 'closed') return undefined
  return reason === 'not_planned' || reason === 'duplicate' ? 'not_planned' : 'closed'
}

const gitlabState = ({ iid, state, moved_to_id: movedTo, _links: links }: Fields): IssueState | undefined => {
  if (typeof iid !== 'number') return undefined
  if (state === 'opened') return 'open'
  if (state !== 'closed') return undefined
  const isElsewhere = typeof movedTo === 'number' || typeof fieldsOf(links).closed_as_duplicate_of === 'string'
  return isElsewhere ? 'not_planned' : 'closed'
}

/** The resolutions of a fresh Jira that mean that nothing was done; an organisation may have named its own. */
const undone = new Set(["Won't Do", "Won't Fix", 'Declined', 'Duplicate', 'Cannot Reproduce', 'Incomplete'])

const jiraState = ({ key, fields }: Fields): IssueState | undefined => {
  const { status, resolution } = fieldsOf(fields)
  const category = fieldsOf(fieldsOf(status).statusCategory).key
  if (typeof key !== 'string' || typeof category !== 'string') return undefined
  if (category !== 'done') return 'open'
  const name = fieldsOf(resolution).name
  return typeof name === 'string' && undone.has(name) ? 'not_planned' : 'closed'
}

const readers = { github: githubState, gitlab: gitlabState, jira: jiraState } as const satisfies Record<TrackerKind, unknown>

/** The state in what a tracker answered; undefined where the answer is no issue. */
export const issueStateIn = (kind: TrackerKind, body: unknown): IssueState | undefined => readers[kind](fieldsOf(body))
