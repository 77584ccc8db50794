import { isOwed } from '../core/commitment/commitment.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import type { Objection } from '../core/policy/decide-settled.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { editionToLint } from '../lint/edition-to-lint.ts'
import { languages } from '../lint/language/languages.ts'
import { lintNotice, type NoticeToLint } from '../lint/lint-notice.ts'
import { lintReport } from '../lint/lint-report.ts'
import { composedNotice, noticeToLint } from '../lint/notice-to-lint.ts'
import { objectionsOf } from '../lint/objections.ts'
import { surroundingsOf } from '../lint/surroundings.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

export interface Judged {
  readonly draft: Notice
  readonly incident: Incident
  readonly page: Page
  readonly now: Instant
}

/** A notice with the records around it, as the composer hands it to the guide. */
export const noticeInRecords = async (
  records: Records,
  { draft, incident, page, now }: Judged,
  { baseUrl }: Context['settings'],
): Promise<NoticeToLint> => {
  const surroundings = surroundingsOf({
    incident,
    others: (await records.notices.listOf(incident.id)).filter(({ id }) => id !== draft.id),
    page,
    components: await records.components.listOf(page.id),
    commitments: await records.commitments.listOf([incident.id]),
    ledger: (await records.commitments.ledgerOf(incident.id)).filter(isOwed),
    language: draft.language,
    baseUrl,
    now,
  })
  return noticeToLint(composedNotice(draft, incident, surroundings))
}

/** What the guide has against a draft, read as the composer reads it; refused when it is too long to be read. */
export const objectionsTo = async (
  records: Records,
  judged: Judged,
  settings: Context['settings'],
): Promise<Result<readonly Objection[]>> => {
  const linted = lintNotice(await noticeInRecords(records, judged, settings), languages)
  return linted.ok ? ok(objectionsOf(linted.value)) : linted
}

/** What the guide finds in the report that a draft announces; nothing where it announces none. */
export const reportObjections = async (
  records: Records,
  draft: Notice,
  { baseUrl }: Context['settings'],
): Promise<readonly Objection[]> => {
  const edition = draft.kind === 'report' ? await records.postmortems.findEdition(draft.id) : undefined
  if (!edition) return []
  const { findings } = lintReport(editionToLint(edition.words, baseUrl), languages)
  return findings.map(({ rule, quote, level, part, message }) => ({ rule, quote, level, pointer: part, message }))
}
