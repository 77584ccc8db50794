import type { Asked } from '../../rewording/rewording.ts'

export const vagueQuestions: readonly Asked[] = [
  [/performance|slow/i, 'what-is-slow'],
  [/maintenance|upgrade|migration/i, 'what-rests'],
  [
    /resolved|completed|fixed|closed|successful|back|normal|restored|recovered|stable|stabilized|operational|deployed|implemented/i,
    'what-works-again',
  ],
  [/disruption|interruption|degradation|outage|downtime/i, 'what-stopped'],
]
