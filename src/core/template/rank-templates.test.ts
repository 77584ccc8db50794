import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { type ComponentId, type PageId, tagged } from '../brand.ts'
import { builtInTemplate, withBuiltIns } from './built-in/built-in.ts'
import { rankTemplates, type TemplateOccasion } from './rank-templates.ts'
import type { Template } from './template.ts'

const page = sampleId<PageId>('pg')
const own = (id: string, change: Partial<Template> = {}): Template => ({
  ...builtInTemplate('evening', page),
  id: tagged(id),
  updatedAt: at('12:00'),
  version: 1,
  ...change,
})
const checkout = sampleId<ComponentId>('cp')
const update: TemplateOccasion = { kind: 'update', severity: 'major', phase: 'monitoring', componentIds: [checkout] }
const fitting = (kept: readonly Template[], occasion = update) =>
  rankTemplates(withBuiltIns(kept, page), occasion).fitting.map(({ id }) => id)

describe('rankTemplates', () => {
  it('puts what is meant for this phase before what is for any, and leaves other kinds below', () => {
    const { fitting: first, others } = rankTemplates(withBuiltIns([], page), update)
    expect(first.map(({ id }) => id)).toEqual(['update-monitoring', 'evening', 'morning', 'personal-data'])
    expect(others.map(({ id }) => id)).toContain('update-identified')
  })

  it('puts the words for this severity first', () => {
    const first = { ...update, kind: 'first-notice', phase: 'investigating' } as const
    expect(fitting([], first)).toEqual(['first-notice-major'])
  })

  it('puts words of the organisation before the starting set, and those for the component before all', () => {
    const kept = [own('any'), own('ours', { componentIds: [checkout] }), own('theirs', { componentIds: [sampleId('c2')] })]
    expect(fitting(kept)).toEqual(['ours', 'update-monitoring', 'any', 'evening', 'morning', 'personal-data'])
  })

  it('offers nothing that is hidden, and what was changed in the place of what was shipped', () => {
    const kept = [own('morning', { hiddenAt: at('12:00') }), own('evening')]
    expect(fitting(kept)).toEqual(['update-monitoring', 'evening', 'personal-data'])
  })
})
