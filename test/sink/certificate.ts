import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A certificate for localhost and 127.0.0.1 that vouches for itself, and its key; both PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

const tlv = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const length = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const sequence = (...parts: readonly Uint8Array[]): Buffer => tlv(0x30, ...parts)
const text = (value: string): Buffer => tlv(0x0c, Buffer.from(value))
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'))
const bits = (value: Uint8Array): Buffer => tlv(0x03, Buffer.from([0]), value)
const time = (value: string): Buffer => tlv(0x18, Buffer.from(value))

const commonName = oid('550403')
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'))

const bodyOf = (publicKey: KeyObject): Buffer => {
  const name = sequence(tlv(0x31, sequence(commonName, text('localhost'))))
  const alternatives = sequence(tlv(0x82, Buffer.from('localhost')), tlv(0x87, Buffer.from([127, 0, 0, 1])))
  const mayVouch = sequence(oid('551d13'), tlv(0x04, sequence(tlv(0x01, Buffer.from([255])))))
  const names = sequence(oid('551d11'), tlv(0x04, alternatives))
  return sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time('20200101000000Z'), time('21200101000000Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, sequence(mayVouch, names)),
  )
}

/** Made afresh, so that no private key lies in the repository (X.509 version 3, RFC 5280). */
export const makeCertificate = (): Certificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = bodyOf(publicKey)
  const der = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}
