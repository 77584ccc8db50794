import type { NoticeRecord } from '../../record.ts'
import type { RuleSample } from '../sample.ts'

const open: NoticeRecord = {
  phase: 'identified',
  now: '2026-11-28T12:00',
  zone: 'CET',
  since: '2026-11-28T09:40',
  nextUpdate: '2026-11-28T14:30',
  components: [
    { name: 'Card payments', isAffected: true },
    { name: 'Invoices', isAffected: false },
    { name: 'Invoice archive', isAffected: false },
  ],
}

const repaired: NoticeRecord = {
  phase: 'identified',
  now: '2026-11-28T12:00',
  repair: { by: '2026-11-28T16:00', what: 'Karten bis vier' },
}

export const contradictionSamples: readonly RuleSample[] = [
  { kind: 'update', record: open, text: 'Die Störung ist behoben.', quotes: ['Störung ist behoben'] },
  { kind: 'update', record: open, text: 'Alles läuft wieder.', quotes: ['Alles läuft wieder'] },
  { kind: 'update', record: repaired, text: 'Wir erwarten, dass Karten bis 17:00 Uhr wieder gehen.', quotes: ['17:00 Uhr'] },
  { kind: 'update', record: repaired, text: 'Wir rechnen damit, dass es gegen 17:00 Uhr behoben ist.', quotes: ['17:00 Uhr'] },
  { kind: 'update', record: repaired, text: 'Wir erwarten, dass Karten bis 15:30 Uhr wieder gehen.', quotes: [] },
  { kind: 'update', record: repaired, text: 'Wir schreiben bis 17:00 Uhr noch einmal.', quotes: [] },
  { kind: 'update', record: open, text: 'Kartenzahlungen scheitern seit 10:40 Uhr.', quotes: ['10:40 Uhr'] },
  {
    kind: 'update',
    record: { ...open, permanent: 'lost' },
    text: 'Es gingen keine Daten verloren.',
    quotes: ['keine Daten verloren'],
  },
  {
    kind: 'maintenance',
    text: 'Der Laden ist am Montag, den 29. November 2026, zu.',
    quotes: ['Montag, den 29. November 2026'],
  },
  { kind: 'maintenance', text: 'Der Laden ist am Montag, 29.11.2026 zu.', quotes: ['Montag, 29.11.2026'] },
  // Near misses.
  { kind: 'update', record: open, text: 'Sobald die Störung behoben ist, melden wir uns.', quotes: [] },
  {
    kind: 'update',
    record: open,
    text: 'Kartenzahlungen scheitern seit 09:40 Uhr. Nächste Meldung bis 14:30 Uhr.',
    quotes: [],
  },
  { kind: 'maintenance', text: 'Der Laden ist am Sonntag, den 29. November 2026, zu.', quotes: [] },
]
