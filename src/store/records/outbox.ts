import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DeliveryRecord, OutboxRecords } from '../../app/store.ts'
import { type DeliveryId, type SubscriberId, tagged } from '../../core/brand.ts'
import {
  type DeliveryStateName,
  deliveryChannels,
  deliveryKinds,
  deliveryStates,
  laneOf,
  type NewDelivery,
} from '../../core/delivery/delivery.ts'
import { parseReminderSubject } from '../../core/due/reminders.ts'
import { firstIdAt } from '../../core/id.ts'
import { languages } from '../../core/page/page.ts'
import { levels } from '../../core/subscriber/subscriber.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import { fanoutRecords } from './fanouts.ts'
import { instantOrNull, parseMember } from './parse-row.ts'
import { type Session, type SqlValue, sliceLimit, sliceOf } from './session.ts'
import type { OutboxRow, Tables } from './tables.ts'

/** The columns that make a NewDelivery, in the order in which claims answer them too. */
export const deliveryColumns = [
  'id',
  'kind',
  'subject',
  'stream',
  'position',
  'channel',
  'target',
  'subscriber_id',
  'level',
  'language',
  'created_at',
  'expires_at',
] as const
const recordColumns = [...deliveryColumns, 'state', 'attempts', 'due_at', 'detail', 'settled_at'] as const
const insertColumns = [...deliveryColumns, 'lane', 'state', 'waiting', 'is_cancelled', 'attempts', 'due_at'] as const

export type DeliveryRow = Pick<OutboxRow, (typeof deliveryColumns)[number]>

export type ClaimedRow = DeliveryRow & Pick<OutboxRow, 'attempts'>

export const newestFirst = (a: ClaimedRow, b: ClaimedRow): number => {
  if (a.created_at !== b.created_at) return a.created_at < b.created_at ? 1 : -1
  return a.id < b.id ? -1 : 1
}

/** Reads many rows: those of one notice share their times, and reading a time is half the cost of reading a row. */
export const deliveryParser = (): ((row: DeliveryRow) => NewDelivery) => {
  const seen = new Map<string, Instant>()
  const instant = (text: string): Instant => {
    const known = seen.get(text) ?? instantOf(text)
    seen.set(text, known)
    return known
  }
  return (row) => ({
    id: tagged<DeliveryId>(row.id),
    kind: parseMember(deliveryKinds, row.kind, 'outbox.kind'),
    subject: row.subject,
    stream: row.stream,
    position: row.position,
    channel: parseMember(deliveryChannels, row.channel, 'outbox.channel'),
    target: row.target,
    subscriberId: row.subscriber_id === null ? null : tagged<SubscriberId>(row.subscriber_id),
    level: parseMember(levels, row.level, 'outbox.level'),
    language: parseMember(languages, row.language, 'outbox.language'),
    createdAt: instant(row.created_at),
    expiresAt: instant(row.expires_at),
  })
}

export const parseRecord = (row: Pick<OutboxRow, (typeof recordColumns)[number]>): DeliveryRecord => ({
  ...deliveryParser()(row),
  state: parseMember(deliveryStates, row.state, 'outbox.state'),
  attempts: row.attempts,
  dueAt: instantOf(row.due_at),
  detail: row.detail,
  settledAt: instantOrNull(row.settled_at),
})

/** Values in the order of `insertColumns`; a new row is due at once. */
const valuesOf = (delivery: NewDelivery): readonly SqlValue[] => {
  const createdAt = instantText(delivery.createdAt)
  return [
    delivery.id,
    delivery.kind,
    delivery.subject,
    delivery.stream,
    delivery.position,
    delivery.channel,
    delivery.target,
    delivery.subscriberId,
    delivery.level,
    delivery.language,
    createdAt,
    instantText(delivery.expiresAt),
    laneOf(delivery.kind),
    'pending',
    0,
    0,
    0,
    createdAt,
  ]
}

type StateCounts = Partial<Record<DeliveryStateName, number>>

