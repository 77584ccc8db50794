import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncidentFacts, buildPageFacts, buildWord } from '../../../test/build/due-facts.ts'
import { buildMaintenance } from '../../../test/build/incident.ts'
import type { Incident } from '../incident/incident.ts'
import type { MaintenancePlan } from '../maintenance/plan.ts'
import type { Instant } from '../time.ts'
import { instantText } from '../time.ts'
import type { IncidentFacts } from './due-facts.ts'
import { dueOf } from './due-of.ts'
import { maintenanceWords } from './maintenance.ts'

const words = { slots: { now: 'x', notKnown: [] }, freeText: null }
const held = { reason: 'The vendor is late', by: { id: 'v', name: 'Vera' }, at: at('12:00') }
const plan = (change: Partial<MaintenancePlan> = {}): MaintenancePlan => ({
  incidentId: sampleId('nc'),
  pageId: sampleId('pg'),
  words: { announcement: null, started: words, completed: words },
  language: 'en',
  addressing: { kind: 'all' },
  said: [],
  series: null,
  hold: null,
  lateEnd: null,
  plannedBy: held.by,
  version: 1,
  ...change,
})
const announced = buildWord(1, '2026-11-20T12:00:00Z', null, { kind: 'maintenance', change: { phase: 'scheduled' } })
const told = (number: number, time: string, phase: 'in_progress' | 'completed') =>
  buildWord(number, time, null, { kind: 'maintenance', change: { phase } })

/** Sunday 05:00 to 07:00, announced nine days before, unless said otherwise. */
const due = (
  now: Instant,
  incident: Partial<Incident>,
  facts: Partial<IncidentFacts> & { readonly all?: readonly (typeof announced)[] } = {},
) => {
  const { all = [announced], ...rest } = facts
  const one = buildIncidentFacts(all, { incident: buildMaintenance({ publicAt: at('2026-11-20T12:00:00Z'), ...incident }), ...rest })
  return maintenanceWords(buildPageFacts([one]), now).map(({ kind, dueAt }) => [kind.replace('maintenance_', ''), instantText(dueAt)])
}

describe('a maintenance owes', () => {
  it('its announcement a week ahead, or as soon as it is planned', () => {
    const opened = { publicAt: null, openedAt: at('2026-11-10T12:00:00Z') }
    expect(due(at('2026-11-20T12:00:00Z'), opened, { all: [] })).toEqual([['announcement', '2026-11-22T05:00:00.000Z']])
    const late = { publicAt: null, openedAt: at('2026-11-28T12:00:00Z') }
    expect(due(at('2026-11-28T12:30:00Z'), late, { all: [] })).toEqual([['announcement', '2026-11-28T12:00:00.000Z']])
  })

  it('the word that it begins, unless the clock has the words', () => {
    const before = at('2026-11-29T04:00:00Z')
    const starting = [['starting', '2026-11-29T05:00:00.000Z']]
    expect(due(before, {})).toEqual(starting)
    expect(due(before, {}, { plan: plan() })).toEqual([])
    expect(due(before, {}, { plan: plan({ hold: held }) })).toEqual(starting)
    expect(due(at('2026-11-29T05:06:00Z'), {}, { plan: plan() })).toEqual(starting)
    expect(due(at('2026-11-27T05:00:00Z'), {})).toEqual([])
  })

  it('the word that it is over when its window ends, and a word every hour from then on', () => {
    const underWay = { phase: 'in_progress' as const }
    const all = [announced, told(2, '2026-11-29T05:00:00Z', 'in_progress')]
    expect(due(at('2026-11-29T06:00:00Z'), underWay, { all })).toEqual([['over', '2026-11-29T07:00:00.000Z']])
    expect(due(at('2026-11-29T06:00:00Z'), underWay, { all, plan: plan() })).toEqual([])
    expect(due(at('2026-11-29T07:06:00Z'), underWay, { all, plan: plan() })).toEqual([['over', '2026-11-29T07:00:00.000Z']])
    const spoken = [...all, told(3, '2026-11-29T07:10:00Z', 'in_progress')]
    expect(due(at('2026-11-29T07:20:00Z'), underWay, { all: spoken })).toEqual([['overrunning', '2026-11-29T08:10:00.000Z']])
  })

  it('customers the word that it takes longer where its end was put off among colleagues', () => {
    const all = [announced, told(2, '2026-11-29T05:00:00Z', 'in_progress')]
    const putOff = plan({ lateEnd: { ...held, until: at('2026-11-29T09:00:00Z') } })
    expect(due(at('2026-11-29T06:30:00Z'), { phase: 'in_progress' }, { all, plan: putOff })).toEqual([
      ['overrunning', '2026-11-29T07:00:00.000Z'],
    ])
  })

  it('nothing once it is over, and never twice the same', () => {
    const all = [announced, told(2, '2026-11-29T06:00:00Z', 'completed')]
    expect(due(at('2026-11-29T08:00:00Z'), { phase: 'completed' }, { all })).toEqual([])
    const facts = buildPageFacts([buildIncidentFacts([], { incident: buildMaintenance({ openedAt: at('2026-11-10T12:00:00Z') }) })])
    const keys = dueOf(facts, at('2026-11-28T12:00:00Z')).map(({ key }) => key)
    expect(keys).toEqual([`maintenance_announcement:${sampleId('nc')}:2026-11-29T05:00:00.000Z`])
  })
})
