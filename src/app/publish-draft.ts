import { decideApproved } from '../core/approval/decide-approved.ts'
import type { Incident } from '../core/incident/incident.ts'
import { type AsProposed, decidePublication } from '../core/notice/decide-publication.ts'
import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import { noticeRecord, retimedRecord, waiversRecord } from '../core/notice/notice-record.ts'
import type { Page } from '../core/page/page.ts'
import { decideSettled } from '../core/policy/decide-settled.ts'
import { policyFor } from '../core/policy/publishing-policy.ts'
import { ok, type Result } from '../core/result.ts'
import { type Instant, instantText, plusSeconds } from '../core/time.ts'
import { approvalGround } from './approval-ground.ts'
import { followApprovals, type Ruled } from './ask-approval.ts'
import { componentNames } from './component-names.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { type Judged, objectionsTo } from './objections-to.ts'
import { checkAnnounced } from './postmortem-effect.ts'
import { type LeftOut, leftOutOf, promisesOf } from './promises-of.ts'
import type { Records } from './store.ts'

/** What a verb that publishes answers. */
export interface Published {
  readonly incidentId: string
  readonly noticeId: string
  /** Empty for a draft. */
  readonly effectiveAt: string
  /** What the notice was to settle and another one has told meanwhile in the same way. */
  readonly leftOut: readonly LeftOut[]
}

/** A stored answer of our own making; a missing text means a broken store and is thrown. Answers of before had nothing left out. */
export const parsePublished = (stored: unknown): Published => {
  const { incidentId, noticeId, effectiveAt, leftOut = [] } = stored as Partial<Published>
  if (incidentId === undefined || noticeId === undefined || effectiveAt === undefined) throw new Error('a stored answer lacks a field')
  return { incidentId, noticeId, effectiveAt, leftOut }
}

const headsUpLifeSeconds = 15 * 60

/** A heads-up is about one publication: published again after an undo, the notice has a new version and colleagues hear again. */
export const headsUpSubject = (notice: Notice): string => `${notice.id}@${notice.version}`

const enqueueHeadsUp = (context: Context, records: Records, notice: Notice, now: Instant) =>
  records.outbox.enqueue(
    context.settings.headsUpAddresses.map((target) => ({
      id: context.ids.next(),
      kind: 'heads_up' as const,
      subject: headsUpSubject(notice),
      stream: headsUpSubject(notice),
      position: 0,
      channel: 'email' as const,
      target,
      subscriberId: null,
      level: 'technical' as const,
      language: notice.language,
      createdAt: now,
      expiresAt: plusSeconds(now, headsUpLifeSeconds),
    })),
  )

/** Whether the organisation's own policies let it be published; without any nothing is read and nothing is held back. */
const settle = async (context: Context, records: Records, judged: Judged, expected: Incident): Promise<Result<Ruled>> => {
  const { draft, page } = judged
  let reading: ReturnType<typeof objectionsTo> | undefined
  const read = () => {
    reading ??= objectionsTo(records, judged, context.settings)
    return reading
  }
  const policy = policyFor(page.policy, draft, expected)
  if (policy) {
    const objections = await read()
    const settled = objections.ok ? decideSettled(policy, draft.waivers, objections.value) : objections
    if (!settled.ok) return settled
  }
  const ground = await approvalGround(records, judged, expected, read)
  if (!ground.ok) return ground
  const need = decideApproved(ground.value)
  return need.ok ? ok({ need: need.value, ground: ground.value }) : need
}

/**
 * The shared end of every verb that publishes: the ruling, the notice with the moment it takes effect, word to the colleagues,
 * and the journal. `write` inserts a new notice or saves an edited one; false means that somebody was faster.
 */
export const publishDraft = async (
  context: Context,
  records: Records,
  input: {
    readonly draft: Notice
    readonly incident: Incident
    readonly page: Page
    readonly now: Instant
    readonly asProposed?: AsProposed | undefined
    readonly write: (pending: Notice) => Promise<Result<true>>
  },
): Promise<Result<Published>> => {
  const { draft, incident, now } = input
  const others = (await records.notices.listOf(incident.id)).filter((other) => other.id !== draft.id)
  const ruling = decidePublication(draft, incident, others, context.settings.undoSeconds, now, {
    nameOf: await componentNames(records, draft.pageId),
    asProposed: input.asProposed,
  })
  if (!ruling.ok) return ruling
  const settled = await settle(context, records, input, expectedIncident(incident, others))
  if (!settled.ok) return settled
  const { effectiveAt, content, backdatedTo } = ruling.value
  const promised = await promisesOf(records, draft, others, effectiveAt)
  if (!promised.ok) return promised
  const announced = await checkAnnounced(records, draft, input.page)
  if (!announced.ok) return announced
  const pending: Notice = {
    ...promised.value,
    content,
    status: { state: 'pending', effectiveAt },
    backdatedTo,
    contact: incident.contact ?? draft.contact,
    updatedAt: now,
    version: draft.version + 1,
  }
  const written = await input.write(pending)
  if (!written.ok) return written
  const reviewed = await followApprovals(context, records, { draft, page: input.page, now }, settled.value)
  await enqueueHeadsUp(context, records, pending, now)
  await records.journal.append([
    ...reviewed,
    internalEntry(context, now, 'notice.published', pending.id, {
      ...noticeRecord(pending),
      ...retimedRecord(pending),
      ...waiversRecord(pending),
      effectiveAt: instantText(effectiveAt),
    }),
  ])
  const leftOut = await leftOutOf(records, draft, pending)
  return ok({ incidentId: incident.id, noticeId: pending.id, effectiveAt: instantText(effectiveAt), leftOut })
}

/** After the commit: those who wait for effects and mails look at once. */
export const hintPublication = <T>(context: Context, result: Result<T>): Result<T> => {
  if (result.ok) {
    context.hints.raise('effect')
    context.hints.raise('outbox')
  }
  return result
}
