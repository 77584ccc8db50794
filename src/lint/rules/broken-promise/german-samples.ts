import type { NoticeRecord } from '../../record.ts'
import type { RuleSample } from '../sample.ts'

const open: NoticeRecord = { phase: 'investigating', now: '2026-11-28T12:00' }
const late: NoticeRecord = { ...open, missed: { by: '2026-11-28T11:30', minutes: 30 } }

export const brokenPromiseSamples: readonly RuleSample[] = [
  { kind: 'update', record: open, text: 'Es folgen keine weiteren Meldungen.', quotes: ['keine weiteren Meldungen'] },
  { kind: 'update', record: late, text: 'Exporte scheitern noch.', quotes: ['Exporte scheitern noch'] },
  // Near misses.
  { kind: 'update', record: late, text: 'Diese Meldung kommt später als versprochen. Exporte scheitern noch.', quotes: [] },
]
