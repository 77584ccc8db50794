/** Where to go on after signing in: a place on this server, never another site. */
export interface SignInSearch {
  readonly onTo?: string
  /** The company's provider knew somebody whom we do not know. */
  readonly provider?: 'refused'
}

/** `then` is what the pages behind mails call it. */
export const parseSignInSearch = (search: Readonly<Record<string, unknown>>): SignInSearch => {
  const wish = search.onTo ?? search.then
  return {
    ...(typeof wish === 'string' && /^\/(?![/\\])/.test(wish) ? { onTo: wish } : {}),
    ...(search.provider === 'refused' ? { provider: 'refused' } : {}),
  }
}
