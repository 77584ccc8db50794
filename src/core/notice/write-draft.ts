import type { NoticeId } from '../brand.ts'
import { type Incident, isToldAfterwards } from '../incident/incident.ts'
import { closingPhaseOf, isClosed, type Phase } from '../incident/phase.ts'
import type { Contact, Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { Notice, NoticeContent, NoticeKind } from './notice.ts'
import type { ParsedNoticeInput } from './parse-notice-input.ts'

/** The kind of a notice follows from its incident and the phase that it brings. */
export const kindOf = (incident: Incident, phase: Phase): NoticeKind => {
  if (incident.kind === 'maintenance') return 'maintenance'
  if (isClosed(phase)) return isClosed(incident.phase) ? 'report' : 'resolution'
  return incident.publicAt === null ? 'first-notice' : 'update'
}

/** Since when: by the record unless the writer knows better (A9). Until when is known when it is published: see `closingContent`. */
const withStart = (content: NoticeContent, incident: Incident, kind: NoticeKind): NoticeContent =>
  incident.kind === 'maintenance' || kind === 'report'
    ? content
    : { ...content, slots: { ...content.slots, since: content.slots.since ?? incident.startedAt } }

/** A closing notice leaves every component working unless it says otherwise, or says afterwards how it was. */
const affectedAfter = (input: ParsedNoticeInput, incident: Incident, phase: Phase) =>
  input.change.affected ?? (isClosed(phase) && !isToldAfterwards(incident) ? [] : incident.affected)

/**
 * A draft from what was said, the rest taken from `incident`, which is the expected one where notices are pending. A correction says
 * only what it sets right and takes nothing along.
 */
export const writeDraft = (input: {
  readonly id: NoticeId
  readonly parsed: ParsedNoticeInput
  readonly incident: Incident
  readonly page: Page
  readonly correction: Notice['correction']
  readonly backdatedTo: Instant | null
  readonly now: Instant
}): Notice => {
  const { parsed, incident, page, now } = input
  const phase = parsed.change.phase ?? (parsed.kind === 'resolution' ? closingPhaseOf(incident.kind) : incident.phase)
  const kind = parsed.kind ?? kindOf(incident, phase)
  const contact: Contact | null = incident.contact ?? page.contact
  return {
    id: input.id,
    incidentId: incident.id,
    pageId: incident.pageId,
    kind,
    language: parsed.language ?? page.language,
    content: input.correction === null ? withStart(parsed.content, incident, kind) : parsed.content,
    change: {
      phase,
      severity: parsed.change.severity ?? incident.severity,
      title: parsed.change.title ?? incident.title,
      affected: affectedAfter(parsed, incident, phase),
      window: parsed.change.window ?? incident.window,
    },
    addressing: parsed.addressing,
    status: { state: 'draft' },
    correction: input.correction,
    redactions: [],
    waivers: [],
    promises: parsed.promises ?? [],
    settles: parsed.settles ?? [],
    contact,
    backdatedTo: input.backdatedTo,
    createdAt: now,
    updatedAt: now,
    version: 1,
  }
}
