import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useAffected } from '../affected/question.ts'
import { besideIncident } from '../affected/standing.ts'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { lengthText } from '../parts/time-text.ts'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'
import { PendingNotice } from './pending-notice.tsx'
import { type IncidentFile, lastPublished, type NextWord, nextWordOf, pendingOf, promisedIn, saidIn } from './standing.ts'

const SaidByReaders = lazy(() => import('../affected/said-by-readers.tsx').then((loaded) => ({ default: loaded.SaidByReaders })))

const NextWordText = ({ next }: { readonly next: NextWord }): ReactNode => {
  const words = useWords(homeWords)
  switch (next.kind) {
    case 'due':
      return (
        <>
          <When at={next.at} /> <span className="soft">· {words.dueIn(lengthText(next.seconds))}</span>
        </>
      )
    case 'now':
      return (
        <>
          <When at={next.at} /> <strong>· {words.dueNow}</strong>
        </>
      )
    case 'late':
      return (
        <>
          <When at={next.at} /> <strong className="down">· {words.late(lengthText(next.seconds))}</strong>
        </>
      )
    case 'on-change':
      return words.onChange
    case 'none':
      return <span className="soft">{words.noNext}</span>
  }
}

const Standing = ({ file }: { readonly file: IncidentFile }): ReactNode => {
  const words = useWords(homeWords)
  const now = useNow(1)
  const pending = pendingOf(file.notices, now)
  const said = pending ?? lastPublished(file.notices)
  return (
    <>
      <p className="consequence">{said ? (saidIn(said) ?? words.consequenceUnknown) : <span className="soft">{words.silent}</span>}</p>
      <dl className="home-facts">
        <div>
          <dt>{file.incident.phase === 'scheduled' ? words.begins : words.since}</dt>
          <dd>
            <When at={file.incident.startedAt} relative="beside" />
          </dd>
        </div>
        <div>
          <dt>{words.nextWord}</dt>
          <dd>
            <NextWordText next={pending ? promisedIn(pending, now) : nextWordOf(file, now)} />
          </dd>
        </div>
      </dl>
      {pending ? <PendingNotice notice={pending} /> : null}
    </>
  )
}

/** One open incident: who cannot do what, since when, and what is owed to customers next. */
export const OpenCard = ({ file }: { readonly file: IncidentFile }): ReactNode => {
  const words = useWords(homeWords)
  const { id, kind, title, severity, phase, isDrill } = file.incident
  const headingId = `incident-${id}`
  const readers = besideIncident(useAffected(), file)
  return (
    <article className="card home-card" aria-labelledby={headingId}>
      <p className="kicker">
        {kind === 'incident' ? <SeverityMark severity={severity} /> : null}
        <span>{words.phases[phase]}</span>
        {isDrill ? <strong className="work">{words.drill}</strong> : null}
      </p>
      <h3 id={headingId}>
        <Link to="/incidents/$incidentId" params={{ incidentId: id }}>
          {title}
        </Link>
      </h3>
      <Standing file={file} />
      {readers.length > 0 ? (
        <Suspense fallback={null}>
          <SaidByReaders said={readers} as="beside" />
        </Suspense>
      ) : null}
    </article>
  )
}
