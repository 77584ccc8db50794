import { type IssueName, parseIssueUrl, type TrackerKind } from '../../core/issue/issue-link.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {})

/** GitHub's `issues` event, GitLab's `Issue Hook`, Jira's `jira:issue_*`: where each says which issue it is about. */
const urlIn = (kind: TrackerKind, body: Fields, baseUrl: string): unknown => {
  if (kind === 'github') return fieldsOf(body.issue).html_url
  if (kind === 'gitlab') return fieldsOf(body.object_attributes).url
  const { key } = fieldsOf(body.issue)
  return typeof key === 'string' ? `${baseUrl}/browse/${key}` : undefined
}

/** The issue that a tracker speaks of; undefined where it speaks of something else. What it says of its state is not read. */
export const issueInEvent = (kind: TrackerKind, baseUrl: string, body: unknown): IssueName | undefined => {
  const url = urlIn(kind, fieldsOf(body), baseUrl)
  const name = typeof url === 'string' ? parseIssueUrl(url) : undefined
  return name?.ok && name.value.kind === kind && name.value.url.toLowerCase().startsWith(`${baseUrl.toLowerCase()}/`)
    ? name.value
    : undefined
}
