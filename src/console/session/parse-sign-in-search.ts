/** Why nobody was signed in by the organisation's provider. */
export const providerTroubles = ['unknown', 'stopped', 'late', 'failed'] as const
export type ProviderTrouble = (typeof providerTroubles)[number]

/** Where to go on after signing in: a place on this server, never another site. */
export interface SignInSearch {
  readonly onTo?: string
  readonly provider?: ProviderTrouble
}

/** The codes of OpenID Connect and of the sign-in library, as they come back in the address; what they say in words is anybody's. */
const meanings: readonly (readonly [RegExp, ProviderTrouble])[] = [
  [/^(access_denied|login_required|interaction_required|consent_required)$/i, 'stopped'],
  [/^(signup_disabled|account_not_linked|unable_to_link_account|email_not_found|suspended|domain_not_allowed)$/i, 'unknown'],
  [/^(state_\w+|please_restart_the_process)$/i, 'late'],
]

const troubleIn = ({ provider, error }: Readonly<Record<string, unknown>>): ProviderTrouble | undefined => {
  const known = providerTroubles.find((trouble) => trouble === provider)
  if (known) return known
  if (typeof error === 'string') return meanings.find(([codes]) => codes.test(error))?.[1] ?? 'failed'
  return provider === 'refused' ? 'unknown' : undefined
}

/**
 * Only what is printed: addresses drop tabs and line ends, and what is left may be another site (the server's rule is the same).
 * `then` is what the pages behind mails call it.
 */
export const parseSignInSearch = (search: Readonly<Record<string, unknown>>): SignInSearch => {
  const wish = search.onTo ?? search.then
  const provider = troubleIn(search)
  return {
    ...(typeof wish === 'string' && /^\/(?![/\\])[\x21-\x7e]*$/.test(wish) ? { onTo: wish } : {}),
    ...(provider ? { provider } : {}),
  }
}
