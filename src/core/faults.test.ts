import { describe, expect, it } from 'vitest'
import { faultKinds } from './fault-kind.ts'
import { faults } from './faults.ts'

const entries = Object.entries(faults)

describe('the catalogue of faults', () => {
  it.each(entries)('says of %s what happened and what to do, in whole sentences', (code, { kind, title, hint }) => {
    expect(code).toMatch(/^[a-z_]+\.[a-z_]+$/)
    expect(faultKinds).toContain(kind)
    expect(title).toMatch(/^[A-Z].*[^.!?]$/)
    expect(hint).toMatch(/^[A-Z].*\.$/)
  })

  it('has no title twice: a reader must be able to tell them apart', () => {
    expect(new Set(entries.map(([, { title }]) => title)).size).toBe(entries.length)
  })
})
