import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import type { TokenId } from '../brand.ts'
import { bearerDigest, bearerText, parseBearer } from './bearer.ts'

const id = sampleId<TokenId>('tk')
const secret = '0123456789abcdef'.repeat(4)

describe('a bearer text', () => {
  it('names its token and proves its secret', () => {
    expect(parseBearer(bearerText(id, secret))).toEqual({ id, digest: bearerDigest(secret) })
  })

  it('is kept as the SHA-256 of its secret part alone', () => {
    expect(bearerDigest(secret)).toBe(createHash('sha256').update(secret).digest('hex'))
  })

  it.each([
    ['nothing', ''],
    ['the scheme', `Bearer ${bearerText(id, secret)}`],
    ['a space', `${bearerText(id, secret)} `],
    ['a line end', `${bearerText(id, secret)}\n`],
    ['capitals', bearerText(id, secret).toUpperCase()],
    ['a short secret', bearerText(id, secret.slice(1))],
    ['a long secret', bearerText(id, `${secret}0`)],
    ['letters that are no digits', bearerText(id, 'g'.repeat(64))],
    ['no id', `ft__${secret}`],
    ['a megabyte', `ft_${'0'.repeat(1_000_000)}`],
  ])('is not read with %s', (_, text) => {
    expect(parseBearer(text)).toBeUndefined()
  })
})
