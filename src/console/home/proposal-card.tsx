import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { ifMatch } from '../../client/headers.ts'
import { useOfferUndo } from '../api/publication.ts'
import { useMay } from '../api/session.ts'
import { usePublish } from '../api/use-api.ts'
import { CameIn } from '../parts/came-in.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { Trouble } from '../parts/trouble.tsx'
import { When } from '../parts/when.tsx'
import { homeWords } from '../words/home.ts'
import { useWords } from '../words/use-words.ts'
import { type ListedProposal, type Proposal, saidIn } from './standing.ts'

const BehindProposal = lazy(() => import('../affected/behind-proposal.tsx').then((loaded) => ({ default: loaded.BehindProposal })))

const usePublishing = (proposal: Proposal) => {
  const offer = useOfferUndo(useWords(homeWords))
  return usePublish(
    (api, key) =>
      api.POST('/api/proposals/{proposalId}/accept', {
        params: { path: { proposalId: proposal.id }, header: { ...key, ...ifMatch(proposal.version) } },
        body: {},
      }),
    { touches: ['proposals', 'incidents', 'drafts'], onDone: offer },
  )
}

const Facts = ({ proposal }: { readonly proposal: Proposal }): ReactNode => {
  const words = useWords(homeWords)
  const { since, nextUpdate } = proposal.slots
  return (
    <dl className="home-facts">
      <div>
        <dt>{words.since}</dt>
        <dd>
          <When at={since ?? proposal.startedAt} relative="beside" />
        </dd>
      </div>
      {nextUpdate ? (
        <div>
          <dt>{words.nextWord}</dt>
          <dd>{nextUpdate.by ? <When at={nextUpdate.by} relative="beside" /> : words.onChange}</dd>
        </div>
      ) : null}
    </dl>
  )
}

/** What an alert proposes, as customers would have it; one tap publishes, and it can be taken back. */
export const ProposalCard = ({ proposal }: { readonly proposal: ListedProposal }): ReactNode => {
  const words = useWords(homeWords)
  const may = useMay()
  const publish = usePublishing(proposal)
  const { id, title, severity, kind, signalCount } = proposal
  const headingId = `proposal-${id}`
  return (
    <article className={`card home-card proposed ${severity}`} aria-labelledby={headingId}>
      <p className="kicker">
        <SeverityMark severity={severity} />
        <span>{words.alerts(signalCount)}</span>
        {kind === 'resolve' ? <span>{words.resolves}</span> : null}
      </p>
      <h3 id={headingId}>
        <Link to="/proposals/$proposalId" params={{ proposalId: id }}>
          {title}
        </Link>
      </h3>
      {proposal.former || proposal.readers.length > 0 ? (
        <Suspense fallback={null}>
          <BehindProposal former={proposal.former} readers={proposal.readers} />
        </Suspense>
      ) : null}
      <CameIn signals={proposal.signals} count={signalCount} />
      <p className="consequence">{saidIn(proposal) ?? words.consequenceUnknown}</p>
      <Facts proposal={proposal} />
      <Trouble error={publish.error} />
      <div className="home-acts">
        {may('notice.publish') ? (
          <Button size="lg" loading={publish.isPending} onClick={() => publish.mutate()} aria-describedby={headingId}>
            {words.publish}
          </Button>
        ) : (
          <p className="soft small">{words.mayNot}</p>
        )}
        <Link to="/proposals/$proposalId" params={{ proposalId: id }} className="quiet-link" aria-describedby={headingId}>
          {words.look}
        </Link>
      </div>
    </article>
  )
}
