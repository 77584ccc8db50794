import { escalateApprovals } from '../app/approval/escalate-approvals.ts'
import { noteChat } from '../app/chat/note-chat.ts'
import { noteTestMail } from '../app/checklist/note-test-mail.ts'
import { recordLateness } from '../app/commitment/record-lateness.ts'
import type { Context } from '../app/context.ts'
import type { Courier } from '../app/courier.ts'
import { expandFanout } from '../app/delivery/expand-fanout.ts'
import { writeReminders } from '../app/due/write-reminders.ts'
import { readIssues } from '../app/issue/read-issues.ts'
import type { IssueReader } from '../app/issue-reader.ts'
import { expandReminder } from '../app/maintenance/expand-reminder.ts'
import { makeOccurrences } from '../app/maintenance/make-occurrences.ts'
import { moveMaintenances } from '../app/maintenance/move-maintenances.ts'
import { remindOfMaintenances } from '../app/maintenance/remind-of-maintenances.ts'
import { noteElements } from '../app/measure/note-elements.ts'
import type { HintTopic } from '../app/ports.ts'
import { proposeStillFiring } from '../app/proposal/propose-still-firing.ts'
import { endPush } from '../app/push/end-push.ts'
import { notePush } from '../app/push/note-push.ts'
import { ReminderMemory } from '../app/reminder-rows.ts'
import type { LiveAudience, PageShelf, Renderer } from '../app/renderer.ts'
import { tendSealedNotes } from '../app/sealed-note/tend-sealed-notes.ts'
import type { DispatchStore } from '../app/store.ts'
import { suppressSubscriber } from '../app/subscriber/suppress-subscriber.ts'
import { forgetDeliveries } from '../app/upkeep/forget-deliveries.ts'
import { sweep } from '../app/upkeep/sweep.ts'
import { type ClaimedDelivery, type DeliveryChannel, deliveryChannels, type Lane, type Settlement } from '../core/delivery/delivery.ts'
import type { Result } from '../core/result.ts'
import { Dispatcher } from './dispatcher.ts'
import { type Beat, type Loop, startLoop } from './loop.ts'
import { PagePublisher } from './publish-page.ts'
import { type EffectDeps, takeEffects } from './take-effects.ts'
import { whenWritten } from './when-written.ts'

export interface WorkerDeps {
  /** The actor is the system. */
  readonly context: Context
  readonly dispatch: DispatchStore
  readonly couriers: readonly Courier[]
  /** Absent where nobody reads issues. */
  readonly issueReader?: IssueReader
  readonly renderer: Renderer
  readonly shelf: PageShelf
  readonly audience: LiveAudience
  /** The page was found to show the newest public entry. */
  readonly onPageCurrent?: () => void
  readonly onSettled: (delivery: ClaimedDelivery, settlement: Settlement) => void
  /** Whether this process is the one that writes reminders. */
  readonly onLease?: (isHeld: boolean) => void
  readonly onFirstNotice?: NonNullable<EffectDeps['onFirstNotice']>
  readonly onError: (loop: string, error: unknown) => void
}

export interface Worker {
  /** A hint: look now. */
  wake(topic: HintTopic): void
  /** Finishes what is under way (bounded by the couriers' own time-outs) and records it. */
  stop(): Promise<void>
}

const effectBatch = 20
const restMs = 1000
const renewMs = 5000
/** Stopping has to take hold within a second. */
const holdMs = 400
const latenessMs = 2000
const maintenanceMs = 3000
const clockMs = 3000
const drainMs = 8000
const leftAlertsMs = 30_000
const measuresMs = 30_000
const issuesMs = 5000
const sweepMs = 10 * 60_000

/** A refusal inside a loop means that the records cannot be reached; it is reported like any failure and tried again. */
const need = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(`${result.fault.code}: ${result.fault.detail}`)
}

const effectBeat = async (deps: EffectDeps): Promise<Beat> => {
  const { context } = deps
  const due = await context.store.read((records) => records.notices.listDue(context.clock.now(), effectBatch))
  await takeEffects(deps, due)
  if (due.length === effectBatch) return 'more'
  const next = await context.store.read((records) => records.notices.nextEffectAt())
  return next ? Math.max(1, next.epochMilliseconds - context.clock.now().epochMilliseconds) : 'idle'
}

/** A browser that is subscribed no longer is forgotten; of a subscriber it stays known that the address is gone, and why. */
const addressGone = async (context: Context, { channel, target, subscriberId }: ClaimedDelivery, reason: string): Promise<void> => {
  if (channel === 'push') need(await endPush(context, { subscriptionId: target }))
  else if (subscriberId !== null) need(await suppressSubscriber(context, { subscriberId, reason }))
}

