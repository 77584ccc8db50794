import type { z } from '@hono/zod-openapi'
import type { Published } from '../../app/publish-draft.ts'
import type { DeliveryRecord, Slice } from '../../app/store.ts'
import type { ListedToken } from '../../app/token-maker.ts'
import { heldScopes } from '../../core/actor/actor.ts'
import type { Commitment } from '../../core/commitment/commitment.ts'
import type { Incident } from '../../core/incident/incident.ts'
import type { Window } from '../../core/incident/window.ts'
import type { Notice, NoticeContent } from '../../core/notice/notice.ts'
import type { ToldOtherwise } from '../../core/notice/slots.ts'
import { type Instant, instantText } from '../../core/time.ts'
import { maskedTarget } from './masked.ts'
import type {
  commitmentView,
  deliveryView,
  incidentView,
  noticeView,
  promiseView,
  publicationView,
  slotsView,
  tokenView,
  windowView,
} from './schemas.ts'

const text = (instant: Instant | null): string | null => (instant === null ? null : instantText(instant))

export const viewWindow = (window: Window | null): z.output<typeof windowView> | null =>
  window && { startsAt: instantText(window.startsAt), endsAt: instantText(window.endsAt) }

export const viewIncident = (incident: Incident): z.output<typeof incidentView> => ({
  ...incident,
  affected: incident.affected.map((a) => ({ ...a })),
  startedAt: instantText(incident.startedAt),
  monitoringAt: text(incident.monitoringAt),
  endedAt: text(incident.endedAt),
  publicAt: text(incident.publicAt),
  window: viewWindow(incident.window),
  openedAt: instantText(incident.openedAt),
  updatedAt: instantText(incident.updatedAt),
})

const viewTold = ({ since, goesOn, isOneOf }: ToldOtherwise) => ({
  ...(since ? { since: instantText(since) } : {}),
  ...(goesOn ? { goesOn: instantText(goesOn) } : {}),
  ...(isOneOf ? { isOneOf } : {}),
})

export const viewSlots = ({ slots }: NoticeContent): z.output<typeof slotsView> => {
  const { since, until, toldOtherwise, felt, nextUpdate, notKnown, permanent, cause, ...prose } = slots
  return {
    ...prose,
    ...(permanent ? { permanent: { ...permanent } } : {}),
    ...(cause ? { cause } : {}),
    ...(since ? { since: instantText(since) } : {}),
    ...(until ? { until: instantText(until) } : {}),
    ...(toldOtherwise ? { toldOtherwise: viewTold(toldOtherwise) } : {}),
    ...(felt ? { felt: felt.map((one) => ({ ...one, from: instantText(one.from), until: instantText(one.until) })) } : {}),
    ...(nextUpdate ? { nextUpdate: { by: text(nextUpdate.by), onChange: nextUpdate.onChange } } : {}),
    notKnown: [...notKnown],
  }
}

export const viewPublished = ({ leftOut, ...published }: Published): z.output<typeof publicationView> => ({
  ...published,
  leftOut: [...leftOut],
})

export const viewNotice = (notice: Notice): z.output<typeof noticeView> => {
  const { status, content, addressing, change, ...rest } = notice
  return {
    ...rest,
    slots: viewSlots(content),
    freeText: content.freeText,
    change: { ...change, affected: change.affected.map((a) => ({ ...a })), window: viewWindow(change.window) },
    audienceIds: addressing.kind === 'all' ? [] : [...addressing.audienceIds],
    state: status.state,
    effectiveAt: status.state === 'pending' ? instantText(status.effectiveAt) : null,
    publishedAt: status.state === 'published' ? instantText(status.publishedAt) : null,
    number: status.state === 'published' ? status.number : null,
    promises: notice.promises.map(({ by, ...promised }) => ({ ...promised, by: text(by) })),
    settles: notice.settles.map(({ became = null, ...settling }) => ({ ...settling, became })),
    waivers: notice.waivers.map(({ by, at, ...waived }) => ({ ...waived, by: { ...by }, at: instantText(at) })),
    redactions: notice.redactions.map((redaction) => ({ ...redaction, redactedAt: instantText(redaction.redactedAt) })),
    backdatedTo: text(notice.backdatedTo),
    createdAt: instantText(notice.createdAt),
    updatedAt: instantText(notice.updatedAt),
  }
}

export const viewCommitment = ({ id, noticeId, kind, dueAt, outcome }: Commitment): z.output<typeof commitmentView> => ({
  id,
  noticeId,
  kind,
  dueAt: text(dueAt),
  state: outcome.state,
  settledAt: outcome.state === 'open' ? null : instantText(outcome.at),
})

export const viewPromise = (commitment: Commitment): z.output<typeof promiseView> => {
  const { incidentId, what, toWhom, standsFor, confirmedBy, isPublic, outcome, settledLate } = commitment
  return {
    ...viewCommitment(commitment),
    incidentId,
    what,
    audienceIds: toWhom.kind === 'all' ? [] : [...toWhom.audienceIds],
    standsFor: standsFor && { ...standsFor },
    confirmedBy,
    isPublic,
    settledBy: outcome.state === 'kept' || outcome.state === 'withdrawn' ? (outcome.by ?? null) : null,
    settledLate: settledLate && { outcome: settledLate.outcome, at: instantText(settledLate.at), noticeId: settledLate.by },
    createdAt: instantText(commitment.createdAt),
  }
}

export const viewDelivery = (record: DeliveryRecord): z.output<typeof deliveryView> => {
  const { id, channel, target, subscriberId, level, state, attempts, detail } = record
  return {
    id,
    channel,
    target,
    subscriberId,
    level,
    state,
    attempts,
    detail,
    dueAt: instantText(record.dueAt),
    settledAt: text(record.settledAt),
  }
}

/** For those who may see how deliveries went, but not to whom. */
export const viewMaskedDelivery = (record: DeliveryRecord): z.output<typeof deliveryView> => ({
  ...viewDelivery(record),
  target: maskedTarget(record.target),
})

export const viewToken = ({ token, maker }: ListedToken): z.output<typeof tokenView> => {
  const { id, name, role, scopes } = token
  return {
    id,
    name,
    role,
    scopes: [...scopes],
    effectiveScopes: maker?.state === 'suspended' ? [] : [...heldScopes(token, maker?.role ?? null)],
    madeBy: maker && { id: maker.id, name: maker.name, role: maker.role },
    createdAt: instantText(token.createdAt),
    expiresAt: text(token.expiresAt),
    revokedAt: text(token.revokedAt),
    lastUsedAt: text(token.lastUsedAt),
  }
}

export const viewSlice = <T, V>(slice: Slice<T>, view: (item: T) => V): { items: V[]; next: string | null } => ({
  items: slice.items.map(view),
  next: slice.next,
})
