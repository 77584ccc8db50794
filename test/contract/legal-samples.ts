import type { KeptRegime } from '../../src/app/legal-records.ts'
import type { LegalFile } from '../../src/core/legal/legal-file.ts'
import { legalPresets } from '../../src/core/legal/presets.ts'
import { id, later, noon, page } from './store-samples.ts'

const [, , nis2 = legalPresets[0]] = legalPresets
const by = { id: 'v', name: 'Vera' }

export const keptRegime = (change: Partial<KeptRegime> = {}): KeptRegime => {
  if (!nis2) throw new Error('there are no presets')
  return { pageId: page().id, regime: nis2, updatedAt: noon, version: 1, ...change }
}

export const legalFile = (change: Partial<LegalFile> = {}): LegalFile => ({
  incidentId: id('nc', 1),
  pageId: page().id,
  stamps: [
    { moment: 'aware', at: noon, reason: 'The call', by, setAt: noon },
    { moment: 'discovered', at: null, reason: 'None', by, setAt: later(1) },
  ],
  begun: [
    {
      regime: keptRegime().regime,
      reason: 'Significant',
      by,
      begunAt: noon,
      outcomes: {
        'early-warning': {
          kind: 'met',
          at: later(9),
          reportedBy: 'Counsel',
          reference: null,
          lateReason: null,
          contents: [],
          by,
          recordedAt: later(10),
        },
      },
      ticks: { notification: [{ point: 'Update of the early warning', by, at: later(11) }] },
    },
  ],
  updatedAt: noon,
  version: 1,
  ...change,
})
