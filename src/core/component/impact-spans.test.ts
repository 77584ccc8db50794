import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { ComponentId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { instantText } from '../time.ts'
import type { Impact } from './impact.ts'
import { impactSpansOf } from './impact-spans.ts'

const names = { cp: 'checkout', rp: 'reports' } as const
const told = (time: string, phase: Phase, affected: Partial<Record<keyof typeof names, Impact>>, more: Partial<PublishedNotice> = {}) =>
  buildPublished({
    publishedAt: at(time),
    change: { phase, affected: Object.entries(affected).map(([id, impact]) => ({ componentId: sampleId<ComponentId>(id), impact })) },
    ...more,
  })
const spans = (incident: Incident, ...notices: readonly PublishedNotice[]) =>
  impactSpansOf(incident, notices).map(({ componentId, impact, from, until }) =>
    [componentId === sampleId('cp') ? 'checkout' : 'reports', impact, clock(instantText(from)), until && clock(instantText(until))].join(
      ' ',
    ),
  )
const clock = (text: string): string => text.slice(11, 16)
const over = (change: Partial<Incident> = {}) =>
  buildIncident({ startedAt: at('11:50'), endedAt: at('13:30'), phase: 'resolved', ...change })

describe('impactSpansOf', () => {
  it('goes from when customers began to suffer, by what was told, to the end', () => {
    const changing = [
      told('12:01', 'investigating', { cp: 'major_outage' }),
      told('12:30', 'identified', { cp: 'partial_outage', rp: 'degraded_performance' }),
      told('13:00', 'monitoring', { cp: 'degraded_performance' }),
      told('13:40', 'resolved', {}),
    ]
    expect(spans(over(), ...changing)).toEqual([
      'checkout major_outage 11:50 12:30',
      'checkout partial_outage 12:30 13:00',
      'checkout degraded_performance 13:00 13:30',
      'reports degraded_performance 12:30 13:00',
    ])
  })

  it('makes one of what several notices say alike, and two of what came back', () => {
    const [first, second] = [told('12:01', 'investigating', { cp: 'major_outage' }), told('12:20', 'identified', { cp: 'major_outage' })]
    expect(spans(over(), first, second)).toEqual(['checkout major_outage 11:50 13:30'])
    const back = [first, told('12:20', 'monitoring', { cp: 'operational' }), told('12:40', 'identified', { cp: 'major_outage' })]
    expect(spans(over(), ...back)).toEqual(['checkout major_outage 11:50 12:20', 'checkout major_outage 12:40 13:30'])
  })

  it('is what the one notice says of an incident that was told only afterwards', () => {
    const afterwards = told('15:00', 'resolved', { cp: 'major_outage' }, { backdatedTo: at('13:30') })
    expect(spans(over(), afterwards)).toEqual(['checkout major_outage 11:50 13:30'])
  })

  it('goes on while it is open', () => {
    expect(spans(buildIncident(), told('12:01', 'investigating', { cp: 'major_outage' }))).toEqual(['checkout major_outage 11:50 '])
  })

  it('is not moved by a correction, nor by the report', () => {
    const correction = { of: sampleId('nt'), reason: 'It was not.' } as PublishedNotice['correction']
    const first = told('12:01', 'investigating', { cp: 'major_outage' })
    const corrected = told('12:05', 'investigating', { cp: 'partial_outage' }, { correction })
    expect(spans(over(), first, corrected, told('18:00', 'resolved', { cp: 'major_outage' }, { kind: 'report' }))).toEqual([
      'checkout major_outage 11:50 13:30',
    ])
  })

  it('ends with the incident though it was told later, and has nothing of what ended before it was told', () => {
    const late = [told('12:01', 'investigating', { cp: 'major_outage' }), told('14:00', 'monitoring', { cp: 'degraded_performance' })]
    expect(spans(over(), ...late)).toEqual(['checkout major_outage 11:50 13:30'])
    expect(spans(over(), told('15:00', 'resolved', { cp: 'major_outage' }))).toEqual([])
  })

  it('of a maintenance begins when it begins, whatever was announced', () => {
    const done = buildMaintenance({ phase: 'completed', startedAt: at('2026-11-29T05:00:00Z'), endedAt: at('2026-11-29T07:20:00Z') })
    const words = [
      told('12:01', 'scheduled', { cp: 'under_maintenance' }),
      told('2026-11-29T05:00:00Z', 'in_progress', { cp: 'under_maintenance' }),
    ]
    expect(spans(done, ...words, told('2026-11-29T07:21:00Z', 'completed', {}))).toEqual(['checkout under_maintenance 05:00 07:20'])
    expect(spans(buildMaintenance(), ...words.slice(0, 1))).toEqual([])
  })

  it('of a drill is nothing', () => {
    expect(spans(buildIncident({ isDrill: true }), told('12:01', 'investigating', { cp: 'major_outage' }))).toEqual([])
  })
})
