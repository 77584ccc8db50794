import { describe, expect, it } from 'vitest'
import { type AffectedByReaders, besideIncident } from './standing.ts'

const said = (componentId: string): AffectedByReaders => ({ componentId, name: componentId, number: 'few', since: '2026-11-24T14:02:00Z' })
const all = [said('checkout'), said('reports')]
const about = (componentId: string, change: { readonly isDrill?: boolean; readonly phase?: 'investigating' | 'scheduled' } = {}) => ({
  incident: { affected: [{ componentId, impact: 'partial_outage' as const }], isDrill: false, phase: 'investigating' as const, ...change },
})

describe('what readers say', () => {
  it('stands beside the open incident that names the component', () => {
    expect(besideIncident(all, about('checkout'))).toEqual([said('checkout')])
  })

  it.each([{ isDrill: true }, { phase: 'scheduled' as const }])('stands beside nothing that is %j', (change) => {
    expect(besideIncident(all, about('checkout', change))).toEqual([])
  })
})
