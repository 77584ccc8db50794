import { describe, expect, it } from 'vitest'
import type { ComponentId, PageId } from '../brand.ts'
import { idOf } from '../id.ts'
import { instantOf } from '../time.ts'
import { roughNumber, tapOf } from './tap.ts'

const pageId = idOf<PageId>('pa')
const tap = (at: string, change: { readonly componentId?: ComponentId; readonly network?: string } = {}) =>
  tapOf('secret', { pageId, componentId: idOf<ComponentId>('co'), network: '198.51.100.0/24', ...change }, instantOf(at))

describe('a tap', () => {
  it('has one key for a network all day, and the next day knows it by that of the day before', () => {
    const first = tap('2026-11-24T00:00:00Z')
    expect(tap('2026-11-24T23:59:59Z').networkKey).toBe(first.networkKey)
    expect(tap('2026-11-25T00:00:00Z')).toMatchObject({ day: '2026-11-25', formerKey: first.networkKey })
    expect(tap('2026-11-25T00:00:00Z').networkKey).not.toBe(first.networkKey)
  })

  it('shares its key with no other network and no other component', () => {
    const at = '2026-11-24T00:00:00Z'
    const keys = [tap(at), tap(at, { network: '203.0.113.0/24' }), tap(at, { componentId: idOf<ComponentId>('cp') })]
    expect(new Set(keys.map(({ networkKey }) => networkKey)).size).toBe(3)
  })

  it.each([
    [1, 'one'],
    [2, 'few'],
    [5, 'few'],
    [6, 'ten'],
    [16, 'dozens'],
    [151, 'hundreds'],
    [1000, 'hundreds'],
  ])('of %i is counted as %s', (networks, words) => {
    expect(roughNumber(networks)).toBe(words)
  })
})
