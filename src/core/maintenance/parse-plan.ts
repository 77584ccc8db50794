import type { NoticeId } from '../brand.ts'
import { idOf } from '../id.ts'
import type { Incident } from '../incident/incident.ts'
import type { Window } from '../incident/window.ts'
import { decidePublication } from '../notice/decide-publication.ts'
import type { Addressing, Notice, NoticeContent } from '../notice/notice.ts'
import { type NoticeInput, parseNoticeInput } from '../notice/parse-notice-input.ts'
import type { Language } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseDate, parseTimeZone, plusSeconds } from '../time.ts'
import { phaseOfMove } from './decide-move.ts'
import { type PlannedMove, type PlannedWords, plannedMoves } from './plan.ts'
import { parseRule, type Rhythm } from './recurrence.ts'

/** Words of one planned notice, as an entry point hands them over. */
export type PlannedWordsInput = Pick<NoticeInput, 'slots' | 'freeText'>
export type PlanInput = { readonly [Move in PlannedMove]?: PlannedWordsInput | null | undefined }

/** A moment on which planned words are tried: they have to be fit to be published then. */
const trial = (incident: Incident, window: Window, move: PlannedMove): { readonly incident: Incident; readonly at: Window['startsAt'] } => {
  if (move === 'announcement')
    return { incident: { ...incident, publicAt: null, phase: 'scheduled' }, at: plusSeconds(window.startsAt, -60) }
  const publicAt = incident.publicAt ?? incident.openedAt
  if (move === 'started') return { incident: { ...incident, publicAt, phase: 'scheduled' }, at: window.startsAt }
  return { incident: { ...incident, publicAt, phase: 'in_progress' }, at: window.endsAt }
}

const draftOf = (incident: Incident, content: NoticeContent, move: PlannedMove, language: Language, addressing: Addressing): Notice => ({
  id: idOf<NoticeId>(incident.id),
  incidentId: incident.id,
  pageId: incident.pageId,
  kind: 'maintenance',
  language,
  content,
  change: {
    phase: phaseOfMove[move],
    severity: incident.severity,
    title: incident.title,
    affected: move === 'completed' ? [] : incident.affected,
    window: incident.window,
  },
  addressing,
  status: { state: 'draft' },
  correction: null,
  redactions: [],
  waivers: [],
  promises: [],
  settles: [],
  contact: null,
  backdatedTo: null,
  createdAt: incident.openedAt,
  updatedAt: incident.openedAt,
  version: 1,
})

export interface WordsGround {
  readonly incident: Incident
  readonly window: Window
  readonly language: Language
  readonly addressing: Addressing
}

const parseOne = (faults: FieldFaults, input: PlannedWordsInput, move: PlannedMove, ground: WordsGround): NoticeContent | null => {
  const parsed = faults.take(`/${move}`, parseNoticeInput({ slots: input.slots, freeText: input.freeText }))
  if (!parsed) return null
  const { since, until, nextUpdate } = parsed.content.slots
  if (since || until || nextUpdate?.by)
    faults.add(
      `/${move}`,
      'Words that are prepared name no time of their own: the window is said with them, and when it is over the record says when.',
    )
  const { incident, at } = trial(ground.incident, ground.window, move)
  const tried = decidePublication(draftOf(incident, parsed.content, move, ground.language, ground.addressing), incident, [], 0, at)
  if (!tried.ok)
    for (const error of tried.fault.errors ?? [{ pointer: '', detail: tried.fault.detail }])
      faults.add(`/${move}${error.pointer}`, error.detail)
  return parsed.content
}

/** The words of a plan. Each has to be fit to be published as it is: nobody looks at it again before it goes out. */
export const parsePlannedWords = (input: PlanInput, ground: WordsGround): Result<PlannedWords> => {
  const faults = new FieldFaults()
  const said = plannedMoves.map((move) => {
    const one = input[move]
    return [move, one === null || one === undefined ? null : parseOne(faults, one, move, ground)] as const
  })
  const found = new Map(said)
  const of = (move: PlannedMove): NoticeContent | null => found.get(move) ?? null
  return faults.any ? faults.refuse() : ok({ announcement: of('announcement'), started: of('started'), completed: of('completed') })
}

export interface RhythmInput {
  readonly rule: string
  readonly startsOn: string
  /** By the zone's clock, as in 02:30. */
  readonly startsAt: string
  readonly durationMinutes: number
  readonly zone: string
}

const longestMinutes = 7 * 24 * 60
const daysBetweenOf = (rule: string): number => (rule.includes('FREQ=DAILY') ? 1 : 7)

/** When it recurs; whatever could overlap itself is refused. */
export const parseRhythm = (input: RhythmInput): Result<Rhythm> => {
  const faults = new FieldFaults()
  const zone = faults.take('/zone', parseTimeZone(input.zone))
  const startsOn = faults.take('/startsOn', parseDate(input.startsOn))
  const [, hour = '', minute = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(input.startsAt) ?? []
  if (hour === '') faults.add('/startsAt', 'Give the time of the day as in 02:30.')
  const { durationMinutes } = input
  if (!Number.isInteger(durationMinutes) || durationMinutes < 5 || durationMinutes > longestMinutes)
    faults.add('/durationMinutes', 'It takes from five minutes to seven days.')
  const rule = startsOn && faults.take('/rule', parseRule(input.rule, startsOn))
  if (rule && durationMinutes > daysBetweenOf(rule) * 24 * 60)
    faults.add('/durationMinutes', 'It takes longer than it is until the next time.')
  if (faults.any || !zone || !startsOn || !rule) return faults.refuse()
  return ok({ rule, startsOn, startMinute: Number(hour) * 60 + Number(minute), durationMinutes, zone })
}
