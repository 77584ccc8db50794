import type { RuleSample } from '../sample.ts'

export const personNameSamples: readonly RuleSample[] = [
  { kind: 'report', text: 'At noon UTC John pulled the plug.', quotes: ['John'] },
  { kind: 'report', text: 'Sarah Miller restarted the archive.', quotes: ['Sarah Miller'] },
  { kind: 'update', text: 'Mr Okafor looks into it.', quotes: ['Mr Okafor'] },
  { kind: 'update', text: 'Mrs. Lindqvist replaced the disk.', quotes: ['Mrs. Lindqvist'] },
  { kind: 'report', text: 'The change was made by our engineer Kwame Mensah.', quotes: ['our engineer Kwame Mensah'] },
  { kind: 'report', text: 'Ines Costa from our team saw it first.', quotes: ['Ines Costa from our team'] },
  { kind: 'report', text: 'The founder Ben found the cause.', quotes: ['The founder Ben'] },
  { kind: 'update', text: 'Then Peter and Laura drove to the data centre.', quotes: ['Peter', 'Laura'] },
  // Near misses: signatures, contacts, places, products, roles, words in small letters.
  { kind: 'resolution', text: 'Invoices can be sent again.\n\nSarah Miller, Support', quotes: [] },
  { kind: 'resolution', text: 'Invoices can be sent again.\n\nKind regards\nJohn', quotes: [] },
  { kind: 'update', text: 'If you have questions, contact Jane Doe on +44 20 7946 0000.', quotes: [] },
  { kind: 'update', text: 'The library in St. John Street is shut.', quotes: [] },
  { kind: 'update', text: 'An engineer replaced the disk, and our engineers watch it.', quotes: [] },
  { kind: 'update', text: 'Google Drive and Adobe Sign do not load.', quotes: [] },
  { kind: 'update', text: 'Readers of the john and jane example see an old page.', quotes: [] },
  { kind: 'update', text: 'Calls to Mali are dropped.', quotes: [] },
]
