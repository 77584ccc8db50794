import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Hit } from '../../pattern/read.ts'
import { joined } from '../joined.ts'
import type { Place, Rule } from '../rule.ts'

/** Emotive or self-accusing words, and every apology after the first. One plain apology passes. */
export const guilt: Rule = {
  id: 'guilt',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This is about how the writer feels. Readers want to know what happens to their work.',
  suggestion: 'Apologise once, plainly: "We are sorry for the interruption." Then say what you do.',
  check: (read) => {
    const emotive = joined(read.hits('guilt'))
    const repeated = laterApologies(read).filter((hit) => !emotive.some((other) => overlaps(hit, other)))
    return [...emotive, ...repeated.map(repeatedApology)].sort((a, b) => a.start - b.start)
  },
}

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end

/** Two words of sorrow in one sentence are one apology. */
const laterApologies = (read: Read): readonly Hit[] => {
  const hits = read.hits('apology')
  return hits.filter(({ sentence }, at) => at > 0 && hits[at - 1]?.sentence !== sentence && hits[0]?.sentence !== sentence)
}

const repeatedApology = ({ start, end }: Hit): Place => ({
  start,
  end,
  message: 'This is the second apology. The first one was heard.',
  suggestion: 'Leave it out, and end with what comes next.',
})
