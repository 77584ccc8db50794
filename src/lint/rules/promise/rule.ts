import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Hit } from '../../pattern/read.ts'
import { joined } from '../joined.ts'
import type { Place, Rule } from '../rule.ts'

/** A commitment without a hedge that may fail. Promising to write again is no such thing, nor is a maintenance window. */
export const promise: Rule = {
  id: 'promise',
  level: 'error',
  kinds: noticeKinds,
  message: 'This promises what nobody can be sure of.',
  suggestion: 'Name the measure instead ("we have added …"), or hedge: expect, hope, aim.',
  check: (read, { kind }) => {
    const lasting = joined(read.hits('promise'))
    if (kind === 'maintenance') return lasting
    const timed = read.hits('repair-time').filter((hit) => !lasting.some((other) => overlaps(hit, other)))
    return [...lasting, ...timed.map(repairTime)].sort((a, b) => a.start - b.start)
  },
}

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end

const repairTime = ({ start, end }: Hit): Place => ({
  start,
  end,
  message: 'This fixes a time for the repair. When it passes, the broken promise is the news.',
  suggestion: 'Hedge it and say who confirmed it ("we expect …"), or promise the next message instead: "We will write again by …".',
})
