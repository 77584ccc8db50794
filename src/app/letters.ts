import { type Approval, type ApprovalAnswer, noticeAsAsked } from '../core/approval/approval.ts'
import { askedApprovers } from '../core/approval/decide-approval.ts'
import { addressedOf, zoneAddressed } from '../core/audience/addressed.ts'
import type { Audience } from '../core/audience/audience.ts'
import type {
  ApprovalId,
  AudienceId,
  InvitationId,
  NoticeId,
  OperatorId,
  ProposalId,
  SealedNoteId,
  SubscriberId,
  TimeZone,
} from '../core/brand.ts'
import type { Component } from '../core/component/component.ts'
import { type ClaimedDelivery, toSubscribers } from '../core/delivery/delivery.ts'
import { idOf } from '../core/id.ts'
import { type Incident, isOpen } from '../core/incident/incident.ts'
import { isPublished, type Notice, type PublishedNotice } from '../core/notice/notice.ts'
import { mayPublish } from '../core/operator/may-publish.ts'
import type { Invitation, Operator } from '../core/operator/operator.ts'
import type { Page } from '../core/page/page.ts'
import { assertNever } from '../core/result.ts'
import { sealedFor } from '../core/sealed-note/sealed-note.ts'
import type { Former } from '../core/signal/former.ts'
import type { ProposalGround } from '../core/signal/proposed-notice.ts'
import type { Proposal, Signal } from '../core/signal/signal.ts'
import type { Subscriber } from '../core/subscriber/subscriber.ts'
import type { Instant } from '../core/time.ts'
import type { PublicIncident } from '../render/page-state.ts'
import { type AffectedByReaders, affectedNow, readersBeside } from './affected-now.ts'
import { formerProposal } from './former-proposal.ts'
import { settledFacts } from './page-state.ts'
import type { Holidays, Sealer } from './ports.ts'
import { proposalGround } from './proposal-ground.ts'
import { settingsOf } from './question-box.ts'
import { loadQuestionAnswered, loadQuestionLink, loadReplyAnswer, type QuestionLetter, type ReplyLetter } from './question-letters.ts'
import { openReminders, type ReminderLetter } from './reminder-letter.ts'
import type { Records } from './store.ts'

/** A notice with what is needed to say it. */
interface TellableNotice<N extends Notice> {
  readonly page: Page
  readonly incident: Incident
  readonly notice: N
  /** What was published of the incident. */
  readonly others: readonly PublishedNotice[]
  readonly components: readonly Component[]
  /** Whom alone it goes to, as far as they still exist; null for everybody. */
  readonly addressed: readonly Audience[] | null
  /** By whose clock its times are told: the reader's own where only audiences get it, otherwise the page's. */
  readonly zone: TimeZone
  /** Whether its readers may ask about it. */
  readonly takesQuestions: boolean
}

/** To operators: what stands behind it in the monitors' own words, which customers never see. */
interface ProposalLetter {
  readonly page: Page
  readonly proposal: Proposal
  readonly ground: ProposalGround
  readonly components: readonly Component[]
  /** The newest first. */
  readonly signals: readonly Signal[]
  readonly readers: readonly AffectedByReaders[]
  readonly former: Former | null
}

/** What a delivery tells about, as it stands when it is sent: a redaction made meanwhile is honoured. */
export type Letter =
  | ({ readonly kind: 'notice' } & TellableNotice<PublishedNotice>)
  /** What was announced, once more: with the notice all that was published, because a correction counts. */
  | ({ readonly kind: 'maintenance_reminder' } & Pick<PublicIncident, 'settled'> & {
        readonly all: readonly PublishedNotice[]
      } & TellableNotice<PublishedNotice>)
  | ({ readonly kind: 'heads_up' } & TellableNotice<Notice>)
  | ({
      readonly kind: 'proposal'
      /** Whom the link names; null for an address that is no operator's. */
      readonly operator: Operator | null
    } & ProposalLetter)
  | ({ readonly kind: 'alert_joined'; readonly incident: Incident } & ProposalLetter)
  | ({
      readonly kind: 'approval'
      readonly approval: Approval
      readonly operator: Operator
      readonly isLate: boolean
    } & TellableNotice<Notice>)
  | ({
      readonly kind: 'approval_answer'
      readonly approval: Approval
      /** `of` names the writers for a reader who is none of them. */
      readonly answer: { readonly kind: ApprovalAnswer; readonly by: string; readonly said: string | null; readonly of: string | null }
    } & TellableNotice<Notice>)
  | { readonly kind: 'confirmation' | 'already_subscribed' | 'endpoint_failing'; readonly page: Page; readonly subscriber: Subscriber }
  | QuestionLetter
  | ReplyLetter
  | { readonly kind: 'test'; readonly page: Page }
  | { readonly kind: 'invitation'; readonly page: Page; readonly invitation: Invitation }
  | { readonly kind: 'sealed_reminder'; readonly page: Page }
  | { readonly kind: 'sealed_note'; readonly page: Page; readonly author: string; readonly about: string | null; readonly words: string }
  | { readonly kind: 'password_reset'; readonly page: Page; readonly operator: Operator }
  | ({ readonly kind: 'reminder' } & ReminderLetter)
  /** There is nothing to tell any more: it was taken back, settled or removed. */
  | { readonly kind: 'moot'; readonly reason: string }
  /** This machine cannot say it; another one can, or this one once it has what it lacks. */
  | { readonly kind: 'out_of_reach'; readonly reason: string }

