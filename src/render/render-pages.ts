import { communicationPath } from '../core/page/page.ts'
import type { PublishedEdition } from '../core/postmortem/edition.ts'
import { renderCalendars } from './feeds/calendar.ts'
import { renderFeeds } from './feeds/render-feeds.ts'
import { communicationDocument } from './page/communication-page.tsx'
import { historyDocument, monthDocument } from './page/history-pages.tsx'
import { incidentDocument } from './page/incident-page.tsx'
import { logoRenditions } from './page/logo.ts'
import { overviewDocument } from './page/overview.tsx'
import { reportDocument, reportPath } from './page/report-page.tsx'
import { renderSubscribePage } from './page/subscription-pages.tsx'
import type { Assets, CommunicationState, IncidentState, MonthState, OverviewState, Rendition } from './page-state.ts'
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

/** The editions of a postmortem: the one that stands under its own address, and each under its number. */
const reportPages = (state: IncidentState, assets: Assets, prefix: string): readonly Rendition[] => {
  const { id } = state.shown.incident
  const page = (path: string, edition: PublishedEdition) => html(`${prefix}${path}`, reportDocument(state, edition, path, assets, prefix))
  const newest = state.reports.at(-1)
  return [
    ...(newest ? [page(reportPath(id), newest)] : []),
    ...state.reports.map((edition) => page(reportPath(id, edition.published.number), edition)),
  ]
}

/** The page of one incident and its reports; none where nothing was published about it. */
export const renderIncident = (state: IncidentState, assets: Assets, prefix = ''): readonly Rendition[] => {
  const body = incidentDocument(state, assets, prefix)
  if (body === undefined) return []
  return [html(`${prefix}/incidents/${state.shown.incident.id}`, body), ...reportPages(state, assets, prefix)]
}

export const renderMonth = (state: MonthState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}/history/${state.month}`, monthDocument(state, assets, prefix)),
]

export const renderCommunication = (state: CommunicationState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}${communicationPath}`, communicationDocument(state, assets, prefix)),
]
