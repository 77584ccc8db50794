import type { OperatorId, PageId } from '../brand.ts'
import { idOf, parseId } from '../id.ts'
import type { Operator } from '../operator/operator.ts'
import { type Instant, isAfter, isBefore, isMinuteOver, plusSeconds } from '../time.ts'
import type { DueItem } from './due-item.ts'
import type { DueState } from './due-state.ts'
import { type DutyPlace, dutyQueue, mayHear } from './duty-list.ts'
import { type ReminderPolicy, type Turn, turnsOf } from './turns.ts'

/** An operator; everybody who may publish, where there is no duty list; or the organisation's chat, which hears every turn. */
export type Hearer = OperatorId | 'everybody' | 'chat'

/** Something that somebody is to be told now. The same duty, stage and hearer are the same reminder, on every node. */
export interface Reminder {
  readonly item: DueItem
  readonly turn: Turn
  readonly hearer: Hearer
  /** By its time it would disturb rather than help. */
  readonly expiresAt: Instant
}

export interface DutyRoster {
  readonly queue: readonly DutyPlace[]
  readonly canHear: (id: OperatorId) => boolean
}

/** Who of the operators hears in which order. */
export const rosterOf = (places: readonly DutyPlace[], operators: readonly Operator[]): DutyRoster => ({
  queue: dutyQueue(places, operators),
  canHear: (id) => operators.some((operator) => operator.id === id && mayHear(operator)),
})

const lifeSeconds = 60 * 60

const expiryOf = ({ lapsesAt }: DueItem, now: Instant): Instant => {
  const usual = plusSeconds(now, lifeSeconds)
  return lapsesAt && isBefore(lapsesAt, usual) ? lapsesAt : usual
}

/** Of the turns that have come each hearer needs the newest: after a night without a server nobody reads three mails of one duty. */
const reached = (item: DueItem, turns: readonly Turn[], now: Instant): readonly Reminder[] => {
  const newest = new Map<Hearer, Turn>()
  for (const turn of turns) {
    if (isAfter(turn.at, now)) continue
    for (const hearer of turn.to === 'everybody' ? (['everybody'] as const) : turn.to) newest.set(hearer, turn)
    newest.set('chat', turn)
  }
  return [...newest].map(([hearer, turn]) => ({ item, turn, hearer, expiresAt: expiryOf(item, now) }))
}

/** The turns of an item at this moment; none once it helps nobody any more, and none while it is snoozed, which its turns begin after. */
const turnsAt = (item: DueItem, { queue, canHear }: DutyRoster, state: DueState | undefined, policy: ReminderPolicy, now: Instant) =>
  item.lapsesAt !== null && !isBefore(now, item.lapsesAt) ? [] : turnsOf(item, queue, state, canHear, policy)

/**
 * What operators are to be told by now. It answers the same at every moment of a stage, and whoever writes it down writes it once;
 * so a node that comes back, or two at the same time, tell nobody twice.
 */
export const remindersOf = (
  items: readonly DueItem[],
  roster: DutyRoster,
  states: ReadonlyMap<string, DueState>,
  policy: ReminderPolicy,
  now: Instant,
): readonly Reminder[] => items.flatMap((item) => reached(item, turnsAt(item, roster, states.get(item.key), policy, now), now))

/** What an item looks like on the board: ahead of the time there is nothing to hurry for. */
export const urgencies = ['ahead', 'now', 'late'] as const
export type Urgency = (typeof urgencies)[number]

export interface Standing {
  readonly urgency: Urgency
  /** Who has it: whoever heard last, or will hear first; null is everybody who may publish. */
  readonly onIt: readonly OperatorId[] | null
  /** When somebody hears next, and who. */
  readonly next: Pick<Turn, 'at' | 'to'> | null
}

const urgencyOf = ({ dueAt }: DueItem, policy: ReminderPolicy, now: Instant): Urgency => {
  if (isMinuteOver(dueAt, now)) return 'late'
  return isBefore(now, plusSeconds(dueAt, -60 * policy.aheadMinutes)) ? 'ahead' : 'now'
}

/** Where an item stands: how urgent, on whom, and what comes next. */
export const standingOf = (
  item: DueItem,
  roster: DutyRoster,
  state: DueState | undefined,
  policy: ReminderPolicy,
  now: Instant,
): Standing => {
  const turns = turnsAt(item, roster, state, policy, now)
  const past = turns.filter(({ at }) => !isAfter(at, now)).at(-1) ?? turns[0]
  const next = turns.find(({ at }) => isAfter(at, now)) ?? null
  const onIt = past === undefined || past.to === 'everybody' ? null : past.to
  return { urgency: urgencyOf(item, policy, now), onIt, next }
}

/** What a reminder's row tells about. */
export interface ReminderSubject {
  readonly pageId: PageId
  readonly key: string
  readonly round: number
  readonly stage: number
  /** How many rows of the same stage grew too old before they could be sent. */
  readonly attempt: number
  readonly hearer: Hearer
}

export const reminderSubject = ({ item, turn, hearer }: Pick<Reminder, 'item' | 'turn' | 'hearer'>): string =>
  `${item.pageId} ${turn.round}.${turn.stage} ${hearer} ${item.key}`

/** The subject of the same reminder when it is written anew. */
export const subjectOfAttempt = (subject: string, attempt: number): string =>
  attempt === 0 ? subject : subject.replace(/^\S+ \d+\.\d+/, (begin) => `${begin}.${attempt}`)

/** Later stages stand behind earlier ones, so that of two unsent reminders the newer replaces the older. */
export const reminderPosition = ({ round, stage }: Pick<Turn, 'round' | 'stage'>): number => round * 100 + stage

/** One hearer's reminders of one duty are a stream. */
export const reminderStream = ({ item, hearer }: Pick<Reminder, 'item' | 'hearer'>): string => `${item.pageId} ${hearer} ${item.key}`

const streamForm = /^(\S+) \S+ (.+)$/

/** Of what duty of which page a stream is. */
export const parseReminderStream = (stream: string): { readonly pageId: string; readonly key: string } | undefined => {
  const [, pageId, key] = streamForm.exec(stream) ?? []
  return pageId === undefined || key === undefined ? undefined : { pageId, key }
}

const subjectForm = /^(\S+) (\d{1,9})\.(\d{1,3})(?:\.(\d{1,9}))? (\S+) (.+)$/

export const parseReminderSubject = (subject: string): ReminderSubject | undefined => {
  const [, page = '', round = '', stage = '', attempt = '0', hearer = '', key = ''] = subjectForm.exec(subject) ?? []
  const pageId = parseId<PageId>(page)
  if (!pageId.ok || key === '') return undefined
  const known = hearer === 'everybody' || hearer === 'chat' ? hearer : idOf<OperatorId>(hearer)
  return { pageId: pageId.value, key, round: Number(round), stage: Number(stage), attempt: Number(attempt), hearer: known }
}
