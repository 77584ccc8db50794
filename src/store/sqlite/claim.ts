import type { DispatchStore } from '../../app/store.ts'
import type { DeliveryId } from '../../core/brand.ts'
import type { Settlement } from '../../core/delivery/delivery.ts'
import { instantText } from '../../core/time.ts'
import { deliveryColumns } from '../records/outbox.ts'
import { holdSetting } from '../records/settings.ts'
import { settlementValues } from '../records/settlement.ts'
import type { Statement } from './protocol.ts'

type ClaimRequest = Parameters<DispatchStore['claim']>[0]

const notHeld = `NOT EXISTS (SELECT 1 FROM settings WHERE name = '${holdSetting}')`
const sibling = (other: string): string =>
  `${other}.stream = o.stream AND ${other}.target = o.target AND ${other}.kind = o.kind AND ${other}.channel = o.channel`

/** Leases that ran out: the row is free again, unless it was cancelled in the meantime. */
const endLeases = `
  UPDATE outbox SET
    state = CASE is_cancelled WHEN 1 THEN 'cancelled' ELSE 'pending' END,
    settled_at = CASE is_cancelled WHEN 1 THEN ?1 ELSE NULL END,
    waiting = 0, lease_token = NULL, lease_until = NULL
  WHERE state = 'claimed'`

/**
 * A lease that seems to be over may be that of a sender which is well: the clock was put on, or back. It gets as long again, and is over
 * when nobody renewed it in that time ("waiting" of a claimed row).
 */
const endRunOutLeases = `${endLeases} AND waiting = 1 AND lease_until <= ?2 AND ${notHeld}`
const doubtLeases = `
  UPDATE outbox SET waiting = 1, lease_until = ?2
  WHERE state = 'claimed' AND (waiting = 0 AND lease_until <= ?1 OR lease_until > ?2) AND ${notHeld}`

const expire = `
  UPDATE outbox SET state = 'expired', settled_at = ?3, detail = coalesce(detail || ' ', '') || 'Given up because the message had become too old.'
  WHERE state = 'pending' AND channel = ?1 AND lane = ?2 AND expires_at <= ?3 AND ${notHeld}`

const wake = `
  UPDATE outbox SET waiting = 0
  WHERE state = 'pending' AND waiting = 1 AND channel = ?1 AND lane = ?2 AND due_at <= ?3 AND ${notHeld}`

/** Newest first. A row is passed over while a newer one of its stream and target is there, or an older one is being sent. */
const claim = `
  UPDATE outbox SET state = 'claimed', attempts = attempts + 1, lease_token = ?3, lease_until = ?4
  WHERE id IN (
    SELECT o.id FROM outbox o
    WHERE o.state = 'pending' AND o.waiting = 0 AND o.channel = ?1 AND o.lane = ?2 AND ${notHeld}
      AND NOT EXISTS (
        SELECT 1 FROM outbox n WHERE ${sibling('n')} AND n.position > o.position AND n.state IN ('pending', 'claimed', 'delivered')
      )
      AND NOT EXISTS (SELECT 1 FROM outbox e WHERE ${sibling('e')} AND e.position < o.position AND e.state = 'claimed')
    ORDER BY o.created_at DESC, o.id LIMIT ?5
  )
  RETURNING ${deliveryColumns.join(', ')}, attempts`

/** Older siblings of what was just claimed. */
const supersedeOlder = `
  UPDATE outbox SET state = 'superseded', settled_at = ?2, detail = 'A newer message to the same address took its place.'
  WHERE id IN (
    SELECT e.id FROM outbox o CROSS JOIN outbox e
    WHERE o.state = 'claimed' AND o.lease_token = ?1 AND ${sibling('e')} AND e.position < o.position AND e.state = 'pending'
  )`

/**
 * Rows that slipped past the check when they were written: claims pass them over for ever. Looked for among the first that are ready,
 * and only when the claim found less than it asked for, because then something may be in the way.
 */
