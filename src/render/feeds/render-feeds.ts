import type { OverviewState, Rendition } from '../page-state.ts'
import { atomFeed } from './atom.ts'
import { feedEntries } from './entries.ts'
import { jsonFeed } from './json-feed.ts'
import { rssFeed } from './rss.ts'

const atom = 'application/atom+xml; charset=utf-8'
const rss = 'application/rss+xml; charset=utf-8'

/** Atom, RSS and JSON, and the first two once more under the paths that Statuspage's readers know. */
export const renderFeeds = (state: OverviewState, prefix = ''): readonly Rendition[] => {
  const entries = feedEntries(state, prefix)
  const at = (path: string, mediaType: string, make: typeof atomFeed): Rendition => ({
    path: `${prefix}${path}`,
    mediaType,
    body: make(state, entries, `${prefix}${path}`),
  })
  return [
    at('/feed.atom', atom, atomFeed),
    at('/history.atom', atom, atomFeed),
    at('/feed.rss', rss, rssFeed),
    at('/history.rss', rss, rssFeed),
    at('/feed.json', 'application/feed+json; charset=utf-8', jsonFeed),
  ]
}
