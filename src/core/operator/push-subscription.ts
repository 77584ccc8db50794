import type { OperatorId, PushSubscriptionId, SessionId, WebUrl } from '../brand.ts'
import type { Language } from '../page/page.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import type { Instant } from '../time.ts'

/** A browser in which an operator hears of what is due, with the keys that only this browser can read by (RFC 8291). */
export interface PushSubscription {
  readonly id: PushSubscriptionId
  readonly operatorId: OperatorId
  /** In which it asked; null where that is not known any more. A session that merely ran out leaves its browser awake. */
  readonly sessionId: SessionId | null
  /** At the browser maker's push service. */
  readonly endpoint: WebUrl
  readonly p256dh: string
  readonly auth: string
  /** How its owner knows it: the browser and its system. */
  readonly name: string
  readonly language: Language
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | null
}

/** Ours, made once for the installation; browsers subscribe to the public one. */
export interface PushKeys {
  readonly publicKey: string
  readonly privateKey: string
}

/** Keys that a browser made for us: 65 and 16 bytes in base64url. */
const keyForm = { p256dh: /^[A-Za-z0-9_-]{87}=?$/, auth: /^[A-Za-z0-9_-]{22}={0,2}$/ }

const parseKey = (text: string, form: RegExp): Result<string> =>
  form.test(text) ? ok(text) : refuse('input.invalid', "This is no key of a browser's subscription; subscribe again.")

export interface PushInput {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
  readonly name: string
}

/** A subscription as a browser gives it; `parseUrl` is the egress door's view of its address. */
export const parsePushInput = (
  input: PushInput,
  parseUrl: (text: string) => Result<WebUrl>,
): Result<Pick<PushSubscription, 'endpoint' | 'p256dh' | 'auth' | 'name'>> => {
  const faults = new FieldFaults()
  const endpoint = faults.take<WebUrl>('/endpoint', parseUrl(input.endpoint))
  const p256dh = faults.take('/p256dh', parseKey(input.p256dh, keyForm.p256dh))
  const auth = faults.take('/auth', parseKey(input.auth, keyForm.auth))
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  if (endpoint === undefined || p256dh === undefined || auth === undefined || name === undefined) return faults.refuse()
  return ok({ endpoint, p256dh, auth, name })
}
