import type { Schemas } from '../client/open-client.ts'
import type { Answered } from '../client/refusal.ts'
import { type Instant, isMinuteOver, parseInstant } from '../core/time.ts'
import { withoutStop } from '../core/without-stop.ts'
import type { Session } from './session.ts'

type Owed = Schemas['BoardItem']

/** Promises told of one by one. */
const mostTold = 20

/** Promises besides the next word that no notice has told of yet, the soonest first: their incidents may be over long since. */
export const readOwedPromises = async ({ client }: Session): Promise<Answered<readonly Owed[]>> => {
  const board = await client.ask((api) => api.GET('/api/board'))
  if (!board.ok) return board
  return { ok: true, value: board.value.items.filter(({ kind }) => kind === 'commitment' || kind === 'action_item') }
}

const isLate = ({ dueAt }: Owed, now: Instant): boolean => {
  const due = parseInstant(dueAt)
  return due.ok && isMinuteOver(due.value, now)
}

/** Late ones stand first, in capitals, as a next word that did not come. */
export const owedLines = (owed: readonly Owed[], now: Instant, at: (text: string) => string): readonly string[] => {
  if (owed.length === 0) return []
  const lines = owed.slice(0, mostTold).map((one) => {
    const { what, title } = one.facts
    return `  ${isLate(one, now) ? 'OVERDUE: ' : ''}${what === null ? 'words that were redacted' : withoutStop(what)}, by ${at(one.dueAt)}, on "${title}"`
  })
  const more = owed.length > mostTold ? [`  and ${owed.length - mostTold} more`] : []
  return ['Promised to customers, and not told of yet', ...lines, ...more]
}
