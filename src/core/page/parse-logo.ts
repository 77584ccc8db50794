import { ok, type Result, refuse } from '../result.ts'
import type { Logo } from './page.ts'
import { pictureShape } from './picture-shape.ts'

const maxBytes = 64 * 1024
const maxSide = 2000
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** RFC 4648, section 4, padded, nothing between the characters. */
const bytesOf = (base64: string): Uint8Array | undefined => {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  const bytes = new Uint8Array((base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0))
  for (let i = 0, out = 0; i < base64.length; i += 4) {
    let word = 0
    for (let k = 0; k < 4; k++) word = (word << 6) | Math.max(0, alphabet.indexOf(base64.charAt(i + k)))
    for (const shift of [16, 8, 0]) if (out < bytes.length) bytes[out++] = (word >> shift) & 255
  }
  return bytes
}

const marks = ['<script', '<svg', '<html', '<!doctype', '<iframe', '<body', '<?php']

/** Comments and text chunks can hold a page that a careless server would hand out as one. */
const holdsMarkup = (bytes: Uint8Array): boolean => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  const lower = text.toLowerCase()
  return marks.some((mark) => lower.includes(mark))
}

const tooLarge = (): Result<never> => refuse('input.invalid', 'Use a picture of at most 64 KiB.')

/** A logo is a whole, still raster picture of at most 64 KiB and 2,000 pixels a side; SVG can hold script and is refused. */
export const parseLogo = (base64: string): Result<Logo> => {
  if (base64.length > Math.ceil(maxBytes / 3) * 4) return tooLarge()
  const bytes = bytesOf(base64)
  if (bytes && bytes.length > maxBytes) return tooLarge()
  if (!bytes) return refuse('input.invalid', 'Send the picture in base64, without a "data:" before it.')
  const shape = pictureShape(bytes)
  if (!shape) return refuse('input.invalid', 'Use a whole PNG, JPEG or WebP picture that does not move; export it again if it is one.')
  if (holdsMarkup(bytes)) return refuse('input.invalid', 'The picture holds markup in its notes; export it again without them.')
  if (shape.width < 1 || shape.height < 1 || shape.width > maxSide || shape.height > maxSide)
    return refuse('input.invalid', 'Use a picture of at most 2,000 by 2,000 pixels.')
  return ok({ ...shape, base64 })
}
