import type { RuleSample } from '../sample.ts'

export const blameSamples: readonly RuleSample[] = [
  {
    kind: 'update',
    text: 'Our hosting company failed to inform us about the works in their building.',
    quotes: ['hosting company failed to inform'],
  },
  { kind: 'update', text: 'The carrier did not warn us that the line would be cut.', quotes: ['carrier did not warn'] },
  { kind: 'report', text: 'The outage was caused by human error during a routine change.', quotes: ['human error'] },
  { kind: 'report', text: 'An engineer accidentally deleted the table of prices.', quotes: ['An engineer accidentally deleted'] },
  { kind: 'update', text: 'The situation is out of our hands until the supplier reacts.', quotes: ['out of our hands'] },
  { kind: 'update', text: 'This is beyond our control.', quotes: ['beyond our control'] },
  { kind: 'report', text: 'Our payment partner really dropped the ball here.', quotes: ['dropped the ball'] },
  { kind: 'report', text: 'The contractor was told not to touch the second cable.', quotes: ['was told not to'] },
  { kind: 'resolution', text: 'It was not our fault that the cards were declined.', quotes: ['not our fault'] },
  { kind: 'report', text: 'They let us down when it mattered.', quotes: ['let us down'] },
  { kind: 'report', text: 'We should have been told about the work in advance.', quotes: ['should have been told'] },
  { kind: 'report', text: 'We will hold the vendor accountable for the lost day.', quotes: ['hold the vendor accountable'] },
  // Near misses: neutral causes, and failures of things.
  { kind: 'update', text: 'E-mails are delayed due to an outage at our DNS provider.', quotes: [] },
  { kind: 'update', text: 'The provider has restored power to the building and our servers are starting.', quotes: [] },
  { kind: 'update', text: 'The API did not respond to about half of the requests.', quotes: [] },
  { kind: 'report', text: 'We failed to inform customers within the hour that we had set ourselves.', quotes: [] },
  { kind: 'report', text: 'The review was blameless and looked at the process only.', quotes: [] },
  { kind: 'report', text: 'A switch in the data centre failed and its twin did not take over.', quotes: [] },
  { kind: 'update', text: 'Attackers sent a flood of requests to our login page.', quotes: [] },
]
