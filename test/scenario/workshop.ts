import type { Context } from '../../src/app/context.ts'
import type { Courier } from '../../src/app/courier.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import type { LiveEvent, PageMark, PageShelf, Renderer } from '../../src/app/renderer.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { type EmailAddress, type SubscriberId, tagged } from '../../src/core/brand.ts'
import type { DeliveryStateName } from '../../src/core/delivery/delivery.ts'
import { ok } from '../../src/core/result.ts'
import { type Instant, plusSeconds } from '../../src/core/time.ts'
import { startWorker, type Worker } from '../../src/worker/start-worker.ts'
import { buildSubscriber } from '../build/subscriber.ts'
import { faultyStore, type StoreFaults, type StoreOperation } from '../fault/faulty-store.ts'
import { Happenings } from './happenings.ts'
import { furnish, good, type House, owner, system } from './house.ts'
import { type CourierOptions, type RecordingCourier, recordingCourier } from './recording-courier.ts'

export interface OpenedStore {
  readonly store: Store
  readonly dispatch: DispatchStore
  close(): Promise<void>
}

export interface Announced {
  readonly incidentId: string
  readonly noticeId: string
  readonly effectiveAt: string
}

/** A house with real workers in it. Its clock runs like the system's and can be moved on by hand besides. */
export interface Workshop {
  readonly house: House
  readonly as: (actor: Actor, key?: string) => Context
  now(): Instant
  /** Adds active mail subscribers `reader-0@…` and so on. */
  subscribe(count: number): Promise<readonly SubscriberId[]>
  /** Opens an incident and publishes its first notice. */
  open(title?: string): Promise<Announced>
  announce(incidentId: string, now: string): Promise<Announced>
  start(options?: CourierOptions & { readonly faults?: StoreFaults }): { readonly worker: Worker; readonly courier: RecordingCourier }
  /** A worker with a courier of the test's own. */
  startWith(courier: Courier): Worker
  /** Asks every loop to look now, as after a long rest. */
  look(): void
  countOf(subject: string): Promise<Readonly<Partial<Record<DeliveryStateName, number>>>>
  readonly until: Happenings['until']
  readonly shelf: { readonly marks: readonly number[] }
  readonly told: readonly LiveEvent[]
  /** What went wrong in which loop. */
  readonly troubles: readonly { readonly loop: string; readonly error: unknown }[]
  /** How often a store operation of the workers has ended. */
  ended(operation: StoreOperation): number
  close(): Promise<void>
}

interface Press {
  readonly renderer: Renderer
  readonly shelf: PageShelf & { readonly marks: number[] }
}

/** Documents of one line each: what is on a page is the render ring's own business. */
const openPress = (onMarked: () => void): Press => {
  const marks: number[] = []
  const shelved = new Map<string, PageMark>()
  const line = (path: string) => [{ path, mediaType: 'text/plain', body: path }]
  return {
    renderer: {
      overview: () => line('/'),
      incident: (state) => line(`/incidents/${state.shown.incident.id}`),
      month: () => line('/history'),
      communication: () => [],
    },
    shelf: {
      marks,
      put: async () => undefined,
      retain: async () => undefined,
      markOf: (pageId) => shelved.get(pageId),
      mark: async (pageId, mark) => {
        shelved.set(pageId, mark)
        marks.push(mark.sequence)
        onMarked()
      },
    },
  }
}

export const openWorkshop = async (
  openStore: () => Promise<OpenedStore>,
  settings: Partial<Pick<Context['settings'], 'undoSeconds' | 'hasMailServer'>> = {},
): Promise<Workshop> => {
  const opened = await openStore()
  const house = await furnish(opened)
  const started = performance.now()
  const now = (): Instant => plusSeconds(house.now(), (performance.now() - started) / 1000)
  const happenings = new Happenings()
  const workers: Worker[] = []
  const troubles: { loop: string; error: unknown }[] = []
  const counts = new Map<StoreOperation, number>()
  const told: LiveEvent[] = []
  const hints: Context['hints'] = {
    raise: (topic) => {
      for (const worker of workers) worker.wake(topic)
    },
  }
  const as = (actor: Actor, key?: string): Context => {
    const base = house.as(actor, key)
    // Nobody is reminded: that goes by the database's clock where there is one, which is not the workshop's.
    const quiet = { undoSeconds: 0, headsUpAddresses: [], operatorAddresses: [] }
    return { ...base, clock: { now }, hints, settings: { ...base.settings, ...quiet, ...settings } }
  }
  const onEnded = (operation: StoreOperation): void => {
    counts.set(operation, (counts.get(operation) ?? 0) + 1)
    happenings.tell()
  }
  const press = openPress(() => happenings.tell())
  const startWith = (courier: Courier, faults: StoreFaults = () => false): Worker => {
    const { store, dispatch } = faultyStore(opened, faults, onEnded)
    const worker = startWorker({
      context: { ...as(system), store },
      dispatch,
      couriers: [courier],
      ...press,
      audience: { tell: (event) => void told.push(event) },
      onSettled: () => undefined,
      onError: (loop, error) => {
        troubles.push({ loop, error })
        happenings.tell()
      },
    })
    workers.push(worker)
    return worker
  }
  const shop: Omit<Workshop, 'shelf'> = {
    house,
    as,
    now,
    told,
    troubles,
    until: (condition) => happenings.until(condition),
    ended: (operation) => counts.get(operation) ?? 0,
    look: () => {
      for (const topic of ['effect', 'fanout', 'outbox', 'journal'] as const) hints.raise(topic)
    },
    countOf: (subject) => opened.store.read((records) => records.outbox.countOf(subject)),
    async subscribe(count) {
      const subscribers = Array.from({ length: count }, (_, i) =>
        buildSubscriber({
          id: as(system).ids.next<SubscriberId>(),
          pageId: house.page.id,
          address: { channel: 'email', email: tagged<EmailAddress>(`reader-${i}@example.com`) },
          status: { state: 'active', confirmedAt: house.now() },
        }),
      )
      good(await opened.store.transaction(async (records) => ok(await records.subscribers.insertMany(subscribers))))
      return subscribers.map(({ id }) => id)
    },
    open: async (title = 'Payments') =>
      good(await openIncident(as(owner), { title, severity: 'major', publish: true, notice: { slots: { now: 'Card payments fail.' } } })),
    announce: async (incidentId, words) => good(await announceNotice(as(owner), { incidentId, notice: { slots: { now: words } } })),
    start({ faults = () => false, ...options } = {}) {
      const courier = recordingCourier(
        options,
        () => now().epochMilliseconds,
        () => happenings.tell(),
      )
      return { worker: startWith(courier, faults), courier }
    },
    startWith,
    async close() {
      await Promise.all(workers.map((worker) => worker.stop()))
      await opened.close()
    },
  }
  return { ...shop, shelf: press.shelf }
}
