import { noteDeviceUse } from '../../app/device/note-device-use.ts'
import { type Recognised, recogniseOperator } from '../../app/device/recognise-operator.ts'
import { readIncident } from '../../app/incident/read-incident.ts'
import { undoPublication } from '../../app/notice/undo-publication.ts'
import { acceptProposal } from '../../app/proposal/accept-proposal.ts'
import { type ProposalFile, readProposal } from '../../app/proposal/read-proposal.ts'
import { mayDo } from '../../core/actor/actor.ts'
import type { NoticeId, OperatorId, ProposalId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { linkToken, verifyLink } from '../../core/link.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Backend } from '../backend.ts'
import { visitOf } from '../session/authenticate.ts'
import { deviceOf, sessionTokenOf } from '../session/cookies.ts'
import { readForm } from './form-body.ts'
import { type OperatorProposal, type Press, renderOperatorProposal } from './operator-proposal-page.tsx'
import { isForeignForm } from './own-form.ts'
import type { PersonDeps } from './person-deps.ts'

/** From looking to pressing. */
const capabilitySeconds = 15 * 60

interface Visit {
  readonly deps: PersonDeps
  readonly backend: Backend
  readonly request: Request
  readonly path: string
  readonly proposalId: ProposalId
  readonly operatorId: OperatorId
  readonly recognised: Recognised | undefined
}

interface Found extends ProposalFile {
  /** What it led to. */
  readonly notice: Notice | undefined
}

const find = async ({ backend, proposalId }: Visit): Promise<Result<Found>> => {
  const context = { ...backend.context, actor: { kind: 'system', name: 'proposal link' } } as const
  const file = await readProposal(context, { proposalId })
  if (!file.ok) return file
  const { proposal } = file.value
  if (proposal.state !== 'accepted' || proposal.incidentId === null) return ok({ ...file.value, notice: undefined })
  const incident = await readIncident(context, { incidentId: proposal.incidentId })
  if (!incident.ok) return incident
  const { notices } = incident.value
  const notice = proposal.kind === 'open' ? notices[0] : notices.findLast(({ change }) => change.phase === 'resolved')
  return ok({ ...file.value, notice })
}

/** What a form may do: this, with this version of it, for this operator, from this browser. */
const claimOf = ({ recognised, operatorId }: Visit, purpose: 'publish' | 'undo', subject: string, version: number) => ({
  purpose,
  subject,
  nonce: `${version}|${operatorId}|${recognised?.by ?? ''}`,
})

const capabilityFor = (visit: Visit, purpose: 'publish' | 'undo', subject: string, version: number): string => {
  const { settings, clock } = visit.backend.context
  const expiresAt = plusSeconds(clock.now(), capabilitySeconds)
  return linkToken(settings.secret, { ...claimOf(visit, purpose, subject, version), expiresAt })
}

const pressOf = (visit: Visit, { proposal, notice }: Found): Press => {
  const isUndoable = proposal.state === 'accepted' && notice?.status.state === 'pending'
  if (proposal.state !== 'waiting' && !isUndoable) return { kind: 'nothing' }
  if (!visit.recognised) return { kind: 'sign-in' }
  if (!mayDo(visit.recognised.actor, 'notice.publish')) return { kind: 'not-allowed' }
  return notice && isUndoable
    ? { kind: 'undo', capability: capabilityFor(visit, 'undo', notice.id, notice.version) }
    : { kind: 'publish', capability: capabilityFor(visit, 'publish', proposal.id, proposal.version) }
}

const show = async (visit: Visit, status: number, remark: OperatorProposal['remark']): Promise<Response> => {
  const { deps, backend, path } = visit
  const found = await find(visit)
  if (!found.ok) return deps.pages.refusal(found.fault)
  const state = await deps.standing.fresh()
  if (!state) return deps.pages.message(503, 'unavailable')
  const { undoSeconds } = backend.context.settings
  const shown = { ...found.value, state, press: pressOf(visit, found.value), undoSeconds, path, remark }
  return deps.pages.html(status, renderOperatorProposal(shown, deps.assets))
}

/** Reloading the page that answers must not send the form again. */
const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })

