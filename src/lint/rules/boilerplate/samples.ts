import type { RuleSample } from '../sample.ts'

export const boilerplateSamples: readonly RuleSample[] = [
  { kind: 'resolution', text: 'This incident has been resolved.', quotes: ['This incident has been resolved'] },
  {
    kind: 'resolution',
    text: 'The issue is fixed. Thank you for your patience.',
    quotes: ['The issue is fixed. Thank you for your patience'],
  },
  { kind: 'first-notice', text: 'We are investigating an issue.', quotes: ['We are investigating an issue'] },
  {
    kind: 'update',
    text: 'We have identified the root cause and are working on a solution.',
    quotes: ['We have identified the root cause and are working on a solution'],
  },
  {
    kind: 'update',
    text: 'We are continuing to monitor for any further issues.',
    quotes: ['We are continuing to monitor for any further issues'],
  },
  {
    kind: 'maintenance',
    text: 'Scheduled maintenance is currently in progress.',
    quotes: ['Scheduled maintenance is currently in progress'],
  },
  { kind: 'update', text: 'All systems are operating normally.', quotes: ['All systems are operating normally'] },
  {
    kind: 'update',
    text: 'We apologise for any inconvenience.\n\nMore information will follow shortly.',
    quotes: ['We apologise for any inconvenience.\n\nMore information will follow shortly'],
  },
  // Near misses: one fact is enough, and a line of two words is no message.
  { kind: 'resolution', text: 'The issue with card payments has been resolved.', quotes: [] },
  { kind: 'update', text: 'We are investigating. Next update by 14:30 CET.', quotes: [] },
  { kind: 'resolution', text: 'This incident has been resolved. No data was lost.', quotes: [] },
  { kind: 'maintenance', text: 'Maintenance begins at 22:00 UTC.', quotes: [] },
  { kind: 'update', text: 'The provider has restored the service.', quotes: [] },
  { kind: 'update', text: 'Still monitoring.', quotes: [] },
  { kind: 'update', text: 'We are investigating; see https://status.example.com.', quotes: [] },
  { kind: 'update', text: '', quotes: [] },
]
