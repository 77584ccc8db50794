import type { Schemas } from '../../client/open-client.ts'
import { noApprovals } from '../../core/approval/approval-policy.ts'
import type { Audience } from '../../core/audience/audience.ts'
import { parseOfficeHours } from '../../core/audience/parse-office-hours.ts'
import { type Brand, tagged } from '../../core/brand.ts'
import { type Commitment, plainPromise } from '../../core/commitment/commitment.ts'
import type { Component, ComponentGroup } from '../../core/component/component.ts'
import type { AudienceFacts } from '../../core/due/due-facts.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Window } from '../../core/incident/window.ts'
import { type DraftMarks, draftFields } from '../../core/notice/draft-fields.ts'
import type { Notice, NoticeContent, NoticeState } from '../../core/notice/notice.ts'
import type { Slots, ToldOtherwise } from '../../core/notice/slots.ts'
import type { Contact, Page } from '../../core/page/page.ts'
import { type ClockPolicy, defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { clockInputOf, parseClockPolicy } from '../../core/policy/parse-clock-policy.ts'
import { type Instant, instantOf } from '../../core/time.ts'

/** What the API answers, as core knows it: the console shows what core makes of it. The server has checked every value. */
const brand = <T extends Brand<string, string>>(text: string): T => tagged<T>(text)
const instant = (text: string | null): Instant | null => (text === null ? null : instantOf(text))

const parseContact = (contact: Schemas['Contact'] | null): Contact | null => contact as Contact | null

const parseWindowView = (window: Schemas['Incident']['window']): Window | null =>
  window && { startsAt: instantOf(window.startsAt), endsAt: instantOf(window.endsAt) }

export const parseIncidentView = (view: Schemas['Incident']): Incident => ({
  ...view,
  id: brand(view.id),
  pageId: brand(view.pageId),
  affected: view.affected.map(({ componentId, impact }) => ({ componentId: brand(componentId), impact })),
  startedAt: instantOf(view.startedAt),
  monitoringAt: instant(view.monitoringAt),
  endedAt: instant(view.endedAt),
  publicAt: instant(view.publicAt),
  window: parseWindowView(view.window),
  contact: parseContact(view.contact),
  openedAt: instantOf(view.openedAt),
  updatedAt: instantOf(view.updatedAt),
})

const toldOtherwiseOf = ({ since, goesOn, isOneOf }: NonNullable<Schemas['Notice']['slots']['toldOtherwise']>): ToldOtherwise => ({
  ...(since ? { since: instantOf(since) } : {}),
  ...(goesOn ? { goesOn: instantOf(goesOn) } : {}),
  ...(isOneOf ? { isOneOf } : {}),
})

const parseSlotsView = ({ since, until, toldOtherwise, felt, nextUpdate, ...rest }: Schemas['Notice']['slots']): Slots => {
  const prose = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as unknown as Slots
  return {
    ...prose,
    ...(since ? { since: instantOf(since) } : {}),
    ...(until ? { until: instantOf(until) } : {}),
    ...(toldOtherwise ? { toldOtherwise: toldOtherwiseOf(toldOtherwise) } : {}),
    ...(felt ? { felt: felt.map((one) => ({ ...one, from: instantOf(one.from), until: instantOf(one.until) })) } : {}),
    ...(nextUpdate ? { nextUpdate: { by: instant(nextUpdate.by), onChange: nextUpdate.onChange } } : {}),
  }
}

const statusOf = (view: Schemas['Notice']): NoticeState => {
  if (view.state === 'pending') return { state: 'pending', effectiveAt: instantOf(view.effectiveAt ?? view.updatedAt) }
  if (view.state === 'published')
    return { state: 'published', publishedAt: instantOf(view.publishedAt ?? view.updatedAt), number: view.number ?? 1 }
  return { state: 'draft' }
}

const parseContentView = (view: { readonly slots: Schemas['Notice']['slots']; readonly freeText: string | null }): NoticeContent => ({
  slots: parseSlotsView(view.slots),
  freeText: view.freeText,
})

export const parseNoticeView = (view: Schemas['Notice']): Notice => ({
  id: brand(view.id),
  incidentId: brand(view.incidentId),
  pageId: brand(view.pageId),
  kind: view.kind,
  language: view.language,
  content: parseContentView(view),
  change: {
    ...view.change,
    affected: view.change.affected.map(({ componentId, impact }) => ({ componentId: brand(componentId), impact })),
    window: parseWindowView(view.change.window),
  },
  addressing: view.audienceIds.length === 0 ? { kind: 'all' } : { kind: 'audiences', audienceIds: view.audienceIds.map((id) => brand(id)) },
  status: statusOf(view),
  correction: view.correction && { of: brand(view.correction.of), reason: view.correction.reason },
  waivers: view.waivers.map(({ at, ...waived }) => ({ ...waived, at: instantOf(at) })),
  promises: view.promises.map(({ by, standsFor, ...promised }) => ({ ...promised, by: instant(by), standsFor: brand(standsFor) })),
  settles: view.settles.map(({ commitmentId, outcome, became }) => ({
    commitmentId: brand(commitmentId),
    outcome,
    ...(became ? { became } : {}),
  })),
  redactions: view.redactions.map((redaction) => ({ ...redaction, redactedAt: instantOf(redaction.redactedAt) })),
  contact: parseContact(view.contact),
  backdatedTo: instant(view.backdatedTo),
  createdAt: instantOf(view.createdAt),
  updatedAt: instantOf(view.updatedAt),
  version: view.version,
})

export const parseClockView = (view: Schemas['ClockPolicy']): ClockPolicy => {
  const parsed = parseClockPolicy(view)
  return parsed.ok ? parsed.value : defaultClockPolicy
}

/** A policy as the API takes it. */
export const writeClock = (clock: ClockPolicy): Schemas['ClockPolicyInput'] => JSON.parse(JSON.stringify(clockInputOf(clock)))

export const parsePageView = (view: Schemas['Page']): Page => ({
  id: brand(view.id),
  name: view.name,
  language: view.language,
  zone: brand(view.zone),
  look: { logo: null, accent: brand(view.accent), accentDark: brand(view.accentDark) },
  contact: parseContact(view.contact),
  policy: view.policy,
  // Asked of the server, which has the rules and the people.
  approvals: noApprovals,
  showsRecord: view.showsRecord,
  countsAffected: view.countsAffected,
  clock: parseClockView(view.clock),
  createdAt: instantOf(view.createdAt),
  updatedAt: instantOf(view.updatedAt),
  version: view.version,
})

type AudienceView = Schemas['Audience'] & { readonly holidays: readonly string[] }

export const parseAudienceFacts = ({ holidays, hours, ...view }: AudienceView, pageId: Page['id']): AudienceFacts => {
  const parsed = hours && parseOfficeHours(hours, () => true)
  const audience: Audience = {
    id: brand(view.id),
    pageId,
    name: view.name,
    zone: brand(view.zone),
    language: view.language,
    hours: parsed?.ok ? parsed.value : null,
    createdAt: instantOf(view.createdAt),
    version: view.version,
  }
  return { audience, holidays: new Set(holidays) }
}

export const parseMarks = (fields: Schemas['Draft']['fields']): DraftMarks =>
  Object.fromEntries(
    draftFields.flatMap((field) => {
      const mark = fields[field]
      return mark ? [[field, { ...mark, at: instantOf(mark.at) }]] : []
    }),
  )

export interface ComponentView {
  readonly id: string
  readonly groupId: string | null
  readonly name: string
  readonly description: string | null
  readonly position: number
  readonly startedOn: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly retiredAt: string | null
  readonly version: number
}

export const parseComponentView = (view: ComponentView, pageId: Page['id']): Component => ({
  ...view,
  id: brand(view.id),
  pageId,
  groupId: view.groupId === null ? null : brand(view.groupId),
  createdAt: instantOf(view.createdAt),
  updatedAt: instantOf(view.updatedAt),
  retiredAt: instant(view.retiredAt),
})

export const parseGroupView = (view: Schemas['ComponentGroup'], pageId: Page['id']): ComponentGroup => ({
  ...view,
  id: brand(view.id),
  pageId,
  createdAt: instantOf(view.createdAt),
  updatedAt: instantOf(view.updatedAt),
})

const outcomeOf = ({ state, noticeId, settledAt }: Schemas['Commitment']): Commitment['outcome'] => {
  if (state === 'open' || settledAt === null) return { state: 'open' }
  const at = instantOf(settledAt)
  // Which notice kept it is not told; nothing that is drawn asks for it.
  return state === 'kept' ? { state, at, by: brand(noticeId) } : { state, at }
}

export const parseCommitmentView = (view: Schemas['Commitment'], incident: Schemas['Incident']): Commitment => ({
  id: brand(view.id),
  pageId: brand(incident.pageId),
  incidentId: brand(incident.id),
  noticeId: brand(view.noticeId),
  ...plainPromise,
  dueAt: instant(view.dueAt),
  outcome: outcomeOf(view),
  createdAt: instantOf(incident.openedAt),
})