/** Rows that are there, and those that were forgotten and only counted. */
const countOfEach = async ({ db, listOf }: Session, subjects: readonly string[]): Promise<ReadonlyMap<string, StateCounts>> => {
  const counts = new Map<string, StateCounts>(subjects.map((subject) => [subject, {}]))
  if (subjects.length === 0) return counts
  const query = db.selectFrom('outbox').where('subject', 'in', listOf(subjects)).groupBy(['subject', 'state'])
  const rows = await query.select((e) => ['subject', 'state', e.fn.countAll<number>().as('count')]).execute()
  const forgotten = db.selectFrom('delivery_counts').select(['notice_id as subject', 'state', 'count'])
  for (const { subject, state, count } of [...rows, ...(await forgotten.where('notice_id', 'in', listOf(subjects)).execute())]) {
    const known = parseMember(deliveryStates, state, 'outbox.state')
    const own = counts.get(subject)
    if (own) own[known] = (own[known] ?? 0) + count
  }
  return counts
}

const lookupRecords = (
  session: Session,
): Pick<OutboxRecords, 'find' | 'listOf' | 'listFor' | 'countOf' | 'countOfEach' | 'listReminders' | 'listReminded'> => {
  const { db, listOf } = session
  return {
    async find(id) {
      const row = await db.selectFrom('outbox').select(recordColumns).where('id', '=', id).executeTakeFirst()
      return row && parseRecord(row)
    },
    async listOf(subject, { after, limit, state }) {
      const size = sliceLimit(limit)
      const rows = await db
        .selectFrom('outbox')
        .select(recordColumns)
        .where('subject', '=', subject)
        .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
        .$if(state !== undefined, (query) => query.where('state', '=', state ?? ''))
        .orderBy('id', 'desc')
        .limit(size + 1)
        .execute()
      return sliceOf(rows, size, parseRecord)
    },
    async listFor(subscriberId, { after, limit }) {
      const size = sliceLimit(limit)
      const rows = await db
        .selectFrom('outbox')
        .select(recordColumns)
        .where('subscriber_id', '=', subscriberId)
        .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
        .orderBy('id', 'desc')
        .limit(size + 1)
        .execute()
      return sliceOf(rows, size, parseRecord)
    },
    async countOf(subject) {
      return (await countOfEach(session, [subject])).get(subject) ?? {}
    },
    countOfEach: (subjects) => countOfEach(session, subjects),
    async listReminded(before) {
      const old = db.selectFrom('outbox').select('stream').where('kind', '=', 'reminder')
      // By their ids, as `settledBefore` means it: asked for distinct streams, SQLite goes through all that was ever sent in their order.
      const rows = await old
        .where((e) => settledBefore(e, before))
        .orderBy('id')
        .execute()
      return [...new Set(rows.map(({ stream }) => stream))]
    },
    async listReminders(streams) {
      const query = db.selectFrom('outbox').select(recordColumns).where('stream', 'in', listOf(streams)).where('kind', '=', 'reminder')
      return (await query.execute()).map((row) => ({ ...parseRecord(row), attempt: parseReminderSubject(row.subject)?.attempt ?? 0 }))
    },
  }
}

/** A newer message of the same kind and stream to the same address that has left, or is leaving right now. */
const newerSent = (e: ExpressionBuilder<Tables & { o: OutboxRow }, 'o'>) =>
  e
    .selectFrom('outbox as n')
    .select('n.id')
    .whereRef('n.stream', '=', 'o.stream')
    .whereRef('n.target', '=', 'o.target')
    .whereRef('n.kind', '=', 'o.kind')
    .whereRef('n.channel', '=', 'o.channel')
    .whereRef('n.position', '>', 'o.position')
    .where('n.state', 'in', ['claimed', 'delivered'])

/** Chunks of an older notice may be written after the newer one was sent: such rows never become sendable. */
const supersedeLate = async (session: Session, deliveries: readonly NewDelivery[]): Promise<void> => {
  const first = deliveries[0]
  if (!first) return
  await session.db
    .updateTable('outbox as o')
    .set({
      state: 'superseded',
      settled_at: instantText(first.createdAt),
      detail: 'A newer message to the same address was sent before it.',
    })
    .where('id', 'in', session.listOf(deliveries.map(({ id }) => id)))
    // Spelt so that the rows are found by their ids and not through an index of everything that waits.
    .where(sql<string>`state || ''`, '=', 'pending')
    .where((e) => e.exists(newerSent(e)))
    .execute()
}

