import { useState } from 'react'

/** What stands behind the # of a link: browsers send it to nobody, and it stays there over a reload until it has been used. */
export const useLinkToken = (): string => {
  const [token] = useState(() => window.location.hash.slice(1))
  return token
}

/** Used up: it leaves the address and the history. */
export const forgetLinkToken = (): void => window.history.replaceState(window.history.state, '', window.location.pathname)
