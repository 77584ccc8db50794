import { lastChange } from '../due/change-told.ts'
import { wordsOf } from '../due/due-facts.ts'
import type { Incident } from '../incident/incident.ts'
import { closingPhaseOf, isClosed, type Phase } from '../incident/phase.ts'
import type { Language } from '../page/page.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import { type Instant, isBefore, secondsBetween } from '../time.ts'
import { proposedNextUpdate } from './next-word.ts'
import type { Notice, NoticeContent } from './notice.ts'
import type { RedactableField, Slots, UnknowableSlot } from './slots.ts'
import { wordingOf } from './wording/wording.ts'

const carriedSlots = ['now', 'scope', 'works', 'permanent', 'workaround', 'cause', 'technical'] as const
/** What a closing notice has from the one before: who was affected and why. What is lost is asked anew, unless it is known. */
const carriedToTheEnd = ['scope', 'permanent', 'cause', 'technical'] as const

const momentOf = (notice: Notice): Instant =>
  notice.status.state === 'published'
    ? notice.status.publishedAt
    : notice.status.state === 'pending'
      ? notice.status.effectiveAt
      : notice.createdAt

/** What customers were told last, corrections included; the words of a draft are nobody's yet. */
export const lastTold = (notices: readonly Notice[]): readonly Notice[] => {
  const told = notices.filter(({ status }) => status.state !== 'draft').toSorted((a, b) => (isBefore(momentOf(a), momentOf(b)) ? -1 : 1))
  const last = told.findLast(({ correction }) => correction === null)
  return last ? [last, ...told.filter(({ correction }) => correction?.of === last.id)] : []
}

type Carried = Partial<Pick<Slots, (typeof carriedSlots)[number]>>

const pick = (told: readonly Notice[], names: readonly (typeof carriedSlots)[number][]): Carried =>
  Object.assign(
    {},
    ...told.flatMap(({ content: { slots }, redactions }) => {
      const gone: readonly RedactableField[] = redactions.map(({ field }) => field)
      return names.flatMap((name) => (slots[name] === undefined || gone.includes(name) ? [] : [{ [name]: slots[name] }]))
    }),
  )

/** Minutes since the last change was told; a word that brings another phase is a change itself. */
const unchangedSince = (notices: readonly Notice[], phase: Phase, now: Instant): number => {
  const words = wordsOf(notices)
  const changed = lastChange(words)
  const isChange = !changed || words.at(-1)?.notice.change.phase !== phase
  return isChange ? 0 : secondsBetween(changed.at, now) / 60
}

/**
 * Where the next notice starts: with what the last one said and what still holds, without what was done and promised then. A closing
 * one says that it works again, from when to when by the record, and leaves open whether anything was lost as long as nobody knows.
 */
export const stillTrue = (input: {
  /** As it will stand when everything pending has taken effect. */
  readonly incident: Incident
  readonly notices: readonly Notice[]
  readonly phase: Phase
  readonly language: Language
  readonly clock: ClockPolicy
  readonly now: Instant
}): NoticeContent => {
  const { incident, notices, phase, language, clock, now } = input
  const told = lastTold(notices)
  const [last] = told
  if (isClosed(phase)) {
    const { permanent, ...slots } = pick(told, carriedToTheEnd)
    const known = permanent && permanent.state !== 'checking' ? { permanent } : {}
    const isIncident = phase === closingPhaseOf('incident')
    return {
      slots: {
        now: wordingOf(language).worksAgain,
        ...slots,
        ...known,
        ...(isIncident ? { since: incident.startedAt } : {}),
        notKnown: [],
      },
      freeText: null,
    }
  }
  const slots = pick(told, carriedSlots)
  const nextUpdate = proposedNextUpdate(
    clock,
    { severity: incident.severity, phase, unchangedMinutes: unchangedSince(notices, phase, now) },
    now,
  )
  const stillUnknown = (last?.content.slots.notKnown ?? []).filter((slot: UnknowableSlot) => slot !== 'next' && !(slot in slots))
  const isProse = last?.redactions.every(({ field }) => field !== 'freeText') && slots.now === undefined && !stillUnknown.includes('now')
  return {
    slots: {
      ...slots,
      ...(incident.kind === 'incident' ? { since: incident.startedAt } : {}),
      ...(nextUpdate ? { nextUpdate } : {}),
      notKnown: stillUnknown,
    },
    freeText: isProse ? (last?.content.freeText ?? null) : null,
  }
}
