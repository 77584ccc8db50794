import type { AudienceId, PageId, TimeZone } from '../brand.ts'
import type { Language } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { OfficeHours } from './office-hours.ts'

/** Subscribers who share zone, office hours, holidays, language and page. */
export interface Audience {
  readonly id: AudienceId
  readonly pageId: PageId
  readonly name: string
  readonly zone: TimeZone
  readonly language: Language
  /** Null where nobody said when they are at work: nothing is owed to them before offices close and open. */
  readonly hours: OfficeHours | null
  readonly createdAt: Instant
  readonly version: number
}
