import { z } from '@hono/zod-openapi'
import type { BoardItem } from '../../../app/board.ts'
import { handOverDue } from '../../../app/due/hand-over-due.ts'
import { readBoard } from '../../../app/due/read-board.ts'
import { snoozeDue } from '../../../app/due/snooze-due.ts'
import { takeBackDue } from '../../../app/due/take-back-due.ts'
import { wakeDue } from '../../../app/due/wake-due.ts'
import { changeDutyList } from '../../../app/duty/change-duty-list.ts'
import { readDutyList } from '../../../app/duty/read-duty-list.ts'
import { sendTestReminder } from '../../../app/duty/send-test-reminder.ts'
import type { DutyView } from '../../../app/duty-view.ts'
import { type Urgency, urgencies } from '../../../core/due/reminders.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { dueItemView, viewDueItem } from './due.ts'

const plain = { query: noQuery, edits: false, publishes: false, status: 200 } as const

const person = z.object({ id, name: z.string() })
const boardItemView = dueItemView
  .extend({
    urgency: z.enum(urgencies).openapi({ description: 'Whether there is time, it is to be done now, or it is late' }),
    onIt: z.array(person).nullable().openapi({ description: 'Who has it; null is everybody who may publish' }),
    next: z
      .object({ at: time, to: z.array(person).nullable() })
      .nullable()
      .openapi({ description: 'When somebody is reminded next' }),
    snooze: z.object({ until: time, reason: z.string().nullable(), by: z.string(), at: time }).nullable(),
    handOver: z.object({ to: person, by: z.string(), at: time }).nullable(),
  })
  .openapi('BoardItem')

const viewBoardItem = ({ item, urgency, onIt, next, snooze, handOver }: BoardItem): z.output<typeof boardItemView> => ({
  ...viewDueItem(item),
  urgency,
  onIt: onIt && onIt.map((one) => ({ ...one })),
  next: next && { at: instantText(next.at), to: next.to && next.to.map((one) => ({ ...one })) },
  snooze: snooze && { until: instantText(snooze.until), reason: snooze.reason, by: snooze.by.name, at: instantText(snooze.at) },
  handOver: handOver && { to: { ...handOver.to }, by: handOver.by, at: instantText(handOver.at) },
})

const viewBoard = (board: readonly BoardItem[]) => {
  const count = (wanted: Urgency): number => board.filter(({ urgency }) => urgency === wanted).length
  return { items: board.map(viewBoardItem), counts: { ahead: count('ahead'), now: count('now'), late: count('late') } }
}

const named = { page: optionalId, key: z.string().max(500).openapi({ description: 'The key of an item' }) }

const moves = [
  endpoint({
    ...plain,
    method: 'post',
    path: '/due/snooze',
    act: 'due.move',
    summary: 'Let reminders of one item rest until a time; beyond its own time only with a reason',
    body: z.strictObject({ ...named, until: time, reason: z.string().nullable().optional() }),
    answer: boardItemView,
    run: async (context, { body: { page, ...body } }) =>
      mapped(await snoozeDue(context, { pageId: page, ...body }), (item) => ({ body: viewBoardItem(item) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/due/wake',
    act: 'due.move',
    summary: 'Take a snooze back',
    body: z.strictObject(named),
    answer: boardItemView,
    run: async (context, { body: { page, key } }) =>
      mapped(await wakeDue(context, { pageId: page, key }), (item) => ({ body: viewBoardItem(item) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/due/hand-over',
    act: 'due.move',
    summary: 'Give one item to an operator, who hears at once and before anybody of the duty list',
    body: z.strictObject({ ...named, operatorId: id }),
    answer: boardItemView,
    run: async (context, { body: { page, ...body } }) =>
      mapped(await handOverDue(context, { pageId: page, ...body }), (item) => ({ body: viewBoardItem(item) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/due/take-back',
    act: 'due.move',
    summary: 'Take a hand-over back; the first of the duty list hears anew',
    body: z.strictObject(named),
    answer: boardItemView,
    run: async (context, { body: { page, key } }) =>
      mapped(await takeBackDue(context, { pageId: page, key }), (item) => ({ body: viewBoardItem(item) })),
  }),
]

const dutyView = z
  .object({
    places: z.array(
      z.object({
        operatorId: id,
        name: z.string(),
        minutes: z.int().nullable().openapi({ description: 'Undone for so long, the next hears; null is what the clock policy says' }),
        isPassedOver: z.boolean().openapi({ description: 'Suspended, or in a role that cannot publish' }),
      }),
    ),
    usualMinutes: z.int(),
    version: z.int(),
  })
  .openapi('DutyList')

const viewDutyList = ({ places, usualMinutes, version }: DutyView) => ({
  body: { places: places.map((place) => ({ ...place })), usualMinutes, version },
  version,
})

const duty = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/duty',
    act: 'operator.read',
    summary: 'In which order operators hear of what is due; an empty list is everybody who may publish',
    query: pageQuery,
    body: nothing,
    answer: dutyView,
    run: async (context, { query }) => mapped(await readDutyList(context, { pageId: query.page }), viewDutyList),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/duty',
    act: 'duty.write',
    edits: true,
    summary: 'Put operators in the order in which they hear of what is due',
    query: pageQuery,
    body: z.strictObject({
      places: z.array(z.strictObject({ operatorId: z.string(), minutes: z.number().nullable().optional() })).max(100),
    }),
    answer: dutyView,
    run: async (context, { query, body, readVersion }) =>
      mapped(await changeDutyList(context, { pageId: query.page, places: body.places, readVersion }), viewDutyList),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/duty/test',
    act: 'oneself',
    summary: 'Send yourself a test by every way that your reminders go: mail, and each of your browsers',
    body: nothing,
    answer: z.object({ email: z.string(), browsers: z.int() }),
    status: 202,
    run: async (context) => mapped(await sendTestReminder(context), (sent) => ({ body: sent })),
  }),
]

export const boardEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/board',
    act: 'incident.read',
    summary: 'What is due and how it stands: how urgent, on whom, who is reminded next, what was snoozed or handed over',
    query: pageQuery,
    body: nothing,
    answer: z.object({
      items: z.array(boardItemView),
      counts: z.object({ ahead: z.int(), now: z.int(), late: z.int() }).openapi('DueCounts'),
    }),
    run: async (context, { query }) => mapped(await readBoard(context, { pageId: query.page }), (board) => ({ body: viewBoard(board) })),
  }),
  ...moves,
  ...duty,
]
