import { tmpdir } from 'node:os'
import type { Context } from '../../src/app/context.ts'
import type { HintTopic } from '../../src/app/ports.ts'
import type { DeliveryRecord } from '../../src/app/store.ts'
import type { DeliveryId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { type Instant, secondsBetween } from '../../src/core/time.ts'
import { openCouriers } from '../../src/main/couriers.ts'
import { parseOptions } from '../../src/main/options.ts'
import { startWorker } from '../../src/worker/start-worker.ts'
import { faultyStore } from '../fault/faulty-store.ts'
import { startSmtpSink } from '../sink/smtp-sink.ts'
import { Happenings } from './happenings.ts'
import { furnish, type House, system } from './house.ts'
import type { TimedStore } from './reminders.ts'

/** A house with the worker as it is delivered, couriers and all: its clock moves by hand, and its mails arrive at a relay. */
export interface ClockHouse {
  readonly house: House
  readonly as: House['as']
  /** Brings the worker and the database to that moment, and lets every loop look. */
  moveTo(moment: Instant): Promise<void>
  readonly until: Happenings['until']
  /** What the mails are of which have arrived so far, in their order. */
  arrived(): Promise<readonly DeliveryRecord[]>
  /** The subjects of the mails that somebody got, in their order. */
  subjectsTo(address: string): readonly string[]
  readonly troubles: readonly string[]
  close(): Promise<void>
}

const nothing = (): readonly [] => []
const topics = ['effect', 'fanout', 'due', 'outbox'] as const

const optionsFor = (relay: string) => {
  const read = parseOptions({ FORTHRIGHT_DATA: tmpdir(), FORTHRIGHT_SMTP_URL: relay, FORTHRIGHT_MAIL_FROM: 'status@example.org' }, () => '')
  if (!read.ok) throw new Error(read.fault.detail)
  return read.value
}

/** The worker starts at `from`: a round that had begun before a jump would reckon with a time that is not. */
export const openClockHouse = async (open: () => Promise<TimedStore>, from: Instant): Promise<ClockHouse> => {
  const [opened, sink] = [await open(), await startSmtpSink()]
  const house = await furnish(opened)
  house.pass(secondsBetween(house.now(), from))
  await opened.moveTo?.(from.epochMilliseconds)
  const happenings = new Happenings()
  const troubles: string[] = []
  const { store, dispatch } = faultyStore(
    opened,
    () => false,
    () => happenings.tell(),
  )
  const as = (actor: Parameters<House['as']>[0]): Context => {
    const base = house.as(actor)
    // As at home: whoever leaves work for a loop wakes it.
    const hints = { raise: (topic: HintTopic) => worker.wake(topic) }
    return { ...base, hints, settings: { ...base.settings, operatorAddresses: [], headsUpAddresses: [], hasMailServer: true } }
  }
  const context: Context = { ...as(system), store }
  const { clock, holidays, ids, settings } = context
  const { baseUrl, consoleUrl, secret } = settings
  const options = optionsFor(sink.url)
  const couriers = openCouriers({ options, store, clock, holidays, ids, baseUrl, consoleUrl, secret, onRefused: () => undefined })
  const worker = startWorker({
    ...{ context, dispatch, couriers: couriers.all },
    renderer: { overview: nothing, incident: nothing, month: nothing, communication: nothing },
    shelf: { put: async () => undefined, retain: async () => undefined, markOf: () => undefined, mark: async () => undefined },
    audience: { tell: () => undefined },
    onSettled: () => undefined,
    onError: (loop, error) => void troubles.push(`${loop}: ${error}`),
  })
  return {
    ...{ house, as, troubles },
    until: (condition) => happenings.until(condition),
    moveTo: async (moment) => {
      house.pass(secondsBetween(house.now(), moment))
      await opened.moveTo?.(moment.epochMilliseconds)
      for (const topic of topics) worker.wake(topic)
    },
    arrived: async () => {
      const ids = sink.messages.flatMap(({ key }) => (key === null ? [] : [idOf<DeliveryId>(key.slice(1, key.indexOf('@')))]))
      return house.store.read(async (records) => {
        const found = await Promise.all(ids.map((id) => records.outbox.find(id)))
        return found.flatMap((one) => one ?? [])
      })
    },
    subjectsTo: (address) =>
      sink.messages
        .filter(({ to }) => to.includes(address))
        .map(({ raw }) => /^Subject: (.*?)\r\n(?! )/ms.exec(raw.toString())?.[1]?.replaceAll('\r\n ', ' ') ?? ''),
    close: async () => {
      await worker.stop()
      await couriers.close()
      await sink.stop()
      await opened.close()
    },
  }
}
