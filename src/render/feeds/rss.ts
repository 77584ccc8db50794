import { type Instant, laterOf } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import type { OverviewState } from '../page-state.ts'
import type { FeedEntry } from './entries.ts'
import { xml, xmlDeclaration } from './xml.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const two = (part: number): string => String(part).padStart(2, '0')

/** RFC 822 with the four-digit year of RFC 1123, in English and UTC whatever the page speaks. */
const dateText = (at: Instant): string => {
  const utc = at.toZonedDateTimeISO('UTC')
  const day = `${days[utc.dayOfWeek - 1] ?? ''}, ${two(utc.day)} ${months[utc.month - 1] ?? ''} ${utc.year}`
  return `${day} ${two(utc.hour)}:${two(utc.minute)}:${two(utc.second)} GMT`
}

const text = (name: string, value: string): string => xml(name, {}, { text: value })

const itemXml = (entry: FeedEntry): string =>
  xml('item', {}, [
    text('title', entry.title),
    text('link', entry.url),
    xml('guid', { isPermaLink: 'false' }, { text: entry.id }),
    text('pubDate', dateText(entry.publishedAt)),
    text('description', entry.html),
  ])

/** RSS 2.0. `path` is the feed's own. */
export const rssFeed = (state: OverviewState, entries: readonly FeedEntry[], path: string): string => {
  const title = localeOf(state.page.language).page.siteTitle(state.page.name)
  const updatedAt = entries.reduce((at, entry) => laterOf(at, entry.updatedAt), state.page.createdAt)
  const channel = xml('channel', {}, [
    text('title', title),
    text('link', `${state.baseUrl}/`),
    text('description', title),
    text('language', state.page.language),
    text('lastBuildDate', dateText(updatedAt)),
    xml('atom:link', { rel: 'self', type: 'application/rss+xml', href: `${state.baseUrl}${path}` }),
    ...entries.map(itemXml),
  ])
  return `${xmlDeclaration}${xml('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel)}\n`
}
