import type { TrackerId } from '../brand.ts'
import { ok, type Result, refuse } from '../result.ts'
import type { SealedBox } from '../sealed-note/sealed-note.ts'
import type { Instant } from '../time.ts'
import type { IssueName, TrackerKind } from './issue-link.ts'
import type { IssueFault } from './issue-state.ts'

/** A tracker that an owner lets Forthright read. Its address never changes: a token must not travel to another. */
export interface Tracker {
  readonly id: TrackerId
  readonly kind: TrackerKind
  /** Without a slash at its end. */
  readonly baseUrl: string
  /** The account that the token belongs to, where Jira Cloud asks for it. */
  readonly account: string | null
  /** Null where issues can be read by everybody. */
  readonly token: SealedBox | null
  /** Signs what the tracker sends to us. */
  readonly secret: SealedBox
  readonly test: { readonly askedAt: Instant | null; readonly at: Instant | null; readonly fault: IssueFault | null }
  readonly createdAt: Instant
  readonly version: number
}

export const isTestWanted = ({ test: { askedAt, at } }: Pick<Tracker, 'test'>): boolean =>
  askedAt !== null && (at === null || askedAt.epochMilliseconds > at.epochMilliseconds)

export const sealedTokenFor = (id: TrackerId): string => `token of tracker ${id}`
export const sealedSecretFor = (id: TrackerId): string => `webhook secret of tracker ${id}`

/** The address of a tracker as the egress door wrote it, in the form in which issues are compared with it. */
export const parseTrackerBase = (url: string): Result<string> => {
  const [, base] = /^(https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9_.-]+)*)\/?$/.exec(url) ?? []
  return base === undefined
    ? refuse('input.invalid', 'Give the address at which people open the tracker, as in https://github.com, without what comes after it.')
    : ok(base)
}

export const parseTrackerToken = (text: string): Result<string> =>
  /^[\x21-\x7e]{1,2000}$/.test(text)
    ? ok(text)
    : refuse('input.invalid', 'A token has no blanks and no special characters; copy it as the tracker showed it.')

export const parseTrackerAccount = (text: string): Result<string> =>
  /^[\x21-\x39\x3b-\x7e]{1,200}$/.test(text)
    ? ok(text)
    : refuse('input.invalid', 'Give the e-mail address of the account that the token belongs to.')

const lower = (url: string): string => url.toLowerCase()

const isOf = ({ kind, baseUrl }: Pick<Tracker, 'kind' | 'baseUrl'>, name: IssueName): boolean =>
  kind === name.kind && lower(name.url).startsWith(`${lower(baseUrl)}/`)

/** The tracker that has this issue, by its address; the one that says most of it where there are two. */
export const trackerOf = <T extends Pick<Tracker, 'kind' | 'baseUrl'>>(trackers: readonly T[], name: IssueName): T | undefined =>
  trackers.filter((one) => isOf(one, name)).toSorted((a, b) => b.baseUrl.length - a.baseUrl.length)[0]

/** Where GitHub's API is: a host of its own at github.com and at ghe.com, a folder on servers of one's own. */
const githubApi = (baseUrl: string): string => {
  const hosted = /^https:\/\/(github\.com|[a-z0-9-]+\.ghe\.com)$/.exec(baseUrl)?.[1]
  return hosted === undefined ? `${baseUrl}/api/v3` : `https://api.${hosted}`
}

/** What of a path comes after the folder of the server. */
const below = ({ baseUrl }: Pick<Tracker, 'baseUrl'>, { url, number }: IssueName): string =>
  url.slice(baseUrl.length + 1, -`/-/issues/${number}`.length)

/** The address that answers with the issue. It is on the tracker's own host whatever the issue's address says. */
export const issueApiUrl = (tracker: Pick<Tracker, 'kind' | 'baseUrl'>, name: IssueName): string => {
  switch (tracker.kind) {
    case 'github':
      return `${githubApi(tracker.baseUrl)}/repos/${name.project}/issues/${name.number}`
    case 'gitlab':
      return `${tracker.baseUrl}/api/v4/projects/${below(tracker, name).replaceAll('/', '%2F')}/issues/${name.number}`
    case 'jira':
      return `${tracker.baseUrl}/rest/api/2/issue/${name.number}?fields=status,resolution`
  }
}

/** An address that answers whoever may read issues: with the token's own account where there is a token. */
export const testApiUrl = ({ kind, baseUrl, hasToken }: Pick<Tracker, 'kind' | 'baseUrl'> & { readonly hasToken: boolean }): string => {
  switch (kind) {
    case 'github':
      return `${githubApi(baseUrl)}/rate_limit`
    case 'gitlab':
      return `${baseUrl}/api/v4/${hasToken ? 'user' : 'projects?per_page=1&simple=true'}`
    case 'jira':
      return `${baseUrl}/rest/api/2/${hasToken ? 'myself' : 'serverInfo'}`
  }
}