/** A letter that can be sent. */
export type Tellable = Exclude<Letter, { kind: 'moot' | 'out_of_reach' }>

const moot = (reason: string): Letter => ({ kind: 'moot', reason })

const loadNotice = async (records: Records, id: NoticeId): Promise<TellableNotice<Notice> | undefined> => {
  const notice = await records.notices.find(id)
  const incident = notice && (await records.incidents.find(notice.incidentId))
  const page = notice && (await records.pages.find(notice.pageId))
  if (!notice || !incident || !page) return undefined
  const others = await records.notices.listPublished([incident.id])
  const components = await records.components.listOf(page.id)
  const addressed = addressedOf(notice.addressing, notice.addressing.kind === 'all' ? [] : await records.audiences.listOf(page.id))
  const takesQuestions = !incident.isDrill && (await settingsOf(records, page.id)).settings.isOn
  return { notice, incident, page, others, components, addressed, zone: zoneAddressed(addressed, page), takesQuestions }
}

const loadHeadsUp = async (records: Records, subject: string): Promise<Letter> => {
  const [id = '', version] = subject.split('@')
  const found = await loadNotice(records, idOf<NoticeId>(id))
  const isStill =
    found?.notice.status.state === 'pending' ? String(found.notice.version) === version : found?.notice.status.state === 'published'
  // Colleagues read it as they read the page.
  return found && isStill ? { kind: 'heads_up', ...found, zone: found.page.zone } : moot('The publication was taken back.')
}

/** Nobody is reminded of what was moved, called off or begun meanwhile. */
const loadReminder = async (records: Records, subject: string): Promise<Letter> => {
  const found = await loadNotice(records, idOf<NoticeId>(subject.split('@')[0] ?? ''))
  if (!found || !isPublished(found.notice)) return moot('The notice does not exist.')
  const { notice, incident } = found
  const all = await records.notices.listPublished([incident.id])
  const isLast = all.findLast(({ correction }) => correction === null)?.id === notice.id
  if (incident.phase !== 'scheduled' || !isLast) return moot('It was moved, called off or has begun.')
  const settled = (await records.commitments.settledOf([incident.id])).map(settledFacts)
  return { kind: 'maintenance_reminder', ...found, notice, all, settled }
}

const loadForSubscriber = async (
  records: Records,
  kind: 'confirmation' | 'already_subscribed' | 'endpoint_failing',
  subject: string,
): Promise<Letter> => {
  const subscriber = await records.subscribers.find(idOf<SubscriberId>(subject.split('@')[0] ?? ''))
  const page = subscriber && (await records.pages.find(subscriber.pageId))
  if (!subscriber || !page) return moot('The address was removed.')
  if (kind === 'confirmation' && subscriber.status.state !== 'unconfirmed') return moot('The address is confirmed already.')
  return { kind, page, subscriber }
}

const mostSignals = 100

const loadProposed = async (records: Records, subject: string, now: Instant): Promise<ProposalLetter | undefined> => {
  const proposal = await records.proposals.find(idOf<ProposalId>(subject.split('@')[0] ?? ''))
  const page = proposal && (await records.pages.find(proposal.pageId))
  if (!page) return undefined
  const signals = await records.signals.listOf(proposal.id, mostSignals)
  const newestFirst = signals.toSorted((a, b) => b.startedAt.epochMilliseconds - a.startedAt.epochMilliseconds)
  const ground = await proposalGround(records, proposal, page)
  const components = await records.components.listOf(page.id)
  const readers = readersBeside(proposal, await affectedNow(records, page, now))
  return { page, proposal, ground, components, signals: newestFirst, readers, former: await formerProposal(records, proposal) }
}

