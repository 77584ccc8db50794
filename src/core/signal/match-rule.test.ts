import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { buildRule } from '../../../test/build/signal.ts'
import { groupKeyOf, matchRule } from './match-rule.ts'

const rule = (number: number, match: Readonly<Record<string, string>>) => buildRule({ id: sampleId('ar', number), match })
const matched = (labels: Readonly<Record<string, string>>, ...rules: readonly ReturnType<typeof rule>[]) => matchRule({ labels }, rules)?.id

describe('matchRule', () => {
  it('takes the first rule whose every label is there with the same value', () => {
    const rules = [rule(1, { service: 'checkout', severity: 'page' }), rule(2, { service: 'checkout' }), rule(3, {})]
    expect(matched({ service: 'checkout', severity: 'page', extra: 'x' }, ...rules)).toBe(sampleId('ar', 1))
    expect(matched({ service: 'checkout' }, ...rules)).toBe(sampleId('ar', 2))
    expect(matched({ service: 'search' }, ...rules)).toBe(sampleId('ar', 3))
  })

  it('takes none where none matches', () => {
    expect(matched({ service: 'search' }, rule(1, { service: 'checkout' }))).toBeUndefined()
    expect(matched({})).toBeUndefined()
  })

  it('compares exactly: no patterns, no case folding, no empty for missing', () => {
    expect(matched({ service: 'Checkout' }, rule(1, { service: 'checkout' }))).toBeUndefined()
    expect(matched({ service: 'checkout' }, rule(1, { service: '.*' }))).toBeUndefined()
    expect(matched({}, rule(1, { service: '' }))).toBeUndefined()
  })

  it('does not find labels on the prototype', () => {
    const odd = Object.fromEntries([['constructor', String(Object)]])
    expect(matched({}, rule(1, odd), rule(2, { toString: 'x' }))).toBeUndefined()
    expect(matched(odd, rule(1, odd))).toBe(sampleId('ar', 1))
  })
})

describe('groupKeyOf', () => {
  it('gathers alerts of one rule, and all that match none', () => {
    expect([groupKeyOf(rule(1, {})), groupKeyOf(undefined)]).toEqual([sampleId('ar', 1), 'unmatched'])
  })
})
