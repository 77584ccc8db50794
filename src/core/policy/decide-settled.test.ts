import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import type { Waiver } from '../notice/waiver.ts'
import { decideSettled, type Objection, unmetPoints } from './decide-settled.ts'
import type { GroupPolicy } from './publishing-policy.ts'

const objection = (change: Partial<Objection> = {}): Objection => ({
  rule: 'promise',
  quote: 'never again',
  level: 'warning',
  pointer: '/slots/now',
  message: 'This promises what nobody can keep.',
  ...change,
})
const lacking = (element: string): Objection =>
  objection({ rule: 'missing', quote: element, pointer: '/slots/scope', message: 'Whom does it affect?' })
const waived = ({ rule, quote }: Objection): Waiver => ({
  rule,
  quote,
  reason: 'Agreed',
  by: { id: 'vera', name: 'Vera' },
  at: at('12:00'),
})
const policy = (settle: GroupPolicy['settle'], ...answers: readonly string[]): GroupPolicy => ({ settle, answers })

describe('what a policy still asks', () => {
  it('is nothing where there is none', () => {
    expect(unmetPoints(undefined, [], [objection({ level: 'error' })])).toEqual([])
  })

  it('is every finding from its level on', () => {
    const all = (['hint', 'warning', 'error'] as const).map((level) => objection({ level }))
    const asked = (settle: GroupPolicy['settle']) => unmetPoints(policy(settle), [], all).map(({ level }) => level)
    expect([asked('nothing'), asked('error'), asked('warning')]).toEqual([[], ['error'], ['warning', 'error']])
  })

  it('is the elements that it names, and no other that is missing', () => {
    const missing = [lacking('has_scope'), lacking('has_cause')]
    expect(unmetPoints(policy('warning', 'has_scope'), [], missing)).toEqual([lacking('has_scope')])
  })

  it('is a promise of the next word where it wants to know its time', () => {
    const missing = [lacking('has_next_update_promise')]
    expect(unmetPoints(policy('nothing', 'next_update_has_time'), [], missing)).toEqual(missing)
  })

  it('is settled by a waiver, of words and of elements', () => {
    const both = [objection(), lacking('has_scope')]
    expect(unmetPoints(policy('warning', 'has_scope'), both.map(waived), both)).toEqual([])
  })
})

describe('decideSettled', () => {
  it('refuses with each open point at its field', () => {
    const ruling = decideSettled(policy('warning', 'has_scope'), [], [objection(), lacking('has_scope')])
    expect(ruling).toMatchObject({ ok: false, fault: { code: 'notice.policy_unmet' } })
    expect(ruling.ok ? [] : ruling.fault.errors).toEqual([
      {
        pointer: '/slots/now',
        detail: '"never again": This promises what nobody can keep. Change it, or ignore it with a reason.',
        rule: 'promise',
      },
      {
        pointer: '/slots/scope',
        detail: 'The policy asks for an answer: Whom does it affect? "Not known yet" is one; or ignore it with a reason.',
        rule: 'has_scope',
      },
    ])
  })

  it('tells at most fifty of them, and of long words the beginning', () => {
    const ruling = decideSettled(
      policy('warning'),
      [],
      Array.from({ length: 60 }, (_, n) => objection({ quote: `${n} ${'x'.repeat(500)}` })),
    )
    const errors = ruling.ok ? [] : (ruling.fault.errors ?? [])
    expect([errors.length, Math.max(...errors.map(({ detail }) => detail.length)) < 200]).toEqual([50, true])
  })
})