const supersedeLate = `
  UPDATE outbox SET state = 'superseded', settled_at = ?4, detail = 'A newer message to the same address was sent before it.'
  WHERE id IN (
    SELECT o.id FROM (
      SELECT id, stream, target, kind, channel, position FROM outbox
      WHERE state = 'pending' AND waiting = 0 AND channel = ?1 AND lane = ?2 AND ${notHeld}
        AND (SELECT count(*) FROM outbox WHERE state = 'claimed' AND lease_token = ?5) < ?3
      ORDER BY created_at DESC, id LIMIT ?3
    ) o
    WHERE EXISTS (SELECT 1 FROM outbox n WHERE ${sibling('n')} AND n.position > o.position AND n.state IN ('claimed', 'delivered'))
  )`

/** When the lane has to be looked at again although nothing was written: never before a row is due or too old, unless leases may run out. */
const outlook = `
  SELECT
    (SELECT min(due_at) FROM outbox WHERE state = 'pending' AND channel = ?1 AND lane = ?2) AS due,
    (SELECT min(expires_at) FROM outbox WHERE state = 'pending' AND channel = ?1 AND lane = ?2) AS expiry,
    EXISTS (SELECT 1 FROM outbox WHERE state = 'claimed') AS has_leases`

/** The statements of one claim, to be run in one transaction; `claimedIndex` and `outlookIndex` are where its answers are. */
export const claimStatements = ({ channel, lane, limit, leaseSeconds, now }: ClaimRequest, token: string): readonly Statement[] => {
  const at = instantText(now)
  const until = now.epochMilliseconds + Math.round(leaseSeconds * 1000)
  return [
    { sql: endRunOutLeases, parameters: [at, now.epochMilliseconds] },
    { sql: doubtLeases, parameters: [now.epochMilliseconds, until] },
    { sql: expire, parameters: [channel, lane, at] },
    { sql: wake, parameters: [channel, lane, at] },
    { sql: claim, parameters: [channel, lane, token, until, limit] },
    { sql: supersedeOlder, parameters: [token, at] },
    { sql: supersedeLate, parameters: [channel, lane, limit, at, token] },
    { sql: outlook, parameters: [channel, lane] },
  ]
}
export const claimedIndex = 4
export const outlookIndex = 7

export const renewStatement = (
  held: readonly { readonly id: DeliveryId; readonly leaseToken: string }[],
  untilMilliseconds: number,
): Statement => ({
  sql: `
    UPDATE outbox SET waiting = 0, lease_until = ?2 FROM (SELECT value ->> 0 AS id, value ->> 1 AS token FROM json_each(?1)) AS held
    WHERE outbox.id = held.id AND outbox.lease_token = held.token AND outbox.state = 'claimed'
    RETURNING outbox.id`,
  parameters: [JSON.stringify(held.map(({ id, leaseToken }) => [id, leaseToken])), untilMilliseconds],
})

/** All outcomes by one statement. The token is the fence: a row that has another one by now is left alone. */
export const settleStatement = (settlements: readonly Settlement[]): Statement => ({
  sql: `
    UPDATE outbox SET
      state = CASE WHEN s.state = 'pending' AND outbox.is_cancelled = 1 THEN 'cancelled' ELSE s.state END,
      waiting = (s.state = 'pending' AND outbox.is_cancelled = 0),
      due_at = coalesce(s.due_at, outbox.due_at),
      attempts = outbox.attempts - s.untried,
      detail = s.detail,
      settled_at = CASE WHEN s.state = 'pending' AND outbox.is_cancelled = 0 THEN NULL ELSE s.at END,
      lease_token = NULL, lease_until = NULL
    FROM (
      SELECT value ->> 0 AS id, value ->> 1 AS token, value ->> 2 AS state, value ->> 3 AS due_at, value ->> 4 AS detail, value ->> 5 AS at,
        value ->> 6 AS untried
      FROM json_each(?1)
    ) AS s
    WHERE outbox.id = s.id AND outbox.lease_token = s.token AND outbox.state = 'claimed'`,
  parameters: [JSON.stringify(settlements.map(settlementValues))],
})

/** What an earlier process was sending when it ended. */
export const endAllLeasesStatement = (at: string): Statement => ({ sql: endLeases, parameters: [at] })
