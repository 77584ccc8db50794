import type { Actor, Role, Scope } from '../core/actor/actor.ts'
import type { Audience } from '../core/audience/audience.ts'
import type {
  AudienceId,
  ComponentGroupId,
  ComponentId,
  DeliveryId,
  EmailAddress,
  IncidentId,
  NoticeId,
  OperatorId,
  PageId,
  SessionId,
  SubscriberId,
  TokenId,
} from '../core/brand.ts'
import type { Component, ComponentGroup } from '../core/component/component.ts'
import type {
  ClaimedDelivery,
  DeliveryChannel,
  DeliveryKind,
  DeliveryStateName,
  Lane,
  NewDelivery,
  Settlement,
} from '../core/delivery/delivery.ts'
import type { WrittenReminder } from '../core/due/reminder-attempt.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Severity } from '../core/incident/phase.ts'
import type { Page } from '../core/page/page.ts'
import type { IncidentPart } from '../core/question/reply-address.ts'
import type { Fault, Result } from '../core/result.ts'
import type { SealedNotesSetting } from '../core/sealed-note/sealed-note.ts'
import type { Secrets } from '../core/secrets.ts'
import type { Instant } from '../core/time.ts'
import type { AlertRuleRecords, ProposalRecords, SignalRecords } from './alert-records.ts'
import type { ApprovalRecords } from './approval-records.ts'
import type { ArrivalRecords } from './arrival-records.ts'
import type { CommitmentRecords } from './commitment-records.ts'
import type { DraftRecords } from './draft-records.ts'
import type { DueStateRecords, DutyListRecords, LeaseRecords, PushSubscriptionRecords, ReminderSettings } from './due-records.ts'
import type { IdempotencyRecords } from './idempotency-records.ts'
import type { IdentityRecords } from './identity-records.ts'
import type { IssueRecords, TrackerRecords } from './issue-records.ts'
import type { JournalRecords } from './journal-records.ts'
import type { LegalRecords } from './legal-records.ts'
import type { FreezeRecords, MaintenanceRecords, MaintenanceSeriesRecords } from './maintenance-records.ts'
import type { MeasureRecords } from './measure-records.ts'
import type { NoticeRecords } from './notice-records.ts'
import type { OutboxStats } from './outbox-stats.ts'
import type { DeviceRecords, InvitationRecords, OperatorRecords, SessionRecords } from './people-records.ts'
import type { PostboxRecords } from './postbox-records.ts'
import type { PostmortemRecords } from './postmortem-records.ts'
import type { QuestionRecords, QuestionSettingRecords, ReaderRecords } from './question-records.ts'
import type { SampleRecords } from './sample-records.ts'
import type { SealedNoteRecords } from './sealed-note-records.ts'
import type { ServiceLevelRecords } from './service-level-records.ts'
import type { SubscriberRecords } from './subscriber-records.ts'
import type { TapRecords } from './tap-records.ts'
import type { TemplateRecords } from './template-records.ts'

/** One page of a list: `next` is the id to continue after, null at the end. Lists run newest first unless said otherwise. */
export interface Slice<T> {
  readonly items: readonly T[]
  readonly next: string | null
}
export interface SliceRequest {
  readonly after: string | null
  /** 1 to 100. */
  readonly limit: number
}

/** Saving states which version was read: `false` says that somebody else was faster, and nothing was written. */
export type Saved = Promise<boolean>

export interface PageRecords {
  find(id: PageId): Promise<Page | undefined>
  /** Locked until the transaction ends: what must hold among all that belongs to the page is decided by one at a time. */
  lock(id: PageId): Promise<Page | undefined>
  /** In order of creation; the first is the installation's own page. */
  list(): Promise<readonly Page[]>
  insert(page: Page): Promise<void>
  /** Writes `page` (whose version is one above `readVersion`) if the row still has `readVersion`. The same for every `save`. */
  save(page: Page, readVersion: number): Saved
}

export interface ComponentRecords {
  find(id: ComponentId): Promise<Component | undefined>
  /** By position, retired ones included. */
  listOf(pageId: PageId): Promise<readonly Component[]>
  insert(component: Component): Promise<void>
  save(component: Component, readVersion: number): Saved
  findGroup(id: ComponentGroupId): Promise<ComponentGroup | undefined>
  listGroups(pageId: PageId): Promise<readonly ComponentGroup[]>
  insertGroup(group: ComponentGroup): Promise<void>
  saveGroup(group: ComponentGroup, readVersion: number): Saved
  /** No component may be in it any more. */
  removeGroup(id: ComponentGroupId, readVersion: number): Saved
}

