import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { closingPhaseOf } from '../../core/incident/phase.ts'
import { usePage, usePageUrl } from '../api/page.ts'
import { useMay } from '../api/session.ts'
import { useDo, useQuestion } from '../api/use-api.ts'
import { RefusedList, useRefused } from '../approvals/refused-list.tsx'
import { draftTitle } from '../compose/draft-title.ts'
import { Overtaken } from '../compose/overtaken.tsx'
import { parseNoticeView } from '../compose/parse-views.ts'
import { ToldAlready } from '../compose/told-already.tsx'
import { DueList } from '../due/due-list.tsx'
import { OwnNotes } from '../due/own-notes.tsx'
import { useOffer } from '../frame/palette-store.ts'
import { ApprovalList } from '../home/approval-list.tsx'
import { Asked } from '../parts/asked.tsx'
import { Icon } from '../parts/icon.tsx'
import { OnlyTo } from '../parts/only-to.tsx'
import { Screen } from '../parts/screen.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { PutAside } from '../sealed/sealed-notes.tsx'
import { composeWords } from '../words/compose.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'
import { Happenings, Signals } from './happenings.tsx'
import { NoticeCard, PendingBand } from './notice-card.tsx'
import { ContactDialog } from './notice-dialogs.tsx'
import { countsQuestion, fileQuestion, timelineQuestion } from './questions.ts'
import { StateLine } from './state-line.tsx'
import '../compose/compose.css'
import './incidents.css'

const IncidentFigures = lazy(async () => ({ default: (await import('../measures/incident-figures.tsx')).IncidentFigures }))
const QuestionsSection = lazy(async () => ({ default: (await import('../questions/questions-section.tsx')).QuestionsSection }))
const LegalSection = lazy(async () => ({ default: (await import('../legal/legal-section.tsx')).LegalSection }))

interface Whole {
  readonly file: Schemas['IncidentFile']
  readonly timeline: Schemas['Timeline']
  readonly page: Schemas['Page']
}

const whenWord = ({ phase, endedAt }: Schemas['Incident'], words: Record<'beginsWhen' | 'sinceWhen' | 'beganWhen', string>): string => {
  if (phase === 'scheduled') return words.beginsWhen
  return endedAt === null ? words.sinceWhen : words.beganWhen
}

const useBegin = (incident: Schemas['Incident']) => {
  const navigate = useNavigate()
  return useDo(
    (api, isOver: boolean) =>
      api.POST('/api/incidents/{incidentId}/drafts', {
        params: { path: { incidentId: incident.id } },
        body: { startFrom: 'last', ...(isOver ? { phase: closingPhaseOf(incident.kind) } : {}) },
      }),
    { touches: ['drafts', 'incidents'], onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }) },
  )
}

const Acts = ({ file }: Pick<Whole, 'file'>): ReactNode => {
  const words = useWords(incidentWords)
  const may = useMay()
  const pageUrl = usePageUrl()
  const { incident, notices } = file
  const { mutate, isPending, error } = useBegin(incident)
  const [isContact, setContact] = useState(false)
  const isOpen = incident.endedAt === null
  const isTold = notices.some(({ state }) => state !== 'draft')
  const canWrite = may('notice.write') && isOpen
  const offered = useMemo(
    () =>
      canWrite && isTold
        ? [
            { id: 'update', label: words.update, run: () => mutate(false) },
            { id: 'resolve', label: words.resolve, run: () => mutate(true) },
          ]
        : [],
    [canWrite, isTold, words, mutate],
  )
  useOffer('incident', offered)
  return (
    <>
      <div className="incident-acts">
        {canWrite ? (
          <Button size="md" loading={isPending} leftSection={<Icon name="edit" />} onClick={() => mutate(false)}>
            {isTold ? words.update : words.first}
          </Button>
        ) : null}
        {canWrite && isTold ? (
          <Button size="md" variant="default" loading={isPending} leftSection={<Icon name="check" />} onClick={() => mutate(true)}>
            {words.resolve}
          </Button>
        ) : null}
        {may('incident.write') && isOpen ? (
          <Button size="md" variant="default" onClick={() => setContact(true)}>
            {words.contactButton}
            {incident.contact?.name ? `: ${incident.contact.name}` : ''}
          </Button>
        ) : null}
        {incident.publicAt && !isOpen ? (
          <Link to="/incidents/$incidentId/postmortem" params={{ incidentId: incident.id }} className="row">
            <Icon name="edit" /> {words.postmortem}
          </Link>
        ) : null}
        {incident.publicAt && !incident.isDrill ? (
          <a href={`${pageUrl}/incidents/${incident.id}`} target="_blank" rel="noreferrer" className="row">
            {words.onPage} <Icon name="outside" />
          </a>
        ) : null}
      </div>
      <PutAside incidentId={incident.id} />
      <Trouble error={error} />
      {isContact ? <ContactDialog incident={incident} onClose={() => setContact(false)} /> : null}
    </>
  )
}

