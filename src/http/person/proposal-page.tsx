import { readProposal } from '../../app/proposal/read-proposal.ts'
import { idOf } from '../../core/id.ts'
import { verifyLink } from '../../core/link.ts'
import { assembleNotice } from '../../core/notice/assemble.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { isTest, type Proposal } from '../../core/signal/signal.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { renderDocument } from '../../render/page/document.tsx'
import type { PreferenceState } from '../../render/page/subscription-pages.tsx'
import { surroundingsOf } from '../../render/page/surroundings.ts'
import type { Assets } from '../../render/page-state.ts'
import type { Backend } from '../backend.ts'
import { spend } from '../limits.ts'
import type { PersonDeps } from './person-deps.ts'

const stateText = {
  waiting: 'It is waiting for you.',
  accepted: 'It has been published.',
  dismissed: 'It was dismissed.',
  withdrawn: 'It was withdrawn, because the alerts behind it have gone quiet.',
} as const satisfies Record<Proposal['state'], string>

/** The notice as it would read if it were published as proposed. */
const words = (proposal: Proposal, state: PreferenceState): readonly string[] => {
  const { language, zone, contact } = state.page
  const { gist, passages } = assembleNotice(proposal.content, {
    language,
    zone,
    contact,
    kind: 'incident',
    phase: proposal.kind === 'open' ? 'investigating' : 'resolved',
    window: null,
    publishedAt: proposal.updatedAt,
    backdatedTo: null,
    isDrill: isTest(proposal),
    correction: null,
    redactions: [],
  })
  return [gist, ...passages.map((passage) => passage.text).filter((text) => !gist.includes(text))]
}

const commands = (proposal: Proposal, baseUrl: string): string =>
  [
    `forthright publish --proposal ${proposal.id}`,
    '',
    `curl -X POST ${baseUrl}/api/proposals/${proposal.id}/accept \\`,
    '  -H "Authorization: Bearer $FORTHRIGHT_TOKEN" \\',
    `  -H 'Idempotency-Key: "${proposal.id}"' \\`,
    "  -H 'Content-Type: application/json' -d '{}'",
  ].join('\n')

const facts = (proposal: Proposal, { page, components }: PreferenceState): readonly (readonly [name: string, value: string])[] => {
  const said = localeOf('en').page
  const named = new Map(components.map((component) => [component.id, component.name]))
  const affected = proposal.affected.map(({ componentId, impact }) => `${named.get(componentId) ?? componentId}: ${said.impact[impact]}`)
  return [
    ['Severity', said.severity[proposal.severity]],
    ['Since', clockText(proposal.startedAt, page.zone, wordingOf('en'), proposal.updatedAt)],
    ['Components', affected.join(', ') || 'none named'],
    ['Alerts behind it', String(proposal.signalCount)],
  ]
}

const pageOf = (proposal: Proposal, state: PreferenceState, assets: Assets): string =>
  renderDocument({
    around: surroundingsOf(state, assets),
    title: proposal.title,
    main: (
      <section className="page" lang="en">
        <h1 dir="auto">{proposal.title}</h1>
        <p>
          An alert proposes to {proposal.kind === 'open' ? 'open this incident' : 'close this incident'}. {stateText[proposal.state]}
        </p>
        <dl className="facts">
          {facts(proposal, state).map(([name, value]) => (
            <div className="row" key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="prose">
          <h2>What customers would read</h2>
          <blockquote lang={state.page.language}>
            {words(proposal, state).map((text) => (
              <p key={text} dir="auto">
                {text}
              </p>
            ))}
          </blockquote>
        </div>
        {proposal.state === 'waiting' && (
          <div className="prose">
            <h2>Publish it</h2>
            <p>This link only shows; publishing needs a token. As it stands, by either of:</p>
            <pre>{commands(proposal, state.baseUrl)}</pre>
          </div>
        )}
      </section>
    ),
  })

/** The link of a mail to operators. It shows one proposal to whoever holds it, and changes nothing. */
export const answerProposalLink = async (deps: PersonDeps, backend: Backend, request: Request, token: string): Promise<Response> => {
  const { secret } = backend.context.settings
  const link = verifyLink(secret, token, { purpose: 'proposal', nonce: '' }, backend.context.clock.now())
  if (!link.ok) {
    const spent = spend(deps.limits.failures, deps.callers, request)
    return deps.pages.refusal(spent.ok ? link.fault : spent.fault)
  }
  const context = { ...backend.context, actor: { kind: 'system', name: 'proposal link' } } as const
  const found = await readProposal(context, { proposalId: idOf(link.value) })
  if (!found.ok) return deps.pages.refusal(found.fault)
  const state = await deps.standing.fresh()
  return state ? deps.pages.html(200, pageOf(found.value.proposal, state, deps.assets)) : deps.pages.message(503, 'unavailable')
}
