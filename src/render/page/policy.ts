import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Rendition } from '../page-state.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const known = Math.min(bytes.length - i, 3) + 1
    for (let k = 0; k < 4; k++) text += k < known ? alphabet[(word >> (18 - 6 * k)) & 63] : '='
  }
  return text
}

const styleElement = /<style>([^<]*)<\/style>/g

/** Name of the only Trusted Types policy: the live script's, which parses documents of this page and nothing else. */
export const trustedTypesPolicy = 'forthright'

/**
 * The Content-Security-Policy of one of our HTML documents (CSP Level 3): its own styles by hash, its script if it has one, pictures from
 * here, and nothing from anywhere else. Hashes, never nonces: the bytes are the same for everybody.
 */
export const pagePolicy = (html: string): string => {
  const hashes = [...html.matchAll(styleElement)].map((match) => `'sha256-${base64(sha256(utf8ToBytes(match[1] ?? '')))}'`)
  const hasScript = html.includes('<script type="module" src="')
  return [
    "default-src 'none'",
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    ...(hasScript ? ["script-src 'self'", "connect-src 'self'"] : []),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${hasScript ? trustedTypesPolicy : "'none'"}`,
  ].join('; ')
}

/** The policy that a finished document is answered with; null for what is not HTML. */
export const policyOf = (rendition: Rendition): string | null =>
  rendition.mediaType.startsWith('text/html') ? pagePolicy(rendition.body) : null
