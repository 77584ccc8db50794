import type { DueItem } from '../../src/core/due/due-item.ts'
import { at, sampleId } from './at.ts'

/** An update promised for 15:00 in an incident of the samples. */
export const dueItem = (change: Partial<DueItem> = {}): DueItem => ({
  key: 'promised:1',
  kind: 'promised_update',
  pageId: sampleId('pg'),
  subject: { kind: 'incident', id: sampleId('nc') },
  incidentId: sampleId('nc'),
  owedTo: { kind: 'everybody' },
  dueAt: at('15:00'),
  lapsesAt: null,
  facts: {
    title: 'Uploads fail',
    severity: 'major',
    phase: 'investigating',
    countedFrom: at('14:00'),
    minutes: null,
    at: null,
    opensAt: null,
    what: null,
    standsFor: null,
  },
  ...change,
})