export interface IncidentRecords {
  find(id: IncidentId): Promise<Incident | undefined>
  /** The one whose id has this start and this end; undefined where none has, or more than one. */
  findByPart(part: IncidentPart): Promise<Incident | undefined>
  /** For update: on PostgreSQL the row is locked until the transaction ends. */
  lock(id: IncidentId): Promise<Incident | undefined>
  /** `search` is looked for in titles. */
  list(pageId: PageId, request: SliceRequest & { readonly open?: boolean; readonly search?: string }): Promise<Slice<Incident>>
  insert(incident: Incident): Promise<void>
  /** One that never became public and has no notices; answers whether it was still there in that version. */
  remove(id: IncidentId, readVersion: number): Saved
  save(incident: Incident, readVersion: number): Saved
  /** Public, no drills: every open one, and those that started at or after `since` if given, newest first; open ones go before the limit. */
  listPublic(pageId: PageId, since: Instant | null, limit: number): Promise<readonly Incident[]>
  /** Public, no drills, started within [from, until), newest first. */
  listPublicBetween(pageId: PageId, from: Instant, until: Instant): Promise<readonly Incident[]>
  /** Those of them that there are, in no order. */
  listByIds(ids: readonly IncidentId[]): Promise<readonly Incident[]>
  /** Public, no drills, started before `until` and not over before `from`, the newest first. */
  listPublicTouching(pageId: PageId, from: Instant, until: Instant, limit: number): Promise<readonly Incident[]>
  /** No planned work: over at or after `since`, once said to be this bad, and no report is out; drills included, the latest first. */
  listUnreported(pageId: PageId, since: Instant, severities: readonly Severity[]): Promise<readonly Incident[]>
  /** When the oldest public incident started. */
  earliestPublicStart(pageId: PageId): Promise<Instant | undefined>
}

export interface AudienceRecords {
  find(id: AudienceId): Promise<Audience | undefined>
  listOf(pageId: PageId): Promise<readonly Audience[]>
  insert(audience: Audience): Promise<void>
  save(audience: Audience, readVersion: number): Saved
  /** No subscriber may be in it any more. */
  remove(id: AudienceId, readVersion: number): Saved
}

/** A notice being spread over its subscribers in chunks. */
export interface Fanout {
  readonly noticeId: NoticeId
  /** Subscribers up to here have their rows. */
  readonly cursor: SubscriberId | null
  readonly confirmedBy: Instant
}

export interface OutboxRecords {
  /** Rows whose (kind, subject, channel, target) exists already are left alone. Answers how many were new. */
  enqueue(deliveries: readonly NewDelivery[]): Promise<number>
  startFanout(fanout: Fanout): Promise<void>
  /** An unfinished fan-out, locked for this transaction (PostgreSQL: skip those that are locked), newest first. */
  claimFanout(): Promise<Fanout | undefined>
  advanceFanout(noticeId: NoticeId, cursor: SubscriberId): Promise<void>
  finishFanout(noticeId: NoticeId): Promise<void>
  find(id: DeliveryId): Promise<DeliveryRecord | undefined>
  listOf(subject: string, request: SliceRequest & { readonly state?: DeliveryStateName }): Promise<Slice<DeliveryRecord>>
  /** What was sent to one subscriber, newest first. */
  listFor(subscriberId: SubscriberId, request: SliceRequest): Promise<Slice<DeliveryRecord>>
  countOf(subject: string): Promise<Readonly<Partial<Record<DeliveryStateName, number>>>>
  countOfEach(subjects: readonly string[]): Promise<ReadonlyMap<string, Readonly<Partial<Record<DeliveryStateName, number>>>>>
  /** What was written to operators of these duties, whatever became of it. */
  listReminders(streams: readonly string[]): Promise<readonly WrittenReminder[]>
  /** Of a subject, or that one of its rows: what was refused or expired is pending again, what waits for a later try is due now. Answers how many. */
  retry(subject: string, now: Instant, expiresAt: Instant, only?: DeliveryId): Promise<number>
  /**
   * Rows that expired or were cancelled are pending again, with the subject, the time and the end that is given for their id: what is sent
   * then has the name that it may have been sent under before. One whose newer sibling was sent stays as it is. Answers how many.
   */
  beginAnew(deliveries: readonly NewDelivery[]): Promise<number>
  /** Rows of these with the same kind, subject and address that were cancelled are pending again, until the end that is given. Answers how many. */
  resume(deliveries: readonly NewDelivery[]): Promise<number>
  /** Cancels what was not sent yet; a row under lease is not called back, but a failed attempt at it is not repeated. */
  cancel(kind: DeliveryKind, subject: string, now: Instant): Promise<number>
  /** Cancels the unclaimed rows of a subscriber who left. */
  cancelFor(subscriberId: SubscriberId, now: Instant): Promise<number>
  /** The streams of reminders that were settled before that moment. */
  listReminded(before: Instant): Promise<readonly string[]>
  /**
   * Of what was settled before that moment so many rows go, the oldest first; reminders of these streams stay, because what is still owed
   * would be told anew. Of a notice it stays known how many had which outcome, and of an answer that it was told. Answers how many went.
   */
  forget(before: Instant, limit: number, owed: readonly string[]): Promise<number>
  /** Every row of a subscriber keeps its outcome and loses its address and whose it was. */
  forgetTargets(subscriberId: SubscriberId): Promise<void>
  /** The same of mails about questions to an address. */
  forgetReader(email: EmailAddress): Promise<void>
}

