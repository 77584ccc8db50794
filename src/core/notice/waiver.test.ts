import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { needlessWaivers, parseWaivers, signedWaivers, type Waiver, waiverOf } from './waiver.ts'

const vera = { id: 'vera', name: 'Vera' }
const otto = { id: 'otto', name: 'Otto' }
const waiver = (change: Partial<Waiver> = {}): Waiver => ({
  rule: 'promise',
  quote: 'will never happen again',
  reason: 'Agreed with the customer',
  by: vera,
  at: at('12:00'),
  ...change,
})

describe('a waiver', () => {
  it('covers the same words of its rule, however they are broken into lines', () => {
    expect(waiverOf([waiver()], { rule: 'promise', quote: 'will  never\nhappen again ' })).toEqual(waiver())
  })

  it('covers neither other words nor another rule', () => {
    expect(waiverOf([waiver()], { rule: 'promise', quote: 'will never happen' })).toBeUndefined()
    expect(waiverOf([waiver()], { rule: 'minimising', quote: 'will never happen again' })).toBeUndefined()
  })

  it('is no longer needed when nobody objects to its words any more', () => {
    const other = waiver({ rule: 'missing', quote: 'has_workaround' })
    expect(needlessWaivers([waiver(), other], [{ rule: 'promise', quote: 'will never happen again' }])).toEqual([other])
  })

  it('keeps its hand and time while its reason stays', () => {
    const again = { rule: 'promise', quote: 'will never happen again', reason: 'Agreed with the customer' }
    const [kept, changed] = [again, { ...again, reason: 'Legal said so' }].map(
      (said) => signedWaivers([said], [waiver()], { by: otto, at: at('12:30') })[0],
    )
    expect([kept?.by, changed?.by, changed?.at]).toEqual([vera, otto, at('12:30')])
  })
})

describe('parseWaivers', () => {
  it('takes words folded, and the last of two about the same ones', () => {
    const said = { rule: 'promise', quote: ' will\nnever ', reason: 'one' }
    expect(good(parseWaivers([said, { ...said, reason: 'two' }]))).toEqual([{ rule: 'promise', quote: 'will never', reason: 'two' }])
  })

  it.each([
    ['/0/reason', { reason: '' }],
    ['/0/reason', { reason: 'x'.repeat(301) }],
    ['/0/reason', { reason: 'two\nlines' }],
    ['/0/reason', { reason: 'over\u202eridden' }],
    ['/0/rule', { rule: '<b>' }],
    ['/0/quote', { quote: ' ' }],
  ])('refuses at %s what cannot be kept', (pointer, change) => {
    expect(pointersOf(parseWaivers([{ rule: 'promise', quote: 'never', reason: 'why', ...change }]))).toEqual([pointer])
  })
})
