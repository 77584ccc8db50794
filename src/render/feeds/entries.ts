import { passagesAt } from '../../core/notice/assemble.ts'
import { type PublishedNotice, shownAt } from '../../core/notice/notice.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language } from '../../core/page/page.ts'
import { type Instant, instantText, laterOf } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { assembledOf } from '../notice/assembled.ts'
import { leadOf, standingOf } from '../notice/standing.ts'
import type { OverviewState, PageState, PublicIncident } from '../page-state.ts'
import { escapeHtml, markdownToHtml } from '../text/markdown.ts'
import { newsText } from '../text/phase-text.ts'

const most = 50

/** One incident as an entry of any feed. */
export interface FeedEntry {
  /** Permanent (RFC 4151). */
  readonly id: string
  readonly url: string
  readonly title: string
  readonly summary: string
  /** Of title and summary. */
  readonly language: Language
  readonly publishedAt: Instant
  /** When words were last added or removed. */
  readonly updatedAt: Instant
  /** Every notice, newest first. */
  readonly html: string
}

/** A tag URI (RFC 4151): ours since the page was made, whatever the name or look of the page becomes. */
export const tagOf = ({ baseUrl, page }: Pick<PageState, 'baseUrl' | 'page'>, specific: string): string => {
  const authority = /^https?:\/\/([A-Za-z0-9.-]+)/.exec(baseUrl)?.[1] ?? 'localhost'
  return `tag:${authority},${instantText(page.createdAt).slice(0, 10)}:${page.id}/${specific}`
}

/** What was set right later says so: a feed has no place beside it. */
const headOf = (state: PageState, { incident, notices }: PublicIncident, notice: PublishedNotice): string => {
  const words = localeOf(state.page.language).page
  const phase = newsText(words, incident, notice)
  return notices.some(({ correction }) => correction?.of === notice.id) ? `${phase} · ${words.asFirstPublished}` : phase
}

const noticeHtml = (state: PageState, shown: PublicIncident, notice: PublishedNotice): string => {
  const { incident, notices } = shown
  const passages = passagesAt(assembledOf(state.page, incident, notice, notices), 'standard')
  const time = clockText(shownAt(notice), state.page.zone, wordingOf(state.page.language), null)
  const body = passages.map(({ format, text }) => (format === 'markdown' ? markdownToHtml(text) : `<p>${escapeHtml(text)}</p>`)).join('')
  const inLanguage = notice.language === state.page.language ? body : `<div lang="${notice.language}">${body}</div>`
  return `<p><small>${escapeHtml(time)}</small><br><strong>${escapeHtml(headOf(state, shown, notice))}</strong></p>${inLanguage}`
}

const entryOf = (state: OverviewState, shown: PublicIncident, prefix: string): FeedEntry | undefined => {
  const standing = standingOf(state.page, shown)
  const first = shown.notices[0]
  if (!standing || !first) return undefined
  const changes = shown.notices.flatMap((notice) => [notice.status.publishedAt, ...notice.redactions.map(({ redactedAt }) => redactedAt)])
  const { incident } = shown
  return {
    id: tagOf(state, `incident/${incident.id}`),
    url: `${state.baseUrl}${prefix}/incidents/${incident.id}`,
    title: incident.title,
    summary: leadOf(standing, incident.title),
    language: standing.told.notice.language,
    publishedAt: first.status.publishedAt,
    updatedAt: changes.reduce(laterOf),
    html: shown.notices
      .toReversed()
      .map((notice) => noticeHtml(state, shown, notice))
      .join(''),
  }
}

/** The newest fifty incidents and maintenances, newest first. */
export const feedEntries = (state: OverviewState, prefix: string): readonly FeedEntry[] =>
  [...state.open, ...state.recent]
    .flatMap((shown) => entryOf(state, shown, prefix) ?? [])
    .toSorted((a, b) => b.publishedAt.epochMilliseconds - a.publishedAt.epochMilliseconds)
    .slice(0, most)
