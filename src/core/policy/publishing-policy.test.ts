import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { noPolicy, type PublishingPolicy, parsePublishingPolicy, policyFor } from './publishing-policy.ts'

const elements = ['has_scope', 'has_cause']
const policy: PublishingPolicy = { first: { settle: 'error', answers: [] }, others: { settle: 'warning', answers: ['has_scope'] } }
const correction = { of: sampleId<never>('nt'), reason: 'A wrong time' }

describe('the policy of publishing', () => {
  it('holds first notices to their own part and everything else to the other', () => {
    expect(policyFor(policy, { kind: 'first-notice', correction: null })).toBe(policy.first)
    expect(policyFor(policy, { kind: 'maintenance', correction: null })).toBe(policy.others)
  })

  it('asks nothing unless somebody has said so', () => {
    expect(policyFor(noPolicy, { kind: 'report', correction: null })).toBeUndefined()
  })

  it('asks a correction for no element, because it says only what it sets right', () => {
    expect(policyFor(policy, { kind: 'first-notice', correction })).toEqual({ settle: 'warning', answers: [] })
    expect(policyFor({ ...policy, others: { settle: 'nothing', answers: ['has_scope'] } }, { kind: 'update', correction })).toBeUndefined()
  })

  it('keeps what is not said, and names each element once in the order of the guide', () => {
    const input = { others: { answers: ['has_cause', 'has_scope', 'has_cause'] } }
    expect(good(parsePublishingPolicy(input, policy, elements))).toEqual({
      first: policy.first,
      others: { settle: 'warning', answers: ['has_scope', 'has_cause'] },
    })
  })

  it('refuses a level and an element that there are not', () => {
    const input = { first: { settle: 'hint' }, others: { answers: ['has_humour'] } }
    expect(pointersOf(parsePublishingPolicy(input, policy, elements))).toEqual(['/first/settle', '/others/answers/0'])
  })
})
