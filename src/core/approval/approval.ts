import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { ApprovalId, Digest, IncidentId, NoticeId, PageId } from '../brand.ts'
import { tagged } from '../brand.ts'
import { canonical, type Json } from '../journal/canonical.ts'
import { type DraftField, draftFields, draftValue } from '../notice/draft-fields.ts'
import type { Notice } from '../notice/notice.ts'
import { parseDraftValue } from '../notice/parse-draft-value.ts'
import type { Writer } from '../notice/writer.ts'
import type { Instant } from '../time.ts'

/** Before it is published, or afterwards where the policy lets a first notice go ahead. */
export const approvalModes = ['before', 'afterwards'] as const
export type ApprovalMode = (typeof approvalModes)[number]

export const approvalStates = ['waiting', 'approved', 'refused', 'withdrawn'] as const
export type ApprovalStateName = (typeof approvalStates)[number]

/** How an approval was answered. */
export type ApprovalAnswer = 'approved' | 'refused'

/** Somebody's yes, and the rules of the policy that it is for. */
export interface SignOff {
  readonly by: Writer
  readonly at: Instant
  readonly rules: readonly string[]
  readonly comment: string | null
  /** They wrote it themselves, there is nobody else, and they said so. */
  readonly isOwn: boolean
}

export interface ApprovalRemark {
  readonly by: Writer
  readonly at: Instant
  readonly text: string
}

export type ApprovalState =
  | { readonly state: 'waiting' }
  | { readonly state: 'approved'; readonly at: Instant; readonly by: Writer }
  | { readonly state: 'refused'; readonly at: Instant; readonly by: Writer; readonly reason: string }
  | { readonly state: 'withdrawn'; readonly at: Instant; readonly by: Writer }

/** The fields of a notice that are approved, with what stood in them. */
export type ApprovedWords = Readonly<Partial<Record<DraftField, Json>>>

/** A notice that waits for the approval of somebody else than its writers, in exactly these words. */
export interface Approval {
  readonly id: ApprovalId
  readonly pageId: PageId
  readonly incidentId: IncidentId
  readonly noticeId: NoticeId
  readonly mode: ApprovalMode
  readonly digest: Digest
  readonly words: ApprovedWords
  /** Names of the rules that asked for it. */
  readonly rules: readonly string[]
  /** Whoever wrote any of it or asked for the approval; a token is its maker. */
  readonly writers: readonly Writer[]
  readonly requestedBy: Writer
  readonly requestedAt: Instant
  readonly comment: string | null
  /** Then others are asked too. */
  readonly dueAt: Instant
  readonly escalatedAt: Instant | null
  readonly signOffs: readonly SignOff[]
  readonly remarks: readonly ApprovalRemark[]
  readonly status: ApprovalState
  readonly version: number
}

/** Waivers are about the words and none of them; everything else is what customers get. */
const approvedFields = draftFields.filter((field) => field !== 'waivers')

export const approvedWords = (notice: Notice): ApprovedWords =>
  Object.fromEntries(approvedFields.map((field) => [field, draftValue(notice, field)]))

/** The same for the same content, whatever its version: a notice taken back and published again unchanged stays approved. */
export const contentDigest = (notice: Notice): Digest => {
  const { kind, correction } = notice
  const words: Json = { kind, correction: correction && { ...correction }, ...approvedWords(notice) }
  return tagged<Digest>(bytesToHex(sha256(utf8ToBytes(canonical(words)))))
}

/** The notice in the words of the approval, whatever was written since; what was redacted is gone from both. */
export const noticeAsAsked = ({ words, requestedBy, requestedAt }: Approval, notice: Notice): Notice =>
  approvedFields.reduce((said, field) => {
    const change = parseDraftValue(field, words[field] ?? null)
    return change.ok ? change.value(said, { by: requestedBy, at: requestedAt }) : said
  }, notice)

/** What differs between two versions of the words. */
export interface WordChange {
  readonly field: DraftField
  readonly before: Json
  readonly after: Json
}

export const changesBetween = (before: ApprovedWords, after: ApprovedWords): readonly WordChange[] =>
  approvedFields.flatMap((field) => {
    const change = { field, before: before[field] ?? null, after: after[field] ?? null }
    return canonical(change.before) === canonical(change.after) ? [] : [change]
  })

/** An approval keeps no words that were redacted from its notice. */
export const withoutWords = (approval: Approval, fields: readonly DraftField[]): Approval => ({
  ...approval,
  words: { ...approval.words, ...Object.fromEntries(fields.map((field) => [field, null])) },
  // What was said about the words may repeat them.
  comment: null,
  remarks: [],
  signOffs: approval.signOffs.map((signOff) => ({ ...signOff, comment: null })),
  status: approval.status.state === 'refused' ? { ...approval.status, reason: '' } : approval.status,
  version: approval.version + 1,
})
