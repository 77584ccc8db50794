import { isOwed } from '../core/commitment/commitment.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Page } from '../core/page/page.ts'
import type { Objection } from '../core/policy/decide-settled.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { editionFindings } from '../lint/edition-to-lint.ts'
import { languages } from '../lint/language/languages.ts'
import { lintNotice, type NoticeToLint } from '../lint/lint-notice.ts'
import { composedNotice, noticeToLint } from '../lint/notice-to-lint.ts'
import { objectionsOf, reportObjectionsOf } from '../lint/objections.ts'
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

/** What the guide has against a draft and the report that it announces, read as the composer reads them; refused when it is too long to be read. */
export const objectionsTo = async (
  records: Records,
  judged: Judged,
  settings: Context['settings'],
): Promise<Result<readonly Objection[]>> => {
  const { draft } = judged
  const linted = lintNotice(await noticeInRecords(records, judged, settings), languages)
  if (!linted.ok) return linted
  const inNotice = objectionsOf(linted.value)
  const edition = draft.kind === 'report' ? await records.postmortems.findEdition(draft.id) : undefined
  if (!edition) return ok(inNotice)
  return ok([...inNotice, ...reportObjectionsOf(editionFindings(edition.words, settings.baseUrl, languages, inNotice))])
}
