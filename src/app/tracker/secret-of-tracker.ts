import type { TrackerId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { sealedSecretFor, type Tracker } from '../../core/issue/tracker.ts'
import type { Context } from '../context.ts'

/** A tracker with the secret that signs what it sends; undefined where there is none, or its key is not on this machine. */
export const secretOfTracker = async (
  { store, sealer }: Pick<Context, 'store' | 'sealer'>,
  trackerId: string,
): Promise<{ readonly tracker: Tracker; readonly secret: string } | undefined> => {
  const id = parseId<TrackerId>(trackerId)
  const tracker = id.ok ? await store.read((records) => records.trackers.find(id.value)) : undefined
  const secret = tracker && sealer?.open(tracker.secret, sealedSecretFor(tracker.id))
  return tracker && secret !== undefined ? { tracker, secret } : undefined
}