/** "proposal" or "proposal@operator": an operator who was suspended meanwhile, or may not publish any more, is not asked. */
const loadProposal = async (records: Records, subject: string, now: Instant): Promise<Letter> => {
  const found = await loadProposed(records, subject, now)
  if (found?.proposal.state !== 'waiting') return moot('The proposal was dealt with.')
  const [, operatorId] = subject.split('@')
  const operator = operatorId === undefined ? null : await records.operators.find(idOf<OperatorId>(operatorId))
  if (operator !== null && !(operator && mayPublish(operator))) return moot('The operator may not publish any more.')
  return { kind: 'proposal', operator, ...found }
}

/** What a writer is told who may still read it; words that were redacted since are not said. */
const loadAnswer = (approval: Approval, reader: Operator | undefined, found: TellableNotice<Notice>): Letter => {
  const { status, signOffs, writers } = approval
  if (reader?.state !== 'active') return moot('The operator may not read it any more.')
  if (status.state !== 'approved' && status.state !== 'refused') return moot('The approval was asked for anew.')
  const said = status.state === 'refused' ? status.reason : (signOffs.at(-1)?.comment ?? null)
  const of = writers.some(({ id }) => id === reader.id) ? null : writers.map(({ name }) => name).join(', ')
  const answer = { kind: status.state, by: status.by.name, said: said === '' ? null : said, of }
  return { kind: 'approval_answer', approval, answer, ...found }
}

/**
 * "approval@operator", once more with "@late", and with "@answered" to whoever wrote it: an approver who has answered, or may not any more,
 * is not asked. It shows the words that were asked about, also where somebody has gone on writing.
 */
const loadApproval = async (records: Records, subject: string): Promise<Letter> => {
  const [id = '', operatorId = '', late] = subject.split('@')
  const approval = await records.approvals.find(idOf<ApprovalId>(id))
  const loaded = approval && (await loadNotice(records, approval.noticeId))
  const found = loaded && { ...loaded, notice: noticeAsAsked(approval, loaded.notice) }
  if (found && late === 'answered') return loadAnswer(approval, await records.operators.find(idOf<OperatorId>(operatorId)), found)
  if (!found || approval?.status.state !== 'waiting') return moot('The approval was settled.')
  const now = late === undefined ? approval.requestedAt : approval.dueAt
  const operators = await records.operators.list()
  const operator = askedApprovers(approval, { policy: found.page.approvals, operators, now }).find((one) => one.id === operatorId)
  return operator ? { kind: 'approval', approval, operator, isLate: late !== undefined, ...found } : moot('Somebody else is asked now.')
}

const loadForOperator = async (records: Records, kind: 'invitation' | 'password_reset', subject: string): Promise<Letter> => {
  const [id = '', nonce] = subject.split('@')
  const page = (await records.pages.list())[0]
  if (!page) return moot('There is no page.')
  if (kind === 'password_reset') {
    const operator = await records.operators.find(idOf<OperatorId>(id))
    return operator && operator.resetNonce === nonce ? { kind, page, operator } : moot('The link was used or replaced.')
  }
  const invitation = await records.invitations.find(idOf<InvitationId>(id))
  const isWaiting = invitation?.state === 'waiting' && invitation.nonce === nonce
  return invitation && isWaiting ? { kind, page, invitation } : moot('The invitation was used, replaced or taken back.')
}

/** "author@sealed@note": only what still waits is reminded of. */
const loadSealedReminder = async (records: Records, subject: string): Promise<Letter> => {
  const note = await records.sealedNotes.find(idOf<SealedNoteId>(subject.split('@')[2] ?? ''))
  const page = (await records.pages.list())[0]
  return note?.sentAt === null && page ? { kind: 'sealed_reminder', page } : moot('It does not wait any more.')
}

const loadSealedNote = async (records: Records, subject: string, sealer: Sealer | undefined): Promise<Letter> => {
  const note = await records.sealedNotes.find(idOf<SealedNoteId>(subject))
  const page = (await records.pages.list())[0]
  const author = note && (await records.operators.find(note.authorId))
  if (!page || !author || note.sentAt === null) return moot('It was discarded.')
  if (!sealer?.has(note.box.keyId)) return { kind: 'out_of_reach', reason: 'The key that opens it is not on this machine.' }
  const words = sealer.open(note.box, sealedFor(note))
  if (words === undefined) return moot('It was changed since it was sealed, so nobody can open it.')
  const about = note.incidentId && (await records.incidents.find(note.incidentId))
  return { kind: 'sealed_note', page, author: author.name, about: about ? about.title : null, words }
}

