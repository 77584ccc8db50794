import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../api/use-api.ts'
import { When } from '../parts/when.tsx'
import { measureWords } from '../words/measures.ts'
import { useWords } from '../words/use-words.ts'
import { measureText } from './measure-text.ts'
import './measures.css'

/** How this incident was told, in a few lines beside it. */
export const IncidentFigures = ({ incidentId }: { readonly incidentId: string }): ReactNode => {
  const words = useWords(measureWords)
  const { data } = useAsk(['incidents', incidentId, 'measures'], (api) =>
    api.GET('/api/incidents/{incidentId}/measures', { params: { path: { incidentId } } }),
  )
  if (!data) return null
  const { firstNoticeSeconds: first, longestSilence: silence, longestBeyondPromise: beyond, promises, knewFirst, firstReportAt } = data
  const due = promises.kept + promises.missed
  const lines = [
    [words.firstShort, first === null ? words.untold : words.after[knewFirst](measureText(first))],
    ...(silence
      ? [
          [
            words.silenceShort,
            [measureText(silence.seconds), ...(beyond ? [words.beyondShort(measureText(beyond.beyondPromiseSeconds))] : [])].join(', '),
          ],
        ]
      : []),
    ...(due > 0 ? [[words.promises, words.keptShort(promises.kept, due)]] : []),
  ]
  return (
    <section className="stack tight" aria-labelledby="how-told">
      <h2 id="how-told">{words.how}</h2>
      <dl className="figure-list small">
        {firstReportAt ? (
          <div>
            <dt className="soft">{words.reportShort}</dt>
            <dd>
              <When at={firstReportAt} />
            </dd>
          </div>
        ) : null}
        {lines.map(([term, value]) => (
          <div key={term}>
            <dt className="soft">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="small">
        <Link to="/measures">{words.all}</Link>
      </p>
    </section>
  )
}
