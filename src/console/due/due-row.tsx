import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { dueAnchor } from '../../core/due/due-anchor.ts'
import { type Instant, instantOf, isMinuteOver } from '../../core/time.ts'
import { useMay } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { dueWords } from '../words/due.ts'
import { useWords } from '../words/use-words.ts'
import { countdownText } from './due-groups.ts'
import type { DueText } from './due-text.ts'
import { handedText } from './handed-text.ts'
import type { BoardItem } from './questions.ts'

const SnoozeDialog = lazy(async () => ({ default: (await import('./snooze-dialog.tsx')).SnoozeDialog }))
const DueIssue = lazy(async () => ({ default: (await import('../issues/due-issue.tsx')).DueIssue }))
const HandOverDialog = lazy(async () => ({ default: (await import('./hand-over-dialog.tsx')).HandOverDialog }))

interface RowProps {
  readonly item: BoardItem
  readonly text: DueText
  readonly now: Instant
}

type ActsProps = Pick<RowProps, 'item' | 'text'>

const Title = ({ item }: Pick<RowProps, 'item'>): ReactNode => {
  const { subject, facts, kind } = item
  if (subject.kind === 'incident')
    return (
      <Link to="/incidents/$incidentId" params={{ incidentId: subject.id }} {...(kind === 'legal' ? { hash: 'legal-title' } : {})}>
        {facts.title}
      </Link>
    )
  if (subject.kind === 'proposal')
    return (
      <Link to="/proposals/$proposalId" params={{ proposalId: subject.id }}>
        {facts.title}
      </Link>
    )
  return facts.title
}

/** The time and what is left of it; a reader of the screen hears the time alone, not every second. */
const Clock = ({ item, now }: Omit<RowProps, 'text'>): ReactNode => {
  const words = useWords(dueWords)
  const at = instantOf(item.dueAt)
  return (
    <p className="due-clock">
      <span className="soft">
        {words.by} <When at={item.dueAt} />
      </span>
      <strong className={isMinuteOver(at, now) ? 'down' : undefined} aria-hidden="true">
        {countdownText(at, now, words)}
      </strong>
    </p>
  )
}

const Standing = ({ item }: Pick<RowProps, 'item'>): ReactNode => {
  const words = useWords(dueWords)
  const { snooze, onIt } = item
  const handed = handedText(item, words)
  const { standsFor } = item.facts
  return (
    <p className="soft small due-standing">
      <span>{onIt === null || onIt.length === 0 ? words.everybody : words.onIt(onIt.map(({ name }) => name).join(', '))}</span>
      {standsFor ? <span>{words.standsFor(standsFor.name)}</span> : null}
      {handed === undefined ? null : <span>{handed}</span>}
      {snooze ? (
        <span>
          {words.snoozed} <When at={snooze.until} /> ({snooze.by})
        </span>
      ) : null}
    </p>
  )
}

const useMove = (item: BoardItem, path: '/api/due/wake' | '/api/due/take-back') =>
  useDo((api) => api.POST(path, { body: { key: item.key, page: item.pageId } }), { touches: ['due'] })

/** What a button is called for those who hear it by itself: with what is owed, and for which incident. */
const useNamed = ({ item, text }: ActsProps): ((act: string) => { readonly 'aria-label': string }) => {
  const words = useWords(dueWords)
  return (act) => ({ 'aria-label': `${act}: ${words.named(text.what, item.facts.title, '')}` })
}

const Write = ({ item, text }: ActsProps): ReactNode => {
  const words = useWords(dueWords)
  const navigate = useNavigate()
  const named = useNamed({ item, text })
  const act = item.kind === 'action_item' ? words.done : words.write
  const writing = useDo((api) => api.POST('/api/due/draft', { body: { key: item.key, pageId: item.pageId } }), {
    touches: ['drafts', 'incidents', 'due'],
    onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }),
  })
  return (
    <>
      <Button data-act="write" loading={writing.isPending} onClick={() => writing.mutate()} {...named(act)}>
        {act}
      </Button>
      <Trouble error={writing.error} />
    </>
  )
}

/** A report is no notice that one writes in a go: it has a screen of its own. */
const WriteReport = ({ item, text }: ActsProps): ReactNode => {
  const words = useWords(dueWords)
  const navigate = useNavigate()
  const named = useNamed({ item, text })
  const params = { incidentId: item.subject.id }
  return (
    <Button data-act="write" onClick={() => void navigate({ to: '/incidents/$incidentId/postmortem', params })} {...named(words.write)}>
      {words.write}
    </Button>
  )
}

/** Words can be prepared for what is said to customers of an incident; the rest is looked at where it stands. */
const isWritten = ({ subject, kind }: BoardItem): boolean =>
  subject.kind === 'incident' && kind !== 'legal' && kind !== 'maintenance_announcement'

const Acts = ({ item, text }: ActsProps): ReactNode => {
  const words = useWords(dueWords)
  const named = useNamed({ item, text })
  const may = useMay()
  const [open, setOpen] = useState<'snooze' | 'hand-over' | null>(null)
  const wake = useMove(item, '/api/due/wake')
  const takeBack = useMove(item, '/api/due/take-back')
  const close = (): void => setOpen(null)
  if (!may('due.move')) return null
  return (
    <div className="due-acts">
      {isWritten(item) && may('notice.write') ? (
        item.kind === 'postmortem' ? (
          <WriteReport item={item} text={text} />
        ) : (
          <Write item={item} text={text} />
        )
      ) : null}
      {item.snooze ? (
        <Button variant="subtle" loading={wake.isPending} onClick={() => wake.mutate()} {...named(words.wake)}>
          {words.wake}
        </Button>
      ) : (
        <Button data-act="snooze" variant="subtle" onClick={() => setOpen('snooze')} {...named(words.snooze)}>
          {words.snooze}
        </Button>
      )}
      {item.handOver ? (
        <Button variant="subtle" loading={takeBack.isPending} onClick={() => takeBack.mutate()} {...named(words.takeBack)}>
          {words.takeBack}
        </Button>
      ) : (
        <Button data-act="hand-over" variant="subtle" onClick={() => setOpen('hand-over')} {...named(words.handOver)}>
          {words.handOver}
        </Button>
      )}
      <Trouble error={wake.error ?? takeBack.error} />
      <Suspense fallback={null}>
        {open === 'snooze' ? <SnoozeDialog item={item} onClose={close} /> : null}
        {open === 'hand-over' ? <HandOverDialog item={item} onClose={close} /> : null}
      </Suspense>
    </div>
  )
}

/** One thing that is owed: what, for which incident, by when, why, to whom, and who has it. */
export const DueRow = ({ item, text, now }: RowProps): ReactNode => (
  <li id={dueAnchor(item.key)} data-due={item.kind} tabIndex={-1} className={`card due-row ${item.urgency}`}>
    <div className="due-head">
      <h4>{text.what}</h4>
      <Clock item={item} now={now} />
    </div>
    <p>
      <Title item={item} />
    </p>
    <p className="due-why">
      {text.why} {text.to}
    </p>
    {item.urgency === 'ahead' ? null : <p className="soft small">{text.missed}</p>}
    {item.kind === 'action_item' ? (
      <Suspense>
        <DueIssue item={item} />
      </Suspense>
    ) : null}
    <Standing item={item} />
    <Acts item={item} text={text} />
  </li>
)
