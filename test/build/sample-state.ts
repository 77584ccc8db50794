import type { Page } from '../../src/core/page/page.ts'
import { instantOf } from '../../src/core/time.ts'
import type {
  Assets,
  CommunicationState,
  IncidentState,
  MonthState,
  OverviewState,
  PageState,
  PublicIncident,
} from '../../src/render/page-state.ts'
import { sampleHistory } from './sample-history.ts'
import { archiveMaintenance, declarationsDown, forecastsOld } from './sample-incidents.ts'
import { sampleComponents, sampleGroups, samplePage } from './sample-organisation.ts'

export const sampleAssets: Assets = { liveScript: '/assets/live-3f2a91c0.js' }

const base = (sequence: number, updatedAt: string, page: Page = samplePage): PageState => ({
  page,
  baseUrl: 'https://status.harbourline.example',
  components: sampleComponents,
  groups: sampleGroups,
  sequence,
  updatedAt: instantOf(updatedAt),
})

const overview = (state: PageState, open: readonly PublicIncident[]): OverviewState => ({
  ...state,
  open,
  recent: sampleHistory,
  promised: [],
  earliestMonth: '2025-08',
})

/** Nothing open, nothing planned. */
export const calmState: OverviewState = overview(base(41, '2026-11-19T10:15:00Z'), [])
/** A page on its first day. */
export const emptyState: OverviewState = { ...base(1, '2026-11-24T08:00:00Z'), open: [], recent: [], promised: [], earliestMonth: null }
/** One critical incident. */
export const criticalState: OverviewState = overview(base(48, '2026-11-24T13:02:30Z'), [declarationsDown])
/** Two incidents, one of them owing a word, and a planned maintenance. */
export const busyState: OverviewState = overview(base(48, '2026-11-24T13:02:30Z'), [declarationsDown, forecastsOld, archiveMaintenance])

export const incidentState = (shown: PublicIncident, reports: IncidentState['reports'] = []): IncidentState => ({
  ...base(48, '2026-11-24T13:02:30Z'),
  shown,
  reports,
  hasQuestions: false,
  actions: [],
})

export const monthState: MonthState = {
  ...base(48, '2026-11-24T13:02:30Z'),
  month: '2026-11',
  incidents: [declarationsDown, forecastsOld, ...sampleHistory],
  earlierMonth: '2026-10',
  laterMonth: null,
}

/** The same with the page's own words in another language. */
export const inLanguage = <State extends PageState>(state: State, language: Page['language']): State => ({
  ...state,
  page: { ...state.page, language },
})

const figures = (incidents: number, middle: number | null, longest: number | null) => ({
  incidents,
  firstNoticeSeconds: { count: middle === null ? 0 : incidents, median: middle, ninetieth: longest, longest },
})
/** Two years, one of them with a single incident. */
export const recordState: CommunicationState = {
  ...calmState,
  page: { ...calmState.page, showsRecord: true },
  years: [
    {
      year: '2026',
      ...figures(4, 540, 2400),
      promises: { had: 11, of: 12, moved: 1, dropped: 1 },
      reports: { had: 1, of: 2 },
      quarters: [
        { quarter: 4, ...figures(3, 540, 2400), promises: { had: 9, of: 10, moved: 1, dropped: 0 }, reports: { had: 0, of: 1 } },
        { quarter: 1, ...figures(1, 300, 300), promises: { had: 2, of: 2, moved: 0, dropped: 1 }, reports: { had: 1, of: 1 } },
      ],
    },
    {
      year: '2025',
      ...figures(1, null, null),
      promises: { had: 0, of: 0, moved: 0, dropped: 0 },
      reports: { had: 0, of: 0 },
      quarters: [{ quarter: 3, ...figures(1, null, null), promises: { had: 0, of: 0, moved: 0, dropped: 0 }, reports: { had: 0, of: 0 } }],
    },
  ],
}
