import { Link, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { usePage } from '../api/page.ts'
import { useQuestion } from '../api/use-api.ts'
import { parseIncidentView, parseNoticeView, parsePageView } from '../compose/parse-views.ts'
import { NoticeWords } from '../incidents/notice-words.tsx'
import { fileQuestion } from '../incidents/questions.ts'
import { Asked } from '../parts/asked.tsx'
import { OnlyTo } from '../parts/only-to.tsx'
import { Screen } from '../parts/screen.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { When } from '../parts/when.tsx'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'
import { Answer } from './answer.tsx'
import { Changes } from './changes.tsx'
import { approvalQuestion } from './questions.ts'
import { Said } from './said.tsx'
import './approvals.css'

// The words of a report take as much code as the rest of the screen, and most notices announce none.
const AskedReport = lazy(() => import('./asked-report.tsx').then((loaded) => ({ default: loaded.AskedReport })))

type File = Schemas['ApprovalFile']

const Facts = ({ file }: { readonly file: File }): ReactNode => {
  const words = useWords(approvalWords)
  const isWaiting = file.state === 'waiting'
  return (
    <div className="stack tight small">
      <p>
        <SeverityMark severity={file.incident.severity} /> · {words.why(file.rules.join(', '))}
      </p>
      {isWaiting ? (
        <p>
          {words.until} <When at={file.dueAt} relative="beside" withOwn />
          {file.escalatedAt ? <strong> {words.late}</strong> : null}
        </p>
      ) : null}
      {file.asked.length > 0 ? <p className="soft">{words.askedOf(file.asked.map(({ name }) => name).join(', '))}</p> : null}
      {file.settled && file.state !== 'waiting' ? (
        <p className="card" role="status">
          {words.states[file.state](file.settled.by.name)} {file.settled.reason}
        </p>
      ) : null}
      {isWaiting && file.mode === 'before' && !file.isCurrent ? (
        <p className="card" role="status">
          {words.outdated}
        </p>
      ) : null}
      <p>
        {file.notice.state === 'draft' ? (
          <Link to="/compose/$noticeId" params={{ noticeId: file.noticeId }}>
            {words.toDraft}
          </Link>
        ) : (
          <Link to="/incidents/$incidentId" params={{ incidentId: file.incidentId }}>
            {words.toIncident}
          </Link>
        )}
      </p>
    </div>
  )
}

/** A correction names the notice that it sets right. */
const useOthers = ({ incidentId, notice }: File): readonly Notice[] => {
  const { data } = useQuestion({ ...fileQuestion(incidentId), options: { enabled: notice.correction !== null } })
  return useMemo(() => data?.notices.map(parseNoticeView) ?? [], [data])
}

const Reads = ({ file, page }: { readonly file: File; readonly page: Schemas['Page'] }): ReactNode => {
  const words = useWords(approvalWords)
  const others = useOthers(file)
  return (
    <section className="card stack tight" aria-labelledby="approval-reads">
      <h2 id="approval-reads" className="small soft">
        {words.reads}
      </h2>
      <h3 dir="auto">{file.title}</h3>
      <OnlyTo audienceIds={file.notice.audienceIds} />
      <NoticeWords
        notice={parseNoticeView(file.notice)}
        incident={parseIncidentView(file.incident)}
        page={parsePageView(page)}
        others={others}
      />
    </section>
  )
}

/** What somebody is asked to approve: how it will read, what is different, and the answer, within reach of a thumb. */
export const ApprovalScreen = (): ReactNode => {
  const words = useWords(approvalWords)
  const { approvalId } = useParams({ from: '/frame/approvals/$approvalId' })
  const found = useQuestion(approvalQuestion(approvalId))
  const page = usePage()
  return (
    <Asked of={found}>
      {(file) => (
        <Asked of={page}>
          {(itsPage) => (
            <Screen
              title={file.state === 'waiting' ? words.heading(file.title) : words.headings[file.state](file.title)}
              lead={words.lead[file.mode](file.requestedBy.name)}
            >
              <div className="approval">
                <Facts file={file} />
                <Reads file={file} page={itsPage} />
                {file.report ? (
                  <Suspense>
                    <AskedReport report={file.report} page={itsPage} />
                  </Suspense>
                ) : null}
                <Changes file={file} />
                <Said file={file} />
                {file.state === 'waiting' ? <Answer file={file} /> : null}
              </div>
            </Screen>
          )}
        </Asked>
      )}
    </Asked>
  )
}
