import { expect, it } from 'vitest'
import { at } from '../../test/build/at.ts'
import { verdictOf } from './ops.ts'

const stats = { pending: { email: 3, webhook: 0, push: 0 }, oldestDueSeconds: 900, claimed: 0, refusedLastDay: 0 }
const seen = { stats, hold: null, pageAgeSeconds: 0, diskTrouble: undefined }
const hold = { reason: 'The relay is being replaced.', since: at('12:00'), by: 'operator' }

it('is not well while deliveries stand still', () => {
  expect(verdictOf(seen)).toMatchObject({ ok: false, held: false, oldestDueSeconds: 900 })
})

it('is well while they wait because a person said so, and says since when', () => {
  expect(verdictOf({ ...seen, hold })).toMatchObject({ ok: true, held: true, heldSince: '2026-11-24T12:00:00.000Z', pendingMails: 3 })
})

it('is not well on a stale page, held or not', () => {
  expect(verdictOf({ ...seen, hold, pageAgeSeconds: 31 }).ok).toBe(false)
})