type Chosen = (e: ExpressionBuilder<Tables, 'outbox'>) => Expression<SqlBool>

const cancelWhere = async ({ db }: Session, chosen: Chosen, now: Instant): Promise<number> => {
  const unsent = await db
    .updateTable('outbox')
    .set({ state: 'cancelled', is_cancelled: 1, settled_at: instantText(now), detail: 'Cancelled before it was sent.' })
    .where('state', '=', 'pending')
    .where(chosen)
    .executeTakeFirstOrThrow()
  // What is being sent right now cannot be called back, but a failed attempt at it is not repeated.
  await db.updateTable('outbox').set({ is_cancelled: 1 }).where('state', '=', 'claimed').where(chosen).execute()
  return Number(unsent.numUpdatedRows)
}

/** A row whose newer sibling was sent meanwhile stays as it is: sent again it would arrive out of order. */
const sendAgain = async (
  { db }: Session,
  subject: string,
  only: DeliveryId | undefined,
  now: Instant,
  expiresAt: Instant,
): Promise<number> => {
  const query = db
    .updateTable('outbox as o')
    .set({ state: 'pending', waiting: 0, is_cancelled: 0, attempts: 0, settled_at: null })
    .set({ due_at: instantText(now), expires_at: instantText(expiresAt) })
    .where('subject', '=', subject)
    .where('state', 'in', ['refused', 'expired'])
    .$if(only !== undefined, (q) => q.where('id', '=', only ?? ''))
    .where((e) => e.not(e.exists(newerSent(e))))
  return Number((await query.executeTakeFirstOrThrow()).numUpdatedRows)
}

const beginAnew = async ({ db }: Session, deliveries: readonly NewDelivery[]): Promise<number> => {
  let count = 0
  for (const { id, subject, createdAt, expiresAt } of deliveries) {
    const at = instantText(createdAt)
    const query = db
      .updateTable('outbox as o')
      .set({ state: 'pending', waiting: 0, is_cancelled: 0, attempts: 0, settled_at: null, detail: null })
      .set({ subject, created_at: at, due_at: at, expires_at: instantText(expiresAt) })
      .where('id', '=', id)
      .where('state', 'in', ['expired', 'cancelled'])
      .where((e) => e.not(e.exists(newerSent(e))))
    count += Number((await query.executeTakeFirstOrThrow()).numUpdatedRows)
  }
  return count
}

/** Deliveries that are written together share their times; so does each statement. */
const resume = async ({ db, listOf }: Session, deliveries: readonly NewDelivery[]): Promise<number> => {
  let count = 0
  const alike = ({ kind, createdAt, expiresAt }: NewDelivery) => `${kind} ${instantText(createdAt)} ${instantText(expiresAt)}`
  for (const [first, ...others] of Map.groupBy(deliveries, alike).values()) {
    if (!first) continue
    const all = [first, ...others]
    const at = instantText(first.createdAt)
    const query = db
      .updateTable('outbox')
      .set({ state: 'pending', waiting: 0, is_cancelled: 0, attempts: 0, settled_at: null, detail: null })
      .set({ created_at: at, due_at: at, expires_at: instantText(first.expiresAt) })
      .where('subject', 'in', listOf(all.map(({ subject }) => subject)))
      .where(sql<string>`subject || ' ' || target`, 'in', listOf(all.map(({ subject, target }) => `${subject} ${target}`)))
      .where('kind', '=', first.kind)
      .where(sql<string>`state || ''`, '=', 'cancelled')
    count += Number((await query.executeTakeFirstOrThrow()).numUpdatedRows)
  }
  return count
}

