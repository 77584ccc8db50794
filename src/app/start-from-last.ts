import type { Incident } from '../core/incident/incident.ts'
import { closingPhaseOf } from '../core/incident/phase.ts'
import { mergeContent } from '../core/notice/merge-content.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import { stillTrue } from '../core/notice/still-true.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'

/** What was said about a new notice, with what customers were told last and what still holds where nothing was. */
export const startFromLast = (
  parsed: ParsedNoticeInput,
  from: { readonly incident: Incident; readonly page: Page; readonly notices: readonly Notice[]; readonly now: Instant },
): ParsedNoticeInput => {
  const { incident, page, notices, now } = from
  const phase = parsed.change.phase ?? (parsed.kind === 'resolution' ? closingPhaseOf(incident.kind) : incident.phase)
  const language = parsed.language ?? page.language
  return { ...parsed, content: mergeContent(stillTrue({ incident, notices, phase, language, clock: page.clock, now }), parsed.content) }
}
