import type { TimeZone } from '../brand.ts'
import type { Addressing } from '../notice/notice.ts'
import type { Page } from '../page/page.ts'
import type { Audience } from './audience.ts'

/** The audiences that a notice goes to alone, as far as they still exist; null where it goes to everybody. */
export const addressedOf = <A extends Pick<Audience, 'id'>>(addressing: Addressing, audiences: readonly A[]): readonly A[] | null =>
  addressing.kind === 'all' ? null : audiences.filter(({ id }) => addressing.audienceIds.includes(id))

/** Whether everybody whom the one reaches is reached by the other too. */
export const isWithin = (one: Addressing, other: Addressing): boolean =>
  other.kind === 'all' || (one.kind === 'audiences' && one.audienceIds.every((id) => other.audienceIds.includes(id)))

/** The clock by which a notice tells its times to whom it is sent: that of its audiences where they share one, otherwise the page's. */
export const zoneAddressed = (addressed: readonly Pick<Audience, 'zone'>[] | null, page: Pick<Page, 'zone'>): TimeZone => {
  const [zone, ...others] = new Set(addressed?.map((audience) => audience.zone))
  return zone === undefined || others.length > 0 ? page.zone : zone
}
