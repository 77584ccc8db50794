import type { IncidentId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import { isClosed } from '../core/incident/phase.ts'
import { internalChain, type JournalEntry } from '../core/journal/journal.ts'
import { type Language, languages, type Page } from '../core/page/page.ts'
import { type Consequence, consequencesOf, type Telling, tellingOf } from '../core/postmortem/computed-facts.ts'
import { draftTimeline, linesToOffer } from '../core/postmortem/draft-timeline.ts'
import type { Edition } from '../core/postmortem/edition.ts'
import { type FollowedAction, followedActions } from '../core/postmortem/follow-through.ts'
import { freeSectionsOf } from '../core/postmortem/postmortem-template.ts'
import { type PublicEdition, publicEditionOf } from '../core/postmortem/public-edition.ts'
import { sectionsSinceRemoved } from '../core/postmortem/redact-edition.ts'
import { reportLanguage } from '../core/postmortem/report-language.ts'
import { type Bodies, type FreeSection, isFreeName, linesOf, type TimelineLine } from '../core/postmortem/section.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { type Instant, instantOf } from '../core/time.ts'
import { type LossTold, lossToldOf } from '../render/report/report-loss.ts'
import { presentSince } from './draft-file.ts'
import { missing } from './load.ts'
import type { KeptSection, SectionPresence } from './postmortem-records.ts'
import type { Records } from './store.ts'

/** All that is known of a postmortem: what was written, what the record says, and what customers have read of it. */
export interface PostmortemFile {
  readonly incident: Incident
  readonly page: Page
  /** In which it is written, whatever the page speaks since. */
  readonly language: Language
  readonly kept: readonly KeptSection[]
  /** As they stand; the timeline as it is drafted where nobody has saved one. */
  readonly bodies: Bodies
  /** The organisation's own sections, in order. */
  readonly free: readonly FreeSection[]
  readonly presence: readonly SectionPresence[]
  /** Lines that came about since the timeline was saved. */
  readonly offered: readonly TimelineLine[]
  readonly consequences: readonly Consequence[]
  /** What readers were told of loss at the end; null while it is not over, and where nothing was said. */
  readonly loss: LossTold | null
  /** Undefined while the incident is not over. */
  readonly telling: Telling | undefined
  readonly editions: readonly Edition[]
  /** What became of the actions that customers were promised. */
  readonly followed: readonly FollowedAction[]
}

const mostSignals = 50
const mostDecisions = 500

/** The language of the page when somebody began to write; reports that were begun before this was noted have none. */
const begunIn = (entries: readonly JournalEntry[]): Language | undefined => {
  const begun = entries.find(({ kind }) => kind === 'postmortem.section_begun')
  return languages.find((language) => language === begun?.fields.language?.value)
}

/** A timeline from what is known, in the language of the report. */
const draftedIn = async (
  records: Records,
  { incident, notices, ...report }: Omit<Parameters<typeof reportLanguage>[0], 'begunIn'>,
): Promise<{ readonly language: Language; readonly drafted: readonly TimelineLine[] }> => {
  const proposals = await records.proposals.listOf(incident.id)
  const signals = await records.signals.firstOf(
    proposals.filter(({ kind }) => kind === 'open').map(({ id }) => id),
    mostSignals,
  )
  const subjects = [incident.id, ...notices.map(({ id }) => id)]
  const entries = await records.journal.about(internalChain, subjects, mostDecisions)
  const decisions = entries.map(({ kind, at, sequence }) => ({ kind, at: instantOf(at), sequence }))
  const language = reportLanguage({ ...report, incident, notices, begunIn: begunIn(entries) })
  return { language, drafted: draftTimeline({ incident, notices, signals, decisions, language }) }
}

export const findPublicIncident = async (records: Records, text: string): Promise<Result<Incident>> => {
  const id = parseId<IncidentId>(text)
  if (!id.ok) return id
  const incident = await records.incidents.find(id.value)
  if (!incident) return missing('incident')
  return incident.publicAt === null
    ? refuse('incident.not_public', 'Customers have heard nothing of it, so that there is nothing to account for yet.')
    : ok(incident)
}

/** The free sections that somebody has begun: one that is emptied again stays there for its writer. */
const begunFree = (kept: readonly KeptSection[]): readonly FreeSection[] =>
  kept.flatMap(({ section, body }) =>
    isFreeName(section) && body.kind === 'free' ? [{ name: section, title: body.title, prompt: body.prompt }] : [],
  )

export const freeSections = async (records: Records, { pageId }: Incident, kept: readonly KeptSection[]): Promise<readonly FreeSection[]> =>
  freeSectionsOf((await records.postmortems.findTemplate(pageId))?.sections ?? [], begunFree(kept))

export const postmortemFile = async (records: Records, incident: Incident, now: Instant): Promise<Result<PostmortemFile>> => {
  const page = await records.pages.find(incident.pageId)
  if (!page) return missing('page')
  const notices = await records.notices.listPublished([incident.id])
  const kept = await records.postmortems.sectionsOf(incident.id)
  const editions = await records.postmortems.editionsOf(incident.id)
  const names = new Map((await records.components.listOf(page.id)).map(({ id, name }) => [id, name]))
  const saved: Bodies = Object.fromEntries(kept.map(({ section, body }) => [section, body]))
  const written = { incident, notices, lines: linesOf(saved), editions, otherwise: page.language }
  const { language, drafted } = await draftedIn(records, written)
  return ok({
    incident,
    page,
    language,
    kept,
    bodies: saved.timeline ? saved : { ...saved, timeline: { kind: 'timeline', lines: drafted } },
    free: await freeSections(records, incident, kept),
    presence: await records.postmortems.listPresent(incident.id, presentSince(now)),
    offered: saved.timeline ? linesToOffer(linesOf(saved), drafted) : [],
    consequences: consequencesOf(incident, notices, (id) => names.get(id) ?? id),
    loss: isClosed(incident.phase) ? lossToldOf(page, { incident, notices }) : null,
    telling: tellingOf(incident, notices),
    editions,
    followed: followedActions(await records.commitments.publicActionsOf([incident.id])),
  })
}

/** What would be published now; refused at the field where something is missing. */
export const editionNow = (file: PostmortemFile, reason: string | null): Result<PublicEdition> => {
  const { incident, language, bodies, free, consequences, telling, kept, editions } = file
  if (!telling) return refuse('postmortem.not_over', 'The incident is still open.')
  const drafted = kept.some(({ section }) => section === 'timeline') ? [] : [{ section: 'timeline', updatedAt: null } as const]
  const removed = sectionsSinceRemoved([...kept, ...drafted], editions)
  return publicEditionOf({ title: incident.title, language, reason, bodies, free, consequences, telling, removed })
}
