import type { IssueReader, TrackerAccess } from '../../app/issue-reader.ts'
import type { Clock } from '../../app/ports.ts'
import { type IssueAnswer, type IssueFault, issueStateIn } from '../../core/issue/issue-state.ts'
import { issueApiUrl, testApiUrl } from '../../core/issue/tracker.ts'
import { type Instant, instantOfMilliseconds } from '../../core/time.ts'
import { parseRetryAfter } from '../webhook/retry-after.ts'
import type { WireAnswer } from '../wire/send.ts'
import type { Wire } from '../wire/wire.ts'

/** Issues can be long: their words come with their state, and nobody can ask for the state alone. */
export const issueAnswerBytes = 4 * 1024 * 1024

const credentialOf = ({ kind, account, token }: TrackerAccess): Readonly<Record<string, string>> => {
  if (token === null) return {}
  if (kind === 'gitlab') return { 'private-token': token }
  // Jira Cloud takes an account and its token, Jira on servers of one's own a token alone.
  if (kind === 'jira' && account !== null) return { authorization: `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}` }
  return { authorization: `Bearer ${token}` }
}

const headersOf = (access: TrackerAccess, etag: string | null): Readonly<Record<string, string>> => ({
  // GitHub refuses whoever does not say who they are.
  'user-agent': 'Forthright',
  accept: access.kind === 'github' ? 'application/vnd.github+json' : 'application/json',
  ...(access.kind === 'github' ? { 'x-github-api-version': '2022-11-28' } : {}),
  ...(etag === null ? {} : { 'if-none-match': etag }),
  ...credentialOf(access),
})

type Answered = Extract<WireAnswer, { readonly kind: 'answered' }>

/** GitHub says "forbidden" where one has asked too often, and until when. */
const limitOf = ({ status, headers }: Answered, now: Instant): { readonly retryAt: Instant | null } | undefined => {
  const retryAt = parseRetryAfter(headers['retry-after'], now) ?? null
  const isSpent = headers['x-ratelimit-remaining'] === '0'
  if (status !== 429 && !(status === 403 && (isSpent || retryAt !== null))) return undefined
  const reset = /^\d{1,11}$/.exec(headers['x-ratelimit-reset'] ?? '')?.[0]
  return { retryAt: retryAt ?? (reset === undefined ? null : instantOfMilliseconds(Number(reset) * 1000)) }
}

const faultOf = (answer: Answered): IssueFault => {
  const { status } = answer
  if (status === 401 || status === 403) return 'not_allowed'
  if (status >= 300 && status < 400) return 'moved'
  return status >= 500 ? 'trouble' : 'strange'
}

const failed = (fault: IssueFault, retryAt: Instant | null = null): IssueAnswer => ({ kind: 'failed', fault, retryAt })

const parsed = (text: string): unknown => {
  if (Buffer.byteLength(text) >= issueAnswerBytes) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const etagOf = ({ headers }: Answered): string | null => /^(?:W\/)?"[\x21\x23-\x7e]{1,200}"$/.exec(headers.etag ?? '')?.[0] ?? null

const answerOf = (kind: TrackerAccess['kind'], answer: WireAnswer, hasTag: boolean, now: Instant): IssueAnswer => {
  if (answer.kind !== 'answered') return failed(answer.kind === 'refused' ? 'refused' : 'no_answer')
  const limit = limitOf(answer, now)
  if (limit) return failed('busy', limit.retryAt)
  if (answer.status === 304 && hasTag) return { kind: 'unchanged' }
  if (answer.status === 404 || answer.status === 410) return { kind: 'read', state: 'gone', etag: null }
  if (answer.status !== 200) return failed(faultOf(answer))
  const state = issueStateIn(kind, parsed(answer.bodyStart))
  return state === undefined ? failed('strange') : { kind: 'read', state, etag: etagOf(answer) }
}

/** Reads issues through the egress door: no redirects, no private addresses that were not opened, little patience. */
export const openIssueReader = ({ wire, clock }: { readonly wire: Wire; readonly clock: Clock }): IssueReader => ({
  async read(access, name, etag) {
    const answer = await wire.get(issueApiUrl(access, name), headersOf(access, etag), new AbortController().signal)
    return answerOf(access.kind, answer, etag !== null, clock.now())
  },
  async test(access) {
    const answer = await wire.get(
      testApiUrl({ ...access, hasToken: access.token !== null }),
      headersOf(access, null),
      new AbortController().signal,
    )
    if (answer.kind !== 'answered') return answer.kind === 'refused' ? 'refused' : 'no_answer'
    if (limitOf(answer, clock.now())) return 'busy'
    if (answer.status !== 200) return answer.status === 404 ? 'strange' : faultOf(answer)
    return parsed(answer.bodyStart) === undefined ? 'strange' : null
  },
  close: () => wire.close(),
})
