import type { Language, Page } from '../../core/page/page.ts'
import { standingOf } from '../notice/standing.ts'
import type { PublicIncident } from '../page-state.ts'

/** What readers were told of loss when it was over, as corrected since. */
export interface LossTold {
  readonly text: string
  readonly language: Language
}

export const lossToldOf = (page: Page, { incident, notices }: Pick<PublicIncident, 'incident' | 'notices'>): LossTold | null => {
  const standing = standingOf(page, { incident, notices, commitments: [], settled: [] })
  const passage = standing?.assembled.passages.find(({ role }) => role === 'permanent')
  return standing && passage ? { text: passage.text, language: standing.told.notice.language } : null
}
