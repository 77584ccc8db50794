import { ok, type Result, refuse } from '../result.ts'
import type { Logo } from './page.ts'

const maxBytes = 64 * 1024
const maxSide = 2000

const bytesOf = (base64: string): Uint8Array | undefined => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  const body = base64.replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(body)) return undefined
  const bytes = new Uint8Array(Math.floor((body.length * 3) / 4))
  for (let i = 0, out = 0; i < body.length; i += 4) {
    const [a, b, c, d] = [0, 1, 2, 3].map((k) => Math.max(0, alphabet.indexOf(body[i + k] ?? 'A')))
    const word = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0)
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (word >> shift) & 255
  }
  return bytes
}

const at = (bytes: Uint8Array, i: number): number => bytes[i] ?? 0
const big16 = (bytes: Uint8Array, i: number): number => (at(bytes, i) << 8) | at(bytes, i + 1)
const little24 = (bytes: Uint8Array, i: number): number => at(bytes, i) | (at(bytes, i + 1) << 8) | (at(bytes, i + 2) << 16)
const text = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.slice(from, from + length))

type Shape = Omit<Logo, 'base64'>

// PNG: the IHDR chunk comes first and holds width and height as 32 bits (ISO 15948, 11.2.2).
const pngShape = (b: Uint8Array): Shape | undefined =>
  text(b, 1, 3) === 'PNG' && at(b, 0) === 0x89 && text(b, 12, 4) === 'IHDR' && big16(b, 16) === 0 && big16(b, 20) === 0
    ? { mediaType: 'image/png', width: big16(b, 18), height: big16(b, 22) }
    : undefined

// JPEG: walk the marker segments to a start of frame (ITU T.81, B.2.2).
const jpegShape = (b: Uint8Array): Shape | undefined => {
  if (big16(b, 0) !== 0xffd8) return undefined
  for (let i = 2; i + 9 < b.length && at(b, i) === 0xff; i += 2 + big16(b, i + 2)) {
    const marker = at(b, i + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { mediaType: 'image/jpeg', width: big16(b, i + 7), height: big16(b, i + 5) }
  }
  return undefined
}

// WebP: the extended header states the canvas, the lossy and lossless ones the picture (RFC 9649).
const webpShape = (b: Uint8Array): Shape | undefined => {
  if (text(b, 0, 4) !== 'RIFF' || text(b, 8, 4) !== 'WEBP') return undefined
  const kind = text(b, 12, 4)
  if (kind === 'VP8X') return { mediaType: 'image/webp', width: little24(b, 24) + 1, height: little24(b, 27) + 1 }
  if (kind === 'VP8 ')
    return { mediaType: 'image/webp', width: (at(b, 26) | (at(b, 27) << 8)) & 0x3fff, height: (at(b, 28) | (at(b, 29) << 8)) & 0x3fff }
  if (kind !== 'VP8L') return undefined
  const bits = (little24(b, 21) | (at(b, 24) << 24)) >>> 0
  return { mediaType: 'image/webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

/** A logo is a raster picture of at most 64 KiB and 2,000 pixels a side; SVG can hold script and is refused. */
export const parseLogo = (base64: string): Result<Logo> => {
  if (base64.length > Math.ceil((maxBytes * 4) / 3) + 4) return refuse('input.invalid', 'Use a picture of at most 64 KiB.')
  const bytes = bytesOf(base64)
  if (!bytes || bytes.length < 32) return refuse('input.invalid', 'Send the picture in base64.')
  const shape = pngShape(bytes) ?? jpegShape(bytes) ?? webpShape(bytes)
  if (!shape) return refuse('input.invalid', 'Use a PNG, JPEG or WebP picture.')
  if (shape.width < 1 || shape.height < 1 || shape.width > maxSide || shape.height > maxSide)
    return refuse('input.invalid', 'Use a picture of at most 2,000 by 2,000 pixels.')
  return ok({ ...shape, base64 })
}
