import { describe, expect, it } from 'vitest'
import { pointersOf } from '../../../test/build/good.ts'
import { defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { clockInputOf, parseClockPolicy } from '../../core/policy/parse-clock-policy.ts'
import { clockFormOf, clockOf, differingFields, fieldAt } from './clock-form.ts'

const standard = clockInputOf(defaultClockPolicy)
const form = clockFormOf(standard)

describe('the form of a clock policy', () => {
  it('gives back what it was filled with', () => {
    expect(clockOf(form)).toEqual(standard)
  })

  it('says what stands in its fields, whatever it is, to the parser that the server has', () => {
    const typed = {
      ...form,
      '/goodNewsMinutes': 'soon',
      '/bySeverity/major/cadence/monitoring': '2',
      '/maintenance/announceMinutes': '60, x',
    }
    expect(pointersOf(parseClockPolicy(clockOf(typed))).toSorted()).toEqual([
      '/bySeverity/major/cadence/monitoring',
      '/goodNewsMinutes',
      '/maintenance/announceMinutes/1',
    ])
    expect(fieldAt('/maintenance/announceMinutes/1')?.name).toBe('maintenance/announceMinutes')
  })

  it('reads times as a person writes them, in days, hours and minutes', () => {
    expect(form['/maintenance/announceMinutes']).toBe('7 d, 24 h, 1 h')
    const typed = { ...form, '/maintenance/announceMinutes': '2 Tage, 24 hours, 90, 1 Stunde' }
    expect(clockOf(typed).maintenance?.announceMinutes).toEqual([2880, 1440, 90, 60])
  })

  it('differs in what is said, not in what is switched off', () => {
    const changed = { ...form, '/bySeverity/minor/widening/minutes': '60', '/bySeverity/critical/widening': false, '/tellsLateness': false }
    expect(differingFields(form, changed).map(({ pointer }) => pointer)).toEqual(['/bySeverity/critical/widening', '/tellsLateness'])
  })
})
