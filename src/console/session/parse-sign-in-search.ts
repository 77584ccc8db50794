/** Where to go on after signing in: a place in this console, never another site. */
export interface SignInSearch {
  readonly onTo?: string
}

export const parseSignInSearch = (search: Readonly<Record<string, unknown>>): SignInSearch => {
  const wish = search.onTo ?? search.then
  return typeof wish === 'string' && /^\/(?![/\\])/.test(wish) ? { onTo: wish } : {}
}
