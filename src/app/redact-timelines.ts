import type { NoticeId } from '../core/brand.ts'
import type { PublishedNotice, Redaction } from '../core/notice/notice.ts'
import { isPublicEdition } from '../core/postmortem/edition.ts'
import { reportLanguage } from '../core/postmortem/report-language.ts'
import { isToldIn, type Retelling, retellingOf, retoldEdition, retoldLines } from '../core/postmortem/retell.ts'
import { linesOf } from '../core/postmortem/section.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { missing, stale } from './load.ts'
import type { KeptSection } from './postmortem-records.ts'
import { redactReport } from './redact-report.ts'
import type { Records } from './store.ts'

const retellEditions = async (
  records: Records,
  { incidentId }: PublishedNotice,
  retelling: Retelling,
  { reason, redactedAt }: Pick<Redaction, 'reason' | 'redactedAt'>,
): Promise<readonly NoticeId[]> => {
  const told = (await records.postmortems.editionsOf(incidentId)).filter(({ words }) => isToldIn(words, retelling))
  for (const edition of told) {
    if (isPublicEdition(edition)) await redactReport(records, edition, ['timeline'], { reason, redactedAt, byNotice: true })
    else await records.postmortems.saveEdition({ ...edition, words: retoldEdition(edition.words, retelling) })
  }
  return told.filter(isPublicEdition).map(({ noticeId }) => noticeId)
}

/**
 * A timeline repeats what a notice said: whatever is removed from the notice goes from the line that is written, from an edition that waits,
 * and with the whole timeline from those that are public. Answers which notices announced these.
 */
export const redactTimelines = async (
  context: Context,
  records: Records,
  { before, after }: { readonly before: PublishedNotice; readonly after: PublishedNotice },
  { reason, redactedAt }: { readonly reason: Redaction['reason']; readonly redactedAt: Instant },
): Promise<Result<readonly NoticeId[]>> => {
  const page = await records.pages.find(before.pageId)
  const incident = await records.incidents.find(before.incidentId)
  if (!page || !incident) return missing('page')
  const kept = (await records.postmortems.sectionsOf(before.incidentId)).find(({ section }) => section === 'timeline')
  const lines = kept ? linesOf({ timeline: kept.body }) : []
  const notices = await records.notices.listPublished([before.incidentId])
  const editions = await records.postmortems.editionsOf(incident.id)
  const language = reportLanguage({ incident, notices, lines, editions, otherwise: page.language })
  const retelling = retellingOf(before, after, { language, lines, notices })
  if (!retelling) return ok([])
  if (kept && lines.some(({ id }) => id === retelling.id)) {
    const written = { writtenBy: writerOf(context.actor), updatedAt: redactedAt, version: kept.version + 1 }
    const section: KeptSection = { ...kept, ...written, body: { kind: 'timeline', lines: retoldLines(lines, retelling) } }
    if (!(await records.postmortems.saveSection(section, kept.version))) return stale('section')
  }
  return ok(await retellEditions(records, before, retelling, { reason, redactedAt }))
}
