import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { isLossOpen } from '../../core/notice/closing-facts.ts'
import { isPublished } from '../../core/notice/notice.ts'
import type { Slots } from '../../core/notice/slots.ts'
import { type Instant, instantOf, instantText, isAfter } from '../../core/time.ts'
import { isCauseOpen, reportedSince, toldAt } from '../../render/notice/left-open.ts'
import { type Standing, standingOf } from '../../render/notice/standing.ts'
import { useQuestion } from '../api/use-api.ts'
import { parseIncidentView, parseNoticeView, parsePageView } from '../compose/parse-views.ts'
import { fileQuestion } from '../incidents/questions.ts'
import { When } from '../parts/when.tsx'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { useAtPostmortem } from './at-postmortem.ts'

type Edition = Schemas['PostmortemEdition']

/** The newest word on how things stand, as the incident's page has it. */
const useStanding = (): Standing | undefined => {
  const { incident, page } = useAtPostmortem()
  const { data } = useQuestion(fileQuestion(incident.id))
  return useMemo(() => {
    const notices = (data?.notices ?? []).map(parseNoticeView).filter(isPublished)
    return standingOf(parsePageView(page), { incident: parseIncidentView(incident), notices, commitments: [], settled: [] })
  }, [data, incident, page])
}

/** What the page says is open. A cause that is not confirmed it leaves to the report that came after. */
const useStillSaid = (slots: Slots, isReported: boolean): readonly string[] => {
  const words = useWords(postmortemWords).publish.leftOpen
  return [
    ...(isCauseOpen(slots) && !isReported ? [words.cause] : []),
    ...(slots.permanent?.state === 'recoverable' ? [words.recoverable] : []),
    ...(isLossOpen(slots) ? [words.checking] : []),
  ]
}

const Points = ({ standing, newest }: { readonly standing: Standing; readonly newest: Edition | undefined }): ReactNode => {
  const { incident } = useAtPostmortem()
  const words = useWords(postmortemWords).publish.leftOpen
  const { slots } = standing.content
  const publishedAt: Instant | undefined = newest?.publishedAt ? instantOf(newest.publishedAt) : undefined
  const isReported = reportedSince(standing, publishedAt ? [publishedAt] : []) !== undefined
  const said = useStillSaid(slots, isReported)
  const isNewer = publishedAt !== undefined && isAfter(toldAt(standing), publishedAt)
  const isLeftToReport = isReported && isCauseOpen(slots)
  if (said.length === 0 && !isNewer && !isLeftToReport) return null
  return (
    <div className="left-open small" role="note" aria-label={words.title}>
      {isNewer ? (
        <p>
          {words.newer(newest?.number ?? 1)} (<When at={instantText(toldAt(standing))} />
          ). {words.agrees}
        </p>
      ) : null}
      {said.length > 0 ? (
        <>
          <p>{words.lead}</p>
          <ul>
            {said.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isLeftToReport ? <p>{words.leftToReport(newest?.number ?? 1)}</p> : null}
      <p>
        {said.length > 0 || isLeftToReport ? `${words.after} ` : ''}
        <Link to="/incidents/$incidentId" params={{ incidentId: incident.id }}>
          {words.to}
        </Link>
      </p>
    </div>
  )
}

/** What the incident's page leaves open, says since the edition that stands, or leaves to it. */
export const LeftOpen = ({ editions }: { readonly editions: readonly Edition[] }): ReactNode => {
  const standing = useStanding()
  return standing ? <Points standing={standing} newest={editions[0]} /> : null
}
