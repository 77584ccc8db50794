import { createHmac, timingSafeEqual } from 'node:crypto'
import type { DeviceId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { deviceLifeSeconds, sessionLifeSeconds } from '../../core/operator/session-life.ts'
import type { Keep } from '../api/endpoint.ts'

/** What cookies depend on: the console’s URL says whether they may travel encrypted only, the secret signs them. */
export interface CookieSetting {
  readonly consoleUrl: string
  readonly secret: string
}

/** The key of sign-in, apart from that of the links although both follow from one secret. */
export const signInKey = (secret: string): string => createHmac('sha256', secret).update('forthright sign-in v1').digest('hex')

export const isSecureBase = (consoleUrl: string): boolean => consoleUrl.startsWith('https:')

/** Behind https the prefix makes browsers refuse the cookie from any other host and without encryption (RFC 6265bis, 4.1.3.2). */
export const cookiePrefix = (consoleUrl: string): string => (isSecureBase(consoleUrl) ? '__Host-forthright' : 'forthright')

type CookieName = 'session_token' | 'device' | 'two_factor' | 'known'

const nameOf = (consoleUrl: string, what: CookieName): string => `${cookiePrefix(consoleUrl)}.${what}`

const longestHeader = 8000

/** The raw value of one cookie. Of two of one name the first counts, as browsers send the more specific one first. */
export const cookieOf = (request: Request, consoleUrl: string, what: CookieName): string | undefined => {
  const name = nameOf(consoleUrl, what)
  const header = request.headers.get('cookie')?.slice(0, longestHeader) ?? ''
  const pair = header.split(/;\s*/).find((part) => part.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

const decoded = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value)
  } catch {
    return undefined
  }
}

// As better-auth signs its cookies: standard base64 of an HMAC-SHA-256 behind a dot.
const signatureOf = (key: string, value: string): string => createHmac('sha256', key).update(value).digest('base64')

const isSigned = (key: string, value: string, signature: string): boolean => {
  const [known, given] = [Buffer.from(signatureOf(key, value)), Buffer.from(signature)]
  return known.length === given.length && timingSafeEqual(known, given)
}

const signedPart = (cookie: string | undefined, secret: string): string | undefined => {
  const [, value, signature] = /^([\w-]{20,128})\.([A-Za-z0-9+/]{43}=)$/.exec(decoded(cookie ?? '') ?? '') ?? []
  return value !== undefined && signature !== undefined && isSigned(signInKey(secret), value, signature) ? value : undefined
}

/** The token of the session that a request comes with, once its signature has been checked. */
export const sessionTokenOf = (request: Request, { consoleUrl, secret }: CookieSetting): string | undefined =>
  signedPart(cookieOf(request, consoleUrl, 'session_token'), secret)

/** The token of the session that an answer opens, by its Set-Cookie lines. */
export const openedSessionIn = (lines: readonly string[], { consoleUrl, secret }: CookieSetting): string | undefined => {
  const beginning = `${nameOf(consoleUrl, 'session_token')}=`
  const found = lines.find((each) => each.startsWith(beginning))
  return signedPart(found?.slice(beginning.length).split(';', 1)[0], secret)
}

/** What a request shows of a right password that still lacks its code. */
export const ticketOf = (request: Request, { consoleUrl, secret }: CookieSetting): string | undefined =>
  signedPart(cookieOf(request, consoleUrl, 'two_factor'), secret)

/** The remembered device that a request comes from, as it says; the records know whether its secret is right. */
export const deviceOf = (
  request: Request,
  { consoleUrl }: CookieSetting,
): { readonly id: DeviceId; readonly secret: string } | undefined => {
  const [, id, secret] = /^([0-9a-hjkmnp-tv-z]{26})\.([0-9a-f]{64})$/.exec(cookieOf(request, consoleUrl, 'device') ?? '') ?? []
  return id === undefined || secret === undefined ? undefined : { id: idOf<DeviceId>(id), secret }
}

/** One Set-Cookie line; no seconds to live forget the cookie. */
export const cookieLine = (consoleUrl: string, what: CookieName, value: string, seconds: number): string =>
  `${nameOf(consoleUrl, what)}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${isSecureBase(consoleUrl) ? '; Secure' : ''}`

/** The Set-Cookie lines for what a browser is to keep. */
export const cookieLines = ({ session, device }: Keep, { consoleUrl, secret }: CookieSetting): readonly string[] => {
  const signed = (token: string): string => encodeURIComponent(`${token}.${signatureOf(signInKey(secret), token)}`)
  return [
    ...(session === undefined
      ? []
      : [
          session === null
            ? cookieLine(consoleUrl, 'session_token', '', 0)
            : cookieLine(consoleUrl, 'session_token', signed(session), sessionLifeSeconds),
        ]),
    ...(device === undefined ? [] : [cookieLine(consoleUrl, 'device', device, deviceLifeSeconds)]),
  ]
}
