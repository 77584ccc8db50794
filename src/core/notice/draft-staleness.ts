import type { AffectedComponent } from '../component/component.ts'
import type { Incident } from '../incident/incident.ts'
import type { Window } from '../incident/window.ts'
import { isAfter, isBefore } from '../time.ts'
import type { Notice, PublishedNotice } from './notice.ts'
import { isPublished } from './notice.ts'

/** The parts of an incident that a draft carries along from the moment at which it was written. */
const carried = ['phase', 'severity', 'title', 'affected components', 'window', 'start'] as const
export type CarriedPart = (typeof carried)[number]

const affectedText = (affected: readonly AffectedComponent[]): string =>
  affected
    .map(({ componentId, impact }) => `${componentId} ${impact}`)
    .sort()
    .join()

const windowText = (window: Window | null): string => (window ? `${window.startsAt} ${window.endsAt}` : '')

const partsOf = (notice: Notice): Readonly<Record<CarriedPart, string>> => ({
  phase: notice.change.phase,
  severity: notice.change.severity,
  title: notice.change.title,
  'affected components': affectedText(notice.change.affected),
  window: windowText(notice.change.window),
  start: notice.content.slots.since?.toString() ?? '',
})

/** The newest notice that had taken effect when the draft was last written. */
const readBy = (draft: Notice, others: readonly Notice[]): PublishedNotice | undefined =>
  others
    .filter(isPublished)
    .filter((other) => other.correction === null && !isAfter(other.status.publishedAt, draft.updatedAt))
    .reduce<PublishedNotice | undefined>(
      (last, other) => (last && isBefore(other.status.publishedAt, last.status.publishedAt) ? last : other),
      undefined,
    )

/**
 * What a draft would take back by mistake: parts that have moved since it was written, and that it still carries as they were then.
 * A draft that says something of its own about a part is not stale in it.
 */
export const stalePartsOf = (draft: Notice, expected: Incident, others: readonly Notice[]): readonly CarriedPart[] => {
  const base = readBy(draft, others)
  if (draft.correction !== null || !base) return []
  const [then, mine] = [partsOf(base), partsOf(draft)]
  const present: Readonly<Record<CarriedPart, string>> = {
    phase: expected.phase,
    severity: expected.severity,
    title: expected.title,
    'affected components': affectedText(expected.affected),
    window: windowText(expected.window),
    // A notice that states no start has said nothing that could be taken back.
    start: expected.kind === 'incident' && then.start !== '' ? expected.startedAt.toString() : then.start,
  }
  return carried.filter((part) => then[part] !== present[part] && mine[part] === then[part])
}
