import type { ActionLink, IssueRecords } from '../../app/issue-records.ts'
import { type IncidentId, tagged } from '../../core/brand.ts'
import { issueFaults, issueStates, type TrackedIssue } from '../../core/issue/issue-state.ts'
import { instantText } from '../../core/time.ts'
import type { IssueLinkRow, TrackedIssueRow } from './issue-tables.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import type { Session } from './session.ts'

const linkColumns = ['incident_id', 'action_key', 'url'] as const
const issueColumns = ['url', 'state', 'fault', 'read_at', 'etag', 'failures', 'due_at'] as const

export const parseIssueLinkRow = (row: IssueLinkRow): ActionLink => ({
  incidentId: tagged<IncidentId>(row.incident_id),
  actionKey: row.action_key,
  url: row.url,
})

export const parseTrackedIssueRow = (row: TrackedIssueRow): TrackedIssue => ({
  url: row.url,
  state: row.state === null ? null : parseMember(issueStates, row.state, 'tracked_issues.state'),
  readAt: instantOrNull(row.read_at),
  fault: row.fault === null ? null : parseMember(issueFaults, row.fault, 'tracked_issues.fault'),
  etag: row.etag,
  failures: row.failures,
  dueAt: instantOrNull(row.due_at),
})

const linkRecords = (session: Session): Pick<IssueRecords, 'linksOf' | 'linksTo' | 'replaceLinks'> => {
  const { db } = session
  const links = () => db.selectFrom('issue_links').select(linkColumns)
  return {
    async linksOf(incidentIds) {
      const query = links().where('incident_id', 'in', session.listOf(incidentIds))
      return (await query.orderBy('incident_id').orderBy('action_key').execute()).map(parseIssueLinkRow)
    },
    async linksTo(url) {
      return (await links().where('url', '=', url).orderBy('incident_id').orderBy('action_key').execute()).map(parseIssueLinkRow)
    },
    async replaceLinks(incidentId, given) {
      await db.deleteFrom('issue_links').where('incident_id', '=', incidentId).execute()
      if (given.length === 0) return
      await db
        .insertInto('issue_links')
        .values(given.map(({ actionKey, url }) => ({ incident_id: incidentId, action_key: actionKey, url })))
        .execute()
    },
  }
}

export const issueRecords = (session: Session): IssueRecords => {
  const { db } = session
  const issues = () => db.selectFrom('tracked_issues').select(issueColumns)
  return {
    ...linkRecords(session),
    async listByUrls(urls) {
      return (await issues().where('url', 'in', session.listOf(urls)).orderBy('url').execute()).map(parseTrackedIssueRow)
    },
    async save({ url, state, readAt, fault, etag, failures, dueAt }) {
      const known = { state, fault, read_at: textOrNull(readAt), etag, failures, due_at: textOrNull(dueAt) }
      const query = db.insertInto('tracked_issues').values({ url, ...known })
      await query.onConflict((conflict) => conflict.column('url').doUpdateSet(known)).execute()
    },
    async listDue(now, limit) {
      const query = issues().where('due_at', '<=', instantText(now)).orderBy('due_at').orderBy('url').limit(limit)
      return (await query.execute()).map(parseTrackedIssueRow)
    },
    async urlsLike(url) {
      const query = db.selectFrom('tracked_issues').select('url')
      const rows = await query.where((e) => e(e.fn<string>('lower', ['url']), '=', url.toLowerCase())).execute()
      return rows.map((row) => row.url)
    },
    async wake(url, now) {
      const query = db.updateTable('tracked_issues').set({ due_at: instantText(now) })
      const woken = await query.where('url', '=', url).executeTakeFirstOrThrow()
      return Number(woken.numUpdatedRows)
    },
    async wakeBelow(baseUrl, now) {
      const from = `${baseUrl}/`
      await db
        .updateTable('tracked_issues')
        .set({ due_at: instantText(now) })
        .where('due_at', 'is not', null)
        .where((e) => e(e.fn<string>('substr', ['url', e.val(1), e.val(from.length)]), '=', from))
        .execute()
    },
  }
}
