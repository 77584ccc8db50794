import type { AudienceId, PageId, TimeZone } from '../brand.ts'
import type { Language } from '../page/page.ts'
import type { Instant } from '../time.ts'

/** Subscribers who share zone, language and page. Office hours and holidays join with the clock. */
export interface Audience {
  readonly id: AudienceId
  readonly pageId: PageId
  readonly name: string
  readonly zone: TimeZone
  readonly language: Language
  readonly createdAt: Instant
  readonly version: number
}
