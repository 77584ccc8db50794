import { type Approval, type ApprovalMode, approvedWords } from '../core/approval/approval.ts'
import type { ApprovalRule } from '../core/approval/approval-policy.ts'
import { askedApprovers, decideWithdrawal } from '../core/approval/decide-approval.ts'
import type { ApprovalNeed } from '../core/approval/decide-approved.ts'
import type { TokenId } from '../core/brand.ts'
import type { NewDelivery } from '../core/delivery/delivery.ts'
import { dutyQueue } from '../core/due/duty-list.ts'
import { idOf } from '../core/id.ts'
import type { NewJournalEntry } from '../core/journal/journal.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Writer } from '../core/notice/writer.ts'
import type { Operator } from '../core/operator/operator.ts'
import type { Language, Page } from '../core/page/page.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { ApprovalGround } from './approval-ground.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { internalEntry } from './journal.ts'
import { operatorLanguages } from './operator-languages.ts'
import type { Records } from './store.ts'

/** What the policies of the page said of a draft that may be published. */
export interface Ruled {
  readonly need: Exclude<ApprovalNeed, { readonly kind: 'needed' }>
  readonly ground: ApprovalGround
}

export interface Asked {
  readonly draft: Notice
  readonly page: Page
  readonly now: Instant
}

const mailLifeSeconds = 24 * 60 * 60

/** A token writes for its maker. */
const personBehind = async (records: Records, writer: Writer): Promise<Writer> => {
  const token = await records.tokens.find(idOf<TokenId>(writer.id))
  const maker = token?.madeBy ? await records.operators.find(token.madeBy) : undefined
  return maker ? { id: maker.id, name: maker.name } : writer
}

/** Everybody whose words these are, and who asks. */
const writersOf = async (records: Records, draft: Notice, asks: Writer): Promise<readonly Writer[]> => {
  const sheet = await records.drafts.find(draft.id)
  const named = [asks, ...(sheet ? [sheet.begunBy, ...Object.values(sheet.marks).map(({ by }) => by)] : [])]
  const people = new Map<string, Writer>()
  for (const writer of new Map(named.map((one) => [one.id, one])).values()) {
    const person = await personBehind(records, writer)
    people.set(person.id, person)
  }
  return [...people.values()]
}

/** One mail to one operator about an approval. */
const approvalRow = ({ ids }: Context, subject: string, { email }: Operator, language: Language, now: Instant): NewDelivery => ({
  id: ids.next(),
  kind: 'approval',
  subject,
  stream: subject,
  position: 0,
  channel: 'email',
  target: email,
  subscriberId: null,
  level: 'standard',
  language,
  createdAt: now,
  expiresAt: plusSeconds(now, mailLifeSeconds),
})

/** Whom a no concerns where none of its writers can hear of it: who is on duty, or else the owners. */
const inTheirPlace = async (records: Records, page: Page, able: readonly Operator[]): Promise<readonly Operator[]> => {
  const places = dutyQueue((await records.dutyLists.find(page.id))?.places ?? [], able)
  const onDuty = able.filter(({ id }) => places.some(({ operatorId }) => operatorId === id))
  return onDuty.length > 0 ? onDuty : able.filter(({ role }) => role === 'owner')
}

/** Whoever wrote any of it hears what was answered, but for the one who answered; a no reaches somebody in every case. */
export const tellWriters = async (
  context: Context,
  records: Records,
  { approval, page, now }: { readonly approval: Approval; readonly page: Page; readonly now: Instant },
): Promise<void> => {
  const { status, writers } = approval
  if (status.state !== 'approved' && status.state !== 'refused') return
  const able = (await records.operators.list()).filter(({ id, state }) => state === 'active' && id !== status.by.id)
  const theirs = able.filter(({ id }) => writers.some((writer) => writer.id === id))
  const isUnheard = theirs.length === 0 && status.state === 'refused'
  const told = isUnheard ? await inTheirPlace(records, page, able) : theirs
  const languageOf = await operatorLanguages(records, told, page.language)
  await records.outbox.enqueue(
    told.map((operator) => approvalRow(context, `${approval.id}@${operator.id}@answered`, operator, languageOf(operator), now)),
  )
}

