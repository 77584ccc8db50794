import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Objection } from '../../core/policy/decide-settled.ts'
import { type ReportWords, reportWordsOf } from '../../render/locales/report-words.ts'
import { composeWords } from '../words/compose.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { useAtDesk } from './desk-context.ts'
import { FindingList, keyOf } from './finding-list.tsx'
import type { ReportFindings } from './report-findings.ts'

const reportRemarksId = 'report-remarks'

/** The section in which a part stands: `/timeline/2/text`. Those of the organisation's own have no name here. */
const sectionOf = (part: string, words: ReportWords): string | undefined => {
  const [, name] = part.split('/')
  const named: Readonly<Record<string, string>> = {
    summary: words.summary,
    consequences: words.consequences,
    telling: words.telling,
    timeline: words.timeline,
    factors: words.factors,
    wentWell: words.wentWell,
    unknown: words.unknown,
    actions: words.actions,
  }
  return named[name ?? '']
}

const Part = ({ part, findings }: { readonly part: string; readonly findings: ReportFindings }): ReactNode => {
  const { state } = useAtDesk()
  const [reasonFor, setReasonFor] = useState<string>()
  const section = sectionOf(part, reportWordsOf(useLanguage()))
  return (
    <>
      {section === undefined ? null : <h3 className="small soft">{section}</h3>}
      <FindingList
        id={`${reportRemarksId}${part.replaceAll('/', '-')}`}
        text=""
        lang={state.draft.language}
        findings={findings}
        open={findings}
        onOpen={() => undefined}
        onFix={undefined}
        reasonFor={reasonFor}
        onAskReason={(finding) => setReasonFor(keyOf(finding))}
        onCloseReason={() => setReasonFor(undefined)}
      />
    </>
  )
}

/** What the guide says of the report that this notice announces: it is changed where it is written, or let stand here. */
export const ReportRemarks = ({ findings }: { readonly findings: ReportFindings }): ReactNode => {
  const words = useWords(composeWords).inReport
  const { incidentId } = useAtDesk().state.draft
  if (findings.length === 0) return null
  return (
    <section className="card stack tight" id={reportRemarksId} tabIndex={-1} aria-labelledby={`${reportRemarksId}-title`}>
      <h2 id={`${reportRemarksId}-title`} className="small">
        {words.title}
      </h2>
      <p className="small soft">
        {words.hint}{' '}
        <Link to="/incidents/$incidentId/postmortem" params={{ incidentId }}>
          {words.to}
        </Link>
      </p>
      {[...new Set(findings.map(({ part }) => part))].map((part) => (
        <Part key={part} part={part} findings={findings.filter((finding) => finding.part === part)} />
      ))}
    </section>
  )
}

/** To the first thing that the policy asks for; what stands in the report has its place beside the form. */
export const goToUnmet = ([first]: readonly Objection[], onPolicy: (by: 1, wanted?: Objection) => void): void => {
  if (first?.pointer.startsWith('/report/')) document.getElementById(reportRemarksId)?.focus()
  else onPolicy(1, first)
}
