import { describe, expect, it } from 'vitest'
import { noticeKinds } from '../core/notice/notice.ts'
import { elementsBy } from './elements/registry.ts'
import { askedElements, missingElements } from './missing.ts'
import type { ElementId } from './vocabulary.ts'

const none = elementsBy(() => false)
const only = (...ids: readonly ElementId[]) => elementsBy((id) => ids.includes(id))

describe('missingElements', () => {
  it.each(noticeKinds)('asks nothing of a %s that has everything', (kind) => {
    expect(missingElements({ kind, elements: elementsBy(() => true) })).toEqual([])
  })

  it.each(noticeKinds)('asks for the consequence first or second in a %s', (kind) => {
    expect(missingElements({ kind, elements: none }).findIndex(({ element }) => element === 'has_consequence')).toBeLessThan(2)
  })

  it('asks for no time of an update that is not promised', () => {
    expect(missingElements({ kind: 'update', elements: none }).map(({ element }) => element)).not.toContain('next_update_has_time')
  })

  it('asks for the time of an update that is promised', () => {
    const missing = missingElements({ kind: 'update', elements: only('has_next_update_promise') })
    expect(missing.map(({ element }) => element)).toContain('next_update_has_time')
  })

  it('takes "not known yet" for an answer', () => {
    const missing = missingElements({ kind: 'resolution', elements: none, notKnown: ['has_permanent_consequence_statement'] })
    expect(missing.map(({ element }) => element)).not.toContain('has_permanent_consequence_statement')
  })

  it('asks a closing notice whether anything was lost, as a warning', () => {
    const missing = missingElements({ kind: 'resolution', elements: none })
    expect(missing.find(({ element }) => element === 'has_permanent_consequence_statement')?.level).toBe('warning')
  })

  it('puts a question to the writer', () => {
    const [first] = missingElements({ kind: 'first-notice', elements: none })
    expect(first).toMatchObject({ rule: 'missing', element: 'has_consequence', suggestion: 'Who cannot do what?' })
  })
})

describe('askedElements', () => {
  it('counts as many questions with a promise as without one', () => {
    const count = (...ids: readonly ElementId[]): number => askedElements({ kind: 'update', elements: only(...ids) }).length
    expect(count('has_next_update_promise')).toBe(count())
  })

  it('tells what is said from what is not known yet', () => {
    const asked = askedElements({ kind: 'update', elements: only('has_consequence'), notKnown: ['has_scope'] })
    const answers = Object.fromEntries(asked.map(({ element, answer }) => [element, answer]))
    expect(answers).toMatchObject({ has_consequence: 'said', has_scope: 'not-known', has_workaround: 'missing' })
  })
})
