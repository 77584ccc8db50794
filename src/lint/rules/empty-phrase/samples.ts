import type { RuleSample } from '../sample.ts'

export const emptyPhraseSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'Exports will run again as soon as possible.', quotes: ['as soon as possible'] },
  { kind: 'update', text: 'We will answer as quickly as we can.', quotes: ['as quickly as we can'] },
  { kind: 'update', text: 'More will follow shortly.', quotes: ['shortly'] },
  { kind: 'maintenance', text: 'Please save your work at your earliest convenience.', quotes: ['at your earliest convenience'] },
  { kind: 'update', text: 'The report follows in due course.', quotes: ['in due course'] },
  { kind: 'update', text: 'Our engineers are hard at work.', quotes: ['hard at work'] },
  { kind: 'update', text: 'The team is working tirelessly on the archive.', quotes: ['working tirelessly'] },
  { kind: 'update', text: 'We are doing everything we can.', quotes: ['doing everything we can'] },
  { kind: 'update', text: 'This has our top priority.', quotes: ['top priority'] },
  { kind: 'maintenance', text: 'Please be advised that the shop closes at 22:00 CET.', quotes: ['Please be advised that'] },
  { kind: 'first-notice', text: 'We are aware of failing logins.', quotes: ['We are aware of'] },
  { kind: 'report', text: 'We take the safety of your files very seriously.', quotes: ['take the safety of your files very seriously'] },
  { kind: 'resolution', text: 'Please do not hesitate to contact us.', quotes: ['Please do not hesitate'] },
  // Near misses: a condition, a fact, the words in another sense.
  { kind: 'update', text: 'As soon as the disk is replaced, exports run again.', quotes: [] },
  { kind: 'report', text: 'Shortly after noon UTC we knew; as soon as we did, we wrote.', quotes: [] },
  { kind: 'update', text: 'We replace the disk now and will write again by 16:00 CET.', quotes: [] },
  { kind: 'first-notice', text: 'Was anybody aware of the change? The log says no.', quotes: [] },
  { kind: 'update', text: 'The hard disk stopped working at noon UTC.', quotes: [] },
  { kind: 'update', text: 'Messages of high priority are sent first.', quotes: [] },
  { kind: 'maintenance', text: 'Please note your order number before you close the shop.', quotes: [] },
  { kind: 'report', text: 'The take of the day was counted by hand.', quotes: [] },
]
