import { verifyJournal } from '../../src/app/journal/verify-journal.ts'
import { scryptPasswords } from '../../src/http/session/passwords.ts'
import { systemClock } from '../../src/main/clock.ts'
import { publicHolidays } from '../../src/main/holidays.ts'
import { systemIds } from '../../src/main/ids.ts'
import type { Ground } from './ground.ts'
import type { Evidence } from './oracle.ts'

const text = (value: unknown): string => String(value)

/** What the records say once nobody writes them any more. */
export const gatherEvidence = async (ground: Ground, outside: Omit<Evidence, 'records'>): Promise<Evidence> => {
  const incidents = await ground.query('SELECT id, title FROM incidents')
  const notices = await ground.query('SELECT id, state FROM notices')
  const deliveries = await ground.query("SELECT subject, target, state FROM outbox WHERE kind = 'notice'")
  const heard = await ground.query("SELECT subject FROM journal WHERE kind = 'notice.published' AND actor = 'organisation'")
  return {
    ...outside,
    records: {
      incidents: incidents.map(({ id, title }) => ({ id: text(id), title: text(title) })),
      notices: notices.map(({ id, state }) => ({ id: text(id), state: text(state) })),
      deliveries: deliveries.map(({ subject, target, state }) => ({ subject: text(subject), target: text(target), state: text(state) })),
      heard: heard.map(({ subject }) => text(subject)),
      integrity: await ground.integrity(),
      journal: await journalVerdict(ground),
    },
  }
}

const journalVerdict = async (ground: Ground): Promise<string> => {
  const opened = await ground.open()
  const verified = await verifyJournal({
    actor: { kind: 'system', name: 'test' },
    store: opened.store,
    clock: systemClock,
    ids: systemIds(systemClock),
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
  })
  await opened.close()
  return verified.ok ? 'ok' : verified.fault.detail
}
