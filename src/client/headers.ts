/** The header of an edit: our ETags are `"v<number>"`, and every record carries its version. */
export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"v${version}"` })

/** The header of one intent to publish (draft-ietf-httpapi-idempotency-key-header: a quoted string). */
export const idempotencyKey = (key: string): { 'Idempotency-Key': string } => ({ 'Idempotency-Key': `"${key}"` })

/** A fresh key. `randomUUID` is not there in browsers on plain http, which is how many run us on a private network. */
export const freshKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
