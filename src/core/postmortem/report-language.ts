import { type Language, languages } from '../page/page.ts'
import { draftTimeline, type TimelineFacts } from './draft-timeline.ts'
import type { Edition } from './edition.ts'
import type { TimelineLine } from './section.ts'

/** In which language a timeline was drafted: that in which most of its lines stand as we wrote them; undefined where none stands out. */
export const draftedLanguage = (
  lines: readonly TimelineLine[],
  facts: Pick<TimelineFacts, 'incident' | 'notices'>,
): Language | undefined => {
  const counts = languages.map((language) => {
    const ours = new Map(draftTimeline({ ...facts, signals: [], decisions: [], language }).map(({ id, text }) => [id, text]))
    return { language, count: lines.filter(({ id, text }) => ours.get(id) === text).length }
  })
  const [most, next] = counts.toSorted((a, b) => b.count - a.count)
  return most && most.count > (next?.count ?? 0) ? most.language : undefined
}

/**
 * In which language a report is written. The page may speak another one since, and its writers go on in theirs: what its timeline says tells
 * it, or when it was begun, or what customers have read of it; the page does so only for a report that nobody has begun.
 */
export const reportLanguage = ({
  lines,
  begunIn,
  editions,
  otherwise,
  ...facts
}: Pick<TimelineFacts, 'incident' | 'notices'> & {
  readonly lines: readonly TimelineLine[]
  /** Undefined where it was not noted. */
  readonly begunIn?: Language | undefined
  readonly editions: readonly Edition[]
  readonly otherwise: Language
}): Language => draftedLanguage(lines, facts) ?? begunIn ?? editions.at(-1)?.words.language ?? otherwise
