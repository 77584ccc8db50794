import { crc32, deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../../test/build/good.ts'
import { parseLogo } from './parse-logo.ts'

const text = (words: string) => Buffer.from(words, 'latin1')
const u32 = (n: number) => Buffer.from([n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255])
const le = (n: number, bytes: number) => Buffer.from(Array.from({ length: bytes }, (_, i) => (n >>> (8 * i)) & 255))

const chunk = (kind: string, data: Buffer) => {
  const body = Buffer.concat([text(kind), data])
  return Buffer.concat([u32(data.length), body, u32(crc32(body))])
}
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const header = (width: number, height: number) => chunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]))
const pixels = chunk('IDAT', deflateSync(Buffer.alloc(20)))
const png = (width = 4, height = 3, more: readonly Buffer[] = [pixels, chunk('IEND', Buffer.alloc(0))]) =>
  Buffer.concat([signature, header(width, height), ...more])

const segment = (marker: number, data: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), Buffer.from([(data.length + 2) >> 8, (data.length + 2) & 255]), data])
const frame = (width: number, height: number) =>
  segment(0xc0, Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]))
const scan = Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd9])])
const jpeg = (width = 4, height = 3, more: readonly Buffer[] = []) =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), segment(0xe0, text('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')), ...more, frame(width, height), scan])

const riff = (...chunks: readonly Buffer[]) => {
  const body = Buffer.concat([text('WEBP'), ...chunks])
  return Buffer.concat([text('RIFF'), le(body.length, 4), body])
}
const webpChunk = (kind: string, data: Buffer) => Buffer.concat([text(kind), le(data.length, 4), data, Buffer.alloc(data.length % 2)])
const lossless = (width = 4, height = 3) =>
  webpChunk('VP8L', Buffer.concat([Buffer.from([0x2f]), le((width - 1) | ((height - 1) << 14), 4), Buffer.alloc(9)]))
const lossy = (width = 4, height = 3) =>
  webpChunk('VP8 ', Buffer.concat([Buffer.from([0x10, 0, 0, 0x9d, 0x01, 0x2a]), le(width, 2), le(height, 2), Buffer.alloc(10)]))
const extended = (width = 4, height = 3, flags = 0) =>
  webpChunk('VP8X', Buffer.concat([Buffer.from([flags, 0, 0, 0]), le(width - 1, 3), le(height - 1, 3)]))

const parse = (bytes: Buffer) => parseLogo(bytes.toString('base64'))

describe('parseLogo', () => {
  it.each([
    ['image/png', png()],
    ['image/jpeg', jpeg()],
    ['image/webp', riff(lossless())],
    ['image/webp', riff(lossy())],
    ['image/webp', riff(extended(), lossless())],
  ])('takes a tiny %s by what is in it', (mediaType, bytes) => {
    expect(good(parse(bytes))).toEqual({ mediaType, width: 4, height: 3, base64: bytes.toString('base64') })
  })

  it('takes 2,000 pixels a side and no more', () => {
    expect(good(parse(png(2000, 2000))).width).toBe(2000)
    for (const huge of [
      png(2001, 1),
      png(1, 0x10001),
      png(0x7fffffff, 3),
      jpeg(65535, 65535),
      riff(lossless(16383, 16383)),
      riff(extended(1 << 24, 3), lossless()),
    ])
      expect(faultOf(parse(huge)).detail).toContain('2,000')
  })

  it('takes no picture without extent', () => {
    for (const flat of [png(0, 3), png(3, 0), jpeg(0, 3), riff(lossy(0, 3))]) expect(parse(flat).ok).toBe(false)
  })

  it.each([
    ['SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML', text('<!doctype html><script>alert(1)</script>                         ')],
    ['GIF', Buffer.concat([text('GIF89a'), Buffer.alloc(40)])],
    ['a PDF', text('%PDF-1.7 and so on and so on and so on and so on')],
    ['a PNG with HTML after it', Buffer.concat([png(), text('<script>alert(1)</script>')])],
    ['a PNG with anything after it', Buffer.concat([png(), Buffer.from([0])])],
    [
      'a PNG with script in its words',
      png(4, 3, [chunk('tEXt', text('Comment\0<ScRiPt>alert(1)')), pixels, chunk('IEND', Buffer.alloc(0))]),
    ],
    ['a PNG that moves', png(4, 3, [chunk('acTL', Buffer.alloc(8)), pixels, chunk('IEND', Buffer.alloc(0))])],
    ['a PNG without pixels', png(4, 3, [chunk('IEND', Buffer.alloc(0))])],
    ['a PNG cut short', png().subarray(0, -4)],
    ['a PNG whose chunk claims to be endless', png(4, 3, [u32(0xffffffff), text('IDAT'), Buffer.alloc(20)])],
    ['a PNG with half its signature', Buffer.concat([signature.subarray(0, 4), Buffer.alloc(4), header(4, 3), pixels])],
    ['a JPEG with a page in its comment', jpeg(4, 3, [segment(0xfe, text('<html><body>'))])],
    ['a JPEG with anything after its end', Buffer.concat([jpeg(), text('PK')])],
    ['a JPEG cut short', jpeg().subarray(0, -2)],
    ['a JPEG without a picture', Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(40), Buffer.from([0xff, 0xd9])])],
    ['a WebP that says another length', Buffer.concat([riff(lossless()), text('<svg>')])],
    ['a WebP whose head lies about its length', riff(lossless()).fill(1, 4, 5)],
    ['a WebP that moves', riff(extended(4, 3, 2), webpChunk('ANIM', Buffer.alloc(6)))],
    ['a WebP frame without its start code', riff(webpChunk('VP8 ', Buffer.alloc(20, 1)))],
    ['a WebP without a picture', riff(extended())],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(200)],
  ])('refuses %s', (_, bytes) => {
    expect(faultOf(parse(bytes)).code).toBe('input.invalid')
  })

  it.each([
    'not base64!',
    'iVBORw0K',
    `data:image/png;base64,${png().toString('base64')}`,
    png().toString('base64').replace(/=*$/, '==='),
    `${png().toString('base64')}\n`,
  ])('refuses what is not plain base64: %s', (base64) => {
    expect(parseLogo(base64).ok).toBe(false)
  })

  it('refuses more than 64 KiB, and says so', () => {
    const pad = chunk('IDAT', Buffer.alloc(64 * 1024))
    expect(faultOf(parse(png(4, 3, [pad, chunk('IEND', Buffer.alloc(0))]))).detail).toContain('64 KiB')
  })

  it('answers any bytes, changed pictures too, without throwing or hanging', () => {
    const sources = fc.constantFrom(png(), jpeg(), riff(lossless()), riff(lossy()), riff(extended(), lossless()))
    const changes = fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 6 })
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), sources), changes, (source, changed) => {
        const bytes = Buffer.from(source)
        for (const [i, value] of changed) if (i < bytes.length) bytes[i] = value
        const parsed = parse(bytes)
        if (parsed.ok) expect(Math.max(parsed.value.width, parsed.value.height)).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 2000 },
    )
  })
})
