import { ok, type Result, refuse } from '../result.ts'

export const trackerKinds = ['github', 'gitlab', 'jira'] as const
export type TrackerKind = (typeof trackerKinds)[number]

/** Where an action is worked on, in somebody's tracker. */
export interface IssueLink {
  /** As `parseIssueUrl` writes it. */
  readonly url: string
  /** Whether customers find it in the report; else it is for those inside. */
  readonly isPublic: boolean
}

/** What an address of an issue says. */
export interface IssueName {
  readonly kind: TrackerKind
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** Owner and repository, the path of a project (with the folder of the server before it, if it has one), or that folder for Jira. */
  readonly project: string
  /** The number, for Jira the key. */
  readonly number: string
}

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
// Letters, digits and little else: no user, no escapes, nothing that two readers of one address understand differently.
const urlForm = new RegExp(`^(https?://(?:${label}\\.)*${label}(?::[1-9][0-9]{0,4})?)((?:/[A-Za-z0-9_.-]+)+)/?(?:[?#][\\x21-\\x7e]*)?$`)
const segment = '[A-Za-z0-9_][A-Za-z0-9_.-]*'
const number = '([1-9][0-9]{0,8})'

const forms: readonly (readonly [TrackerKind, RegExp])[] = [
  ['gitlab', new RegExp(`^/(${segment}(?:/${segment})+)/-/(?:issues|work_items)/${number}$`)],
  ['jira', new RegExp(`^((?:/${segment})*)/browse/([A-Z][A-Z0-9_]{0,20}-[1-9][0-9]{0,8})$`)],
  ['github', new RegExp(`^/([A-Za-z0-9][A-Za-z0-9-]*/(?!-/)[A-Za-z0-9_.-]+)/issues/${number}$`)],
]
const mostCharacters = 500

const advice =
  'Give the address of an issue, as in https://github.com/owner/repository/issues/1, https://gitlab.com/group/project/-/issues/1 or https://example.atlassian.net/browse/ABC-1.'

const pathOf = (kind: TrackerKind, project: string, id: string): string => {
  if (kind === 'jira') return `${project}/browse/${id}`
  return kind === 'gitlab' ? `/${project}/-/issues/${id}` : `/${project}/issues/${id}`
}

/** An address of an issue, without what only a browser needs of it; the host in small letters. */
export const parseIssueUrl = (text: string): Result<IssueName> => {
  const said = text.trim()
  if (said.length > mostCharacters) return refuse('input.invalid', advice)
  const lowered = said.replace(/^[A-Za-z]+:\/\/[^/?#]*/, (origin) => origin.toLowerCase())
  const [, origin = '', path = ''] = urlForm.exec(lowered) ?? []
  if (path.split('/').some((part) => part === '.' || part === '..')) return refuse('input.invalid', advice)
  for (const [kind, form] of forms) {
    const [, project, id] = form.exec(path) ?? []
    if (project !== undefined && id !== undefined)
      return ok({ kind, url: `${origin}${pathOf(kind, project, id)}`, origin, project, number: id })
  }
  return refuse('input.invalid', advice)
}

export const isPlainHttp = (url: string): boolean => url.startsWith('http://')

/** How people call it: "owner/repository#1", "ABC-1"; an address that is none stays as it is. */
export const issueTitle = (url: string): string => {
  const name = parseIssueUrl(url)
  if (!name.ok) return url
  return name.value.kind === 'jira' ? name.value.number : `${name.value.project}#${name.value.number}`
}
