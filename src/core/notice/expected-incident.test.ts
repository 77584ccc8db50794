import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import { expectedIncident, pendingInOrder } from './expected-incident.ts'

const pending = (number: number, effectiveAt: string, phase: 'investigating' | 'identified' | 'monitoring' | 'resolved') =>
  buildNotice({ id: sampleId('nt', number), change: { phase }, status: { state: 'pending', effectiveAt: at(effectiveAt) } })
const incident = buildIncident({ version: 4 })

describe('expectedIncident', () => {
  it('is the incident where nothing is pending', () => {
    expect(expectedIncident(incident, [buildNotice(), buildNotice({ change: { phase: 'resolved' } })])).toEqual(incident)
  })

  it('stands as pending notices leave it, the last to take effect last, in whatever order they were written', () => {
    const notices = [pending(1, '12:00:12', 'monitoring'), pending(2, '12:00:11', 'identified')]
    expect(pendingInOrder(notices).map(({ change }) => change.phase)).toEqual(['identified', 'monitoring'])
    expect(expectedIncident(incident, notices)).toMatchObject({ phase: 'monitoring', publicAt: at('12:00:11'), version: 4 })
  })

  it('is not moved by a pending correction', () => {
    const correction = { ...pending(2, '12:00:10', 'resolved'), correction: { of: sampleId<NoticeId>('nt', 1), reason: 'Visa alone' } }
    expect(expectedIncident(incident, [correction]).phase).toBe('investigating')
  })

  it('leaves the order of the given list alone', () => {
    const notices = Object.freeze([pending(1, '12:00:12', 'monitoring'), pending(2, '12:00:11', 'identified')])
    expect(() => pendingInOrder(notices)).not.toThrow()
  })
})
