import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { Notice } from './notice.ts'

/** Why a draft cannot be published any more, whatever is changed in its words, and what to do; undefined where none overtook it. */
export const overtakenBy = (
  { kind, correction }: Pick<Notice, 'kind'> & { readonly correction: object | null },
  expected: Pick<Incident, 'phase'> & { readonly publicAt: unknown },
): string | undefined => {
  if (correction !== null) return undefined
  if ((kind === 'first-notice' || kind === 'update') && isClosed(expected.phase))
    return 'Another notice said meanwhile that it is over. Discard this draft, and say what is still to be said as a report.'
  if (kind === 'first-notice' && expected.publicAt !== null)
    return 'Another first notice was published meanwhile. Save this one again as an update, with what has changed.'
  // A draft of the end that another one overtook would put its own answers over those that readers were given.
  if (kind === 'resolution' && isClosed(expected.phase))
    return 'Another notice said meanwhile that it is over. Correct that one, or say what is still to be said as a report.'
  return undefined
}
