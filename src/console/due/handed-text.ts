import type { dueWords } from '../words/due.ts'
import type { BoardItem } from './questions.ts'

/** Who handed it over; and to whom, once others are asked as well: the card goes on saying who had it first. */
export const handedText = (
  { onIt, handOver }: Pick<BoardItem, 'onIt' | 'handOver'>,
  words: Pick<(typeof dueWords)['en'], 'handed' | 'handedTo'>,
): string | undefined => {
  if (!handOver) return undefined
  const isTheirs = onIt?.length === 1 && onIt[0]?.id === handOver.to.id
  return isTheirs ? words.handed(handOver.by) : words.handedTo(handOver.to.name, handOver.by)
}
