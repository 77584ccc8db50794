import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { isFelt, isOpen, isOpenInPublic } from './incident.ts'

describe('an incident', () => {
  it('is open until it is resolved', () => {
    expect([isOpen(buildIncident()), isOpen(buildIncident({ phase: 'resolved' }))]).toEqual([true, false])
  })

  it.each([
    ['not published yet', { publicAt: null }],
    ['a drill', { publicAt: at('12:01'), isDrill: true }],
    ['over', { publicAt: at('12:01'), phase: 'resolved' as const }],
  ])('is not open in public when it is %s', (_, change) => {
    expect(isOpenInPublic(buildIncident(change))).toBe(false)
  })

  it('is open in public once its first notice took effect', () => {
    expect(isOpenInPublic(buildIncident({ publicAt: at('12:01') }))).toBe(true)
  })

  it('is felt once it has begun: a maintenance that is only announced hurts nobody', () => {
    expect(isFelt(buildIncident({ publicAt: at('12:01') }))).toBe(true)
    expect(isFelt(buildMaintenance({ publicAt: at('12:01') }))).toBe(false)
    expect(isFelt(buildMaintenance({ publicAt: at('12:01'), phase: 'in_progress' }))).toBe(true)
    expect(isFelt(buildIncident())).toBe(false)
  })
})
