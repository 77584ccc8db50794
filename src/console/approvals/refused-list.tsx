import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { useMay } from '../api/session.ts'
import { useAsk } from '../api/use-api.ts'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'
import './approvals.css'

const CorrectDialog = lazy(async () => ({ default: (await import('../incidents/notice-dialogs.tsx')).CorrectDialog }))

type Refused = Schemas['ListedApproval']

/** What was refused after it had gone out and still stands as it was; of one incident where it is named. */
export const useRefused = (incidentId?: string): readonly Refused[] => {
  const about = incidentId === undefined ? {} : { incident: incidentId }
  const { data } = useAsk(['approvals', 'refused', incidentId ?? ''], (api) =>
    api.GET('/api/approvals', { params: { query: { state: 'refused', limit: 50, ...about } } }),
  )
  return (data?.items ?? []).filter(({ needsCorrection }) => needsCorrection)
}

/** Who refused it, and why. */
export const RefusedReason = ({ settled }: Pick<Refused, 'settled'>): ReactNode => {
  const { refusedAfter } = useWords(approvalWords)
  return settled ? (
    <p className="small" dir="auto">
      <strong>{refusedAfter.by(settled.by.name)}</strong> {settled.reason ? <q>{settled.reason}</q> : null}
    </p>
  ) : null
}

const Row = ({ approval }: { readonly approval: Refused }): ReactNode => {
  const { refusedAfter, compose } = useWords(approvalWords)
  const may = useMay()
  const [isCorrecting, setCorrecting] = useState(false)
  return (
    <li className="card refused">
      <Link to="/incidents/$incidentId" params={{ incidentId: approval.incidentId }}>
        {approval.title}
      </Link>
      <RefusedReason settled={approval.settled} />
      <div className="row">
        {may('notice.write') ? (
          <Button size="xs" onClick={() => setCorrecting(true)}>
            {refusedAfter.correct}
          </Button>
        ) : null}
        <Link to="/approvals/$approvalId" params={{ approvalId: approval.id }} className="small">
          {compose.open}
        </Link>
      </div>
      <Suspense fallback={null}>
        {isCorrecting ? (
          <CorrectDialog notice={{ id: approval.noticeId, incidentId: approval.incidentId }} onClose={() => setCorrecting(false)} />
        ) : null}
      </Suspense>
    </li>
  )
}

/** Nobody else keeps in mind that customers go on reading what was refused. */
export const RefusedList = ({ incidentId }: { readonly incidentId?: string }): ReactNode => {
  const { refusedAfter } = useWords(approvalWords)
  const refused = useRefused(incidentId)
  if (refused.length === 0) return null
  return (
    <section className="stack tight">
      <h2>{refusedAfter.title}</h2>
      <ul className="stack tight refused-list">
        {refused.map((approval) => (
          <Row key={approval.id} approval={approval} />
        ))}
      </ul>
    </section>
  )
}
