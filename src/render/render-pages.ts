import { renderCalendars } from './feeds/calendar.ts'
import { renderFeeds } from './feeds/render-feeds.ts'
import { historyDocument, monthDocument } from './page/history-pages.tsx'
import { incidentDocument } from './page/incident-page.tsx'
import { logoRenditions } from './page/logo.ts'
import { overviewDocument } from './page/overview.tsx'
import { renderSubscribePage } from './page/subscription-pages.tsx'
import type { Assets, IncidentState, MonthState, OverviewState, Rendition } from './page-state.ts'
import { renderStatuspage } from './statuspage/render-statuspage.ts'

const html = (path: string, body: string): Rendition => ({ path, mediaType: 'text/html; charset=utf-8', body })

/**
 * Every document that follows from the overview's state: the page itself first, the index of the history, the form to subscribe,
 * feeds, the compatible API and, where it is large, the logo. `prefix` is the path under which a page's documents lie (`/de`); the
 * compatible API and the logo are always at the root.
 */
export const renderOverview = (state: OverviewState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}/`, overviewDocument(state, assets, prefix)),
  html(`${prefix}/history`, historyDocument(state, assets, prefix)),
  html(`${prefix}/subscribe`, renderSubscribePage(state, assets, undefined, prefix)),
  ...renderFeeds(state, prefix),
  ...renderCalendars(state, prefix),
  ...renderStatuspage(state),
  ...logoRenditions(state.page.look),
]

/** The page of one incident; none where nothing was published about it. */
export const renderIncident = (state: IncidentState, assets: Assets, prefix = ''): readonly Rendition[] => {
  const body = incidentDocument(state, assets, prefix)
  return body === undefined ? [] : [html(`${prefix}/incidents/${state.shown.incident.id}`, body)]
}

export const renderMonth = (state: MonthState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}/history/${state.month}`, monthDocument(state, assets, prefix)),
]
