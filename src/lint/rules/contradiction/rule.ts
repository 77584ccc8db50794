import { isClosed } from '../../../core/incident/phase.ts'
import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Hit } from '../../pattern/read.ts'
import type { NoticeRecord } from '../../record.ts'
import type { Place, Rule, RuleContext } from '../rule.ts'
import { wrongComponents } from './components.ts'
import { wrongTimes } from './times.ts'
import { wrongWeekdays } from './weekdays.ts'

/** Words that the record denies: over, lost, since when, what fails, which day. Only what is plainly otherwise. */
export const contradiction: Rule = {
  id: 'contradiction',
  level: 'warning',
  kinds: noticeKinds,
  message: 'The incident is still open in the record, and this says that it is over.',
  suggestion: 'Change the phase, or say what still does not work.',
  check: (read, context) => {
    const { record } = context
    const places = [...wrongWeekdays(read, context), ...(record ? againstRecord(read, record, context) : [])]
    places.sort((a, b) => a.start - b.start)
    return places.filter(({ start }, at) => start >= Math.max(0, ...places.slice(0, at).map(({ end }) => end)))
  },
}

const againstRecord = (read: Read, record: NoticeRecord, context: RuleContext): readonly Place[] => [
  ...(context.kind === 'report' ? [] : saidOver(read, record)),
  ...saidSafe(read, record),
  ...wrongTimes(read, record, context),
  ...wrongComponents(read, record, context),
]

/** While a cure is watched, things may work; what is closed is over. */
const saidOver = (read: Read, { phase }: NoticeRecord): readonly Place[] => {
  if (isClosed(phase)) return []
  const isWatched = phase === 'monitoring' || phase === 'verifying'
  const hits = [...read.hits('closed'), ...(isWatched ? [] : read.hits('works'))]
  return hits.filter(({ sentence }) => read.within('open', sentence) === undefined).map(placeOf)
}

const stillChecked = {
  message: 'The record says that this is still being checked.',
  suggestion: 'Say that you are still checking, or answer the question in the record.',
}
const somethingLost = {
  message: 'The record says that something was lost.',
  suggestion: 'Say what was lost, or set the record right.',
}

const saidSafe = (read: Read, { permanent }: NoticeRecord): readonly Place[] => {
  if (permanent !== 'lost' && permanent !== 'checking') return []
  const firm = read.hits('nothing-lost').filter(({ sentence }) => !isHedged(read, sentence))
  return firm.map((hit) => ({ ...placeOf(hit), ...(permanent === 'lost' ? somethingLost : stillChecked) }))
}

/** "No invoices were lost, only drafts", "as far as we know". */
const isHedged = (read: Read, sentence: Hit['sentence']): boolean =>
  read.within('unknown-permanence', sentence) !== undefined || read.within('besides', sentence) !== undefined

const placeOf = ({ start, end }: Hit): Place => ({ start, end })