/** What is looked at afterwards by itself: a test mail, the chat, a browser. Undefined for all else. */
const noteSettled = (
  context: Context,
  { kind, channel, target, subscriberId }: ClaimedDelivery,
  { state, at, detail }: Settlement,
): Promise<unknown> | undefined => {
  const isDelivered = state === 'delivered'
  if (channel === 'email' && kind === 'test' && isDelivered && context.settings.hasMailServer) return noteTestMail(context).then(need)
  if (channel === 'push' && isDelivered) return notePush(context, { subscriptionId: target }).then(need)
  // What was moot was never put to the chat.
  if (channel === 'webhook' && subscriberId === null && state !== 'cancelled' && (kind === 'test' || kind === 'reminder'))
    return noteChat(context, { url: target, result: { at, state, detail } }).then(need)
  return undefined
}

const startDispatch = (
  deps: WorkerDeps,
  courier: Courier,
  lane: Lane,
): { readonly loops: readonly Loop[]; readonly interrupt: () => void; readonly drain: () => Promise<void> } => {
  const { context, dispatch, onError, onSettled } = deps
  const name = dispatchName(courier.channel, lane)
  const dispatcher = new Dispatcher({
    courier,
    lane,
    dispatch,
    clock: context.clock,
    ids: context.ids,
    onSettled: (delivery, settlement) => {
      onSettled(delivery, settlement)
      noteSettled(context, delivery, settlement)?.catch((error: unknown) => onError(name, error))
    },
    onWritten: () => context.hints.raise('deliveries'),
    onError: (error) => onError(name, error),
    onAddressGone: (delivery, reason) => addressGone(context, delivery, reason),
    wake: () => claims.wake(),
  })
  const claims: Loop = startLoop({ name, restMs, beat: (signal) => dispatcher.beat(signal), onError })
  const renewals = startLoop({ name: `${name} leases`, restMs: renewMs, beat: () => dispatcher.renew(), onError })
  return { loops: [claims, renewals], interrupt: () => dispatcher.interrupt(), drain: () => dispatcher.drain(drainMs) }
}

/** Looks whether somebody, on whichever node, has said stop; `onStop` hears of it once. */
const holdBeat = (context: Context, onStop: () => void): (() => Promise<Beat>) => {
  let wasHeld = false
  return async () => {
    const isHeld = (await context.store.read((records) => records.settings.hold())) !== null
    if (isHeld && !wasHeld) onStop()
    wasHeld = isHeld
    return 'idle'
  }
}

type Written = (beat: () => Promise<Beat>) => () => Promise<Beat>

/** What shows every public entry stays current as long as nothing is written. */
const publishBeat = (deps: WorkerDeps, written: Written): (() => Promise<Beat>) => {
  const publisher = new PagePublisher(deps)
  const publish = written(() => publisher.beat())
  return async () => {
    const found = await publish()
    deps.onPageCurrent?.()
    return found
  }
}

const sweepBeat = async (context: Context): Promise<Beat> => {
  need(await tendSealedNotes(context))
  return need(await sweep(context)) ? 'idle' : 'more'
}

/** Nothing that goes to many goes to operators' browsers. */
const lanesOf = (channel: DeliveryChannel): readonly Lane[] => (channel === 'push' ? [0] : [0, 1])
const dispatchName = (channel: DeliveryChannel, lane: Lane): string => `dispatch ${channel} ${lane}`

const idleAfter =
  (act: (context: Context) => Promise<Result<unknown>>) =>
  async (context: Context): Promise<Beat> => {
    need(await act(context))
    return 'idle'
  }

interface Round {
  readonly name: string
  readonly restMs: number
  /** The hint at which it looks before its rest is over. */
  readonly topic?: HintTopic
  /** Time alone gives it nothing to do. */
  readonly needsWriting?: true
  readonly beat: (context: Context) => Promise<Beat>
}

