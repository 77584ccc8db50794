import { isClosed } from '../../core/incident/phase.ts'
import type { PieceRole, ShortFacts } from './pieces.ts'

type Rank = PieceRole | 'lead'

// What is asked for first while something does not work, once it is over, and of what is planned. Each list is in the order in which
// the room is given away; `lead` stands for the rest of what it means, behind its first sentence.
const open: readonly Rank[] = [
  'drill',
  'scope',
  'lead',
  'organisation',
  'workaround',
  'timing',
  'permanent',
  'next_update',
  'next',
  'works',
  'now',
  'mark',
  'correction',
  'free',
  'action',
  'cause',
  'backdated',
]
const over: readonly Rank[] = [
  'drill',
  'permanent',
  'workaround',
  'lead',
  'organisation',
  'timing',
  'scope',
  'correction',
  'next_update',
  'next',
  'cause',
  'action',
  'works',
  'now',
  'free',
  'mark',
  'backdated',
]
const planned: readonly Rank[] = [
  'drill',
  'scope',
  'lead',
  'organisation',
  'workaround',
  'permanent',
  'works',
  'next_update',
  'next',
  'now',
  'correction',
  'action',
  'free',
  'cause',
  'mark',
  'backdated',
]

/** That something is gone or missing is asked for before anything else. */
export const isGrave = ({ content }: ShortFacts): boolean =>
  content.slots.permanent?.state === 'lost' || content.slots.permanent?.state === 'recoverable'

const baseOrder = ({ setting }: ShortFacts): readonly Rank[] => {
  if (isClosed(setting.phase)) return over
  return setting.kind === 'maintenance' ? planned : open
}

/** In which order thoughts are given room. What is not known yet comes behind everything that is. */
export const importanceOf = (facts: ShortFacts, lead: PieceRole): readonly PieceRole[] => {
  const { slots } = facts.content
  const isUnknown = (role: Rank): boolean =>
    slots.notKnown.some((slot) => slot === role) && (role === 'permanent' ? slots.permanent === undefined : role !== 'lead')
  const grave: readonly Rank[] = isGrave(facts) ? ['drill', 'permanent'] : []
  const ordered = [...new Set([...grave, ...baseOrder(facts)])]
  const ranked = [...ordered.filter((role) => !isUnknown(role)), ...ordered.filter(isUnknown)]
  return ranked.map((role) => (role === 'lead' ? lead : role))
}
