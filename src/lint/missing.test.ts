import { describe, expect, it } from 'vitest'
import { incidentPhases, maintenancePhases, severities } from '../core/incident/phase.ts'
import { noticeKinds } from '../core/notice/notice.ts'
import { elementsBy } from './elements/registry.ts'
import { askedElements, type ElementsFound, everAsked, missingElements } from './missing.ts'
import { type ElementId, elementIds } from './vocabulary.ts'

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

  const asked = (input: Omit<ElementsFound, 'elements'>) => missingElements({ ...input, elements: none }).map(({ element }) => element)

  it.each(['scheduled', 'in_progress', 'verifying', 'completed'] as const)('asks planned work that is %s for no cause', (phase) => {
    expect(asked({ kind: 'maintenance', record: { phase } })).not.toContain('has_cause')
  })

  it('asks work in progress for the next word and completed work for what was lost', () => {
    expect(asked({ kind: 'maintenance', record: { phase: 'in_progress' } })).toContain('has_next_update_promise')
    expect(asked({ kind: 'maintenance', record: { phase: 'completed' } })).toContain('has_permanent_consequence_statement')
  })

  it('asks for no patience with a minor incident', () => {
    expect(asked({ kind: 'first-notice', record: { phase: 'investigating', severity: 'minor' } })).not.toContain('has_patience_request')
    expect(asked({ kind: 'first-notice', record: { phase: 'investigating', severity: 'major' } })).toContain('has_patience_request')
  })

  it('asks what works again while a cure is watched', () => {
    const [first] = missingElements({ kind: 'update', elements: none, record: { phase: 'monitoring' } })
    expect(first?.suggestion).toBe('What works again, and what does not yet?')
  })

  it('asks the notice of a report for its gist, and one about promised actions for nothing', () => {
    expect(asked({ kind: 'report', record: { phase: 'resolved' } })).toEqual([
      'has_consequence',
      'has_cause',
      'has_prevention_plan',
      'has_contact',
    ])
    expect(asked({ kind: 'report', record: { phase: 'resolved', tellsOfActions: true } })).toEqual([])
  })

  it('asks a drill for neither beginning nor cause', () => {
    const drill = asked({ kind: 'resolution', record: { phase: 'resolved', isDrill: true } })
    expect(drill.filter((element) => element === 'has_start_time' || element === 'has_cause')).toEqual([])
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

describe('what is ever asked', () => {
  it.each(noticeKinds)('of a %s is what some phase or severity asks for, and nothing else', (kind) => {
    const phases = kind === 'maintenance' ? maintenancePhases : incidentPhases
    const records = phases.flatMap((phase) => severities.map((severity) => ({ phase, severity })))
    const found = [undefined, ...records].flatMap((record) =>
      [none, only('has_next_update_promise')].flatMap((elements) => askedElements({ kind, elements, ...(record ? { record } : {}) })),
    )
    const isAsked = (id: ElementId): boolean => found.some(({ element }) => element === id)
    expect(everAsked([kind])).toEqual(elementIds.filter(isAsked))
  })
})
