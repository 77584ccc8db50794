import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { noPolicy, type PublishingPolicy, parsePublishingPolicy, policyFor } from './publishing-policy.ts'

const elements = ['has_scope', 'has_cause']
const policy: PublishingPolicy = { first: { settle: 'error', answers: [] }, others: { settle: 'warning', answers: ['has_scope'] } }
const untold = { publicAt: null }
const told = { publicAt: at('12:01') }
const correction = { of: sampleId<never>('nt'), reason: 'A wrong time' }

describe('the policy of publishing', () => {
  it('holds first notices to their own part and everything else to the other', () => {
    expect(policyFor(policy, { kind: 'first-notice', correction: null }, untold)).toBe(policy.first)
    expect(policyFor(policy, { kind: 'maintenance', correction: null }, untold)).toBe(policy.others)
  })

  it('takes the first notice for one whatever it calls itself', () => {
    const parts = [untold, told].map((incident) => policyFor(policy, { kind: 'update', correction: null }, incident))
    expect(parts).toEqual([policy.first, policy.others])
  })

  it('asks nothing unless somebody has said so', () => {
    expect(policyFor(noPolicy, { kind: 'report', correction: null }, told)).toBeUndefined()
  })

  it('asks a correction for no element, because it says only what it sets right', () => {
    expect(policyFor(policy, { kind: 'first-notice', correction }, told)).toEqual({ settle: 'warning', answers: [] })
    expect(
      policyFor({ ...policy, others: { settle: 'nothing', answers: ['has_scope'] } }, { kind: 'update', correction }, told),
    ).toBeUndefined()
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
