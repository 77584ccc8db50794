import type { OperatorId, PageId, PushSubscriptionId, SessionId } from '../core/brand.ts'
import type { ChatResult, ChatWebhook } from '../core/due/chat.ts'
import type { DueState } from '../core/due/due-state.ts'
import type { DutyList } from '../core/due/duty-list.ts'
import type { PushKeys, PushSubscription } from '../core/operator/push-subscription.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

export interface DutyListRecords {
  find(pageId: PageId): Promise<DutyList | undefined>
  /** Writes the first one where `readVersion` is 0. */
  save(list: DutyList, readVersion: number): Saved
}

export interface DueStateRecords {
  /** Everything that people did with what is due on a page. */
  listOf(pageId: PageId): Promise<readonly DueState[]>
  /** Whoever else wants this one waits until the transaction ends. */
  lock(pageId: PageId, key: string): Promise<DueState | undefined>
  put(state: DueState): Promise<void>
  /** Forgets what was last touched before, but for these keys. */
  removeBefore(before: Instant, kept: readonly string[]): Promise<number>
}

/** One at a time may do a job. Whoever writes under a lease says its token, which is another one for every holder. */
export interface Lease {
  readonly token: number
  /** The database's own time on PostgreSQL, so that nodes whose clocks differ mean the same moment; on SQLite the asker's. */
  readonly now: Instant
}

export interface LeaseRecords {
  /** Takes or prolongs it; undefined while somebody else has it. */
  take(request: {
    readonly name: string
    readonly holder: string
    readonly seconds: number
    readonly now: Instant
  }): Promise<Lease | undefined>
  /** Whether nobody took it since; then nobody can before the transaction ends. */
  holds(name: string, token: number): Promise<boolean>
}

/** Among the settings. */
export interface ReminderSettings {
  /** The organisation's chat, where reminders are written too. */
  chat(): Promise<ChatWebhook | undefined>
  setChat(chat: ChatWebhook | null): Promise<void>
  /** What became of the newest message there; undefined where none was tried. */
  chatResult(): Promise<ChatResult | undefined>
  setChatResult(result: ChatResult | null): Promise<void>
  /** By which push services know our messages. */
  pushKeys(): Promise<PushKeys | undefined>
  /** Keeps these where there are none yet. */
  keepPushKeys(keys: PushKeys): Promise<void>
}

export interface PushSubscriptionRecords {
  find(id: PushSubscriptionId): Promise<PushSubscription | undefined>
  /** Those that are still there. */
  findMany(ids: readonly PushSubscriptionId[]): Promise<readonly PushSubscription[]>
  /** The newest first. */
  listOf(operatorIds: readonly OperatorId[]): Promise<readonly PushSubscription[]>
  /** A browser that subscribes again, perhaps for somebody else, has one row. */
  put(subscription: PushSubscription): Promise<void>
  touch(id: PushSubscriptionId, at: Instant): Promise<void>
  remove(id: PushSubscriptionId): Saved
  /** Of an operator, but those of the session that goes on. */
  removeAllOf(operatorId: OperatorId, except: SessionId | null): Promise<number>
  removeOfSession(sessionId: SessionId): Promise<number>
  /** The session goes on under another id. */
  moveSession(from: SessionId, to: SessionId): Promise<void>
}
