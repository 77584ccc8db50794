import { tagged } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { newIncident } from '../incident/new-incident.ts'
import { closingPhaseOf } from '../incident/phase.ts'
import { type AssembledNotice, assembleNotice } from '../notice/assemble.ts'
import { assemblySetting } from '../notice/assembly-setting.ts'
import { type ClosingGround, closingContent } from '../notice/closing-content.ts'
import type { AsProposed } from '../notice/decide-publication.ts'
import { mergeContent } from '../notice/merge-content.ts'
import type { ParsedNoticeInput } from '../notice/parse-notice-input.ts'
import { writeDraft } from '../notice/write-draft.ts'
import type { Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import { isTest, type Proposal } from './signal.ts'

/** What a person said on accepting wins over what the proposal says, slot by slot. `incident` is the one that it would close. */
export const proposedInput = (proposal: Proposal, incident: Incident | null, said?: ParsedNoticeInput): ParsedNoticeInput => {
  const content = mergeContent(proposal.content, said?.content)
  const addressing = said?.addressing ?? { kind: 'all' }
  if (incident === null) {
    const { title, severity, affected } = proposal
    return { ...said, content, change: { title, severity, affected, ...said?.change }, addressing }
  }
  // Title, severity and start may have moved while the proposal waited: the incident knows them, the proposal only remembers them.
  const slots = { ...content.slots, since: said?.content.slots.since ?? incident.startedAt }
  const change = { ...said?.change, phase: closingPhaseOf(incident.kind), affected: [] }
  return { ...said, content: { ...content, slots }, change, addressing }
}

/** What of the end a person left as the machine proposed it. */
export const leftAsProposed = (said?: ParsedNoticeInput): AsProposed => {
  const slots = said?.content?.slots
  return {
    times: slots?.since === undefined && slots?.until === undefined,
    loss: slots?.permanent === undefined && slots?.notKnown.includes('permanent') !== true,
  }
}

/** The incident that an `open` proposal proposes, with what a person has changed of it. */
export const proposedIncident = (
  proposal: Proposal,
  around: {
    readonly id: Incident['id']
    readonly page: Pick<Page, 'id'>
    readonly parsed: ParsedNoticeInput
    readonly isDrillTime: boolean
    readonly now: Instant
  },
): Incident => {
  const { id, page, parsed, isDrillTime, now } = around
  const { title, severity, affected } = {
    title: proposal.title,
    severity: proposal.severity,
    affected: proposal.affected,
    ...parsed.change,
  }
  const isDrill = isTest(proposal) || isDrillTime
  const { startedAt } = proposal
  return newIncident(
    id,
    page.id,
    { kind: 'incident', title, severity, startedAt, affected, window: null, contact: null, isDrill, isRegulated: false },
    now,
  )
}

/** What is around a proposal that decides how its notice reads. */
export interface ProposalGround {
  readonly page: Page
  /** The incident that it would close, as it will stand; null where it opens one. */
  readonly incident: Incident | null
  readonly isDrillTime: boolean
  /** What that incident's notices told, and of which components: the end says it again. */
  readonly told: ClosingGround
}

/** The message as it reads if the proposal is accepted at `now`: whoever looks before accepting sees what is sent. */
export const assembleProposed = (
  proposal: Proposal,
  { page, incident, isDrillTime, told }: ProposalGround,
  now: Instant,
): AssembledNotice => {
  const parsed = proposedInput(proposal, incident)
  const about = incident ?? proposedIncident(proposal, { id: tagged(proposal.id), page, parsed, isDrillTime, now })
  const draft = writeDraft({ id: tagged(proposal.id), parsed, incident: about, page, correction: null, backdatedTo: null, now })
  const notice = { ...draft, content: closingContent(draft, about, now, told) }
  return assembleNotice(notice.content, assemblySetting({ notice, incident: about, page, others: [], now }))
}
