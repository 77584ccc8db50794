import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import type { ComponentGroupId } from '../brand.ts'
import { blankComponent, type ParsedComponent, parseComponentInput } from './parse-component-input.ts'

const groupId = sampleId<ComponentGroupId>('gr')
const base: ParsedComponent = { name: 'Checkout', description: 'Pay', groupId, position: 3, startedOn: '2024-01-01' }

describe('parseComponentInput', () => {
  it('leaves what is not said as it was', () => {
    expect(good(parseComponentInput({}, base))).toEqual(base)
    expect(good(parseComponentInput({ position: 0 }, base))).toEqual({ ...base, position: 0 })
  })

  it('empties what is said to be nothing', () => {
    expect(good(parseComponentInput({ description: null, groupId: null, startedOn: null }, base))).toEqual({
      ...base,
      description: null,
      groupId: null,
      startedOn: null,
    })
    expect(good(parseComponentInput({ description: '  ' }, base)).description).toBeNull()
  })

  it('says everything that is wrong at once', () => {
    const input = { name: '', description: 'a\nb', groupId: 'nonsense', position: -1, startedOn: '2026-02-30' }
    expect(pointersOf(parseComponentInput(input, base))).toEqual(['/name', '/description', '/groupId', '/position', '/startedOn'])
  })

  it('asks for a name where there is none yet', () => {
    expect(pointersOf(parseComponentInput({}, blankComponent))).toEqual(['/name'])
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 100_001, -1])('refuses the position %d', (position) => {
    expect(pointersOf(parseComponentInput({ position }, base))).toEqual(['/position'])
  })

  it.each(['=cmd()\u0000', '\u202egnihtyna', 'a'.repeat(101), '\u200d'])('refuses the name %j', (name) => {
    expect(pointersOf(parseComponentInput({ name }, base))).toEqual(['/name'])
  })
})
