import type { RuleSample } from '../sample.ts'

export const timeWithoutZoneSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Logins fail since 14:05.', quotes: ['14:05'] },
  { kind: 'maintenance', text: 'The shop closes at 9 pm and opens at 11 pm.', quotes: ['9 pm'] },
  { kind: 'update', text: 'Mail is late since 2:45pm.', quotes: ['2:45pm'] },
  { kind: 'report', text: 'It began at noon and ended at 15:10.', quotes: ['noon'] },
  { kind: 'resolution', text: 'From 09:40 to 10:15 invoices could not be sent.', quotes: ['09:40'] },
  { kind: 'update', text: 'Next update by 16.30.', quotes: ['16.30'] },
  { kind: 'report', text: 'At 2026-03-01T10:00 the index was gone.', quotes: ['2026-03-01T10:00'] },
  { kind: 'update', text: 'Cards fail since 10:00, et cetera.', quotes: ['10:00'] },
  { kind: 'update', record: { phase: 'identified', zone: 'CET' }, text: 'Logins fail since 14:05.', quotes: ['14:05'] },
  // Near misses: a zone behind the time, once for all, in words, in the time itself; durations, other figures.
  { kind: 'update', text: 'Logins fail since 14:05 CET.', quotes: [] },
  { kind: 'maintenance', text: 'The shop closes at 9 pm pst.', quotes: [] },
  { kind: 'report', text: 'All times are UTC.\n\n- 14:05 Logins fail.\n- 15:10 Logins work.', quotes: [] },
  { kind: 'maintenance', text: 'From 22:00 to 23:00 local time the archive is closed.', quotes: [] },
  { kind: 'maintenance', text: 'From 22:00 to 23:00 Berlin time the archive is closed.', quotes: [] },
  { kind: 'report', text: 'At 2026-03-01T10:00:00Z the index was gone.', quotes: [] },
  { kind: 'update', text: 'The restore takes 2:30 hours.', quotes: [] },
  { kind: 'update', text: 'The ratio was 16:9, and version 4.15 is out.', quotes: [] },
  {
    kind: 'update',
    record: { phase: 'identified', zone: 'CET', since: '2026-11-28T14:05' },
    text: 'Logins fail since 14:05.',
    quotes: [],
  },
  { kind: 'update', text: 'Since this morning logins fail.', quotes: [] },
]
