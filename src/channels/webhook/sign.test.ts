import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { type Instant, instantOf, instantOfMilliseconds } from '../../core/time.ts'
import { openWebhookSigner } from './sign.ts'

const signer = openWebhookSigner()
const now = instantOfMilliseconds(Math.floor(performance.timeOrigin + performance.now()))
const secretOf = (bytes: Uint8Array): string => `whsec_${Buffer.from(bytes).toString('base64')}`
const secret = secretOf(Buffer.alloc(32, 7))
const signed = (secrets: string, body = '{"a":1}', at: Instant = now) => {
  const signature = signer.sign(secrets, { id: 'msg_1', at, body })
  if (!signature.ok) throw new Error(signature.fault.detail)
  return { ...signature.value }
}

/** Published for receivers in docs: any correct implementation gives these signatures. */
interface Vector {
  readonly secret: string
  readonly id: string
  readonly at: string
  readonly body: string
  readonly signature: string
}
const vectorFile = new URL('./samples/signatures.json', import.meta.url)
const vectors: readonly Vector[] = JSON.parse(readFileSync(vectorFile, 'utf8'))

describe('a signature', () => {
  it('is accepted by the reference implementation, whatever the secret and the body', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 24, maxLength: 64 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        const body = JSON.stringify({ text })
        expect(new Webhook(secretOf(bytes)).verify(body, signed(secretOf(bytes), body))).toEqual({ text })
      }),
    )
  }, 30_000)

  it.each([
    ['the body', { body: '{"a":2}' }],
    ['the id', { id: 'msg_2' }],
    ['the time', { shift: 1 }],
  ])('is not accepted when %s changed', (_what, change: { body?: string; id?: string; shift?: number }) => {
    const headers = signed(secret)
    const changed = {
      ...headers,
      'webhook-id': change.id ?? headers['webhook-id'],
      'webhook-timestamp': String(Number(headers['webhook-timestamp']) + (change.shift ?? 0)),
    }
    expect(() => new Webhook(secret).verify(change.body ?? '{"a":1}', changed)).toThrow('No matching signature')
  })

  it('is accepted under the old and the new secret while they change', () => {
    const next = secretOf(Buffer.alloc(24, 9))
    const headers = signed(`${next} ${secret}`)
    for (const known of [secret, next]) expect(new Webhook(known).verify('{"a":1}', headers)).toEqual({ a: 1 })
  })

  it('matches the vectors that receivers test with', () => {
    const made = vectors.map((v) => ({ ...v, signature: signedVector(v) }))
    if (process.env.UPDATE_SAMPLES === '1') writeFileSync(vectorFile, `${JSON.stringify(made, null, 2)}\n`)
    expect(made).toEqual(vectors)
  })

  it('matches the vectors also by the reference implementation', () => {
    const theirs = vectors.map((v) =>
      v.secret
        .split(' ')
        .map((s) => new Webhook(s).sign(v.id, epochOf(v.at), v.body))
        .join(' '),
    )
    expect(theirs).toEqual(vectors.map((v) => v.signature))
  })
})

it.each(['', 'whsec_', 'whsec_c2hvcnQ=', 'secret', `${secret} whsec_!`])('%j is no secret', (text) => {
  const signature = signer.sign(text, { id: 'msg_1', at: now, body: '' })
  expect(signature.ok ? '' : signature.fault.code).toBe('input.invalid')
})

function signedVector(vector: Vector): string {
  const signature = signer.sign(vector.secret, { id: vector.id, at: instantOf(vector.at), body: vector.body })
  return signature.ok ? signature.value['webhook-signature'] : ''
}
function epochOf(text: string): Date {
  return new Date(instantOf(text).epochMilliseconds)
}
