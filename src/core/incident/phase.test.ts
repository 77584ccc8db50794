import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../../test/build/good.ts'
import {
  closingPhaseOf,
  decideTransition,
  firstPhaseOf,
  incidentPhases,
  isAtLeast,
  isClosed,
  maintenancePhases,
  phases,
  phasesAfter,
  severities,
} from './phase.ts'

describe('phases', () => {
  it('may stay as they are: an update need not change one', () => {
    for (const phase of phases) expect(good(decideTransition(phase, phase))).toBe(phase)
  })

  it('of an open incident may go anywhere, back as well, because diagnoses are revised in the open', () => {
    for (const from of ['investigating', 'identified', 'monitoring'] as const) expect(phasesAfter(from)).toEqual(incidentPhases)
  })

  it('of a maintenance go forward, and back only from checking to working', () => {
    expect(phasesAfter('scheduled')).toEqual(['scheduled', 'in_progress', 'completed'])
    expect(phasesAfter('in_progress')).toEqual(['in_progress', 'verifying', 'completed'])
    expect(phasesAfter('verifying')).toEqual(['in_progress', 'verifying', 'completed'])
  })

  it.each(['resolved', 'completed'] as const)('never leave %s', (from) => {
    for (const to of phases.filter((phase) => phase !== from)) expect(faultOf(decideTransition(from, to)).code).toBe('incident.closed')
  })

  it('never cross from incident to maintenance', () => {
    for (const from of incidentPhases) for (const to of maintenancePhases) expect(decideTransition(from, to).ok).toBe(false)
    for (const from of maintenancePhases) for (const to of incidentPhases) expect(decideTransition(from, to).ok).toBe(false)
  })

  it('name what is possible when they refuse', () => {
    expect(faultOf(decideTransition('scheduled', 'verifying'))).toEqual({
      code: 'incident.transition',
      detail: 'From "scheduled" it can go to: scheduled, in_progress, completed; not to "verifying".',
    })
  })

  it('begin open and end closed, for either kind', () => {
    for (const kind of ['incident', 'maintenance'] as const) {
      expect(isClosed(firstPhaseOf(kind))).toBe(false)
      expect(isClosed(closingPhaseOf(kind))).toBe(true)
      expect(decideTransition(firstPhaseOf(kind), closingPhaseOf(kind)).ok).toBe(true)
    }
  })
})

describe('isAtLeast', () => {
  it('orders severities from minor to critical', () => {
    expect(severities.map((threshold) => severities.filter((severity) => isAtLeast(severity, threshold)).length)).toEqual([3, 2, 1])
  })
})
