import { describe, expect, it } from 'vitest'
import { nearestName } from './nearest.ts'

const known = ['PORT', 'HOST', 'DATABASE_URL']

describe('nearestName', () => {
  it.each([
    ['PROT', 'PORT'],
    ['HOSTS', 'HOST'],
    ['DB_URL', 'DATABASE_URL'],
  ])('reads %s as %s', (typed, meant) => {
    expect(nearestName(typed, [meant, 'EGRESS_ALLOW'])).toBe(meant)
  })
  it('guesses nothing when nothing is alike', () => {
    expect(nearestName('COFFEE_MACHINE', known)).toBeUndefined()
  })
  it('does not compare what is too long to be a slip', () => {
    expect(nearestName('PORT'.repeat(10_000), known)).toBeUndefined()
  })
})
