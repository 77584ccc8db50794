import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TokenId } from '../brand.ts'
import { idOf } from '../id.ts'

/** What a token looks like: its id, so that it can be looked up and named, and 256 random bits. */
export const bearerText = (id: TokenId, secret: string): string => `ft_${id}_${secret}`

/** Id and digest of a bearer text, or undefined when it has not the form of one. */
export const parseBearer = (text: string): { readonly id: TokenId; readonly digest: string } | undefined => {
  const match = /^ft_([0-9a-hjkmnp-tv-z]{26})_([0-9a-f]{64})$/.exec(text)
  return match?.[1] === undefined || match[2] === undefined ? undefined : { id: idOf<TokenId>(match[1]), digest: bearerDigest(match[2]) }
}

/** The secret has 256 bits of entropy, so a plain hash is enough; a slow one would only help a flood. */
export const bearerDigest = (secret: string): string => bytesToHex(sha256(utf8ToBytes(secret)))