const loadLetter = async (
  records: Records,
  reminders: ReturnType<typeof openReminders>,
  { kind, subject, createdAt }: Pick<ClaimedDelivery, 'kind' | 'subject' | 'createdAt'>,
  sealer: Sealer | undefined,
): Promise<Letter> => {
  switch (kind) {
    case 'notice': {
      const found = await loadNotice(records, idOf<NoticeId>(subject))
      return found && isPublished(found.notice) ? { kind, ...found, notice: found.notice } : moot('The notice does not exist.')
    }
    case 'maintenance_reminder':
      return loadReminder(records, subject)
    case 'heads_up':
      return loadHeadsUp(records, subject)
    case 'proposal':
      return loadProposal(records, subject, createdAt)
    case 'alert_joined': {
      const found = await loadProposed(records, subject, createdAt)
      const incident = found?.proposal.incidentId ? await records.incidents.find(found.proposal.incidentId) : undefined
      return found && incident && isOpen(incident) ? { kind, ...found, incident } : moot('The incident is over.')
    }
    case 'approval':
      return loadApproval(records, subject)
    case 'confirmation':
    case 'already_subscribed':
    case 'endpoint_failing':
      return loadForSubscriber(records, kind, subject)
    case 'question_link':
    case 'question_answered': {
      const load = kind === 'question_link' ? loadQuestionLink : loadQuestionAnswered
      const found = await load(records, subject, createdAt)
      return typeof found === 'string' ? moot(found) : found
    }
    case 'reply_answer': {
      const found = await loadReplyAnswer(records, subject)
      return typeof found === 'string' ? moot(found) : found
    }
    case 'test': {
      const page = (await records.pages.list())[0]
      return page ? { kind, page } : moot('There is no page.')
    }
    case 'invitation':
    case 'password_reset':
      return loadForOperator(records, kind, subject)
    case 'sealed_reminder':
      return loadSealedReminder(records, subject)
    case 'sealed_note':
      return loadSealedNote(records, subject, sealer)
    case 'reminder': {
      const found = await reminders(subject, createdAt)
      return typeof found === 'string' ? moot(found) : { kind, ...found }
    }
    default:
      return assertNever(kind)
  }
}

const keyOf = ({ kind, subject }: Pick<ClaimedDelivery, 'kind' | 'subject'>): string => `${kind} ${subject}`

/** What letters need besides the records. */
export interface LetterAids {
  readonly holidays: Holidays
  /** Absent where nothing is sealed. */
  readonly sealer?: Sealer | undefined
}

/** The letter by the clock of one audience; the same object for each of its members, so that their mail is composed once. */
const byOwnClock = () => {
  const made = new Map<string, Letter>()
  return (key: string, letter: Letter, audienceId: AudienceId | null): Letter => {
    if (letter.kind !== 'notice' && letter.kind !== 'maintenance_reminder') return letter
    const zone = letter.addressed?.find(({ id }) => id === audienceId)?.zone
    if (zone === undefined || zone === letter.zone) return letter
    const own = made.get(`${key} ${zone}`) ?? { ...letter, zone }
    made.set(`${key} ${zone}`, own)
    return own
  }
}

/** The letters of a batch, each loaded once however many addresses get it. */
export const loadLetters = async (
  records: Records,
  batch: readonly ClaimedDelivery[],
  { holidays, sealer }: LetterAids,
): Promise<(delivery: ClaimedDelivery) => Letter> => {
  const letters = new Map<string, Letter>()
  const reminders = openReminders(records, holidays)
  for (const delivery of batch)
    if (!letters.has(keyOf(delivery))) letters.set(keyOf(delivery), await loadLetter(records, reminders, delivery, sealer))
  const asked = batch.flatMap(({ kind, subscriberId }) => (toSubscribers.includes(kind) && subscriberId !== null ? [subscriberId] : []))
  const active = asked.length > 0 ? await records.subscribers.listActive(asked) : new Map<SubscriberId, AudienceId | null>()
  const read = byOwnClock()
  return (delivery) => {
    const { kind, subscriberId } = delivery
    // Cancelling catches what waits. This catches a row that was written or revived while its subscriber was leaving.
    if (toSubscribers.includes(kind) && subscriberId !== null && !active.has(subscriberId))
      return moot('The address is not subscribed any more.')
    const letter = letters.get(keyOf(delivery))
    if (!letter) return moot('It was not part of the batch.')
    return subscriberId === null ? letter : read(keyOf(delivery), letter, active.get(subscriberId) ?? null)
  }
}
