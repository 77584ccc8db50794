import { describe, expect, it } from 'vitest'
import { instantOf, plusSeconds } from '../time.ts'
import { goodSecrets, renewedSecrets, withoutFormer } from './alert-secret.ts'

const now = instantOf('2026-11-24T03:00:00.000Z')
const day = 24 * 60 * 60
const once = renewedSecrets(renewedSecrets(undefined, 'one', now), 'two', now)

describe('a renewed secret of alert sources', () => {
  it('is the only one when it is the first', () => {
    expect(goodSecrets(renewedSecrets(undefined, 'one', now), now)).toEqual(['one'])
  })

  it.each([
    [0, ['two', 'one']],
    [day - 1, ['two', 'one']],
    [day, ['two']],
  ])('after %i seconds lets in %j', (seconds, secrets) => {
    expect(goodSecrets(once, plusSeconds(now, seconds))).toEqual(secrets)
  })

  it('ends the oldest when it is renewed again', () => {
    expect(goodSecrets(renewedSecrets(once, 'three', now), now)).toEqual(['three', 'two'])
  })

  it('can end the one before at once', () => {
    expect(goodSecrets(withoutFormer(once), now)).toEqual(['two'])
  })
})
