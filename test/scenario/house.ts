import { randomBytes } from 'node:crypto'
import { monotonicFactory } from 'ulid'
import { addComponent } from '../../src/app/component/add-component.ts'
import type { Context } from '../../src/app/context.ts'
import { setUpPage } from '../../src/app/page/set-up-page.ts'
import type { HintTopic, Sealer } from '../../src/app/ports.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { type TimeZone, tagged, type WebUrl } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import type { Page } from '../../src/core/page/page.ts'
import { ok, type Result } from '../../src/core/result.ts'
import { type Instant, instantOf, plusSeconds } from '../../src/core/time.ts'
import { scryptPasswords } from '../../src/http/session/passwords.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { sealerWithKeys } from '../../src/main/seal-keys.ts'

/** The value of a result that must be good. */
export const good = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.detail} ${JSON.stringify(result.fault.errors ?? [])}`)
  return result.value
}

export const owner: Actor = { kind: 'operator', id: idOf('0000000000000000000000000v'), name: 'Vera', role: 'owner' }
export const system: Actor = { kind: 'system', name: 'worker' }

/** An organisation with a page, two components and a clock that only moves by hand. */
export interface House {
  readonly as: (actor: Actor, key?: string) => Context
  readonly store: Store
  readonly dispatch: DispatchStore
  readonly page: Page
  readonly checkout: string
  readonly reports: string
  readonly hints: HintTopic[]
  now(): Instant
  pass(seconds: number): void
}

export const furnish = async (
  opened: { readonly store: Store; readonly dispatch: DispatchStore },
  {
    sealer = sealerWithKeys(['5e'.repeat(32)]),
    from = instantOf('2026-11-24T03:00:00.000Z'),
  }: { readonly sealer?: Sealer; readonly from?: Instant } = {},
): Promise<House> => {
  let now = from
  const ulid = monotonicFactory(() => randomBytes(4).readUInt32BE() / 2 ** 32)
  const hints: HintTopic[] = []
  const as = (actor: Actor, key?: string): Context => ({
    actor,
    store: opened.store,
    clock: { now: () => now },
    ids: {
      next: () => idOf(ulid(now.epochMilliseconds).toLowerCase()),
      secret: (bytes) => randomBytes(bytes).toString('hex'),
      chance: () => 0.5,
    },
    hints: { raise: (topic) => hints.push(topic) },
    settings: {
      baseUrl: 'https://status.example.org',
      consoleUrl: 'https://status.example.org',
      secret: 'a secret of the tests, long enough',
      undoSeconds: 10,
      deliveryDays: 90,
      operatorAddresses: ['oncall@example.org'],
      headsUpAddresses: ['support@example.org'],
    },
    passwords: scryptPasswords,
    holidays: publicHolidays,
    sealer,
    parseWebhookUrl: (text) => ok(tagged<WebUrl>(text)),
    ...(key === undefined ? {} : { idempotency: { key, fingerprint: key } }),
  })
  const page = good(await setUpPage(as(system), { name: 'Example', zone: tagged<TimeZone>('Europe/Berlin') }))
  const checkout = good(await addComponent(as(owner), { name: 'Checkout' }))
  const reports = good(await addComponent(as(owner), { name: 'Reports' }))
  return {
    as,
    ...opened,
    page,
    checkout: checkout.id,
    reports: reports.id,
    hints,
    now: () => now,
    pass: (seconds) => {
      now = plusSeconds(now, seconds)
    },
  }
}
