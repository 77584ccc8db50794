import { Button } from '@mantine/core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { BehindProposal } from '../affected/behind-proposal.tsx'
import { faultAt } from '../api/faults.ts'
import { usePage } from '../api/page.ts'
import { useOfferUndo } from '../api/publication.ts'
import { useMay } from '../api/session.ts'
import { useAsk, useDo, usePublish, useQuestion } from '../api/use-api.ts'
import { Signals } from '../incidents/happenings.tsx'
import { LineField } from '../incidents/notice-dialogs.tsx'
import { Asked } from '../parts/asked.tsx'
import { CameIn } from '../parts/came-in.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { Screen } from '../parts/screen.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { toast } from '../parts/toast.ts'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { composeWords } from '../words/compose.ts'
import { frameWords } from '../words/frame.ts'
import { incidentWords } from '../words/incidents.ts'
import { useWords } from '../words/use-words.ts'
import { proposalQuestion } from './question.ts'
import '../compose/compose.css'
import '../incidents/incidents.css'

type Proposal = Schemas['Proposal']

const DismissDialog = ({ proposal, onClose }: { readonly proposal: Proposal; readonly onClose: () => void }): ReactNode => {
  const words = useWords(incidentWords).proposal
  const { cancel } = useWords(frameWords)
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const dismiss = useDo(
    (api) =>
      api.POST('/api/proposals/{proposalId}/dismiss', {
        params: { path: { proposalId: proposal.id }, header: ifMatch(proposal.version) },
        body: { reason },
      }),
    {
      touches: ['proposals'],
      onDone: () => {
        toast(words.dismissed)
        void navigate({ to: '/' })
      },
    },
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    dismiss.mutate()
  }
  return (
    <Dialog title={words.dismissTitle} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <LineField label={words.dismissReason} value={reason} error={faultAt(dismiss.error, '/reason')} onChange={setReason} />
        {faultAt(dismiss.error, '/reason') ? null : <Trouble error={dismiss.error} />}
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={dismiss.isPending} disabled={reason.trim() === ''}>
            {words.dismiss}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Look, then one tap: published, with its undo window counting down wherever one goes. */
const Acts = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords(incidentWords).proposal
  const may = useMay()
  const navigate = useNavigate()
  const offer = useOfferUndo(useWords(composeWords))
  const [isDismissing, setDismissing] = useState(false)
  const params = { path: { proposalId: proposal.id } }
  const accept = usePublish(
    (api, key) =>
      api.POST('/api/proposals/{proposalId}/accept', { params: { ...params, header: { ...key, ...ifMatch(proposal.version) } }, body: {} }),
    {
      touches: ['proposals', 'incidents'],
      onDone: ({ noticeId, incidentId, effectiveAt }) => {
        offer({ noticeId, effectiveAt })
        void navigate({ to: '/incidents/$incidentId', params: { incidentId } })
      },
    },
  )
  const edit = useDo((api) => api.POST('/api/proposals/{proposalId}/draft', { params }), {
    touches: ['proposals', 'incidents', 'drafts'],
    onDone: ({ id }) => void navigate({ to: '/compose/$noticeId', params: { noticeId: id } }),
  })
  return (
    <>
      <Trouble error={accept.error ?? edit.error} />
      <div className="proposal-acts">
        {may('notice.publish') ? (
          <Button size="lg" leftSection={<Icon name="send" />} loading={accept.isPending} onClick={() => accept.mutate()}>
            {words.publish}
          </Button>
        ) : null}
        {may('proposal.settle') ? (
          <>
            <Button size="md" variant="default" leftSection={<Icon name="edit" />} loading={edit.isPending} onClick={() => edit.mutate()}>
              {words.edit}
            </Button>
            <Button size="md" variant="default" onClick={() => setDismissing(true)}>
              {words.dismiss}
            </Button>
          </>
        ) : null}
      </div>
      {isDismissing ? <DismissDialog proposal={proposal} onClose={() => setDismissing(false)} /> : null}
    </>
  )
}

/** The words that one tap publishes, as the server says that they will read. */
const Message = ({
  proposal,
  words: text,
  page,
}: {
  readonly proposal: Proposal
  readonly words: string
  readonly page: Schemas['Page']
}) => {
  const words = useWords(incidentWords).proposal
  return (
    <section className="card stack tight" aria-label={words.will}>
      <p className="soft small">{words.will}</p>
      <h2 dir="auto">{proposal.title}</h2>
      <div className="notice-words" lang={page.language}>
        {text.split('\n\n').map((paragraph) => (
          <p key={paragraph} dir="auto">
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  )
}

const Particulars = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords(incidentWords)
  const { impacts } = useWords(composeWords)
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 })
  const nameOf = (id: string): string => data?.components.find((component) => component.id === id)?.name ?? '…'
  const isRetired = (id: string): boolean =>
    data?.components.some((component) => component.id === id && component.retiredAt !== null) ?? false
  const inUse = proposal.affected.filter(({ componentId }) => !isRetired(componentId))
  const affected = inUse.map(({ componentId, impact }) => `${nameOf(componentId)}: ${impacts[impact]}`)
  const left = proposal.affected.filter(({ componentId }) => isRetired(componentId)).map(({ componentId }) => nameOf(componentId))
  return (
    <>
      <p className="small">
        <SeverityMark severity={proposal.severity} /> · {words.sinceWhen} <When at={proposal.startedAt} relative="beside" withOwn />
        {proposal.kind === 'open' ? ` · ${affected.length > 0 ? affected.join(', ') : words.proposal.none}` : null}
      </p>
      {left.length > 0 ? <p className="small soft">{words.proposal.retired(left.join(', '))}</p> : null}
    </>
  )
}

const Settled = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords(incidentWords).proposal
  if (proposal.state === 'waiting') return null
  return (
    <p className="card" role="status">
      {words.states[proposal.state]}{' '}
      {proposal.incidentId ? (
        <Link to="/incidents/$incidentId" params={{ incidentId: proposal.incidentId }}>
          {words.toIncident}
        </Link>
      ) : null}
    </p>
  )
}

/** What alerts propose: read, then published with one tap, edited first, or dismissed with a reason. */
export const ProposalScreen = (): ReactNode => {
  const words = useWords(incidentWords).proposal
  const { proposalId } = useParams({ from: '/frame/proposals/$proposalId' })
  const found = useQuestion(proposalQuestion(proposalId))
  const page = usePage()
  return (
    <Asked of={found}>
      {({ proposal, message, signals, readers, former }) => (
        <Asked of={page}>
          {(itsPage) => (
            <Screen
              title={proposal.kind === 'open' ? words.title : words.resolveTitle}
              lead={proposal.kind === 'open' ? words.lead(proposal.signalCount) : words.resolveLead}
            >
              <div className="proposal">
                <Settled proposal={proposal} />
                <BehindProposal former={former} readers={readers} />
                <CameIn signals={signals} count={proposal.signalCount} />
                <Message proposal={proposal} words={message.levels.standard} page={itsPage} />
                <Particulars proposal={proposal} />
                {proposal.state === 'waiting' ? <Acts proposal={proposal} /> : null}
                {signals.length > 0 ? <Signals signals={signals} /> : null}
              </div>
            </Screen>
          )}
        </Asked>
      )}
    </Asked>
  )
}