export interface DeliveryRecord extends NewDelivery {
  readonly state: DeliveryStateName
  readonly attempts: number
  readonly dueAt: Instant
  readonly detail: string | null
  readonly settledAt: Instant | null
}

export interface Token {
  readonly id: TokenId
  readonly name: string
  readonly role: Role
  readonly scopes: readonly Scope[]
  /** SHA-256 of the secret part; the secret itself is shown once and never kept. */
  readonly digest: string
  readonly createdAt: Instant
  readonly expiresAt: Instant | null
  readonly revokedAt: Instant | null
  readonly lastUsedAt: Instant | null
  /** The operator beyond whose present role it never goes; null where the server made it for itself. */
  readonly madeBy: OperatorId | null
}

export interface TokenRecords {
  find(id: TokenId): Promise<Token | undefined>
  list(): Promise<readonly Token[]>
  insert(token: Token): Promise<void>
  revoke(id: TokenId, at: Instant): Saved
  /** Those of an operator that still worked; answers them as they are now. */
  revokeAllOf(operatorId: OperatorId, at: Instant): Promise<readonly Token[]>
  touch(id: TokenId, at: Instant): Promise<void>
}

/** Why nothing leaves the house, or null. */
export interface Hold {
  readonly reason: string
  readonly since: Instant
  readonly by: string
}

/** While it stands, whatever is newly opened is a drill. */
export interface DrillMode {
  readonly reason: string
  readonly since: Instant
  readonly by: string
}

export interface SettingRecords extends ReminderSettings {
  hold(): Promise<Hold | null>
  setHold(hold: Hold | null): Promise<void>
  /** Secrets of alert sources, made when first asked for. */
  alertSecrets(): Promise<Secrets | undefined>
  setAlertSecrets(secrets: Secrets): Promise<void>
  /** Digest of the one-time token with which the first owner is made; undefined when it was used up. */
  welcomeDigest(): Promise<string | undefined>
  setWelcomeDigest(digest: string): Promise<void>
  /** Uses the token up; false when it is not this one or was used. */
  takeWelcome(digest: string): Saved
  /** Digest of the key of links, by which nodes and restarts find out that they have different ones. */
  linkKeyMark(): Promise<string | undefined>
  setLinkKeyMark(mark: string): Promise<void>
  drillMode(): Promise<DrillMode | null>
  setDrillMode(mode: DrillMode | null): Promise<void>
  /** Subject of the newest test mail in the outbox. */
  testMail(): Promise<string | undefined>
  setTestMail(subject: string): Promise<void>
  /** When a mail server first took a test mail. */
  testMailTakenAt(): Promise<Instant | undefined>
  setTestMailTakenAt(at: Instant): Promise<void>
  /** When `forthright backup` last wrote everything down. */
  lastBackup(): Promise<Instant | undefined>
  setLastBackup(at: Instant): Promise<void>
  /** Whether somebody said that backups are made by other means, which nothing here can see. */
  isBackedUpElsewhere(): Promise<boolean>
  setBackedUpElsewhere(isElsewhere: boolean): Promise<void>
  sealedNotes(): Promise<SealedNotesSetting>
  setSealedNotes(setting: SealedNotesSetting): Promise<void>
  /** Id of the key with which notes were last sealed, by which nodes and restarts find out that they have another. */
  sealKeyId(): Promise<string | undefined>
  setSealKeyId(keyId: string): Promise<void>
}

