import { expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { ComponentId } from '../brand.ts'
import { toldMilestone } from './told-milestone.ts'

const { change } = buildPublished({ change: { phase: 'investigating', severity: 'major', affected: [] } })
const down = [{ componentId: sampleId<ComponentId>('cp', 2), impact: 'major_outage' }] as const

it.each([
  ['the first word', {}, null, 'opened'],
  ['nothing new', {}, change, null],
  ['another phase', { phase: 'identified' }, change, 'identified'],
  ['another phase', { phase: 'monitoring' }, change, 'monitoring'],
  ['back to looking into it', {}, { ...change, phase: 'monitoring' }, 'impact'],
  ['something else fails', { affected: down }, change, 'impact'],
  ['it is worse', { severity: 'critical' }, change, 'impact'],
  ['the end', { phase: 'resolved' }, change, 'resolved'],
] as const)('%s tells a milestone', (_what, said, last, milestone) => {
  expect(toldMilestone({ change: { ...change, ...said }, correction: null }, last)).toBe(milestone)
})
