import { useMemo } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { editionFindings } from '../../lint/edition-to-lint.ts'
import type { Language } from '../../lint/language/language.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import type { LintedReport } from '../../lint/lint-report.ts'
import { useQuestion } from '../api/use-api.ts'
import { postmortemQuestion } from '../postmortem/question.ts'

export type ReportFindings = LintedReport['findings']
const none: ReportFindings = []

/** What the guide finds in the report that a draft announces, beyond what it finds in the draft; nothing where it announces none. */
export const useReportFindings = (
  { id, incidentId, kind }: Notice,
  read: LintedNotice | undefined,
  languages: readonly Language[],
  ownUrl: string,
): ReportFindings => {
  const { data } = useQuestion({ ...postmortemQuestion(incidentId), options: { enabled: kind === 'report' } })
  const edition = data?.editions.find(({ noticeId }) => noticeId === id)
  const inNotice = read?.findings
  return useMemo(
    () => (edition && inNotice ? editionFindings(edition.words, ownUrl, languages, inNotice) : none),
    [edition, inNotice, languages, ownUrl],
  )
}
