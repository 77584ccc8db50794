import type { OfficeHours } from '../audience/office-hours.ts'
import { officeMoments } from '../audience/office-moments.ts'
import type { AudienceId, TimeZone } from '../brand.ts'
import type { AudienceFacts } from '../due/due-facts.ts'
import type { Page } from '../page/page.ts'
import { type Instant, isAfter, plusSeconds } from '../time.ts'
import type { Addressing } from './notice.ts'

/** A word before offices open: those of some audiences, or where there are no ids the usual ones of the organisation. */
export interface NextOpening {
  /** When the word is due: as long before as the policy says. */
  readonly at: Instant
  readonly opensAt: Instant
  readonly audienceIds: readonly AudienceId[]
}

/** Where a notice goes, and what is known of their offices. */
export interface Offices {
  readonly page: Pick<Page, 'zone' | 'clock'>
  readonly audiences: readonly AudienceFacts[]
}

const noHolidays: ReadonlySet<string> = new Set()

interface Office {
  readonly hours: OfficeHours
  readonly holidays: ReadonlySet<string>
  readonly zone: TimeZone
}

/** Its next opening before which there is still time for a word. */
const openingOf = ({ hours, holidays, zone }: Office, now: Instant, lead: number): NextOpening | undefined => {
  const after = (moment: Instant): Instant | undefined =>
    officeMoments(hours, holidays, zone, moment).openings.find(({ at }) => isAfter(at, moment))?.at
  const before = (opensAt: Instant): Instant => plusSeconds(opensAt, -lead * 60)
  const first = after(now)
  const opensAt = first && !isAfter(before(first), now) ? after(first) : first
  return opensAt && { at: before(opensAt), opensAt, audienceIds: [] }
}

/**
 * When those whom a notice addresses begin to work next, the earliest first: each audience by its own clock and hours, by the usual ones
 * of the policy where nobody said any. Of everybody, those who are in no audience count too.
 */
export const nextOpenings = ({ page, audiences }: Offices, addressing: Addressing, now: Instant): readonly NextOpening[] => {
  const { week, openingMinutes } = page.clock.office
  const usual: OfficeHours = { week, holidayRegion: null, closedOn: [], openOn: [] }
  const addressed = audiences.filter(({ audience }) => addressing.kind === 'all' || addressing.audienceIds.includes(audience.id))
  const found = addressed.flatMap(({ audience, holidays }) => {
    const opening = openingOf({ hours: audience.hours ?? usual, holidays, zone: audience.zone }, now, openingMinutes)
    return opening ? [{ ...opening, audienceIds: [audience.id] }] : []
  })
  const others =
    addressing.kind === 'all' ? openingOf({ hours: usual, holidays: noHolidays, zone: page.zone }, now, openingMinutes) : undefined
  const byMoment = Map.groupBy(others ? [...found, others] : found, ({ at }) => at.epochMilliseconds)
  return [...byMoment]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, [first, ...more]]) =>
      first ? [{ ...first, audienceIds: [first, ...more].flatMap(({ audienceIds }) => audienceIds) }] : [],
    )
}
