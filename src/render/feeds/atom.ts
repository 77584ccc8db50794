import type { Language } from '../../core/page/page.ts'
import { type Instant, instantText, laterOf } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import type { OverviewState } from '../page-state.ts'
import { type FeedEntry, tagOf } from './entries.ts'
import { xml, xmlDeclaration } from './xml.ts'

const text = (name: string, value: string, language?: string): string =>
  xml(name, language ? { 'xml:lang': language } : {}, { text: value })
const time = (name: string, at: Instant): string => xml(name, {}, { text: instantText(at) })

const entryXml = (entry: FeedEntry, around: Language): string => {
  const language = entry.language === around ? undefined : entry.language
  return xml('entry', {}, [
    text('id', entry.id),
    text('title', entry.title, language),
    time('published', entry.publishedAt),
    time('updated', entry.updatedAt),
    xml('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    text('summary', entry.summary, language),
    xml('content', { type: 'html' }, { text: entry.html }),
  ])
}

/** RFC 4287. `path` is the feed's own. */
export const atomFeed = (state: OverviewState, entries: readonly FeedEntry[], path: string): string => {
  const updatedAt = entries.reduce((at, entry) => laterOf(at, entry.updatedAt), state.page.createdAt)
  const feed = xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': state.page.language }, [
    text('id', tagOf(state, 'incidents')),
    text('title', localeOf(state.page.language).page.siteTitle(state.page.name)),
    time('updated', updatedAt),
    xml('link', { rel: 'alternate', type: 'text/html', href: `${state.baseUrl}/` }),
    xml('link', { rel: 'self', type: 'application/atom+xml', href: `${state.baseUrl}${path}` }),
    xml('author', {}, text('name', state.page.name)),
    ...entries.map((entry) => entryXml(entry, state.page.language)),
  ])
  return `${xmlDeclaration}${feed}\n`
}
