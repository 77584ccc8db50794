import { expect, it } from 'vitest'
import type { TrackedIssue } from '../../src/core/issue/issue-state.ts'
import type { Tracker } from '../../src/core/issue/tracker.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, noon, plain } from './store-samples.ts'

export const tracker = (change: Partial<Tracker> = {}): Tracker => ({
  id: id('tk', 1),
  kind: 'github',
  baseUrl: 'https://github.com',
  account: null,
  token: { keyId: 'k1', text: 'sealed' },
  secret: { keyId: 'k1', text: 'sealed too' },
  test: { askedAt: noon, at: null, fault: null },
  createdAt: noon,
  version: 1,
  ...change,
})

export const trackedIssue = (change: Partial<TrackedIssue> = {}): TrackedIssue => ({
  url: 'https://github.com/o/R/issues/1',
  state: 'open',
  readAt: noon,
  fault: null,
  etag: '"a"',
  failures: 0,
  dueAt: later(900),
  ...change,
})

/** Trackers, and what is known of issues. */
export const issueContract = (open: OpenStore): void => {
  const use = useStore(open)

  it('keeps a tracker under its address once, in the version that was read, and what came of trying it', async () => {
    const act = <T>(work: Parameters<typeof write<T>>[1]) => write(use().store, work)
    const insert = (one: Tracker) => act((records) => records.trackers.insert(one))
    expect([await insert(tracker()), await insert(tracker({ id: id('tk', 2) }))]).toEqual([true, false])
    const changed = tracker({ token: null, account: 'a@example.org', secret: { keyId: 'k2', text: 'new' }, version: 2 })
    const save = () => act((records) => records.trackers.save(changed, 1))
    expect([await save(), await save()]).toEqual([true, false])
    await act(async (records) => {
      await records.trackers.askTest(changed.id, later(5))
      await records.trackers.noteTest(changed.id, later(6), 'not_allowed')
    })
    const tried = { ...changed, test: { askedAt: later(5), at: later(6), fault: 'not_allowed' } }
    expect(plain(await use().store.read((records) => records.trackers.list()))).toEqual(plain([tried]))
    const remove = (version: number) => act((records) => records.trackers.remove(changed.id, version))
    expect([await remove(1), await remove(2)]).toEqual([false, true])
    expect(await use().store.read((records) => records.trackers.find(changed.id))).toBeUndefined()
  })

  it('keeps the issues of actions, and finds those that are due, the longest first', async () => {
    const links = [1, 2].map((n) => ({ incidentId: incident().id, actionKey: `key ${n}`, url: `https://github.com/o/R/issues/${n}` }))
    const second = trackedIssue({ url: 'https://github.com/o/R/issues/2', state: null, readAt: null, etag: null, dueAt: noon })
    const resting = trackedIssue({ url: 'https://github.com/o/R/issues/3', dueAt: null })
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.issues.replaceLinks(incident().id, links)
      await records.issues.replaceLinks(incident().id, links.slice(1))
      for (const issue of [trackedIssue(), second, resting]) await records.issues.save(issue)
      await records.issues.save(trackedIssue({ fault: 'trouble', failures: 1 }))
    })
    const due = (seconds: number) => use().store.read((records) => records.issues.listDue(later(seconds), 9))
    expect([plain(await due(0)), (await due(900)).map(({ fault }) => fault)]).toEqual([plain([second]), [null, 'trouble']])
    const read = await use().store.read(async (records) => [
      await records.issues.linksOf([incident().id]),
      await records.issues.linksTo(links[1]?.url ?? ''),
    ])
    expect(read).toEqual([links.slice(1), links.slice(1)])
    const wake = (url: string) => write(use().store, (records) => records.issues.wake(url, noon))
    expect(await use().store.read((records) => records.issues.urlsLike('https://github.com/O/r/issues/1'))).toEqual([trackedIssue().url])
    expect([await wake(trackedIssue().url), await wake('https://github.com/o/r/issues/9')]).toEqual([1, 0])
    await write(use().store, (records) => records.issues.wakeBelow('https://github.com', later(1)))
    expect((await due(1)).map(({ url }) => url.slice(-1))).toEqual(['1', '2'])
  })
}
