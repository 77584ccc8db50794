import type { Logo } from './page.ts'

export type PictureShape = Omit<Logo, 'base64'>

const at = (bytes: Uint8Array, i: number): number => bytes[i] ?? 0
const big16 = (bytes: Uint8Array, i: number): number => (at(bytes, i) << 8) | at(bytes, i + 1)
const big32 = (bytes: Uint8Array, i: number): number => big16(bytes, i) * 0x10000 + big16(bytes, i + 2)
const little16 = (bytes: Uint8Array, i: number): number => at(bytes, i) | (at(bytes, i + 1) << 8)
const little24 = (bytes: Uint8Array, i: number): number => little16(bytes, i) | (at(bytes, i + 2) << 16)
const little32 = (bytes: Uint8Array, i: number): number => little16(bytes, i) + little16(bytes, i + 2) * 0x10000
const words = (bytes: Uint8Array, from: number, length: number): string => String.fromCharCode(...bytes.subarray(from, from + length))

interface Part {
  readonly kind: string
  /** Where its data begin. */
  readonly at: number
}

/** Signature, then chunks of length, kind, data and checksum, IHDR first and IEND last with nothing behind it (ISO 15948, 5.3 and 5.6). */
const pngParts = (b: Uint8Array): readonly Part[] | undefined => {
  if (words(b, 0, 8) !== '\x89PNG\r\n\x1a\n') return undefined
  const parts: Part[] = []
  let i = 8
  while (i + 12 <= b.length && parts.at(-1)?.kind !== 'IEND') {
    parts.push({ kind: words(b, i + 4, 4), at: i + 8 })
    i += 12 + big32(b, i)
  }
  return i === b.length && parts.at(-1)?.kind === 'IEND' ? parts : undefined
}

const pngShape = (b: Uint8Array): PictureShape | undefined => {
  const parts = pngParts(b)
  const [first] = parts ?? []
  const isStill = parts?.some(({ kind }) => kind === 'IDAT') && !parts.some(({ kind }) => kind === 'acTL')
  if (first?.kind !== 'IHDR' || !isStill) return undefined
  return { mediaType: 'image/png', width: big32(b, first.at), height: big32(b, first.at + 4) }
}

/** The first marker after entropy-coded data: stuffed zeros and restarts belong to the data (ITU T.81, B.1.1.5). */
const afterScan = (b: Uint8Array, from: number): number => {
  let i = from
  while (i + 1 < b.length) {
    const next = at(b, i + 1)
    if (at(b, i) === 0xff && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return i
    i++
  }
  return b.length
}

/** Marker segments from start to end of image, a frame and a scan among them, and nothing behind (ITU T.81, B.2). */
const jpegShape = (b: Uint8Array): PictureShape | undefined => {
  if (big16(b, 0) !== 0xffd8) return undefined
  let shape: PictureShape | undefined
  let hasScan = false
  for (let i = 2; i + 1 < b.length && at(b, i) === 0xff; ) {
    const marker = at(b, i + 1)
    if (marker === 0xd9) return i + 2 === b.length && hasScan ? shape : undefined
    // Baseline, extended and progressive frames are what browsers draw.
    if (marker >= 0xc0 && marker <= 0xc2) shape = { mediaType: 'image/jpeg', width: big16(b, i + 7), height: big16(b, i + 5) }
    const end = i + 2 + Math.max(2, big16(b, i + 2))
    hasScan ||= marker === 0xda
    i = marker === 0xda ? afterScan(b, end) : end
  }
  return undefined
}

/** RIFF chunks that fill the file exactly, each padded to an even length (RFC 9649, 2.3). */
const webpParts = (b: Uint8Array): readonly Part[] | undefined => {
  if (words(b, 0, 4) !== 'RIFF' || words(b, 8, 4) !== 'WEBP' || little32(b, 4) !== b.length - 8) return undefined
  const parts: Part[] = []
  let i = 12
  while (i + 8 <= b.length) {
    const length = little32(b, i + 4)
    parts.push({ kind: words(b, i, 4), at: i + 8 })
    i += 8 + length + (length % 2)
  }
  return i === b.length ? parts : undefined
}

// The lossy frame has 14 bits a side behind its start code (RFC 6386, 9.1), the lossless one 14 bits a side, less one, behind its
// signature (RFC 9649, 3.4).
const frameShape = (b: Uint8Array, { kind, at: i }: Part): PictureShape | undefined => {
  if (kind === 'VP8 ' && words(b, i + 3, 3) === '\x9d\x01\x2a')
    return { mediaType: 'image/webp', width: little16(b, i + 6) & 0x3fff, height: little16(b, i + 8) & 0x3fff }
  if (kind !== 'VP8L' || at(b, i) !== 0x2f) return undefined
  const bits = little32(b, i + 1)
  return { mediaType: 'image/webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

const webpShape = (b: Uint8Array): PictureShape | undefined => {
  const parts = webpParts(b) ?? []
  const [first] = parts
  const frame = parts.find(({ kind }) => kind === 'VP8 ' || kind === 'VP8L')
  const shape = frame && frameShape(b, frame)
  if (!first || !shape || parts.some(({ kind }) => kind === 'ANIM' || kind === 'ANMF')) return undefined
  // The extended header states the canvas, on which the frame is drawn.
  return first.kind === 'VP8X' ? { ...shape, width: little24(b, first.at + 4) + 1, height: little24(b, first.at + 7) + 1 } : shape
}

/** Kind and extent of a whole, still picture; undefined for anything else, a picture with something behind its end included. */
export const pictureShape = (bytes: Uint8Array): PictureShape | undefined => pngShape(bytes) ?? jpegShape(bytes) ?? webpShape(bytes)
