import { addAudience } from '../../src/app/audience/add-audience.ts'
import type { Context } from '../../src/app/context.ts'
import { setUpPage } from '../../src/app/page/set-up-page.ts'
import { type AudienceId, type EmailAddress, type SubscriberId, type TimeZone, tagged } from '../../src/core/brand.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { scryptPasswords } from '../../src/http/session/passwords.ts'
import { systemClock } from '../../src/main/clock.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { systemIds } from '../../src/main/ids.ts'
import { good } from '../build/good.ts'
import { buildSubscriber } from '../build/subscriber.ts'
import type { Ground } from './ground.ts'
import type { Reader } from './ledger.ts'

export interface Prepared {
  readonly audienceId: AudienceId
  readonly readers: readonly Reader[]
}

/** A page with many readers, of whom the first few are a team that can be addressed by itself. */
export const prepare = async (ground: Ground, recipients: number, teamSize: number): Promise<Prepared> => {
  const opened = await ground.open()
  const ids = systemIds(systemClock)
  const context: Context = {
    actor: { kind: 'system', name: 'test' },
    store: opened.store,
    clock: systemClock,
    ids,
    hints: { raise: () => undefined },
    settings: {
      baseUrl: 'http://localhost',
      consoleUrl: 'http://localhost',
      secret: 'not used here',
      undoSeconds: 0,
      deliveryDays: 90,
      operatorAddresses: [],
      headsUpAddresses: [],
    },
    passwords: scryptPasswords,
    holidays: publicHolidays,
    parseWebhookUrl: () => {
      throw new Error('there are no webhooks here')
    },
  }
  const page = good(await setUpPage(context, { name: 'Status', zone: tagged<TimeZone>('Europe/Berlin') }))
  const owner: Context = { ...context, actor: { kind: 'operator', id: ids.next(), name: 'Vera', role: 'owner' } }
  const team = good(await addAudience(owner, { name: 'Team', zone: 'Europe/Berlin' }))
  const confirmedAt = plusSeconds(systemClock.now(), -60)
  const subscribers = Array.from({ length: recipients }, (_, i) =>
    buildSubscriber({
      id: ids.next<SubscriberId>(),
      pageId: page.id,
      address: { channel: 'email', email: tagged<EmailAddress>(`reader-${i}@example.org`) },
      audienceId: i < teamSize ? team.id : null,
      status: { state: 'active', confirmedAt },
    }),
  )
  good(await opened.store.transaction(async (records) => ok(await records.subscribers.insertMany(subscribers))))
  await opened.close()
  const readers = subscribers.map(({ id }, i) => ({ id, address: `reader-${i}@example.org`, isTeam: i < teamSize }))
  return { audienceId: team.id, readers }
}
