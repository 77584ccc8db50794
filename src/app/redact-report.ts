import type { Notice } from '../core/notice/notice.ts'
import { isPublicEdition, type PublishedEdition } from '../core/postmortem/edition.ts'
import { type PartRedaction, type ReportPart, recordFieldsOf, redactEdition } from '../core/postmortem/redact-edition.ts'
import type { Records } from './store.ts'

/** The edition that a published notice announced. */
export const announcedEdition = async (records: Records, { id, kind }: Notice): Promise<PublishedEdition | undefined> => {
  const edition = kind === 'report' ? await records.postmortems.findEdition(id) : undefined
  return edition && isPublicEdition(edition) ? edition : undefined
}

/** Removes parts of an edition from it and from the public record; its sections keep them for those inside. */
export const redactReport = async (
  records: Records,
  edition: PublishedEdition,
  parts: readonly ReportPart[],
  how: Omit<PartRedaction, 'part'>,
): Promise<void> => {
  await records.postmortems.saveEdition(redactEdition(edition, parts, how))
  await records.journal.redact(
    edition.noticeId,
    parts.flatMap((part) => recordFieldsOf(part, edition.words)),
    'report.published',
  )
}
