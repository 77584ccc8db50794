import { historyDocument, monthDocument } from './page/history-pages.tsx'
import { incidentDocument } from './page/incident-page.tsx'
import { logoRenditions } from './page/logo.ts'
import { overviewDocument } from './page/overview.tsx'
import { renderSubscribePage } from './page/subscription-pages.tsx'
import type { Assets, IncidentState, MonthState, OverviewState, Rendition } from './page-state.ts'

const html = (path: string, body: string): Rendition => ({ path, mediaType: 'text/html; charset=utf-8', body })

export const renderOverview = (state: OverviewState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}/`, overviewDocument(state, assets, prefix)),
  html(`${prefix}/history`, historyDocument(state, assets, prefix)),
  html(`${prefix}/subscribe`, renderSubscribePage(state, assets, undefined, prefix)),
  ...logoRenditions(state.page.look),
]
export const renderIncident = (state: IncidentState, assets: Assets, prefix = ''): readonly Rendition[] => {
  const body = incidentDocument(state, assets, prefix)
  return body === undefined ? [] : [html(`${prefix}/incidents/${state.shown.incident.id}`, body)]
}
export const renderMonth = (state: MonthState, assets: Assets, prefix = ''): readonly Rendition[] => [
  html(`${prefix}/history/${state.month}`, monthDocument(state, assets, prefix)),
]
