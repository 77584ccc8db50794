import type { OutboxStats } from '../../app/outbox-stats.ts'
import type { DeliveryChannel, Lane } from '../../core/delivery/delivery.ts'
import { type Instant, instantOf, instantText, plusSeconds, secondsBetween } from '../../core/time.ts'
import { instantOrNull } from './parse-row.ts'
import type { Session } from './session.ts'

const day = 24 * 60 * 60

export const nextDueAt = async ({ db }: Session, channel: DeliveryChannel, lane: Lane): Promise<Instant | undefined> => {
  const query = db.selectFrom('outbox').where('state', '=', 'pending').where('channel', '=', channel).where('lane', '=', lane)
  const row = await query.select((e) => e.fn.min('due_at').as('earliest')).executeTakeFirst()
  return instantOrNull(row?.earliest ?? null) ?? undefined
}

export const outboxStats = async ({ db }: Session, now: Instant): Promise<OutboxStats> => {
  const unsent = db.selectFrom('outbox').where('state', '=', 'pending')
  const pending = await unsent
    .groupBy('channel')
    .select((e) => ['channel', e.fn.countAll<number>().as('count'), e.fn.min('due_at').as('earliest')])
    .execute()
  const claimed = await db
    .selectFrom('outbox')
    .where('state', '=', 'claimed')
    .select((e) => [e.fn.countAll<number>().as('count'), e.fn.min('due_at').as('earliest')])
    .executeTakeFirst()
  const refused = await db
    .selectFrom('outbox')
    .where('state', '=', 'refused')
    .where('settled_at', '>=', instantText(plusSeconds(now, -day)))
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  const due = [...pending, claimed].flatMap((row) => row?.earliest ?? []).sort()
  const counts = new Map(pending.map((row) => [row.channel, row.count]))
  return {
    pending: countsByChannel(counts),
    oldestDueSeconds: due[0] === undefined ? 0 : Math.max(0, secondsBetween(instantOf(due[0]), now)),
    claimed: claimed?.count ?? 0,
    refusedLastDay: refused?.count ?? 0,
  }
}

const countsByChannel = (counts: ReadonlyMap<string, number>): Record<DeliveryChannel, number> => {
  const of = (channel: DeliveryChannel): number => counts.get(channel) ?? 0
  return { email: of('email'), webhook: of('webhook'), push: of('push') }
}
