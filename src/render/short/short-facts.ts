import { becameIn } from '../../core/commitment/became.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import type { Instant } from '../../core/time.ts'
import type { ShortFacts } from './pieces.ts'

export interface ShortOccasion {
  /** As it is published, or with the words that it would have if it were published `now`. */
  readonly notice: Notice
  readonly incident: Pick<Incident, 'id' | 'kind' | 'window' | 'isDrill'>
  readonly page: Pick<Page, 'name' | 'zone'>
  /** The notices of its incident, where the one is that it sets right. */
  readonly others: readonly Notice[]
  /** Of the page, without a trailing slash. */
  readonly baseUrl: string
  readonly now: Instant
}

/** What the short texts of a notice are made of. */
export const shortFactsOf = (
  { notice, incident, page, others, baseUrl, now }: ShortOccasion,
  saysConsequence: (sentence: string) => boolean,
): ShortFacts => ({
  pageName: page.name,
  title: notice.change.title,
  link: `${baseUrl}/incidents/${incident.id}`,
  kind: notice.kind,
  became: becameIn(notice),
  content: notice.content,
  setting: assemblySetting({ notice, incident, page, others, now }),
  saysConsequence,
})