/** One consistent view of everything. */
export interface Records {
  readonly pages: PageRecords
  readonly components: ComponentRecords
  readonly incidents: IncidentRecords
  readonly notices: NoticeRecords
  readonly drafts: DraftRecords
  readonly audiences: AudienceRecords
  readonly templates: TemplateRecords
  readonly subscribers: SubscriberRecords
  readonly outbox: OutboxRecords
  readonly journal: JournalRecords
  readonly signals: SignalRecords
  readonly proposals: ProposalRecords
  readonly alertRules: AlertRuleRecords
  readonly commitments: CommitmentRecords
  readonly questions: QuestionRecords
  readonly readers: ReaderRecords
  readonly questionSettings: QuestionSettingRecords
  readonly arrivals: ArrivalRecords
  readonly taps: TapRecords
  readonly dutyLists: DutyListRecords
  readonly dueStates: DueStateRecords
  readonly approvals: ApprovalRecords
  readonly maintenances: MaintenanceRecords
  readonly maintenanceSeries: MaintenanceSeriesRecords
  readonly freezes: FreezeRecords
  readonly measures: MeasureRecords
  readonly tokens: TokenRecords
  readonly operators: OperatorRecords
  readonly sessions: SessionRecords
  readonly devices: DeviceRecords
  readonly pushSubscriptions: PushSubscriptionRecords
  readonly invitations: InvitationRecords
  readonly identity: IdentityRecords
  readonly idempotency: IdempotencyRecords
  readonly settings: SettingRecords
  readonly leases: LeaseRecords
  readonly sample: SampleRecords
  readonly sealedNotes: SealedNoteRecords
  readonly legal: LegalRecords
  readonly serviceLevels: ServiceLevelRecords
  readonly trackers: TrackerRecords
  readonly issues: IssueRecords
  readonly postmortems: PostmortemRecords
  readonly postbox: PostboxRecords
}

/**
 * Thrown where there is no Result to refuse with (`read`, dispatch): the records cannot be reached or the disk is full. Carries what
 * to answer; `transaction` gives the same fault as a refusal. After "store.unavailable" of a commit the outcome may be unknown:
 * the same request under the same idempotency key finds out.
 */
export class StoreFailure extends Error {
  readonly fault: Fault
  constructor(fault: Fault, options?: ErrorOptions) {
    super(fault.detail, options)
    this.name = 'StoreFailure'
    this.fault = fault
  }
}

export interface Store {
  /**
   * Reads and writes that become true together. A refusal (`ok: false`) rolls back and is handed on; an exception rolls back and
   * is thrown on. Serialisation conflicts are tried again by the store, so `work` must have no effect but through `records`.
   */
  transaction<T>(work: (records: Records) => Promise<Result<T>>): Promise<Result<T>>
  /** One consistent snapshot for reading; writing throws. */
  read<T>(work: (records: Records) => Promise<T>): Promise<T>
  /** Grows with each transaction that may have changed something; absent where other processes write too. */
  revision?(): number
}

/** Dispatch works on many rows at once and outside the verbs' transactions. */
export interface DispatchStore {
  /**
   * Leases up to `limit` due rows of one channel and lane, newest first by `createdAt`. Siblings are rows of one (kind, stream,
   * target): a row waits while an earlier sibling is under lease; unsent earlier siblings become superseded in the same transaction;
   * rows past `expiresAt` become expired. Nothing is claimed while sending is held. Leases run by the database's clock on
   * PostgreSQL and by `now` on SQLite, where one process holds the file; one that ran out is given as long again before another
   * gets its rows, so that a clock that is put on or back ends no lease of whoever renews it.
   */
  claim(request: {
    readonly channel: DeliveryChannel
    readonly lane: Lane
    readonly limit: number
    readonly leaseSeconds: number
    readonly now: Instant
  }): Promise<readonly ClaimedDelivery[]>
  /** Prolongs leases that nobody else has taken over, run out or not; answers the ids that are still held. */
  renew(
    held: readonly { readonly id: DeliveryId; readonly leaseToken: string }[],
    leaseSeconds: number,
    now: Instant,
  ): Promise<readonly DeliveryId[]>
  /** Records outcomes in one transaction. A row whose lease has passed to another is left alone. */
  settle(settlements: readonly Settlement[]): Promise<void>
  /** Ends the leases of an earlier process on SQLite; on PostgreSQL other nodes may be alive and leases simply run out. */
  releaseAbandoned(now: Instant): Promise<number>
  /** When the earliest pending row of this channel and lane is due; undefined when there is none. */
  nextDueAt(channel: DeliveryChannel, lane: Lane): Promise<Instant | undefined>
  stats(now: Instant): Promise<OutboxStats>
}

/** Who is behind a bearer token; undefined when it is unknown, expired or revoked. */
export type ActorOfToken = (bearer: string) => Promise<Actor | undefined>

/** Who is behind the token of a session cookie, and which session it is; undefined when it ended or its operator was suspended. */
export type ActorOfSession = (token: string) => Promise<{ readonly actor: OperatorActor; readonly sessionId: SessionId } | undefined>
export type OperatorActor = Extract<Actor, { readonly kind: 'operator' }>