const Drafts = ({ notices, incident }: Pick<Schemas['IncidentFile'], 'notices' | 'incident'>): ReactNode => {
  const words = useWords(incidentWords)
  const may = useMay()
  const { title: titles } = useWords(composeWords)
  const drafts = notices.filter(({ state }) => state === 'draft')
  if (drafts.length === 0) return null
  const told = notices.filter(({ state }) => state === 'published').map(parseNoticeView)
  return (
    <section className="stack tight">
      <h2>{words.drafts}</h2>
      <ul className="incident-rows">
        {drafts.map((notice) => (
          <li key={notice.id}>
            <Link to="/compose/$noticeId" params={{ noticeId: notice.id }} className="incident-row">
              <strong>{draftTitle(notice, titles)}</strong>
              <span className="soft small">
                <When at={notice.updatedAt} /> · {may('notice.write') ? words.goOn : words.lookAt}
              </span>
              <OnlyTo audienceIds={notice.audienceIds} />
              <Overtaken notice={notice} incident={incident} />
              <ToldAlready draft={parseNoticeView(notice)} notices={told} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Promises = ({ commitments }: { readonly commitments: readonly Schemas['Commitment'][] }): ReactNode => {
  const words = useWords(incidentWords)
  const shown = commitments.filter(({ state }) => state === 'open' || state === 'missed')
  if (shown.length === 0) return null
  return (
    <ul className="promises">
      {shown.map(({ id, state, dueAt }) => (
        <li key={id} className={state === 'missed' ? 'down' : ''}>
          <Icon name="clock" />
          <span>
            {dueAt ? (
              <>
                {words.promiseStates[state]} <When at={dueAt} relative="beside" />
              </>
            ) : (
              words.promisedOnChange
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

const Notices = ({ file, page }: Pick<Whole, 'file' | 'page'>): ReactNode => {
  const words = useWords(incidentWords)
  const counted = useQuestion(countsQuestion(file.incident.id))
  const refused = useRefused(file.incident.id)
  const published = file.notices.filter(({ state }) => state === 'published')
  const roots = published.filter(({ correction }) => correction === null).toReversed()
  /** Corrections of corrections belong to the notice that they go back to. */
  const rootOf = (notice: Schemas['Notice']): string => {
    const before = published.find(({ id }) => id === notice.correction?.of)
    return before ? rootOf(before) : notice.id
  }
  return (
    <section className="stack tight">
      <h2>{words.notices}</h2>
      {roots.length === 0 ? <p className="soft">{words.noNotices}</p> : null}
      <ul className="stack">
        {roots.map((notice) => (
          <NoticeCard
            key={notice.id}
            notice={notice}
            corrections={published.filter((other) => other.correction !== null && rootOf(other) === notice.id)}
            file={file}
            page={page}
            deliveries={counted.data?.items ?? []}
            refusal={refused.find(({ noticeId }) => noticeId === notice.id)?.settled ?? null}
          />
        ))}
      </ul>
    </section>
  )
}

/** For those who may record what authorities are told; it shows nothing where no legal deadlines are counted. */
const Legal = ({ incidentId }: { readonly incidentId: string }): ReactNode =>
  useMay()('incident.write') ? (
    <Suspense fallback={null}>
      <LegalSection incidentId={incidentId} />
    </Suspense>
  ) : null

const IncidentWhole = ({ file, timeline, page }: Whole): ReactNode => {
  const words = useWords(incidentWords)
  const { drill } = useWords(composeWords)
  const { incident, notices, commitments } = file
  return (
    <Screen
      title={incident.title}
      width="full"
      lead={
        <span className="row">
          <StateLine incident={incident} />
          <span className="small">
            {whenWord(incident, words)} <When at={incident.startedAt} withOwn />
          </span>
        </span>
      }
    >
      {incident.isDrill ? <p className="drill-band">{drill}</p> : null}
      {notices.map((notice) =>
        notice.state === 'pending' ? <PendingBand key={notice.id} notice={notice} file={file} page={page} /> : null,
      )}
      <Promises commitments={commitments} />
      <Acts file={file} />
      <RefusedList incidentId={incident.id} />
      <DueList incidentId={incident.id} />
      <ApprovalList incidentId={incident.id} />
      <OwnNotes incidentId={incident.id} />
      <div className="incident-columns">
        <div className="stack wide">
          <Drafts notices={notices} incident={incident} />
          <Notices file={file} page={page} />
        </div>
        <div className="stack wide">
          {incident.kind === 'incident' ? (
            <Suspense fallback={null}>
              <IncidentFigures incidentId={incident.id} />
            </Suspense>
          ) : null}
          {incident.publicAt && !incident.isDrill ? (
            <Suspense fallback={null}>
              <QuestionsSection incidentId={incident.id} />
            </Suspense>
          ) : null}
          {timeline.signals.length > 0 ? <Signals signals={timeline.signals} /> : null}
          <section className="stack tight">
            <h2>{words.timeline}</h2>
            <Happenings entries={timeline.entries} />
          </section>
        </div>
      </div>
      <Legal incidentId={incident.id} />
    </Screen>
  )
}

/** One incident: what was said, what was promised, who got it, who did what. */
export const IncidentScreen = (): ReactNode => {
  const { incidentId } = useParams({ from: '/frame/incidents/$incidentId' })
  const file = useQuestion(fileQuestion(incidentId))
  const timeline = useQuestion(timelineQuestion(incidentId))
  const page = usePage()
  return (
    <Asked of={file}>
      {(found) => (
        <Asked of={timeline}>
          {(told) => <Asked of={page}>{(itsPage) => <IncidentWhole key={incidentId} file={found} timeline={told} page={itsPage} />}</Asked>}
        </Asked>
      )}
    </Asked>
  )
}
