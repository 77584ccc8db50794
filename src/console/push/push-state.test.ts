import { expect, it } from 'vitest'
import { type PushFacts, pushStateOf } from './push-state.ts'

const good: PushFacts = { isSecure: true, hasPush: true, hasKeys: true, permission: 'granted', isKnown: true }

it.each<readonly [Partial<PushFacts>, string]>([
  [{}, 'on'],
  [{ isKnown: false }, 'off'],
  [{ permission: 'default', isKnown: false }, 'off'],
  [{ permission: 'default' }, 'off'],
  [{ permission: 'denied' }, 'blocked'],
  [{ hasKeys: false, permission: 'denied' }, 'no-keys'],
  [{ hasPush: false }, 'missing'],
  [{ isSecure: false, hasPush: false, permission: 'denied' }, 'insecure'],
])('with %j reminders in this browser are %s', (change, state) => {
  expect(pushStateOf({ ...good, ...change })).toBe(state)
})
