import { authorize } from '../../core/actor/actor.ts'
import type { SigningSecret, TrackerId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { parseTrackerAccount, parseTrackerToken, sealedSecretFor, sealedTokenFor, type Tracker } from '../../core/issue/tracker.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { newSigningSecret } from '../signing-secret.ts'
import type { Records } from '../store.ts'
import { sealFor } from '../tracker-access.ts'

export interface TrackerChange {
  readonly trackerId: string
  readonly account?: string | null | undefined
  /** Left out: the one before stays. Null: none. */
  readonly token?: string | null | undefined
  readonly renewSecret?: boolean | undefined
  readonly readVersion: number
}

interface Parsed {
  readonly id: TrackerId
  readonly account: string | null | undefined
  readonly token: string | null | undefined
}

const parseChange = ({ trackerId, account, token }: TrackerChange): Result<Parsed> => {
  const id = parseId<TrackerId>(trackerId)
  if (!id.ok) return id
  const faults = new FieldFaults()
  const parsed = {
    id: id.value,
    account: account ? faults.take('/account', parseTrackerAccount(account)) : account,
    token: token ? faults.take('/token', parseTrackerToken(token)) : token,
  }
  return faults.any ? faults.refuse() : ok(parsed)
}

const changed = async (
  context: Context,
  records: Records,
  known: Tracker,
  { account, token: bare }: Parsed,
  fresh: SigningSecret | null,
): Promise<Result<Tracker>> => {
  const token =
    bare === undefined ? ok(known.token) : bare === null ? ok(null) : await sealFor(context, records, bare, sealedTokenFor(known.id))
  if (!token.ok) return token
  const secret = fresh === null ? ok(known.secret) : await sealFor(context, records, fresh, sealedSecretFor(known.id))
  if (!secret.ok) return secret
  return ok({ ...known, account: account === undefined ? known.account : account, token: token.value, secret: secret.value })
}

/** Another token, or another secret for what the tracker sends. Its address stays: the token would travel to another one. */
export const changeTracker = async (
  context: Context,
  input: TrackerChange,
): Promise<Result<{ readonly tracker: Tracker; readonly secret: SigningSecret | null }>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const parsed = parseChange(input)
  if (!parsed.ok) return parsed
  await context.sealer?.provide()
  const fresh = input.renewSecret === true ? newSigningSecret(context.ids) : null
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const known = await records.trackers.find(parsed.value.id)
    if (!known) return missing('tracker')
    const next = await changed(context, records, known, parsed.value, fresh)
    if (!next.ok) return next
    const tracker: Tracker = { ...next.value, version: input.readVersion + 1 }
    if (!(await records.trackers.save(tracker, input.readVersion))) return stale('tracker')
    await records.trackers.askTest(tracker.id, now)
    await records.issues.wakeBelow(tracker.baseUrl, now)
    const facts = { isTokenNew: parsed.value.token !== undefined, isSecretRenewed: fresh !== null }
    await records.journal.append([internalEntry(context, now, 'tracker.changed', tracker.id, facts)])
    return ok({ tracker: { ...tracker, test: { ...tracker.test, askedAt: now } }, secret: fresh })
  })
  if (result.ok) context.hints.raise('due')
  return result
}