/** What is looked at by itself, so often, until there is nothing left to do. */
const rounds: readonly Round[] = [
  { name: 'lateness', restMs: latenessMs, beat: async (context) => (need(await recordLateness(context)) > 0 ? 'more' : 'idle') },
  { name: 'approvals', restMs: latenessMs, beat: async (context) => (need(await escalateApprovals(context)) > 0 ? 'more' : 'idle') },
  // Each by itself: recurring work that cannot be made, or a move that fails, keeps no reminder back.
  { name: 'occurrences', restMs: maintenanceMs, topic: 'due', beat: idleAfter(makeOccurrences) },
  { name: 'maintenance', restMs: maintenanceMs, topic: 'due', beat: idleAfter(moveMaintenances) },
  { name: 'announcements', restMs: maintenanceMs, topic: 'due', beat: idleAfter(remindOfMaintenances) },
  {
    name: 'announcement fanout',
    restMs: maintenanceMs,
    topic: 'fanout',
    needsWriting: true,
    beat: async (context) => (need(await expandReminder(context)) ? 'more' : 'idle'),
  },
  { name: 'left alerts', restMs: leftAlertsMs, beat: async (context) => (need(await proposeStillFiring(context)) > 0 ? 'more' : 'idle') },
  { name: 'measures', restMs: measuresMs, beat: async (context) => (need(await noteElements(context)) > 0 ? 'more' : 'idle') },
  { name: 'deliveries', restMs: sweepMs, beat: async (context) => (need(await forgetDeliveries(context)) ? 'more' : 'idle') },
  { name: 'sweep', restMs: sweepMs, beat: sweepBeat },
]

/** By which failures are counted; a metric has each from the start. */
export const loopNames: readonly string[] = [
  ...['effect', 'first notice', 'fanout', 'publish', 'clock', 'issues', 'hold'],
  ...rounds.map(({ name }) => name),
  ...deliveryChannels.flatMap((channel) =>
    lanesOf(channel).flatMap((lane) => [dispatchName(channel, lane), `${dispatchName(channel, lane)} leases`]),
  ),
]

/** Reminders of what is due. Each process asks; the lease lets one of them write. */
const startClock = ({ context, onError, onLease }: WorkerDeps): Loop => {
  const scheduler = { holder: context.ids.secret(8), memory: new ReminderMemory(), ...(onLease ? { onLease } : {}) }
  const beat = async (): Promise<Beat> => {
    need(await writeReminders(context, scheduler))
    return 'idle'
  }
  return startLoop({ name: 'clock', restMs: clockMs, onError, beat })
}

/** The issues behind actions. Each process asks; the lease lets one of them read. */
const startIssues = ({ context, issueReader: reader, onError }: WorkerDeps): readonly Loop[] => {
  if (!reader) return []
  const rounds = { holder: context.ids.secret(8), reader }
  const beat = async (): Promise<Beat> => (need(await readIssues(context, rounds)) > 0 ? 'more' : 'idle')
  return [startLoop({ name: 'issues', restMs: issuesMs, onError, beat })]
}

/** Starts every loop. Each one may run on any number of nodes: rows and locks in the store decide who does what. */
export const startWorker = (deps: WorkerDeps): Worker => {
  const { context, onError } = deps
  const onUnmeasured = (error: unknown): void => onError('first notice', error)
  const written: Written = (beat) => whenWritten(context.store, context.clock, beat)
  const effect = startLoop({ name: 'effect', restMs, onError, beat: written(() => effectBeat({ ...deps, onUnmeasured })) })
  const expand = written(async () => (need(await expandFanout(context)) ? 'more' : 'idle'))
  const fanout = startLoop({ name: 'fanout', restMs, onError, beat: expand })
  const publish = startLoop({ name: 'publish', restMs, onError, beat: publishBeat(deps, written) })
  const regular = rounds.map(({ beat, topic, needsWriting, ...round }) => {
    const act = () => beat(context)
    return { topic, loop: startLoop({ ...round, onError, beat: needsWriting ? written(act) : act }) }
  })
  const clock = startClock(deps)
  const issues = startIssues(deps)
  const dispatchers = deps.couriers.flatMap((courier) => lanesOf(courier.channel).map((lane) => startDispatch(deps, courier, lane)))
  const onStop = (): void => {
    for (const { interrupt } of dispatchers) interrupt()
  }
  const hold = startLoop({ name: 'hold', restMs: holdMs, onError, beat: written(holdBeat(context, onStop)) })
  const byTopic: Record<HintTopic, readonly Loop[]> = {
    effect: [effect],
    fanout: [fanout],
    outbox: dispatchers.flatMap(({ loops }) => loops.slice(0, 1)),
    journal: [publish],
    due: [clock, ...issues],
    // These are for the operators' streams.
    drafts: [],
    deliveries: [],
    affected: [],
  }
  return {
    wake: (topic) => {
      for (const loop of byTopic[topic]) loop.wake()
      for (const round of regular) if (round.topic === topic) round.loop.wake()
    },
    stop: async () => {
      const loops = [
        effect,
        fanout,
        publish,
        clock,
        ...issues,
        hold,
        ...regular.map(({ loop }) => loop),
        ...dispatchers.flatMap((one) => one.loops),
      ]
      await Promise.all(loops.map((loop) => loop.stop()))
      await Promise.all(dispatchers.map(({ drain }) => drain()))
    },
  }
}
