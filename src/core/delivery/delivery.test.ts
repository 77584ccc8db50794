import { describe, expect, it } from 'vitest'
import { deliveryKinds, laneOf } from './delivery.ts'

describe('laneOf', () => {
  it('keeps mails that a person waits for out of the queue of notices', () => {
    expect(deliveryKinds.filter((kind) => laneOf(kind) === 1)).toEqual(['notice', 'maintenance_reminder'])
  })
})
