import { isClosed } from '../../core/incident/phase.ts'
import type { Form, PieceRole, ShortFacts } from './pieces.ts'

/** Which form of each thought is said. */
export type Said = ReadonlyMap<PieceRole, Form>

const reading: readonly PieceRole[] = [
  'title',
  'now',
  'free',
  'correction',
  'scope',
  'works',
  'next',
  'permanent',
  'timing',
  'workaround',
  'action',
  'cause',
  'next_update',
  'backdated',
]
/** When planned work is comes right behind what it means. */
const planned: readonly PieceRole[] = [...reading.slice(0, 4), 'timing', ...reading.slice(4).filter((role) => role !== 'timing')]

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** "Harbourline – resolved:", "Harbourline:", "Resolved:". */
const labelOf = (said: Said): string => {
  const [organisation, mark] = [said.get('organisation')?.join(' ') ?? '', said.get('mark')?.join(' ') ?? '']
  if (organisation === '') return mark === '' ? '' : `${capital(mark)}:`
  return mark === '' ? `${organisation}:` : `${organisation} – ${mark}:`
}

/** The chosen words as they are read: whose they are, what it means first, the next word last, then the link. */
export const shortParts = ({ setting, link }: ShortFacts, lead: PieceRole, said: Said): readonly string[] => {
  const order = setting.kind === 'maintenance' && !isClosed(setting.phase) ? planned : reading
  const behind = [lead, ...order.filter((role) => role !== lead)].flatMap((role) => said.get(role) ?? [])
  return [...(said.get('drill') ?? []), labelOf(said), ...behind, link].filter((part) => part !== '')
}
