import type { sessionWords } from '../words/session.ts'
import type { CeremonyFault } from './auth-client.ts'

type Words = (typeof sessionWords)['en']

/** Why a ceremony did not succeed, in our words; `wrong` is what a refusal means at this step. */
export const faultText = (fault: CeremonyFault, words: Words, wrong: string): string => {
  const { status = 0 } = fault
  if (status === 429) return words.tooMany
  if (fault.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED') return words.passkeyTaken
  if (status === 0 || status >= 500) return words.away
  return status === 400 || status === 401 || status === 403 ? wrong : words.failed
}

/** The line broke: an answer like any other, so that nobody waits for ever beside a button that turns. */
export const lineBroken = (): { readonly data: null; readonly error: CeremonyFault } => ({ data: null, error: { status: 0 } })
