import { isOpen } from '../incident/incident.ts'
import type { Window } from '../incident/window.ts'
import { movesItself } from '../maintenance/decide-move.ts'
import { endOf, type PlannedMove } from '../maintenance/plan.ts'
import { type Instant, instantText, isBefore, laterOf } from '../time.ts'
import type { IncidentFacts, PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, owedToOf, plusMinutes } from './incident-item.ts'

/** What the clock does by itself is a person's to do once it has not happened for so long: something stood against it. */
export const graceMinutes = 5
/** So long before it is to begin an operator sees that its start is theirs to tell. */
const aheadMinutes = 24 * 60

interface Ground {
  readonly one: IncidentFacts
  readonly window: Window
  readonly facts: PageFacts
  readonly now: Instant
}

/** Whether the clock will say it, and nobody has to: it has the words, nobody said no, and it is not overdue with it. */
const isSaidByItself = ({ one, facts, now }: Ground, move: PlannedMove, at: Instant): boolean =>
  movesItself(one.incident, one.plan, move, facts.policy) && isBefore(now, plusMinutes(at, graceMinutes))

const owedTo = ({ words, plan }: IncidentFacts) => owedToOf(plan?.addressing ?? words.at(-1)?.notice.addressing ?? { kind: 'all' })

const item = (
  { one, window }: Ground,
  kind: DueItem['kind'],
  hangsOn: string,
  at: Instant,
  dueAt: Instant,
  minutes: number | null,
): DueItem =>
  incidentItem(one, kind, hangsOn, {
    dueAt,
    owedTo: owedTo(one),
    lapsesAt: kind === 'maintenance_announcement' ? window.startsAt : null,
    facts: { at, minutes, countedFrom: one.words.at(-1)?.at ?? null },
  })

/** Nobody was told of it yet. Planned later than it should have been announced, it is due as soon as it is planned. */
const announcement = (ground: Ground): readonly DueItem[] => {
  const { one, window, facts } = ground
  if (one.incident.publicAt !== null || one.words.length > 0) return []
  const minutes = Math.max(0, ...facts.policy.maintenance.announceMinutes)
  const dueAt = laterOf(one.incident.openedAt, plusMinutes(window.startsAt, -minutes))
  if (isSaidByItself(ground, 'announcement', dueAt)) return []
  return [item(ground, 'maintenance_announcement', instantText(window.startsAt), window.startsAt, dueAt, minutes)]
}

const start = (ground: Ground): readonly DueItem[] => {
  const { one, window, now } = ground
  if (one.incident.phase !== 'scheduled' || one.words.some(({ notice }) => notice.change.phase !== 'scheduled')) return []
  if (isBefore(now, plusMinutes(window.startsAt, -aheadMinutes)) || isSaidByItself(ground, 'started', window.startsAt)) return []
  // Before its start one that nobody was told of owes its announcement, and nothing else.
  if (one.incident.publicAt === null && isBefore(now, window.startsAt)) return []
  return [item(ground, 'maintenance_starting', instantText(window.startsAt), window.startsAt, window.startsAt, null)]
}

/** Over at the end that customers were told, and spoken of every hour from then on. */
const end = (ground: Ground): readonly DueItem[] => {
  const { one, window, facts } = ground
  if (one.incident.phase !== 'in_progress' && one.incident.phase !== 'verifying') return []
  const last = one.words.findLast(({ at }) => !isBefore(at, window.endsAt))
  const { overrunMinutes } = facts.policy.maintenance
  if (last)
    return [item(ground, 'maintenance_overrunning', last.notice.id, window.endsAt, plusMinutes(last.at, overrunMinutes), overrunMinutes)]
  if (isSaidByItself(ground, 'completed', endOf(window, one.plan)) && !one.plan?.lateEnd) return []
  const kind = one.plan?.lateEnd ? 'maintenance_overrunning' : 'maintenance_over'
  return [item(ground, kind, instantText(window.endsAt), window.endsAt, window.endsAt, null)]
}

/** What is owed of planned work: to be announced, to be told that it begins, that it is over or takes longer. */
export const maintenanceWords = (facts: PageFacts, now: Instant): readonly DueItem[] =>
  facts.incidents.flatMap((one) => {
    const { window, kind } = one.incident
    if (kind !== 'maintenance' || window === null || !isOpen(one.incident)) return []
    const ground = { one, window, facts, now }
    return [...announcement(ground), ...start(ground), ...end(ground)]
  })
