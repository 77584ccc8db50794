import { instantText } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import type { OverviewState } from '../page-state.ts'
import type { FeedEntry } from './entries.ts'

/** JSON Feed 1.1. `path` is the feed's own. */
export const jsonFeed = (state: OverviewState, entries: readonly FeedEntry[], path: string): string =>
  `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: localeOf(state.page.language).page.siteTitle(state.page.name),
    home_page_url: `${state.baseUrl}/`,
    feed_url: `${state.baseUrl}${path}`,
    language: state.page.language,
    authors: [{ name: state.page.name }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      ...(entry.language === state.page.language ? {} : { language: entry.language }),
      content_html: entry.html,
      date_published: instantText(entry.publishedAt),
      date_modified: instantText(entry.updatedAt),
    })),
  })}\n`
