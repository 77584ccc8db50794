import { sealedTokenFor, type Tracker } from '../core/issue/tracker.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { SealedBox } from '../core/sealed-note/sealed-note.ts'
import type { Context } from './context.ts'
import type { TrackerAccess } from './issue-reader.ts'
import type { Records } from './store.ts'

/** Undefined where the key that sealed the token is not on this machine. */
export const accessTo = ({ sealer }: Pick<Context, 'sealer'>, tracker: Tracker): TrackerAccess | undefined => {
  const { id, kind, baseUrl, account } = tracker
  if (tracker.token === null) return { kind, baseUrl, account, token: null }
  const token = sealer?.open(tracker.token, sealedTokenFor(id))
  return token === undefined ? undefined : { kind, baseUrl, account, token }
}

/** Seals by the key that every node has; one that was begun elsewhere and is not here is not replaced. */
export const sealFor = async (
  { sealer }: Pick<Context, 'sealer'>,
  records: Records,
  words: string,
  boundTo: string,
): Promise<Result<SealedBox>> => {
  const used = await records.settings.sealKeyId()
  if (sealer?.keyId === undefined || (used !== undefined && !sealer.has(used)))
    return refuse('tracker.key_missing', 'The key with which tokens are sealed is not on this machine. Nothing was kept.')
  if (used !== sealer.keyId) await records.settings.setSealKeyId(sealer.keyId)
  return ok(sealer.seal(words, boundTo))
}
