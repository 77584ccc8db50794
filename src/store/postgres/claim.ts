import type { DispatchStore } from '../../app/store.ts'
import type { DeliveryId } from '../../core/brand.ts'
import type { Settlement } from '../../core/delivery/delivery.ts'
import { instantText } from '../../core/time.ts'
import { deliveryColumns } from '../records/outbox.ts'
import { holdSetting } from '../records/settings.ts'
import { settlementValues } from '../records/settlement.ts'

type ClaimRequest = Parameters<DispatchStore['claim']>[0]

export interface Query {
  readonly text: string
  readonly values: readonly (string | number)[]
}

const notHeld = `NOT EXISTS (SELECT 1 FROM settings WHERE name = '${holdSetting}')`
/** Milliseconds since 1970 by the database's own clock: nodes may disagree about the time, leases may not. */
const databaseNow = '(extract(epoch FROM clock_timestamp()) * 1000)::bigint'
/**
 * Siblings are found through outbox_order and nothing else. Spelt like this the state does not match the partial indexes, which the
 * planner would take for empty, by statistics of a quiet hour, and scan once per row.
 */
const stateOf = (row: string): string => `(${row}.state || '')`
const siblings = (a: string, b: string): string =>
  `${a}.stream = ${b}.stream AND ${a}.target = ${b}.target AND ${a}.kind = ${b}.kind AND ${a}.channel = ${b}.channel`

/**
 * What has to be put right before rows are chosen: leases that ran out, rows that became too old, rows whose waiting is over. Rows
 * that another node is looking at are left to it.
 *
 * A lease that seems to be over may be that of a node which is well: the clock was put on, or back. It gets as long again, and is over
 * when nobody renewed it in that time ("waiting" of a claimed row).
 */
const tend = `
  WITH ended AS (
    UPDATE outbox SET
      state = CASE is_cancelled WHEN 1 THEN 'cancelled' ELSE 'pending' END,
      settled_at = CASE is_cancelled WHEN 1 THEN $3 ELSE NULL END,
      waiting = 0, lease_token = NULL, lease_until = NULL
    WHERE id IN (
      SELECT id FROM outbox
      WHERE state = 'claimed' AND waiting = 1 AND lease_until <= ${databaseNow} AND ${notHeld} FOR UPDATE SKIP LOCKED
    )
  ), doubted AS (
    UPDATE outbox SET waiting = 1, lease_until = ${databaseNow} + $4
    WHERE id IN (
      SELECT id FROM outbox
      WHERE state = 'claimed' AND (waiting = 0 AND lease_until <= ${databaseNow} OR lease_until > ${databaseNow} + $4) AND ${notHeld}
      FOR UPDATE SKIP LOCKED
    )
  ), expired AS (
    UPDATE outbox SET state = 'expired', settled_at = $3, detail = coalesce(detail || ' ', '') || 'Given up because the message had become too old.'
    WHERE id IN (
      SELECT id FROM outbox
      WHERE state = 'pending' AND channel = $1 AND lane = $2 AND expires_at <= $3 AND ${notHeld} FOR UPDATE SKIP LOCKED
    )
  ), woken AS (
    UPDATE outbox SET waiting = 0
    WHERE id IN (
      SELECT id FROM outbox
      WHERE state = 'pending' AND waiting = 1 AND channel = $1 AND lane = $2 AND due_at <= $3 AND expires_at > $3 AND ${notHeld}
      FOR UPDATE SKIP LOCKED
    )
  )
  SELECT 1`

/**
 * Rows that were written while their newer sibling was being claimed elsewhere: claims pass them over for ever. Looked for among the
 * first that are ready, and only when a claim found less than it asked for, because then something may be in the way.
 */
const supersedeLate = `
  UPDATE outbox SET state = 'superseded', settled_at = $3, detail = 'A newer message to the same address was sent before it.'
  WHERE id IN (
    SELECT id FROM outbox WHERE state = 'pending' AND id IN (
      SELECT o.id FROM (
        SELECT id, stream, target, kind, channel, position FROM outbox
        WHERE state = 'pending' AND waiting = 0 AND channel = $1 AND lane = $2 AND ${notHeld}
        ORDER BY created_at DESC, id LIMIT $4
      ) o
      WHERE EXISTS (SELECT 1 FROM outbox n WHERE ${siblings('n', 'o')} AND n.position > o.position AND ${stateOf('n')} IN ('claimed', 'delivered'))
    )
    FOR UPDATE SKIP LOCKED
  )`

/**
 * Newest first. A row is passed over while a newer one of its stream and target is there, or an older one is being sent. Older
 * siblings are locked before a row is taken: one that cannot be locked, or is no longer as this statement saw it, is perhaps being
 * claimed by another node at this moment, and then the newer row has to wait or the two would leave in the wrong order.
 */
