import { type HttpAnswer, type HttpSink, type SunkRequest, startHttpSink } from './http-sink.ts'

/** An issue as each of the three trackers keeps it. */
export type KeptIssue = 'open' | 'closed' | 'not_planned'

export interface TrackerSink extends HttpSink {
  /** By what its API calls it: `o/r/1`, `g/p/7`, `ABC-1`. */
  readonly issues: Map<string, KeptIssue>
  /** Answers instead, until it is taken away. */
  instead: ((request: SunkRequest) => HttpAnswer) | undefined
}

export const trackerToken = 'token-of-the-sink'

const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})

const github = (number: number, issue: KeptIssue): unknown => ({
  number,
  title: 'Watch every certificate',
  state: issue === 'open' ? 'open' : 'closed',
  state_reason: issue === 'open' ? null : issue === 'closed' ? 'completed' : 'not_planned',
})
const gitlab = (iid: number, issue: KeptIssue): unknown => ({
  iid,
  state: issue === 'open' ? 'opened' : 'closed',
  moved_to_id: null,
  _links: { closed_as_duplicate_of: issue === 'not_planned' ? 'https://gitlab.example.org/api/v4/projects/1/issues/2' : null },
})
const jira = (key: string, issue: KeptIssue): unknown => ({
  key,
  fields: {
    status: { name: 'Any', statusCategory: { key: issue === 'open' ? 'new' : 'done' } },
    resolution: issue === 'open' ? null : { name: issue === 'closed' ? 'Done' : "Won't Do" },
  },
})

const isLetIn = ({ headers }: SunkRequest): boolean => {
  const basic = `Basic ${Buffer.from(`vera@example.org:${trackerToken}`).toString('base64')}`
  return headers['private-token'] === trackerToken || headers.authorization === `Bearer ${trackerToken}` || headers.authorization === basic
}

/** GitHub names each state of an issue by a tag and says nothing again to whoever has it. */
const githubAnswer = (request: SunkRequest, number: string, issue: KeptIssue): HttpAnswer => {
  const etag = `W/"${number}-${issue}"`
  return request.headers['if-none-match'] === etag ? { status: 304, headers: { etag } } : json(github(Number(number), issue), { etag })
}

const answerOf = (issues: ReadonlyMap<string, KeptIssue>, request: SunkRequest): HttpAnswer => {
  const { path } = request
  if (!isLetIn(request)) return { status: 401, body: '{"message":"Bad credentials"}' }
  if (/^\/(?:api\/v3\/rate_limit|api\/v4\/user|rest\/api\/2\/myself)$/.test(path)) return json({})
  const [, repository, number = ''] = /^\/api\/v3\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(path) ?? []
  const [, project, iid = ''] = /^\/api\/v4\/projects\/([^/]+)\/issues\/(\d+)$/.exec(path) ?? []
  const [, key = ''] = /^\/rest\/api\/2\/issue\/([A-Z]+-\d+)\?fields=status,resolution$/.exec(path) ?? []
  const name = repository ? `${repository}/${number}` : project ? `${decodeURIComponent(project)}/${iid}` : key
  const issue = issues.get(name)
  if (!issue) return { status: 404, body: '{"message":"Not Found"}' }
  if (repository) return githubAnswer(request, number, issue)
  return project ? json(gitlab(Number(iid), issue)) : json(jira(key, issue))
}

/** One server that speaks the parts of the APIs of GitHub Enterprise, GitLab and Jira that are read, as they document them. */
export const startTrackerSink = async (): Promise<TrackerSink> => {
  const issues = new Map<string, KeptIssue>()
  const kept: { instead: TrackerSink['instead'] } = { instead: undefined }
  const sink = await startHttpSink({ answer: (request) => kept.instead?.(request) ?? answerOf(issues, request) })
  return {
    ...sink,
    issues,
    get instead() {
      return kept.instead
    },
    set instead(answer) {
      kept.instead = answer
    },
  }
}
