import { describe, expect, it } from 'vitest'
import { faultOf, pointersOf } from '../../test/build/good.ts'
import { assertNever, FieldFaults, ok, pointerStep, refuse } from './result.ts'

describe('FieldFaults', () => {
  it('hands on good values and keeps the faults of bad ones under their pointer', () => {
    const faults = new FieldFaults()
    expect(faults.take('/a', ok(7))).toBe(7)
    expect(faults.any).toBe(false)
    expect(faults.take('/b', refuse('input.invalid', 'Too short.'))).toBeUndefined()
    expect(faultOf(faults.refuse())).toEqual({
      code: 'input.invalid',
      detail: 'Too short.',
      errors: [{ pointer: '/b', detail: 'Too short.' }],
    })
  })

  it('puts the pointers of an inner form behind its own', () => {
    const faults = new FieldFaults()
    faults.take('/contact', refuse('input.invalid', 'x', { errors: [{ pointer: '/email', detail: 'No.' }] }))
    expect(pointersOf(faults.refuse())).toEqual(['/contact/email'])
  })

  it('says the first in a sentence and counts the others', () => {
    const faults = new FieldFaults()
    for (const pointer of ['/a', '/b', '/c']) faults.add(pointer, 'Use one line here.')
    expect(faultOf(faults.refuse()).detail).toBe('Use one line here. (and 2 more)')
  })

  it('does not answer a thousand wrong entries with a thousand lines', () => {
    const faults = new FieldFaults()
    for (let i = 0; i < 1000; i++) faults.add(`/list/${i}`, 'No.')
    expect(faultOf(faults.refuse())).toMatchObject({ detail: 'No. (and 999 more)', errors: { length: 50 } })
  })
})

describe('pointerStep', () => {
  it('escapes as RFC 6901 says, tilde first', () => {
    expect(pointerStep('a/b~c~1')).toBe('/a~1b~0c~01')
  })
})

describe('assertNever', () => {
  it('throws for what the compiler could not see', () => {
    expect(() => assertNever('odd' as never)).toThrow('unhandled case: "odd"')
  })
})
