import { expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import type { IncidentId, NoticeId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { FollowedAction } from '../../core/postmortem/follow-through.ts'
import { publicEditionOf } from '../../core/postmortem/public-edition.ts'
import { redactEdition } from '../../core/postmortem/redact-edition.ts'
import type { Bodies, TimelineLine } from '../../core/postmortem/section.ts'
import { localeOf } from '../locales/locale.ts'
import { reportWordsOf } from '../locales/report-words.ts'
import { reportHtml } from './report-html.tsx'
import { internalBlocks, publicBlocks, reportMarkdown } from './report-markdown.ts'

const setting = { zone: berlin, wording: wordingOf('en'), words: reportWordsOf('en'), impacts: localeOf('en').page.impact }
const line = (id: string, text: string, isInternal: boolean): TimelineLine => ({
  id: `hand:${id}`,
  at: at('12:00'),
  text,
  source: 'hand',
  isInternal,
  isHidden: false,
  joinsNext: false,
})
const bodies: Bodies = {
  summary: { kind: 'prose', text: 'Ours.', public: { state: 'other', text: 'Nobody could *pay*.' } },
  factors: { kind: 'prose', text: 'SECRET factors.', public: { state: 'internal' } },
  timeline: { kind: 'timeline', lines: [line('1', '# Not a [heading](x)', false), line('2', 'SECRET line', true)] },
  actions: { kind: 'actions', items: [{ what: 'Watch *', ownerRole: 'Platform', on: '2026-12-24', isPublic: true, issue: null }] },
  'free:x': { kind: 'free', title: 'Costs_', prompt: '', text: 'None.', public: { state: 'same' } },
}
const free = [{ name: 'free:x', title: 'Costs_', prompt: '' }] as const
const consequences = [{ component: 'Pay*ments', impact: 'major_outage', from: at('12:00'), until: at('13:00') }] as const
const telling = { beganAt: at('12:00'), toldAt: at('12:05'), endedAt: at('13:00'), notices: 2, corrections: 0 }

const publicMarkdown = (...said: Parameters<typeof publicBlocks>) => reportMarkdown(publicBlocks(...said))
const internalMarkdown = (...said: Parameters<typeof internalBlocks>) => reportMarkdown(internalBlocks(...said))

it('has what customers read and nothing else, with words that are no Markdown kept as they are', () => {
  const edition = publicEditionOf({ title: 'Payments fail', language: 'en', reason: null, bodies, free, consequences, telling })
  const text = edition.ok ? publicMarkdown(edition.value, setting) : ''
  expect(text).not.toContain('SECRET')
  expect(text).toContain('# Payments fail\n\nNobody could *pay*.\n\n## What it meant\n\n- Pay\\*ments: ')
  expect(text).toContain('24 November 2026 at 13:00 to 14:00 CET (1 hour)')
  expect(text).toContain('\\# Not a \\[heading\\](x)')
  expect(text).toContain('## Costs\\_\n\nNone.\n\n## What we do about it\n\n- Watch \\* (Platform, by 24 December 2026)')
})

it('says what became of the actions, as the page does', () => {
  const edition = publicEditionOf({ title: 'Payments fail', language: 'en', reason: null, bodies, free, consequences, telling })
  if (!edition.ok) throw new Error('there is no edition')
  const by = idOf<NoticeId>('n')
  const said = (standing: FollowedAction['standing'], moves: FollowedAction['moves'] = []) => {
    const followed = [{ what: 'Watch * (Platform)', promisedIn: by, standing, moves }]
    return /- Watch \\\* \((.*)\)/.exec(publicMarkdown(edition.value, setting, { redactions: [], followed, loss: null }))?.[1]
  }
  expect(said({ state: 'done', at: at('12:00'), by, isLate: false })).toBe('Platform. Done on 24 November 2026')
  expect(said({ state: 'dropped', at: at('12:00'), by })).toBe('Platform. Dropped on 24 November 2026')
  const moved = [{ from: at('11:00'), by }]
  expect(said({ state: 'open', dueAt: at('12:00'), isLate: false }, moved)).toBe(
    'Platform. Open, by 24 November 2026; moved from 24 November 2026',
  )
})

it('says what was removed from the edition in its place, and shows a number at the beginning of a line as it is', () => {
  const edition = publicEditionOf({ title: '1. Pay - in (2)', language: 'en', reason: 'Numbers.', bodies, free, consequences, telling })
  if (!edition.ok) throw new Error('there is no edition')
  const own = { noticeId: idOf<NoticeId>('n'), incidentId: idOf<IncidentId>('i'), preparedAt: at('13:00'), redactions: [] }
  const published = { ...own, words: edition.value, published: { number: 1, at: at('14:00') } }
  const { words, redactions } = redactEdition(published, ['summary', 'timeline', 'further'], { reason: 'privacy', redactedAt: at('15:00') })
  const text = publicMarkdown(words, setting, { redactions, followed: [], loss: null })
  const removed = `*\\[removed to protect somebody’s privacy\\]*`
  expect(text.startsWith(`# 1\\. Pay - in (2)\n\n**What this edition sets right:** Numbers.\n\n${removed}\n\n## What it meant`)).toBe(true)
  expect(text).toContain(`\n\n${removed}\n\n## What we do about it`)
  const bare = redactEdition(published, ['reason'], { reason: 'privacy', redactedAt: at('15:00') })
  expect(publicMarkdown(bare.words, setting, { redactions: bare.redactions, followed: [], loss: null })).toContain(
    `**What this edition sets right:** ${removed}\n\nNobody could`,
  )
  expect(
    publicMarkdown(bare.words, setting, {
      redactions: bare.redactions,
      followed: [],
      loss: { text: 'Eleven codes were lost.', language: 'en' },
    }),
  ).toContain('## What it meant\n\nWhen it was over we told you: Eleven codes were lost.\n\n- ')
  expect(text).toContain(`## What happened when\n\n${removed}\n\n`)
})

it('has all of it for those inside, and says what customers do not read', () => {
  const text = internalMarkdown({ title: 'Payments fail', bodies, free, consequences, telling, loss: null, followed: [] }, setting)
  expect(text).toContain('*Internal: not for customers*')
  expect(text).toContain('Ours.\n\n*Customers read instead:*\n\n> Nobody could *pay*.')
  expect(text).toContain('SECRET factors.\n\n*internal*')
  expect(text).toContain('SECRET line *(internal)*')
})

it('says to those inside too what became of an action', () => {
  const standing = { state: 'done', at: at('12:00'), by: idOf<NoticeId>('n'), isLate: false } as const
  const followed = [{ what: 'Watch * (Platform)', promisedIn: standing.by, standing, moves: [] }]
  const whole = { title: 'Payments fail', bodies, free, consequences, telling, loss: null }
  expect(internalMarkdown({ ...whole, followed: [] }, setting)).toContain('Watch \\* (Platform, by 24 December 2026)')
  expect(internalMarkdown({ ...whole, followed }, setting)).toContain('Watch \\* (Platform. Done on 24 November 2026)')
})

it('is a page of its own as HTML, with the same words and nothing that loads or runs', () => {
  const html = reportHtml(internalBlocks({ title: '<Pay>', bodies, free, consequences, telling, loss: null, followed: [] }, setting), {
    title: '<Pay>',
    language: 'en',
  })
  expect(html).toContain('<h1 class="lead medium">&lt;Pay&gt;</h1>')
  expect(html).toContain('# Not a [heading](x)')
  expect(html).toContain('<em>Customers read instead:</em>')
  expect(html).toContain('<blockquote>')
  expect(html).not.toMatch(/<(?:script|img|link|iframe)|url\(/)
})
