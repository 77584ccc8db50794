import { describe, expect, it } from 'vitest'
import { hostileState, templates } from '../../../test/build/hostile-state.ts'
import { buildPublicIncident } from '../../../test/build/public-incident.ts'
import { sampleFile } from '../../../test/build/sample-file.ts'
import { samplePage } from '../../../test/build/sample-organisation.ts'
import { busyState, emptyState } from '../../../test/build/sample-state.ts'
import { instantOf } from '../../core/time.ts'
import type { OverviewState } from '../page-state.ts'
import { feedEntries } from './entries.ts'
import { renderFeeds } from './render-feeds.ts'
import { xml, xmlText } from './xml.ts'

const feed = (state: OverviewState, path: string): string => renderFeeds(state).find((one) => one.path === path)?.body ?? ''
const lines = (text: string): string => text.replaceAll('><', '>\n<')

describe.each(['/feed.atom', '/feed.rss', '/feed.json'])('the feed %s', (path) => {
  it('reads as its sample', () => {
    const body = feed(busyState, path)
    const shown = path.endsWith('.json') ? `${JSON.stringify(JSON.parse(body), null, 2)}\n` : lines(body)
    expect(shown).toBe(sampleFile(new URL(`./samples${path}`, import.meta.url), shown))
  })

  it('is there on the first day', () => {
    expect(feed(emptyState, path)).toContain('Harbourline status')
  })

  it('names the address under which it was asked for', () => {
    expect(feed(busyState, path)).toContain(`https://status.harbourline.example${path}`)
  })
})

describe('a feed in another language than its notices', () => {
  const german = { ...busyState, page: { ...busyState.page, language: 'de' as const } }
  it('says of which language the words of each entry are, as far as its form has a place for it', () => {
    expect(feed(german, '/feed.atom')).toMatch(/xml:lang="de"[\s\S]*<title xml:lang="en">[\s\S]*<summary xml:lang="en">/)
    const { language, items } = JSON.parse(feed(german, '/feed.json'))
    expect([language, items[0].language]).toEqual(['de', 'en'])
    expect(items[0].content_html).toContain('<div lang="en"><p>')
    expect(feed(busyState, '/feed.atom')).not.toContain('<title xml:lang')
  })
})

describe('entries', () => {
  it('are at most fifty, the newest', () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      buildPublicIncident({
        ...{ pageId: samplePage.id, contact: null, number: i, title: 'a', severity: 'minor', affected: [] },
        startedAt: '2026-01-01T00:00:00Z',
        notices: [{ at: `2026-01-01T00:${String(i % 60).padStart(2, '0')}:00Z`, phase: 'investigating', slots: { now: 'a' } }],
      }),
    )
    const entries = feedEntries({ ...busyState, open: many, recent: [] }, '')
    expect(entries).toHaveLength(50)
    expect(entries[0]?.publishedAt.toString()).toBe('2026-01-01T00:59:00Z')
  })

  it('keep their id when the page changes its name, and change when words are removed', () => {
    const [before] = feedEntries(busyState, '')
    const redacted = busyState.open.map((shown) => ({
      ...shown,
      notices: shown.notices.map((notice) => ({
        ...notice,
        redactions: [{ field: 'scope' as const, reason: 'privacy' as const, redactedAt: instantOf('2026-12-01T00:00:00Z') }],
      })),
    }))
    const [after] = feedEntries({ ...busyState, page: { ...busyState.page, name: 'Other' }, open: redacted }, '')
    expect(after?.id).toBe(before?.id)
    expect(after?.updatedAt.toString()).toBe('2026-12-01T00:00:00Z')
    expect(after?.publishedAt).toEqual(before?.publishedAt)
  })

  it('lead to the page below its prefix', () => {
    expect(feedEntries(busyState, '/de')[0]?.url).toMatch(/^https:\/\/status\.harbourline\.example\/de\/incidents\//)
  })
})

describe('XML', () => {
  it('escapes what would be markup', () => {
    expect(xml('a', { b: '"<&' }, { text: '<b>]]></b>&' })).toBe('<a b="&quot;&lt;&amp;">&lt;b&gt;]]&gt;&lt;/b&gt;&amp;</a>')
  })

  it('drops what XML cannot hold', () => {
    expect(xmlText('a\u0000b\u001fc\ufffed\ud800e')).toBe('abcde')
  })

  it.each([
    ['/feed.atom', xmlText(templates)],
    ['/feed.rss', xmlText(templates)],
    ['/feed.json', JSON.stringify(templates).slice(1, -1)],
  ])('%s carries what looks like a template as it was written', (path, written) => {
    expect(feed(hostileState, path)).toContain(written)
  })

  it('B8: has no tag of anybody else, whatever people wrote', () => {
    const tags = new Set([...feed(hostileState, '/feed.atom').matchAll(/<\/?([^\s>/]+)/g)].map((match) => match[1]))
    expect([...tags].sort()).toEqual([
      '?xml',
      'author',
      'content',
      'entry',
      'feed',
      'id',
      'link',
      'name',
      'published',
      'summary',
      'title',
      'updated',
    ])
  })
})
