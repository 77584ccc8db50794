import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { good } from '../../../test/build/good.ts'
import { plusSeconds, secondsBetween } from '../time.ts'
import { parseIssueUrl } from './issue-link.ts'
import { afterAnswer, issueStateIn, type TrackedIssue } from './issue-state.ts'
import { issueApiUrl, parseTrackerBase, trackerOf } from './tracker.ts'

const trackers = [
  { kind: 'github', baseUrl: 'https://github.com' },
  { kind: 'github', baseUrl: 'https://acme.ghe.com' },
  { kind: 'github', baseUrl: 'https://code.example.org' },
  { kind: 'gitlab', baseUrl: 'https://gitlab.com' },
  { kind: 'gitlab', baseUrl: 'https://dev.example.org/git' },
  { kind: 'jira', baseUrl: 'https://acme.atlassian.net' },
  { kind: 'jira', baseUrl: 'https://dev.example.org/jira' },
] as const
const asked = (url: string) => {
  const name = good(parseIssueUrl(url))
  const tracker = trackerOf(trackers, name)
  return tracker && issueApiUrl(tracker, name)
}

describe('where an issue is read', () => {
  it.each([
    ['https://github.com/o/r/issues/1', 'https://api.github.com/repos/o/r/issues/1'],
    ['https://acme.ghe.com/o/r/issues/1', 'https://api.acme.ghe.com/repos/o/r/issues/1'],
    ['https://code.example.org/o/r/issues/1', 'https://code.example.org/api/v3/repos/o/r/issues/1'],
    ['https://gitlab.com/g/s/p/-/issues/7', 'https://gitlab.com/api/v4/projects/g%2Fs%2Fp/issues/7'],
    ['https://dev.example.org/git/g/p/-/issues/7', 'https://dev.example.org/git/api/v4/projects/g%2Fp/issues/7'],
    ['https://acme.atlassian.net/browse/ABC-1', 'https://acme.atlassian.net/rest/api/2/issue/ABC-1?fields=status,resolution'],
    ['https://dev.example.org/jira/browse/ABC-1', 'https://dev.example.org/jira/rest/api/2/issue/ABC-1?fields=status,resolution'],
    ['https://github.com.evil.example/o/r/issues/1', undefined],
    ['https://gitlab.com/o/r/issues/1', undefined],
    ['https://dev.example.org/other/g/p/-/issues/7', undefined],
  ])('%s', (url, api) => {
    expect(asked(url)).toBe(api)
  })

  it.each(['https://github.com?x', 'https://github.com/#a', 'https://user@github.com/', 'https://github.com//x'])(
    'is not at %s',
    (base) => {
      expect(parseTrackerBase(base).ok).toBe(false)
    },
  )
})

describe('what a tracker says', () => {
  const jira = (category: string, resolution: string | null) => ({
    key: 'ABC-1',
    fields: { status: { statusCategory: { key: category } }, resolution: resolution && { name: resolution } },
  })
  it.each([
    ['github', { number: 1, state: 'open', state_reason: 'reopened' }, 'open'],
    ['github', { number: 1, state: 'closed', state_reason: 'completed' }, 'closed'],
    ['github', { number: 1, state: 'closed', state_reason: null }, 'closed'],
    ['github', { number: 1, state: 'closed', state_reason: 'not_planned' }, 'not_planned'],
    ['gitlab', { iid: 7, state: 'opened' }, 'open'],
    ['gitlab', { iid: 7, state: 'closed', moved_to_id: null, _links: { closed_as_duplicate_of: null } }, 'closed'],
    ['gitlab', { iid: 7, state: 'closed', moved_to_id: 9 }, 'not_planned'],
    ['jira', jira('indeterminate', null), 'open'],
    ['jira', jira('done', 'Done'), 'closed'],
    ['jira', jira('done', "Won't Do"), 'not_planned'],
    ['github', { message: 'Welcome' }, undefined],
    ['gitlab', [], undefined],
    ['jira', null, undefined],
  ] as const)('%s %j is %s', (kind, body, state) => {
    expect(issueStateIn(kind, body)).toBe(state)
  })

  it('is asked again after a quarter of an hour, and later while it fails', () => {
    const now = at('10:00')
    const first: TrackedIssue = { url: 'x', state: 'open', readAt: now, fault: null, etag: 'a', failures: 0, dueAt: now }
    const failed = { kind: 'failed', fault: 'trouble', retryAt: null } as const
    const rests = [1, 2, 3, 9].map((count) => {
      let issue = first
      for (let i = 0; i < count; i++) issue = afterAnswer(issue, failed, now)
      return issue.dueAt && secondsBetween(now, issue.dueAt) / 60
    })
    expect(rests).toEqual([15, 30, 60, 360])
    const asking = afterAnswer(first, { ...failed, fault: 'busy', retryAt: plusSeconds(now, 10 ** 7) }, now)
    expect([asking.state, asking.dueAt && secondsBetween(now, asking.dueAt) / 3600]).toEqual(['open', 24])
    expect(afterAnswer(asking, { kind: 'unchanged' }, now)).toMatchObject({ state: 'open', fault: null, failures: 0, etag: 'a' })
  })
})
