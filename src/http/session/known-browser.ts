import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { type CookieSetting, cookieLine, cookieOf, signInKey } from './cookies.ts'

const lifeSeconds = 180 * 24 * 60 * 60

const markOf = (secret: string, account: string, nonce: string): string =>
  createHmac('sha256', signInKey(secret)).update(`known browser v1|${account}|${nonce}`).digest('hex')

/**
 * The name of a browser in which this account's password was right before, as it proves by a cookie; undefined for every other. Such
 * a browser has tries of its own, so that strangers who use up those of the account do not lock its owner out. It opens nothing.
 */
export const knownBrowserOf = (request: Request, { consoleUrl, secret }: CookieSetting, account: string): string | undefined => {
  const [, nonce = '', mark = ''] = /^([0-9a-f]{32})\.([0-9a-f]{64})$/.exec(cookieOf(request, consoleUrl, 'known') ?? '') ?? []
  if (nonce === '') return undefined
  return timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(secret, account, nonce))) ? nonce : undefined
}

/** The Set-Cookie line by which a browser proves later that this account's password was right in it. */
export const knownBrowserLine = ({ consoleUrl, secret }: CookieSetting, account: string): string => {
  const nonce = randomBytes(16).toString('hex')
  return cookieLine(consoleUrl, 'known', `${nonce}.${markOf(secret, account, nonce)}`, lifeSeconds)
}
