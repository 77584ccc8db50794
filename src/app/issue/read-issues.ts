import { authorize } from '../../core/actor/actor.ts'
import { parseIssueUrl } from '../../core/issue/issue-link.ts'
import { afterAnswer, type IssueAnswer, type IssueFault, type TrackedIssue } from '../../core/issue/issue-state.ts'
import { isTestWanted, type Tracker, trackerOf } from '../../core/issue/tracker.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import type { IssueReader } from '../issue-reader.ts'
import { isIssueWanted } from '../issue-wanted.ts'
import type { Records } from '../store.ts'
import { accessTo } from '../tracker-access.ts'

/** One process that reads issues. */
export interface IssueRounds {
  readonly holder: string
  readonly reader: IssueReader
}

const leaseName = 'issues'
/** Longer than the slowest answer may take. */
const leaseSeconds = 60
const atOnce = 8

const failed = (fault: IssueFault): IssueAnswer => ({ kind: 'failed', fault, retryAt: null })

const askFor = async (context: Context, reader: IssueReader, trackers: readonly Tracker[], issue: TrackedIssue): Promise<IssueAnswer> => {
  const name = parseIssueUrl(issue.url)
  const tracker = name.ok ? trackerOf(trackers, name.value) : undefined
  if (!name.ok || !tracker) return failed('no_tracker')
  const access = accessTo(context, tracker)
  return access ? reader.read(access, name.value, issue.state === null ? null : issue.etag) : failed('key_missing')
}

const tryTracker = async (context: Context, reader: IssueReader, tracker: Tracker): Promise<IssueFault | null> => {
  const access = accessTo(context, tracker)
  return access ? reader.test(access) : 'key_missing'
}

interface Work {
  readonly trackers: readonly Tracker[]
  readonly wanted: readonly TrackedIssue[]
  /** Nobody names them for anything that is still to be done. */
  readonly resting: readonly TrackedIssue[]
}

const findWork = async (records: Records, now: Instant): Promise<Work> => {
  const wanted: TrackedIssue[] = []
  const resting: TrackedIssue[] = []
  for (const issue of await records.issues.listDue(now, atOnce))
    if (await isIssueWanted(records, issue.url)) wanted.push(issue)
    else resting.push({ ...issue, dueAt: null })
  return { trackers: await records.trackers.list(), wanted, resting }
}

/**
 * Reads what is due of the issues that open actions name, and tries trackers where somebody asked for it. One process at a time does so.
 * What it learns is shown to operators and changes nothing that is public. Answers how many issues it looked at.
 */
export const readIssues = async (context: Context, { holder, reader }: IssueRounds): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const taken = await context.store.transaction(async (records) =>
    ok(await records.leases.take({ name: leaseName, holder, seconds: leaseSeconds, now: context.clock.now() })),
  )
  if (!taken.ok) return taken
  const lease = taken.value
  if (!lease) return ok(0)
  const { trackers, wanted, resting } = await context.store.read((records) => findWork(records, context.clock.now()))
  const tried = trackers.filter(isTestWanted)
  if (wanted.length + resting.length + tried.length === 0) return ok(0)
  const answers = await Promise.all(wanted.map((issue) => askFor(context, reader, trackers, issue)))
  const faults = await Promise.all(tried.map((tracker) => tryTracker(context, reader, tracker)))
  const now = context.clock.now()
  return context.store.transaction<number>(async (records) => {
    // Whoever was paused until another took over writes nothing: the other has read it since.
    if (!(await records.leases.holds(leaseName, lease.token))) return ok(0)
    const asked = new Map((await records.issues.listByUrls(wanted.map(({ url }) => url))).map(({ url, dueAt }) => [url, dueAt]))
    for (const [i, issue] of wanted.entries()) {
      const read = afterAnswer(issue, answers[i] ?? failed('no_answer'), now)
      const dueAt = asked.get(issue.url) ?? null
      // Whoever had it read again meanwhile knew of something newer than the answer.
      const isWoken = dueAt !== null && issue.dueAt !== null && isBefore(issue.dueAt, dueAt)
      await records.issues.save(isWoken ? { ...read, dueAt } : read)
    }
    for (const issue of resting) await records.issues.save(issue)
    for (const [i, { id }] of tried.entries()) await records.trackers.noteTest(id, now, faults[i] ?? null)
    return ok(wanted.length + resting.length)
  })
}
