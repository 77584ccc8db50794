import { describe, expect, it } from 'vitest'
import { firstSecret, goodSecrets, renewedSecrets, withoutFormer } from './secrets.ts'
import { instantOf, plusSeconds } from './time.ts'

const now = instantOf('2026-11-24T03:00:00.000Z')
const day = 24 * 60 * 60
const once = renewedSecrets(firstSecret('one'), 'two', now, day)

describe('a renewed secret', () => {
  it('is the only one when it is the first', () => {
    expect(goodSecrets(firstSecret('one'), now)).toEqual(['one'])
  })

  it.each([
    [0, ['two', 'one']],
    [day - 1, ['two', 'one']],
    [day, ['two']],
  ])('after %i seconds counts as %j', (seconds, secrets) => {
    expect(goodSecrets(once, plusSeconds(now, seconds))).toEqual(secrets)
  })

  it('ends the oldest when it is renewed again', () => {
    expect(goodSecrets(renewedSecrets(once, 'three', now, day), now)).toEqual(['three', 'two'])
  })

  it('can end the one before at once', () => {
    expect(goodSecrets(withoutFormer(once), now)).toEqual(['two'])
  })
})
