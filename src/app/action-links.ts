import type { IncidentId } from '../core/brand.ts'
import { actionKey } from '../core/issue/action-key.ts'
import { isPlainHttp, parseIssueUrl } from '../core/issue/issue-link.ts'
import type { TrackedIssue } from '../core/issue/issue-state.ts'
import { trackerOf } from '../core/issue/tracker.ts'
import { promisedAction } from '../core/postmortem/follow-through.ts'
import type { ActionItem } from '../core/postmortem/section.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { ActionLink } from './issue-records.ts'
import type { Records } from './store.ts'

/** Plain http is for trackers that an owner entered with it. */
const checkPlain = async (records: Records, items: readonly ActionItem[]): Promise<Result<true>> => {
  const faults = new FieldFaults()
  if (!items.some(({ issue }) => issue && isPlainHttp(issue.url))) return ok(true)
  const trackers = await records.trackers.list()
  items.forEach(({ issue }, i) => {
    const name = issue && isPlainHttp(issue.url) ? parseIssueUrl(issue.url) : undefined
    if (name?.ok && !trackerOf(trackers, name.value)) faults.add(`/items/${i}/issue/url`, 'Give an address that begins with https.')
  })
  return faults.any ? faults.refuse() : ok(true)
}

/** Those that are not read, or not any more, are from now on. */
const watch = async (records: Records, urls: readonly string[], now: Instant): Promise<boolean> => {
  const known = new Map((await records.issues.listByUrls(urls)).map((issue) => [issue.url, issue]))
  const resting = urls.filter((url) => (known.get(url)?.dueAt ?? null) === null)
  for (const url of resting) {
    const fresh: TrackedIssue = { url, state: null, readAt: null, fault: null, etag: null, failures: 0, dueAt: now }
    await records.issues.save({ ...(known.get(url) ?? fresh), dueAt: now })
  }
  return resting.length > 0
}

/**
 * The issues of an incident's actions, as its postmortem has them now. What was promised in other words keeps the issue that it had.
 * Answers whether there is something to read at once.
 */
export const keepActionLinks = async (
  records: Records,
  incidentId: IncidentId,
  items: readonly ActionItem[],
  now: Instant,
): Promise<Result<boolean>> => {
  const plain = await checkPlain(records, items)
  if (!plain.ok) return plain
  const named = items.map((item) => ({ key: actionKey(promisedAction(item)), url: item.issue?.url }))
  const present = new Set(named.map(({ key }) => key))
  const before = await records.issues.linksOf([incidentId])
  const promised = new Set((await records.commitments.ledgerOf(incidentId)).flatMap(({ what }) => (what === null ? [] : [actionKey(what)])))
  const links = new Map<string, ActionLink>(
    before.filter((link) => !present.has(link.actionKey) && promised.has(link.actionKey)).map((link) => [link.actionKey, link]),
  )
  for (const { key, url } of named) if (url !== undefined) links.set(key, { incidentId, actionKey: key, url })
  const wanted = [...links.values()]
  const isSame = wanted.length === before.length && before.every(({ actionKey: key, url }) => links.get(key)?.url === url)
  if (isSame) return ok(false)
  await records.issues.replaceLinks(incidentId, wanted)
  return ok(await watch(records, [...new Set(wanted.map(({ url }) => url))], now))
}