const isGood = (visit: Visit, capability: string, claim: ReturnType<typeof claimOf>): boolean => {
  const { settings, clock } = visit.backend.context
  const checked = verifyLink(settings.secret, capability, claim, clock.now())
  return checked.ok && checked.value === claim.subject
}

const publish = async (visit: Visit, recognised: Recognised, capability: string): Promise<Response> => {
  const found = await find(visit)
  if (!found.ok) return visit.deps.pages.refusal(found.fault)
  const { proposal } = found.value
  // Pressed twice, or somebody else was faster: the page says what became of it.
  if (proposal.state !== 'waiting') return seeOther(visit.path)
  if (!isGood(visit, capability, claimOf(visit, 'publish', proposal.id, proposal.version))) return show(visit, 409, 'changed')
  const { actor } = recognised
  const context = { ...visit.backend.context, actor, visit: visitOf(visit.deps.callers, visit.request) }
  const done = await acceptProposal(context, { proposalId: proposal.id, seenVersion: proposal.version })
  if (done.ok || done.fault.code === 'proposal.settled') return seeOther(visit.path)
  if (done.fault.code === 'notice.policy_unmet') return show(visit, 409, 'held')
  return done.fault.code === 'entity.stale' ? show(visit, 409, 'changed') : visit.deps.pages.refusal(done.fault)
}

const undo = async (visit: Visit, { actor }: Recognised, capability: string): Promise<Response> => {
  const found = await find(visit)
  if (!found.ok) return visit.deps.pages.refusal(found.fault)
  const { notice } = found.value
  if (notice?.status.state !== 'pending') return show(visit, 409, notice?.status.state === 'published' ? 'late' : null)
  if (!isGood(visit, capability, claimOf(visit, 'undo', notice.id, notice.version))) return show(visit, 409, 'changed')
  const done = await undoPublication({ ...visit.backend.context, actor }, { noticeId: idOf<NoticeId>(notice.id) })
  return done.ok ? seeOther(visit.path) : show(visit, 409, 'late')
}

const press = async (visit: Visit): Promise<Response> => {
  const { deps, request, recognised, path, backend } = visit
  if (isForeignForm(request, deps.consoleUrl())) return deps.pages.message(403, 'foreignOrigin')
  const form = await readForm(request, ['act', 'capability'], [])
  if (!form.ok) return deps.pages.refusal(form.fault)
  if (!recognised) return seeOther(`/console/sign-in?then=${encodeURIComponent(path)}`)
  const device = deviceOf(request, backend.context.settings)
  if (device?.id === recognised.by) await noteDeviceUse(backend.context, { deviceId: device.id })
  const capability = form.value.get('capability')?.[0] ?? ''
  return form.value.get('act')?.[0] === 'undo' ? undo(visit, recognised, capability) : publish(visit, recognised, capability)
}

/**
 * The link of a mail to one operator. Opening it shows and changes nothing; its button does something in a browser that is this
 * operator's, and leads to sign-in in every other.
 */
export const answerOperatorProposal = async (
  deps: PersonDeps,
  backend: Backend,
  request: Request,
  link: { readonly token: string; readonly subject: string },
): Promise<Response> => {
  const [proposalId = '', operatorId = ''] = link.subject.split('-')
  const { settings } = backend.context
  const token = sessionTokenOf(request, settings)
  const recognised = await recogniseOperator(backend.context, {
    operatorId: idOf<OperatorId>(operatorId),
    session: token === undefined ? undefined : await backend.actorOfSession(token),
    device: deviceOf(request, settings),
  })
  const visit: Visit = {
    deps,
    backend,
    request,
    path: `/p/${link.token}`,
    proposalId: idOf<ProposalId>(proposalId),
    operatorId: idOf<OperatorId>(operatorId),
    recognised,
  }
  return request.method === 'POST' ? press(visit) : show(visit, 200, null)
}
