import type { Json } from '../journal/canonical.ts'
import { instantText } from '../time.ts'
import type { Notice } from './notice.ts'
import { proseSlots, type ToldOtherwise } from './slots.ts'

/** Who let stand what the guide objected to, and why; for the organisation's own chain alone. */
export const waiversRecord = ({ waivers }: Notice): Record<string, Json> =>
  waivers.length === 0
    ? {}
    : { waivers: waivers.map(({ rule, quote, reason, by, at }) => ({ rule, quote, reason, by: by.name, at: instantText(at) })) }

/** Why its times differ from the record, where readers were told nothing else: for the organisation's own chain alone. */
export const retimedRecord = ({ content: { slots } }: Notice): Record<string, Json> =>
  slots.retimed === undefined || slots.toldOtherwise ? {} : { retimed: slots.retimed }

const toldText = ({ since, goesOn, isOneOf }: ToldOtherwise): Record<string, Json> => ({
  ...(since ? { since: instantText(since) } : {}),
  ...(goesOn ? { goesOn: instantText(goesOn) } : {}),
  ...(isOneOf ? { isOneOf } : {}),
})

/**
 * The words of a notice as the journal keeps them, a field each, so that one can be redacted and the rest still proves itself.
 * Field names are those of `wordedFields` plus the facts that are never redacted.
 */
export const noticeRecord = (notice: Notice): Record<string, Json> => {
  const { slots, freeText } = notice.content
  const { window } = notice.change
  const said = proseSlots.filter((slot) => slot !== 'retimed' || slots.toldOtherwise !== undefined)
  const prose = Object.fromEntries(said.flatMap((slot) => (slots[slot] === undefined ? [] : [[slot, slots[slot]]])))
  const next = slots.nextUpdate
  return {
    incidentId: notice.incidentId,
    kind: notice.kind,
    title: notice.change.title,
    phase: notice.change.phase,
    severity: notice.change.severity,
    affected: notice.change.affected.map((a) => ({ componentId: a.componentId, impact: a.impact })),
    ...(window ? { window: { startsAt: instantText(window.startsAt), endsAt: instantText(window.endsAt) } } : {}),
    ...prose,
    ...(slots.permanent ? { permanent: { state: slots.permanent.state, detail: slots.permanent.detail ?? null } } : {}),
    ...(slots.cause ? { cause: { text: slots.cause.verified ? slots.cause.text : null, verified: slots.cause.verified } } : {}),
    ...(slots.since ? { since: instantText(slots.since) } : {}),
    ...(slots.until ? { until: instantText(slots.until) } : {}),
    ...(slots.toldOtherwise ? { toldOtherwise: toldText(slots.toldOtherwise) } : {}),
    ...(slots.felt ? { felt: slots.felt.map((one) => ({ ...one, from: instantText(one.from), until: instantText(one.until) })) } : {}),
    ...(next ? { nextUpdate: { by: next.by ? instantText(next.by) : null, onChange: next.onChange } } : {}),
    ...(slots.notKnown.length > 0 ? { notKnown: [...slots.notKnown] } : {}),
    ...(freeText === null ? {} : { freeText }),
    ...(notice.correction ? { correction: { of: notice.correction.of, reason: notice.correction.reason } } : {}),
    ...(notice.backdatedTo ? { backdatedTo: instantText(notice.backdatedTo) } : {}),
  }
}
