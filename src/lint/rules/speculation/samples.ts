import type { RuleSample } from '../sample.ts'

export const speculationSamples: readonly RuleSample[] = [
  { kind: 'update', text: 'The errors are probably due to a full disk.', quotes: ['are probably'] },
  { kind: 'update', text: 'We suspect the update of last night.', quotes: ['suspect'] },
  { kind: 'update', text: 'It seems that a switch has failed.', quotes: ['It seems that a'] },
  { kind: 'update', text: 'The problem appears to be in the payment hall.', quotes: ['problem appears to'] },
  {
    kind: 'update',
    text: 'We believe that the new certificate caused the errors.',
    quotes: ['We believe that the new certificate caused'],
  },
  { kind: 'report', text: 'A cut cable might have caused the second failure.', quotes: ['might have caused'] },
  { kind: 'update', text: 'The likely cause is a broken valve.', quotes: ['likely cause'] },
  { kind: 'update', text: 'Perhaps a dump truck hit the pole.', quotes: ['Perhaps'] },
  { kind: 'update', text: 'It looks like a power failure.', quotes: ['looks like'] },
  { kind: 'report', text: 'Our best guess is the cooling.', quotes: ['best guess'] },
  { kind: 'update', text: 'The delay could be related to the holiday traffic.', quotes: ['could be related'] },
  {
    kind: 'report',
    text: 'A spare part was presumably mixed up, possibly because of its label.',
    quotes: ['was presumably', 'possibly because'],
  },
  { kind: 'update', text: 'As far as we can tell, a valve is stuck.', quotes: ['As far as we can tell'] },
  { kind: 'update', text: 'The fault is thought to be in the cooling.', quotes: ['is thought to'] },
  { kind: 'update', text: 'Chances are that a fuse has blown.', quotes: ['Chances are'] },
  // Near misses: doubt about the end or the extent, and the words in another sense.
  { kind: 'update', text: 'The shop appears to be working again.', quotes: [] },
  { kind: 'update', text: 'It seems that the errors have stopped.', quotes: [] },
  { kind: 'update', text: 'We believe we have found the cause.', quotes: [] },
  { kind: 'update', text: 'Orders will likely be slow until noon.', quotes: [] },
  { kind: 'update', text: 'The cause is not known yet.', quotes: [] },
  { kind: 'report', text: 'The switch failed at 14:05 CET.', quotes: [] },
  { kind: 'resolution', text: 'We are sorry for the trouble this may have caused.', quotes: [] },
  { kind: 'update', text: 'It appears that most users can log in again.', quotes: [] },
  { kind: 'update', text: 'New orders appear in the list with a delay.', quotes: [] },
]
