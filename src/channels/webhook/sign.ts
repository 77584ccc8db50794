import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { parseSigningSecret } from '../../core/address.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'

/** The three headers of Standard Webhooks. */
export interface WebhookSignature {
  readonly 'webhook-id': string
  readonly 'webhook-timestamp': string
  readonly 'webhook-signature': string
}

export interface WebhookSigner {
  /**
   * Signs one attempt: `secrets` is one secret or several apart by spaces, newest first, so that a receiver can change over in its own
   * time. Refuses with `input.invalid` what is no secret.
   */
  sign(secrets: string, attempt: { readonly id: string; readonly at: Instant; readonly body: string }): Result<WebhookSignature>
}

const keptKeys = 5000

/**
 * HMAC-SHA256 over `id.timestamp.body`, as Standard Webhooks version 1 asks. Keys are kept made: a fresh key object for each signature
 * costs four times what the signature does.
 */
export const openWebhookSigner = (): WebhookSigner => {
  const keys = new Map<string, KeyObject>()
  const keyOf = (secret: string): Result<KeyObject> => {
    const known = keys.get(secret)
    if (known !== undefined) return ok(known)
    const parsed = parseSigningSecret(secret)
    if (!parsed.ok) return parsed
    const key = createSecretKey(parsed.value.slice('whsec_'.length), 'base64')
    const [oldest] = keys.keys()
    if (keys.size >= keptKeys && oldest !== undefined) keys.delete(oldest)
    keys.set(secret, key)
    return ok(key)
  }
  return {
    sign: (secrets, { id, at, body }) => {
      const timestamp = String(Math.floor(at.epochMilliseconds / 1000))
      const content = `${id}.${timestamp}.${body}`
      const signatures: string[] = []
      for (const secret of secrets.split(' ')) {
        const key = keyOf(secret)
        if (!key.ok) return key
        signatures.push(`v1,${createHmac('sha256', key.value).update(content).digest('base64')}`)
      }
      return ok({ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') })
    },
  }
}