/** What waits for a later try is due now. The try is an extra one: pressed often, it would use up the tries of a day in minutes. */
const hurry = async ({ db }: Session, subject: string, only: DeliveryId | undefined, now: Instant): Promise<number> => {
  const at = instantText(now)
  const query = db
    .updateTable('outbox')
    .set({ due_at: at, waiting: 0, attempts: sql<number>`CASE WHEN attempts > 0 THEN attempts - 1 ELSE 0 END` })
    .where('subject', '=', subject)
    .where('state', '=', 'pending')
    .where('due_at', '>', at)
    .$if(only !== undefined, (q) => q.where('id', '=', only ?? ''))
  return Number((await query.executeTakeFirstOrThrow()).numUpdatedRows)
}

/** Ids rise with time: the oldest rows are found by their key, and nothing is read that is younger. */
const settledBefore = (e: ExpressionBuilder<Tables, 'outbox'>, before: Instant): Expression<SqlBool> =>
  e.and([e('id', '<', firstIdAt(before)), e('settled_at', '<', instantText(before)), e('state', 'not in', ['pending', 'claimed'])])

/** Of these it stays known how many there were: of a notice for who asks, and of an answer so that nobody is told of it twice. */
const isCounted = ({ kind, state }: Pick<OutboxRow, 'kind' | 'state'>): boolean =>
  kind === 'notice' || (kind === 'question_answered' && state === 'delivered')

const forget = async (session: Session, before: Instant, limit: number, owed: readonly string[]): Promise<number> => {
  const { db } = session
  const mayGo = (e: ExpressionBuilder<Tables, 'outbox'>): Expression<SqlBool> =>
    owed.length === 0
      ? settledBefore(e, before)
      : e.and([settledBefore(e, before), e.or([e('kind', '!=', 'reminder'), e('stream', 'not in', session.listOf(owed))])])
  const gone = await db
    .deleteFrom('outbox')
    .where('id', 'in', (e) => e.selectFrom('outbox').select('id').where(mayGo).orderBy('id').limit(limit))
    // Once more of the row itself: it may have been put back to be sent again meanwhile.
    .where(mayGo)
    .returning(['kind', 'subject', 'state'])
    .execute()
  const counted = Map.groupBy(gone.filter(isCounted), ({ subject, state }) => `${subject} ${state}`)
  for (const rows of counted.values())
    for (const { subject, state } of rows.slice(0, 1))
      await db
        .insertInto('delivery_counts')
        .values({ notice_id: subject, state, count: rows.length })
        .onConflict((conflict) =>
          conflict.columns(['notice_id', 'state']).doUpdateSet((e) => ({ count: e('delivery_counts.count', '+', rows.length) })),
        )
        .execute()
  return gone.length
}

export const outboxRecords = (session: Session): OutboxRecords => ({
  ...lookupRecords(session),
  ...fanoutRecords(session),
  async enqueue(deliveries) {
    const count = await session.insertMany('outbox', insertColumns, deliveries.map(valuesOf))
    await supersedeLate(session, deliveries)
    return count
  },
  async retry(subject, now, expiresAt, only) {
    const again = await sendAgain(session, subject, only, now, expiresAt)
    return again + (await hurry(session, subject, only, now))
  },
  beginAnew: (deliveries) => beginAnew(session, deliveries),
  resume: (deliveries) => resume(session, deliveries),
  cancel: (kind, subject, now) => cancelWhere(session, (e) => e.and([e('kind', '=', kind), e('subject', '=', subject)]), now),
  async forgetTargets(subscriberId) {
    // Rows are unique by (subject, kind, channel, target): each needs a word of its own in place of its address.
    await session.db
      .updateTable('outbox')
      .set({ target: sql<string>`'forgotten ' || id`, subscriber_id: null, detail: null })
      .where('subscriber_id', '=', subscriberId)
      .execute()
  },
  forget: (before, limit, owed) => forget(session, before, limit, owed),
  async forgetReader(email) {
    await session.db
      .updateTable('outbox')
      .set({ target: sql<string>`'forgotten ' || id`, detail: null })
      // In the very words of the index: SQLite takes a partial one only then.
      .where(sql<boolean>`kind IN ('question_link', 'question_answered')`)
      .where('target', '=', email)
      .execute()
  },
  cancelFor: (subscriberId, now) => cancelWhere(session, (e) => e('subscriber_id', '=', subscriberId), now),
})
