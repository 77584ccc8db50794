import type { IncidentId, NoticeId } from '../brand.ts'
import type { Instant } from '../time.ts'
import type { PublicEdition } from './public-edition.ts'
import type { PartRedaction } from './redact-edition.ts'

/** An edition as it was frozen for the notice that announces it; public when that notice takes effect. */
export interface Edition {
  readonly noticeId: NoticeId
  readonly incidentId: IncidentId
  readonly words: PublicEdition
  readonly preparedAt: Instant
  /** Editions of one incident count from 1 in the order in which they became public; null until then. */
  readonly published: { readonly number: number; readonly at: Instant } | null
  /** What was removed from it since. */
  readonly redactions: readonly PartRedaction[]
}
export type PublishedEdition = Edition & { readonly published: NonNullable<Edition['published']> }
export const isPublicEdition = (edition: Edition): edition is PublishedEdition => edition.published !== null

/** The edition as it is once its notice takes effect. */
export const publishedEdition = (edition: Edition, earlier: readonly Edition[], now: Instant): PublishedEdition => ({
  ...edition,
  published: { number: earlier.filter(isPublicEdition).length + 1, at: now },
})
