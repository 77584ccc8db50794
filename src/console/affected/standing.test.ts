import { describe, expect, it } from 'vitest'
import { type AffectedByReaders, besideIncident, saidAlone } from './standing.ts'

const said = (componentId: string): AffectedByReaders => ({ componentId, name: componentId, number: 'few', since: '2026-11-24T14:02:00Z' })
const all = [said('checkout'), said('reports')]
const about = (componentId: string, change: { readonly isDrill?: boolean; readonly phase?: 'investigating' | 'scheduled' } = {}) => ({
  incident: { affected: [{ componentId, impact: 'partial_outage' as const }], isDrill: false, phase: 'investigating' as const, ...change },
})

describe('what readers say', () => {
  it('stands beside the open incident that names the component, and alone otherwise', () => {
    expect(besideIncident(all, about('checkout'))).toEqual([said('checkout')])
    expect(saidAlone(all, [about('checkout')], [])).toEqual([said('reports')])
  })

  it.each([{ isDrill: true }, { phase: 'scheduled' as const }])('stands alone where what names the component is %j', (change) => {
    expect(besideIncident(all, about('checkout', change))).toEqual([])
    expect(saidAlone(all, [about('checkout', change)], [])).toEqual(all)
  })

  it('stands behind a proposal and not alone', () => {
    expect(saidAlone(all, [], [{ readers: [said('reports')] }])).toEqual([said('checkout')])
  })
})