/** Each approver hears once that somebody waits for them, and once more where it has become late. */
export const tellApprovers = async (
  context: Context,
  records: Records,
  { approval, page, now, isLate }: { readonly approval: Approval; readonly page: Page; readonly now: Instant; readonly isLate: boolean },
): Promise<void> => {
  const operators = await records.operators.list()
  const asked = askedApprovers(approval, { policy: page.approvals, operators, now })
  const languageOf = await operatorLanguages(records, asked, page.language)
  await records.outbox.enqueue(
    asked.map((operator) =>
      approvalRow(context, `${approval.id}@${operator.id}${isLate ? '@late' : ''}`, operator, languageOf(operator), now),
    ),
  )
}

/** The request itself, its mails, and what the journal says of it. */
export const askApproval = async (
  context: Context,
  records: Records,
  { draft, page, now }: Asked,
  ask: {
    readonly ground: ApprovalGround
    readonly rules: readonly ApprovalRule[]
    readonly mode: ApprovalMode
    readonly comment: string | null
  },
): Promise<{ readonly approval: Approval; readonly entry: NewJournalEntry }> => {
  const requestedBy = await personBehind(records, writerOf(context.actor))
  const approval: Approval = {
    id: context.ids.next(),
    pageId: draft.pageId,
    incidentId: draft.incidentId,
    noticeId: draft.id,
    mode: ask.mode,
    digest: ask.ground.digest,
    words: approvedWords(draft),
    rules: ask.rules.map(({ name }) => name),
    writers: await writersOf(records, draft, requestedBy),
    requestedBy,
    requestedAt: now,
    comment: ask.comment,
    dueAt: plusSeconds(now, 60 * Math.min(...ask.rules.map(({ limitMinutes }) => limitMinutes))),
    escalatedAt: null,
    signOffs: [],
    remarks: [],
    status: { state: 'waiting' },
    version: 1,
  }
  await records.approvals.insert(approval)
  await tellApprovers(context, records, { approval, page, now, isLate: false })
  const { mode, rules, comment, digest, noticeId, incidentId } = approval
  const facts = { incidentId, noticeId, mode, digest, rules: [...rules], ...(comment === null ? {} : { comment }) }
  return { approval, entry: internalEntry(context, now, 'approval.requested', approval.id, facts) }
}

/** What waits about a notice and is asked no more. */
export const withdrawWaiting = async (
  context: Context,
  records: Records,
  waiting: readonly Approval[],
  now: Instant,
): Promise<readonly NewJournalEntry[]> => {
  const entries: NewJournalEntry[] = []
  for (const { id } of waiting) {
    const approval = await records.approvals.lock(id)
    if (!approval) throw new Error('a listed approval is gone')
    const withdrawn = decideWithdrawal(approval, writerOf(context.actor), now)
    if (!withdrawn.ok) continue
    if (!(await records.approvals.save(withdrawn.value, approval.version))) throw new Error('a locked approval changed')
    entries.push(internalEntry(context, now, 'approval.withdrawn', id, { noticeId: approval.noticeId }))
  }
  return entries
}

/** A notice that is published leaves nothing behind that waits to let it be; what the policy looks at afterwards is asked for now. */
export const followApprovals = async (
  context: Context,
  records: Records,
  asked: Asked,
  { need, ground }: Ruled,
): Promise<readonly NewJournalEntry[]> => {
  const waiting = ground.approvals.filter(({ status }) => status.state === 'waiting')
  const before = waiting.filter(({ mode }) => mode === 'before')
  const entries = await withdrawWaiting(context, records, before, asked.now)
  const isAsked = waiting.some(({ mode, digest }) => mode === 'afterwards' && digest === ground.digest)
  if (need.kind !== 'afterwards' || isAsked) return entries
  const { entry } = await askApproval(context, records, asked, { ground, rules: need.rules, mode: 'afterwards', comment: null })
  return [...entries, entry]
}
