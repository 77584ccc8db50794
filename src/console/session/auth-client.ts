import { passkeyClient } from '@better-auth/passkey/client'
import { createAuthClient } from 'better-auth/client'
import { twoFactorClient } from 'better-auth/client/plugins'

/** The ceremonies of signing in. Who is signed in, and everything else, is asked through our own API. */
export const auth = createAuthClient({
  baseURL: `${window.location.origin}/api/auth`,
  plugins: [passkeyClient(), twoFactorClient()],
})

/** What a ceremony answers when it is refused. */
export interface CeremonyFault {
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
}
