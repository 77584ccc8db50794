import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { redactableFields } from '../../core/notice/slots.ts'
import { type ReportField, type ReportPart, reportParts, withShared } from '../../core/postmortem/redact-edition.ts'
import { useQuestion } from '../api/use-api.ts'
import { postmortemQuestion } from '../postmortem/question.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'

type Edition = Schemas['PostmortemEdition']
type Words = Edition['words']

const wordsOf = (words: Words, part: ReportPart): string | null | readonly unknown[] =>
  part === 'consequences' || part === 'telling' ? words[part].note : words[part]

/** Whether an edition has words in that part which could be removed. */
const says = (words: Words, part: ReportPart): boolean => (wordsOf(words, part)?.length ?? 0) > 0

/** With what the notice itself says of them: its own words are the summary of the edition too. */
const partsIn = (fields: readonly string[]): readonly ReportPart[] =>
  withShared(
    redactableFields.filter((field) => fields.includes(field)),
    reportParts.filter((part) => fields.includes(`report.${part}`)),
  ).parts

/** Of each public edition beside the one that the notice announced: what it has in the parts that are chosen. */
const besides = (editions: readonly Edition[], noticeId: string, fields: readonly string[]): readonly Edition[] =>
  editions.some((edition) => edition.noticeId === noticeId)
    ? editions.filter(
        (edition) => edition.noticeId !== noticeId && edition.number !== null && partsIn(fields).some((part) => says(edition.words, part)),
      )
    : []

/** Other editions that stand on the page and have words in the parts that are chosen. */
export const useOtherEditions = (notice: Schemas['Notice'], fields: readonly string[]): readonly Edition[] => {
  const { data } = useQuestion({ ...postmortemQuestion(notice.incidentId), options: { enabled: notice.kind === 'report' } })
  return besides(data?.editions ?? [], notice.id, fields)
}

/** The parts of the edition that a notice announced, as far as it has words in them; one that only tells what became of an action announced none. */
export const PartsOfReport = ({
  notice,
  fields,
  onToggle,
}: {
  readonly notice: Schemas['Notice']
  readonly fields: readonly string[]
  readonly onToggle: (field: ReportField) => void
}): ReactNode => {
  const words = useWords(incidentWords).redactDialog
  const { data } = useQuestion(postmortemQuestion(notice.incidentId))
  const edition = data?.editions.find(({ noticeId }) => noticeId === notice.id)
  if (!edition) return null
  return reportParts
    .filter((part) => says(edition.words, part))
    .map((part) => (
      <label className="tick" key={part}>
        <input type="checkbox" checked={fields.includes(`report.${part}`)} onChange={() => onToggle(`report.${part}`)} />
        {words.ofReport(words.parts[part])}
      </label>
    ))
}
