import { type ProposalFile, readProposal } from '../../app/proposal/read-proposal.ts'
import { idOf } from '../../core/id.ts'
import { verifyLink } from '../../core/link.ts'
import type { Proposal } from '../../core/signal/signal.ts'
import { renderDocument } from '../../render/page/document.tsx'
import type { PreferenceState } from '../../render/page/subscription-pages.tsx'
import { surroundingsOf } from '../../render/page/surroundings.ts'
import type { Assets } from '../../render/page-state.ts'
import type { Backend } from '../backend.ts'
import { spend } from '../limits.ts'
import { answerOperatorProposal } from './operator-proposal.ts'
import type { PersonDeps } from './person-deps.ts'
import { CameIn, ProposalFacts, ProposalGround, ProposedWords } from './proposal-parts.tsx'

const stateText = {
  waiting: 'It is waiting for you.',
  accepted: 'It has been published.',
  dismissed: 'It was dismissed.',
  withdrawn: 'It was withdrawn, because the alerts behind it have gone quiet.',
} as const satisfies Record<Proposal['state'], string>

const commands = (proposal: Proposal, consoleUrl: string): string =>
  [
    `forthright publish --proposal ${proposal.id}`,
    '',
    `curl -X POST ${consoleUrl}/api/proposals/${proposal.id}/accept \\`,
    '  -H "Authorization: Bearer $FORTHRIGHT_TOKEN" \\',
    `  -H 'Idempotency-Key: "${proposal.id}"' \\`,
    "  -H 'Content-Type: application/json' -d '{}'",
  ].join('\n')

const pageOf = (
  { proposal, assembled, signals, readers, former }: ProposalFile,
  state: PreferenceState,
  assets: Assets,
  consoleUrl: string,
): string =>
  renderDocument({
    around: surroundingsOf(state, assets),
    title: proposal.title,
    main: (
      <section className="page" lang="en">
        <h1 dir="auto">{proposal.title}</h1>
        <p>
          An alert proposes to {proposal.kind === 'open' ? 'open this incident' : 'close this incident'}. {stateText[proposal.state]}
        </p>
        <ProposalGround proposal={proposal} former={former} readers={readers} state={state} language="en" />
        <CameIn signals={signals} count={proposal.signalCount} language="en" />
        <ProposalFacts proposal={proposal} state={state} language="en" />
        <div className="prose">
          <h2>What customers would read</h2>
          <ProposedWords assembled={assembled} language={state.page.language} />
        </div>
        {proposal.state === 'waiting' && (
          <div className="prose">
            <h2>Publish it</h2>
            <p>
              This link only shows. <a href={`/console/proposals/${proposal.id}`}>Sign in to publish it</a>, or use a token, by either of:
            </p>
            <pre>{commands(proposal, consoleUrl)}</pre>
          </div>
        )}
      </section>
    ),
  })

/** The link of a mail to an address that is no operator's. It shows one proposal to whoever holds it, and changes nothing. */
const showProposal = async (deps: PersonDeps, backend: Backend, proposalId: string): Promise<Response> => {
  const context = { ...backend.context, actor: { kind: 'system', name: 'proposal link' } } as const
  const found = await readProposal(context, { proposalId: idOf(proposalId) })
  if (!found.ok) return deps.pages.refusal(found.fault)
  const state = await deps.standing.fresh()
  return state ? deps.pages.html(200, pageOf(found.value, state, deps.assets, deps.consoleUrl())) : deps.pages.message(503, 'unavailable')
}

/** Answers the link of a mail about a proposal: one that names an operator, or one that only shows. */
export const answerProposalLink = async (deps: PersonDeps, backend: Backend, request: Request, token: string): Promise<Response> => {
  const { settings, clock } = backend.context
  const check = (purpose: 'proposal' | 'operator_proposal') => verifyLink(settings.secret, token, { purpose, nonce: '' }, clock.now())
  const named = check('operator_proposal')
  if (named.ok) return answerOperatorProposal(deps, backend, request, { token, subject: named.value })
  const link = check('proposal')
  if (link.ok && request.method === 'POST') return deps.pages.message(405, 'methodWrong', { Allow: 'GET, HEAD' })
  if (link.ok) return showProposal(deps, backend, link.value)
  const spent = spend(deps.limits.failures, deps.callers, request)
  return deps.pages.refusal(spent.ok ? link.fault : spent.fault)
}
