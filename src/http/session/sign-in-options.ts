import { passkey } from '@better-auth/passkey'
import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { Ids, Passwords } from '../../app/ports.ts'
import { sessionLifeSeconds } from '../../core/operator/session-life.ts'
import { cookiePrefix, isSecureBase, signInKey } from './cookies.ts'
import { identityAdapter, type RunIdentity } from './identity-adapter.ts'

/** The organisation's own OpenID Connect provider. */
export interface Provider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly name: string
  /** Where given, only addresses of these domains sign in through it. */
  readonly domains: readonly string[]
}

export interface SignInSetting {
  readonly consoleUrl: string
  readonly secret: string
  readonly organisation: string
  readonly provider: Provider | null
  readonly ids: Ids
  readonly passwords: Passwords
  readonly run: RunIdentity
  /** Whether this operator may be signed in at all. */
  readonly isActive: (operatorId: string) => Promise<boolean>
  readonly onTrouble: (message: string) => void
}

export const signInPath = '/api/auth'
export const providerId = 'oidc'

const life = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
const userFields = { emailVerified: 'email_verified', ...life }
const owned = { userId: 'user_id' } as const

/** Encrypted as the library does it, behind how many there are: that is shown, and needs no key to be read. */
const keptCodes = (secret: string) => {
  const key = signInKey(secret)
  return {
    encrypt: async (json: string) => `${json.match(/"[^"]+"/g)?.length ?? 0}:${await symmetricEncrypt({ key, data: json })}`,
    decrypt: async (kept: string) => symmetricDecrypt({ key, data: kept.replace(/^\d+:/, '') }),
  }
}

/** What is typed from paper: Crockford's letters, of which no two look alike. Thirty-two of them share out a byte evenly. */
const recoveryAlphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const recoveryCodes = (ids: Ids): string[] =>
  Array.from({ length: 10 }, () => {
    const letters = [...Buffer.from(ids.secret(10), 'hex')].map((byte) => recoveryAlphabet.charAt(byte % recoveryAlphabet.length))
    return `${letters.slice(0, 5).join('')}-${letters.slice(5).join('')}`
  })

const codes = ({ secret, organisation, ids }: SignInSetting) =>
  twoFactor({
    // As the entry is called in the app.
    issuer: `${organisation.replaceAll(':', '')} (Forthright)`,
    backupCodeOptions: { storeBackupCodes: keptCodes(secret), customBackupCodesGenerate: () => recoveryCodes(ids) },
    schema: {
      user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
      twoFactor: {
        modelName: 'auth_two_factors',
        fields: {
          ...owned,
          backupCodes: 'backup_codes',
          failedVerificationCount: 'failed_verification_count',
          lockedUntil: 'locked_until',
        },
      },
    },
  })

const unverified = () => APIError.from('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED', message: 'The passkey did not verify its user.' })

/** A passkey stands for both factors, so it has to have asked its owner for a finger, a face or a PIN. */
const passkeys = ({ consoleUrl, organisation }: SignInSetting) =>
  passkey({
    rpID: new URL(consoleUrl).hostname,
    rpName: organisation,
    origin: new URL(consoleUrl).origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    registration: {
      afterVerification: async ({ verification }) => {
        if (!verification.registrationInfo?.userVerified) throw unverified()
      },
    },
    authentication: {
      afterVerification: async ({ verification }) => {
        if (!verification.authenticationInfo.userVerified) throw unverified()
      },
    },
    schema: {
      passkey: {
        modelName: 'auth_passkeys',
        fields: {
          ...owned,
          publicKey: 'public_key',
          credentialID: 'credential_id',
          deviceType: 'device_type',
          backedUp: 'backed_up',
          createdAt: 'created_at',
        },
      },
    },
  })

const domainOf = (email: unknown): string => (typeof email === 'string' ? email.slice(email.lastIndexOf('@') + 1).toLowerCase() : '')

/** Signs in who is an operator already, by an address that the provider vouches for; nobody becomes one by it. */
const providers = ({ provider, consoleUrl }: SignInSetting) =>
  provider === null
    ? []
    : [
        genericOAuth({
          config: [
            {
              providerId,
              clientId: provider.clientId,
              clientSecret: provider.clientSecret,
              discoveryUrl: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
              scopes: ['openid', 'email', 'profile'],
              pkce: true,
              disableSignUp: true,
              disableImplicitSignUp: true,
              requireIdTokenVerification: true,
              redirectURI: `${consoleUrl}${signInPath}/callback/${providerId}`,
              mapProfileToUser: (profile) => {
                const isOurs = provider.domains.length === 0 || provider.domains.includes(domainOf(profile.email))
                if (isOurs) return {}
                throw APIError.from('FORBIDDEN', { code: 'DOMAIN_NOT_ALLOWED', message: 'Addresses of this domain do not sign in here.' })
              },
            },
          ],
        }),
      ]

export const pluginsOf = (setting: SignInSetting) => [codes(setting), passkeys(setting), ...providers(setting)]

/** Names of tables and columns, kept beside what the installed version wants by a test. */
const schemaOptions = {
  user: { modelName: 'auth_users', fields: userFields, changeEmail: { enabled: false }, deleteUser: { enabled: false } },
  verification: { modelName: 'auth_verifications', fields: { expiresAt: 'expires_at', ...life } },
} as const

const sessionOptions = {
  modelName: 'auth_sessions',
  fields: { ...owned, expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...life },
  expiresIn: sessionLifeSeconds,
  // When a session was used last, and that it ended from idling, is our own affair: see actorOfSession.
  disableSessionRefresh: true,
  freshAge: 60 * 60,
  cookieCache: { enabled: false },
} as const

const accountOptions = {
  modelName: 'auth_accounts',
  fields: {
    ...owned,
    accountId: 'account_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...life,
  },
  encryptOAuthTokens: true,
  updateAccountOnSignIn: false,
  accountLinking: { enabled: true, trustedProviders: [], allowDifferentEmails: false },
}

/** Our address of the client, where better-auth looks for one. */
export const clientHeader = 'x-forthright-client'

const advanced = ({ consoleUrl, ids }: SignInSetting): BetterAuthOptions['advanced'] => ({
  cookiePrefix: cookiePrefix(consoleUrl),
  // The prefix says __Host- already, which asks for more than the __Secure- that this would add.
  useSecureCookies: false,
  defaultCookieAttributes: { secure: isSecureBase(consoleUrl), httpOnly: true, sameSite: 'lax', path: '/' },
  database: { generateId: () => ids.next() },
  ipAddress: { ipAddressHeaders: [clientHeader] },
})

export const signInOptions = (setting: SignInSetting) =>
  ({
    appName: 'Forthright',
    baseURL: setting.consoleUrl,
    basePath: signInPath,
    secret: signInKey(setting.secret),
    trustedOrigins: [new URL(setting.consoleUrl).origin],
    database: identityAdapter(setting.run),
    ...schemaOptions,
    session: sessionOptions,
    account: accountOptions,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 1,
      maxPasswordLength: 1000,
      password: { hash: setting.passwords.hash, verify: ({ hash, password }) => setting.passwords.verify(hash, password) },
    },
    plugins: pluginsOf(setting),
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (await setting.isActive(session.userId)) return
            throw APIError.from('UNAUTHORIZED', { code: 'SUSPENDED', message: 'This operator is suspended.' })
          },
        },
      },
    },
    advanced: advanced(setting),
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    onAPIError: { throw: true, errorURL: `${setting.consoleUrl}/console/sign-in` },
    logger: { log: (level, message) => (level === 'error' ? setting.onTrouble(message) : undefined) },
  }) satisfies BetterAuthOptions
