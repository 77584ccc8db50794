import fc from 'fast-check'
import { expect, it } from 'vitest'
import { regimeKey } from './regime-key.ts'

it('makes a key of any name, and none that is taken', () => {
  expect(regimeKey('Hosting GmbH, § 7: Störungen', [])).toBe('hosting-gmbh-7-storungen')
  expect([regimeKey('約束', []), regimeKey('NIS2', ['nis2', 'nis2-2'])]).toEqual(['own', 'nis2-3'])
  fc.assert(fc.property(fc.string(), (name) => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(regimeKey(name, []))))
})
