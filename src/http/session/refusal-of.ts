import type { FaultCode } from '../../core/faults.ts'
import type { Fault } from '../../core/result.ts'

/** What better-auth's codes mean to us; whether an address is known is not among what anybody hears. */
const meanings: Readonly<Record<string, readonly [code: FaultCode, detail: string]>> = {
  INVALID_CODE: ['auth.code_wrong', 'The code does not fit.'],
  INVALID_BACKUP_CODE: ['auth.code_wrong', 'The recovery code does not fit, or was used before.'],
  INVALID_TWO_FACTOR_COOKIE: ['auth.ceremony_failed', 'Too much time passed since the password was given. Sign in from the beginning.'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: ['auth.ceremony_failed', 'Too many codes did not fit. Sign in from the beginning.'],
  ACCOUNT_TEMPORARILY_LOCKED: ['rate.limited', 'Too many codes did not fit; codes are taken again in a quarter of an hour.'],
  INVALID_PASSWORD: ['auth.password_wrong', 'The present password is not the one that was given.'],
  SESSION_NOT_FRESH: ['auth.not_fresh', 'Adding a passkey needs a sign-in of the last hour.'],
  TOTP_ALREADY_ENABLED: ['entity.taken', 'Codes are switched on already. Switch them off first.'],
  TOTP_NOT_ENABLED: ['auth.ceremony_failed', 'Codes are not switched on.'],
  PREVIOUSLY_REGISTERED: ['entity.taken', 'This passkey is registered already.'],
  PASSKEY_NOT_FOUND: ['entity.missing', 'There is no such passkey.'],
  PROVIDER_NOT_FOUND: ['auth.ceremony_failed', 'The provider cannot be reached right now, or none is set up.'],
}

const codeIn = (body: unknown): string => {
  const code: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, 'code') : undefined
  return typeof code === 'string' ? code : ''
}

/** A refusal of the library in our catalogue. What it says in its own words goes no further. */
export const refusalOf = (body: unknown, status: number): Fault => {
  const known = meanings[codeIn(body)]
  if (known) return { code: known[0], detail: known[1], ...(known[0] === 'rate.limited' ? { retryAfter: 900 } : {}) }
  if (status === 401 || status === 403) return { code: 'auth.sign_in_failed', detail: 'Nobody was signed in by what was given.' }
  return { code: 'auth.ceremony_failed', detail: 'The step was refused.' }
}
