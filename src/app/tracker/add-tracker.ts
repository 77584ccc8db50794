import { authorize } from '../../core/actor/actor.ts'
import type { SigningSecret, TrackerId, WebUrl } from '../../core/brand.ts'
import { type TrackerKind, trackerKinds } from '../../core/issue/issue-link.ts'
import {
  parseTrackerAccount,
  parseTrackerBase,
  parseTrackerToken,
  sealedSecretFor,
  sealedTokenFor,
  type Tracker,
} from '../../core/issue/tracker.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { newSigningSecret } from '../signing-secret.ts'
import type { Records } from '../store.ts'
import { sealFor } from '../tracker-access.ts'

export interface TrackerInput {
  readonly kind: string
  readonly baseUrl: string
  readonly account?: string | null | undefined
  readonly token?: string | null | undefined
}

export interface AddedTracker {
  readonly tracker: Tracker
  /** Shown this once. */
  readonly secret: SigningSecret
}

interface Parsed {
  readonly kind: TrackerKind
  readonly baseUrl: string
  readonly account: string | null
  readonly token: string | null
}

const parseTracker = (context: Context, input: TrackerInput): Result<Parsed> => {
  const faults = new FieldFaults()
  const kind = faults.take('/kind', parseOneOf(trackerKinds, input.kind))
  const url = faults.take<WebUrl>('/baseUrl', context.parseWebhookUrl(input.baseUrl))
  const baseUrl = url === undefined ? undefined : faults.take('/baseUrl', parseTrackerBase(url))
  const account = input.account ? faults.take('/account', parseTrackerAccount(input.account)) : null
  const token = input.token ? faults.take('/token', parseTrackerToken(input.token)) : null
  return kind === undefined || baseUrl === undefined || account === undefined || token === undefined
    ? faults.refuse()
    : ok({ kind, baseUrl, account, token })
}

const insert = async (context: Context, records: Records, parsed: Parsed, secret: SigningSecret): Promise<Result<Tracker>> => {
  const now = context.clock.now()
  const id = context.ids.next<TrackerId>()
  const { token: bare, ...known } = parsed
  const token = bare === null ? ok(null) : await sealFor(context, records, bare, sealedTokenFor(id))
  if (!token.ok) return token
  const sealed = await sealFor(context, records, secret, sealedSecretFor(id))
  if (!sealed.ok) return sealed
  const test = { askedAt: now, at: null, fault: null }
  const tracker: Tracker = { ...known, id, token: token.value, secret: sealed.value, test, createdAt: now, version: 1 }
  if (!(await records.trackers.insert(tracker))) return refuse('entity.taken', 'This tracker is there already.')
  await records.issues.wakeBelow(tracker.baseUrl, now)
  const { kind, baseUrl } = tracker
  await records.journal.append([internalEntry(context, now, 'tracker.added', id, { kind, baseUrl, hasToken: bare !== null })])
  return ok(tracker)
}

/** Lets Forthright read the issues of a tracker. The token is sealed; what was entered is tried at once, by the worker. */
export const addTracker = async (context: Context, input: TrackerInput): Promise<Result<AddedTracker>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const parsed = parseTracker(context, input)
  if (!parsed.ok) return parsed
  await context.sealer?.provide()
  const secret = newSigningSecret(context.ids)
  const result = await context.store.transaction(async (records): Promise<Result<AddedTracker>> => {
    const tracker = await insert(context, records, parsed.value, secret)
    return tracker.ok ? ok({ tracker: tracker.value, secret }) : tracker
  })
  if (result.ok) context.hints.raise('due')
  return result
}
