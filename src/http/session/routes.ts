import { z } from '@hono/zod-openapi'
import type { FactorChange } from '../../app/account/change-factor.ts'
import type { SignInWay } from '../../core/operator/sign-in-way.ts'
import { providerId } from './sign-in-options.ts'

/** A route of better-auth's that we let through, in the shape that we let through. Whatever is not in the table does not exist. */
export interface SignInRoute {
  readonly method: 'GET' | 'POST'
  /** Below /api/auth. */
  readonly path: string
  readonly body: z.ZodType
  /** Who may ask: only who is signed in, or also who is signing in. */
  readonly who: 'oneself' | 'anybody'
  /** Each try counts: something is guessed here. */
  readonly isGuessed: boolean
  /** The code in the body signs in once only, which the library does not see to. */
  readonly isOnce?: true
  /** What of an operator's factors a good answer has changed, if it was asked by who is signed in. */
  readonly changes: FactorChange | null
  /** What somebody proves themselves by who is not signed in; null where the route signs nobody in. */
  readonly way: SignInWay | null
  /** What of the answer goes on to the browser. */
  readonly shown: readonly string[]
}

const nothing = z.undefined()
const password = z.strictObject({ password: z.string().min(1).max(1000) })
const code = z.strictObject({ code: z.string().min(1).max(40) })
const keyName = z
  .string()
  .max(100)
  .refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), 'The name holds invisible characters.')
const keyId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/)
const ownPath = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/, 'Give a path of this server.')

// What a browser's authenticator answers, base64url all through; its bounds are ours, its meaning is checked by the library.
const bytes = z
  .string()
  .max(20_000)
  .regex(/^[A-Za-z0-9_-]*={0,2}$/)
const credential = z.object({
  id: bytes,
  rawId: bytes,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(50).nullish(),
  clientExtensionResults: z.record(z.string().max(100), z.unknown()).default({}),
  response: z.record(z.string().max(100), z.union([bytes, z.number(), z.array(z.string().max(50)).max(20), z.null()])),
})

const open = { method: 'POST', who: 'anybody', isGuessed: true, changes: null, way: null, shown: [] } as const
const own = { method: 'POST', who: 'oneself', isGuessed: false, changes: null, way: null, shown: ['status'] } as const

export const signInRoutes: readonly SignInRoute[] = [
  {
    ...open,
    path: '/sign-in/email',
    way: 'password',
    body: z.strictObject({ email: z.string().max(254), password: z.string().max(1000), rememberMe: z.boolean().optional() }),
    shown: ['twoFactorRedirect', 'twoFactorMethods'],
  },
  // Also switches codes on for who is signed in and has just scanned the secret.
  { ...open, path: '/two-factor/verify-totp', body: code, changes: 'codes_switched_on', way: 'code', isOnce: true },
  { ...open, path: '/two-factor/verify-backup-code', body: code, way: 'recovery_code' },
  {
    ...open,
    path: '/sign-in/social',
    isGuessed: false,
    body: z.strictObject({
      provider: z.literal(providerId),
      callbackURL: ownPath.optional(),
      errorCallbackURL: ownPath.optional(),
    }),
    shown: ['url', 'redirect'],
  },
  { ...open, method: 'GET', path: `/callback/${providerId}`, body: nothing, isGuessed: false, way: 'provider' },
  {
    ...open,
    method: 'GET',
    path: '/passkey/generate-authenticate-options',
    body: nothing,
    isGuessed: false,
    shown: ['challenge', 'rpId', 'timeout', 'allowCredentials', 'userVerification', 'extensions'],
  },
  { ...open, path: '/passkey/verify-authentication', body: z.strictObject({ response: credential }), way: 'passkey' },
  { ...own, path: '/two-factor/enable', body: password, isGuessed: true, shown: ['method', 'totpURI', 'backupCodes'] },
  { ...own, path: '/two-factor/disable', body: password, isGuessed: true, changes: 'codes_switched_off' },
  {
    ...own,
    path: '/two-factor/generate-backup-codes',
    body: password,
    isGuessed: true,
    changes: 'recovery_codes_renewed',
    shown: ['status', 'backupCodes'],
  },
  {
    ...own,
    method: 'GET',
    path: '/passkey/generate-register-options',
    body: nothing,
    shown: [
      'challenge',
      'rp',
      'user',
      'pubKeyCredParams',
      'timeout',
      'excludeCredentials',
      'authenticatorSelection',
      'attestation',
      'extensions',
      'hints',
      'attestationFormats',
    ],
  },
  {
    ...own,
    path: '/passkey/verify-registration',
    body: z.strictObject({ response: credential, name: keyName.optional() }),
    changes: 'passkey_added',
    shown: ['id', 'name', 'createdAt'],
  },
  {
    ...own,
    method: 'GET',
    path: '/passkey/list-user-passkeys',
    body: nothing,
    shown: ['id', 'name', 'createdAt', 'deviceType', 'backedUp', 'transports'],
  },
  { ...own, path: '/passkey/delete-passkey', body: z.strictObject({ id: keyId }), changes: 'passkey_removed' },
  { ...own, path: '/passkey/update-passkey', body: z.strictObject({ id: keyId, name: keyName }), shown: ['passkey'] },
]
