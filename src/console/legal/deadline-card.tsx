import { Button, Checkbox } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import { instantOf, isMinuteOver } from '../../core/time.ts'
import { useDo } from '../api/use-api.ts'
import { countdownText } from '../due/due-groups.ts'
import { Trouble } from '../parts/trouble.tsx'
import { useNow } from '../parts/use-now.ts'
import { When } from '../parts/when.tsx'
import { dueWords } from '../words/due.ts'
import { legalWords } from '../words/legal.ts'
import { useWords } from '../words/use-words.ts'
import { termsText } from './regime-text.ts'
import { type Begun, type File, MetDialog, ReasonDialog, type Standing } from './settle-dialogs.tsx'

interface CardProps {
  readonly file: File
  readonly begun: Begun
  readonly deadline: Standing
}

/** The time and what is left of it; a reader of the screen hears the time alone, not every second. */
const Clock = ({ dueAt }: { readonly dueAt: string }): ReactNode => {
  const words = useWords(dueWords)
  const now = useNow(1)
  const at = instantOf(dueAt)
  return (
    <p className="due-clock">
      <span className="soft">
        {words.by} <When at={dueAt} withOwn />
      </span>
      <strong className={isMinuteOver(at, now) ? 'down' : undefined} aria-hidden="true">
        {countdownText(at, now, words)}
      </strong>
    </p>
  )
}

/** For what it waits before it counts. */
const Waiting = ({ begun, deadline }: Omit<CardProps, 'file'>): ReactNode => {
  const words = useWords(legalWords)
  const moments = deadline.terms.flatMap(({ from }) => (from.moment ? [words.moments[from.moment]] : []))
  const other = begun.deadlines.find(({ id }) => deadline.terms.some(({ from }) => from.deadlineId === id))
  return (
    <p className="soft">
      {moments.length > 0
        ? words.incident.waiting(moments.map(words.from.fulfilled).join(words.incident.or))
        : words.incident.waitingFor(other?.name ?? '')}
    </p>
  )
}

const Outcome = ({ deadline }: Pick<CardProps, 'deadline'>): ReactNode => {
  const words = useWords(legalWords).incident
  const { outcome, dueAt, contents } = deadline
  if (!outcome) return null
  const recorded = (
    <p className="soft small">
      {words.by(outcome.by.name)} · <When at={outcome.recordedAt} />
    </p>
  )
  if (outcome.kind === 'not_applicable')
    return (
      <div>
        <p>
          <strong>{words.setAside}</strong>: {outcome.reason}
        </p>
        {recorded}
      </div>
    )
  const isLate = outcome.at && dueAt && isMinuteOver(instantOf(dueAt), instantOf(outcome.at))
  return (
    <div>
      <p>
        <strong className={isLate ? 'down' : 'ok'}>{isLate ? words.metLate : words.met}</strong>{' '}
        {outcome.at ? <When at={outcome.at} withOwn /> : null} {words.metBy(outcome.reportedBy ?? '')}
      </p>
      {outcome.reference ? <p>{words.reference(outcome.reference)}</p> : null}
      {outcome.lateReason ? <p>{words.late(outcome.lateReason)}</p> : null}
      {contents.length > 0 ? <p className="soft small">{words.contained(outcome.contents?.length ?? 0, contents.length)}</p> : null}
      {recorded}
    </div>
  )
}

/** What the report has to contain, ticked off under the name of who has it ready; once it is settled, as it was. */
const Checklist = ({ file, begun, deadline }: CardProps): ReactNode => {
  const words = useWords(legalWords)
  const { contents, ticks, outcome } = deadline
  /** A box that waits for the server's answer to change is one that did not take the press. */
  const [sent, setSent] = useState<{ readonly point: string; readonly isReady: boolean }>()
  const ticking = useDo(
    (api, body: { readonly point: string; readonly isReady: boolean }) =>
      api.PUT('/api/incidents/{incidentId}/legal/regimes/{regimeId}/deadlines/{deadlineId}/points', {
        params: { path: { incidentId: file.incidentId, regimeId: begun.id, deadlineId: deadline.id }, header: ifMatch(file.version) },
        body,
      }),
    { touches: ['legal'], answers: ['legal', file.incidentId] },
  )
  const tickOff = (body: { readonly point: string; readonly isReady: boolean }): void => {
    setSent(body)
    ticking.mutate(body, { onSettled: () => setSent(undefined) })
  }
  if (contents.length === 0 || outcome?.kind === 'not_applicable') return null
  const points = (
    <div className="legal-checks">
      {contents.map((point) => {
        const tick = ticks.find((one) => one.point === point)
        return (
          <Checkbox
            key={point}
            label={point}
            description={
              tick && !outcome ? (
                <>
                  {words.incident.ready(tick.by.name)} <When at={tick.at} />
                </>
              ) : undefined
            }
            checked={outcome ? (outcome.contents?.includes(point) ?? false) : sent?.point === point ? sent.isReady : tick !== undefined}
            disabled={outcome !== null}
            onChange={({ currentTarget }) => tickOff({ point, isReady: currentTarget.checked })}
          />
        )
      })}
      <Trouble error={ticking.error} />
    </div>
  )
  // What nobody has to do yet takes no room.
  return deadline.dueAt === null || outcome ? (
    <details className="legal-checks">
      <summary className="soft small">{words.contents}</summary>
      {points}
    </details>
  ) : (
    <>
      <p className="soft small">{words.contents}</p>
      {points}
    </>
  )
}

const Acts = (props: CardProps): ReactNode => {
  const words = useWords(legalWords).incident
  const [asking, setAsking] = useState<'met' | 'not_applicable' | 'owed'>()
  const { name, outcome, dueAt } = props.deadline
  const close = (): void => setAsking(undefined)
  return (
    <div className="due-acts">
      <Button
        variant={outcome ? 'subtle' : dueAt === null ? 'default' : 'filled'}
        aria-label={outcome ? words.againNamed(name) : words.markMetNamed(name)}
        onClick={() => setAsking('met')}
      >
        {outcome ? words.again : words.markMet}
      </Button>
      {outcome ? (
        <Button variant="subtle" aria-label={words.owedNamed(name)} onClick={() => setAsking('owed')}>
          {words.owed}
        </Button>
      ) : (
        <Button variant="subtle" aria-label={words.markNotNamed(name)} onClick={() => setAsking('not_applicable')}>
          {words.markNot}
        </Button>
      )}
      {asking === 'met' ? <MetDialog {...props} onClose={close} /> : null}
      {asking && asking !== 'met' ? <ReasonDialog {...props} kind={asking} onClose={close} /> : null}
    </div>
  )
}

/** One report that is owed, was made, or is not owed: what, to whom, by when with the time running, what is ready. */
export const DeadlineCard = (props: CardProps): ReactNode => {
  const words = useWords(legalWords)
  const { begun, deadline } = props
  return (
    <li className="card due-row">
      <div className="due-head">
        <h5>{deadline.name}</h5>
        {deadline.outcome || deadline.dueAt === null ? null : <Clock dueAt={deadline.dueAt} />}
      </div>
      <p className="due-why soft small">
        {words.to(deadline.recipient)} · {termsText(deadline, begun.deadlines, words)}
      </p>
      {deadline.outcome || deadline.dueAt !== null ? null : <Waiting begun={begun} deadline={deadline} />}
      <Outcome deadline={deadline} />
      <Checklist {...props} />
      <Acts {...props} />
    </li>
  )
}
