import type { Automaton } from '../pattern/automaton.ts'
import type { Reading } from '../pattern/read.ts'

/** What phrase lists look for. A language of the ring fills each of them; rules and elements ask for them by these names. */
export const marks = [
  // elements
  'consequence',
  'permanence',
  'update-promise',
  'update-time',
  'contact',
  'patience',
  'scope',
  'scope-of-harm',
  'end-time',
  'workaround',
  'cause',
  'purpose',
  'action',
  'measure',
  'recurrence',
  'intent',
  // rules
  'vague-effect',
  'stand-in',
  'jargon',
  'half-known',
  'guilt',
  'apology',
  'liability',
  'minimising',
  'speculation',
  'blame',
  'party',
  'sore',
  'promise',
  'repair-time',
  'empty-phrase',
  'zone',
  'duration',
  'person',
  'closed',
  'works',
  'open',
  'nothing-lost',
  'besides',
  'start-clock',
  'mended-by',
  'loosely',
  'unharmed',
  'last-word',
  'late-word',
  // what is said to be unknown
  'unknown-scope',
  'unknown-permanence',
  'unknown-cause',
  'unknown-consequence',
] as const
export type Mark = (typeof marks)[number]

export type Grammar = Automaton<Mark>
export type Read = Reading<Mark>
