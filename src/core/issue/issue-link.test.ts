import { describe, expect, it } from 'vitest'
import { issueTitle, parseIssueUrl } from './issue-link.ts'

const read = (text: string) => {
  const parsed = parseIssueUrl(text)
  return parsed.ok ? parsed.value : null
}

describe('an address of an issue', () => {
  it.each([
    ['https://github.com/o/r.js/issues/12', 'github', 'o/r.js', '12', 'o/r.js#12'],
    ['https://GitHub.com/o/r/issues/1#issuecomment-5', 'github', 'o/r', '1', 'o/r#1'],
    ['https://code.example.org:8443/o/r/issues/1/', 'github', 'o/r', '1', 'o/r#1'],
    ['https://gitlab.example.org/group/sub/project/-/issues/7?show=x', 'gitlab', 'group/sub/project', '7', 'group/sub/project#7'],
    ['https://gitlab.com/group/project/-/work_items/7', 'gitlab', 'group/project', '7', 'group/project#7'],
    ['https://x.atlassian.net/browse/ABC-1?focusedId=2', 'jira', '', 'ABC-1', 'ABC-1'],
    ['https://tools.example.org/jira/browse/A_B2-10', 'jira', '/jira', 'A_B2-10', 'A_B2-10'],
  ])('%s', (text, kind, project, number, title) => {
    expect(read(text)).toMatchObject({ kind, project, number })
    expect(issueTitle(text)).toBe(title)
  })

  it('is written in one way', () => {
    expect(read(' https://GITLAB.com/g/p/-/work_items/7#note_1 ')?.url).toBe('https://gitlab.com/g/p/-/issues/7')
  })

  it.each([
    'javascript:alert(1)//github.com/o/r/issues/1',
    'https://user:secret@github.com/o/r/issues/1',
    'https://github.com\\@evil.example/o/r/issues/1',
    'https://github.com/o/../issues/1',
    'https://github.com/o/%2e%2e/issues/1',
    'https://github.com/o/r/issues/0',
    'https://github.com/o/r/issues/1e3',
    'https://github.com/o/r/pull/1/files',
    'https://gitlab.com/project/-/issues/1',
    'https://x.atlassian.net/browse/abc-1',
    'https://exämple.org/o/r/issues/1',
    'https://a..b/o/r/issues/1',
    'https://[::1]/o/r/issues/1',
    'ftp://github.com/o/r/issues/1',
    'https://github.com/o/r/issues/1\nhttps://x',
    `https://github.com/o/${'r'.repeat(600)}/issues/1`,
    '',
  ])('is refused: %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