const claim = `
  WITH candidate AS MATERIALIZED (
    SELECT o.id, o.kind, o.stream, o.channel, o.target, o.position FROM outbox o
    WHERE o.state = 'pending' AND o.waiting = 0 AND o.channel = $1 AND o.lane = $2 AND o.expires_at > $3 AND ${notHeld}
      AND NOT EXISTS (
        SELECT 1 FROM outbox n
        WHERE ${siblings('n', 'o')} AND n.position > o.position AND ${stateOf('n')} IN ('pending', 'claimed', 'delivered')
      )
      AND NOT EXISTS (SELECT 1 FROM outbox e WHERE ${siblings('e', 'o')} AND e.position < o.position AND ${stateOf('e')} = 'claimed')
    ORDER BY o.created_at DESC, o.id LIMIT $4 FOR UPDATE OF o SKIP LOCKED
  ), seen AS MATERIALIZED (
    SELECT e.id, c.id AS newer FROM candidate c
    JOIN outbox e ON ${siblings('e', 'c')} AND e.position < c.position AND ${stateOf('e')} = 'pending'
  ), locked AS MATERIALIZED (
    SELECT e.id FROM outbox e WHERE e.id IN (SELECT id FROM seen) AND ${stateOf('e')} = 'pending' FOR UPDATE SKIP LOCKED
  ), blocked AS MATERIALIZED (
    SELECT newer FROM seen WHERE id NOT IN (SELECT id FROM locked)
  ), superseded AS (
    UPDATE outbox SET state = 'superseded', settled_at = $3, detail = 'A newer message to the same address took its place.'
    WHERE id IN (SELECT id FROM seen WHERE newer NOT IN (SELECT newer FROM blocked))
  )
  UPDATE outbox SET state = 'claimed', attempts = attempts + 1, lease_token = $5, lease_until = ${databaseNow} + $6
  WHERE id IN (SELECT id FROM candidate WHERE id NOT IN (SELECT newer FROM blocked))
  RETURNING ${deliveryColumns.join(', ')}, attempts`

const milliseconds = (seconds: number): number => Math.round(seconds * 1000)

export const tendQuery = ({ channel, lane, leaseSeconds, now }: ClaimRequest): Query => ({
  text: tend,
  values: [channel, lane, instantText(now), milliseconds(leaseSeconds)],
})

export const supersedeLateQuery = ({ channel, lane, limit, now }: ClaimRequest): Query => ({
  text: supersedeLate,
  values: [channel, lane, instantText(now), limit],
})

export const claimQuery = ({ channel, lane, limit, leaseSeconds, now }: ClaimRequest, token: string): Query => ({
  text: claim,
  values: [channel, lane, instantText(now), limit, token, milliseconds(leaseSeconds)],
})

export const renewQuery = (held: readonly { readonly id: DeliveryId; readonly leaseToken: string }[], leaseSeconds: number): Query => ({
  text: `
    UPDATE outbox SET waiting = 0, lease_until = ${databaseNow} + $2
    FROM json_to_recordset($1::json) AS held (id text, token text)
    WHERE outbox.id = held.id AND outbox.lease_token = held.token AND ${stateOf('outbox')} = 'claimed'
    RETURNING outbox.id`,
  values: [JSON.stringify(held.map(({ id, leaseToken }) => ({ id, token: leaseToken }))), milliseconds(leaseSeconds)],
})

/** All outcomes by one statement. The token is the fence: a row that has another one by now is left alone. */
export const settleQuery = (settlements: readonly Settlement[]): Query => ({
  text: `
    UPDATE outbox SET
      state = CASE WHEN s.state = 'pending' AND outbox.is_cancelled = 1 THEN 'cancelled' ELSE s.state END,
      waiting = CASE WHEN s.state = 'pending' AND outbox.is_cancelled = 0 THEN 1 ELSE 0 END,
      due_at = coalesce(s.due_at, outbox.due_at),
      attempts = outbox.attempts - s.untried,
      detail = s.detail,
      settled_at = CASE WHEN s.state = 'pending' AND outbox.is_cancelled = 0 THEN NULL ELSE s.at END,
      lease_token = NULL, lease_until = NULL
    FROM (
      SELECT v ->> 0 AS id, v ->> 1 AS token, v ->> 2 AS state, v ->> 3 AS due_at, v ->> 4 AS detail, v ->> 5 AS at,
        (v ->> 6)::integer AS untried
      FROM json_array_elements($1::json) AS v
    ) AS s
    WHERE outbox.id = s.id AND outbox.lease_token = s.token AND ${stateOf('outbox')} = 'claimed'`,
  values: [JSON.stringify(settlements.map(settlementValues))],
})
