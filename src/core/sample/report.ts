import { consequencesOf, tellingOf } from '../postmortem/computed-facts.ts'
import { draftTimeline } from '../postmortem/draft-timeline.ts'
import { type PublishedEdition, publishedEdition } from '../postmortem/edition.ts'
import { publicEditionOf } from '../postmortem/public-edition.ts'
import { type ActionItem, type Bodies, emptyProse, type Prose } from '../postmortem/section.ts'
import type { SampleAction, SampleReport } from './history.ts'
import { type Replay, type Replayed, sampleDate } from './replay.ts'

const prose = (text: string): Prose => ({ ...emptyProse, text })

const itemOf = (replay: Replay, { what, ownerRole, by, isInternal = false }: SampleAction): ActionItem => ({
  what,
  ownerRole,
  on: sampleDate(replay, by),
  isPublic: !isInternal,
  issue: null,
})

/** The sections of a sample's report as somebody would have written them. */
const bodiesOf = (replay: Replay, { summary, factors, wentWell, unknown, actions }: SampleReport): Bodies => ({
  summary: prose(summary),
  factors: { ...prose(factors.internal), public: { state: 'other', text: factors.public } },
  went_well: prose(wentWell),
  unknown: prose(unknown),
  actions: { kind: 'actions', items: actions.map((action) => itemOf(replay, action)) },
})

/** What a report of the sample leaves behind: its sections, and the edition that its notice announced. */
export const replayReport = (
  replay: Replay,
  report: SampleReport,
  { incident, notices }: Replayed,
  announcedBy: number,
): { readonly bodies: Bodies; readonly edition: PublishedEdition } | undefined => {
  const notice = notices[announcedBy]
  const before = notices.slice(0, announcedBy)
  const telling = tellingOf(incident, before)
  if (!notice || !telling) return undefined
  const bodies = bodiesOf(replay, report)
  const names = new Map([...replay.componentIds].map(([name, id]) => [id, name]))
  const lines = draftTimeline({ incident, notices: before, signals: [], decisions: [], language: 'en' })
  const words = publicEditionOf({
    title: incident.title,
    language: 'en',
    reason: null,
    bodies: { ...bodies, timeline: { kind: 'timeline', lines } },
    free: [],
    consequences: consequencesOf(incident, before, (id) => names.get(id) ?? id),
    telling,
  })
  if (!words.ok) return undefined
  const at = notice.status.publishedAt
  const prepared = { noticeId: notice.id, incidentId: incident.id, words: words.value, preparedAt: at, published: null, redactions: [] }
  return { bodies, edition: publishedEdition(prepared, [], at) }
}
