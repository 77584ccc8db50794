import type { Context } from '../../src/app/context.ts'
import { loadDueFacts } from '../../src/app/due-facts.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { reminderRows } from '../../src/app/reminder-rows.ts'
import type { EmailAddress, OperatorId } from '../../src/core/brand.ts'
import { tagged } from '../../src/core/brand.ts'
import { dueOf } from '../../src/core/due/due-of.ts'
import { remindersOf, rosterOf } from '../../src/core/due/reminders.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { good } from '../build/good.ts'
import { furnish, type House, owner, system } from '../scenario/house.ts'
import { moveDatabaseClock } from '../tools/moved-clock.ts'
import type { Chance } from './chance.ts'
import { ClockNodes } from './clock-nodes.ts'
import type { Ground } from './ground.ts'
import { within } from './within.ts'

export interface ClockPlan {
  readonly steps: number
  readonly incidents: number
  readonly chance: Chance
  /** How long a step may take before the nodes count as stuck; on a busy machine it is long. */
  readonly patienceSeconds: number
}

export interface ClockEvidence {
  /** What a person with the policy in hand would have had written, step by step, and what stands in the outbox. */
  readonly expected: readonly string[]
  readonly written: readonly string[]
  /** Written, and by nobody's reckoning to be written before the next step. */
  readonly foreign: readonly string[]
  /** Rows that nobody ever settled. */
  readonly unsettled: number
  /** Rows that count as sent and that no node said it sent. */
  readonly unsent: readonly string[]
  /** Sent again under the same key, and what had happened to whoever sent it before. */
  readonly repeats: ReturnType<ClockNodes['repeats']>
  readonly kills: number
  readonly pauses: number
  readonly jumps: number
  /** What went wrong on the nodes; some of it has to. */
  readonly troubles: readonly string[]
}

const stepMinutes = 5

const addPeople = async (house: House): Promise<void> => {
  const now = house.now()
  const people = ['Ana', 'Bo', 'Cy'].map((name) => ({
    ...{ id: house.as(owner).ids.next<OperatorId>(), name, email: tagged<EmailAddress>(`${name.toLowerCase()}@example.org`) },
    ...{ role: 'responder' as const, state: 'active' as const, resetNonce: null, createdAt: now, updatedAt: now, version: 1 },
  }))
  const places = people.map(({ id }) => ({ operatorId: id, minutes: null }))
  good(
    await house.store.transaction(async (records) => {
      for (const one of people) await records.operators.insert(one)
      return ok(await records.dutyLists.save({ pageId: house.page.id, places, updatedAt: now, version: 1 }, 0))
    }),
  )
}

/**
 * What is said is said at once, at that very moment: a notice that a node lets take effect later moves what is counted from it, and a
 * person who reckons beforehand cannot know.
 */
const atOnce = (house: House): Context => {
  const context = house.as(owner)
  return { ...context, settings: { ...context.settings, undoSeconds: 0 } }
}

/** Between two steps, so that no moment at which somebody hears falls on one. */
const addIncident = async (house: House, chance: Chance, number: number): Promise<string> => {
  const by = instantText(plusSeconds(house.now(), 60 * (stepMinutes * chance.between(1, 6) + stepMinutes / 2)))
  const notice = { slots: { now: 'Uploads fail.', nextUpdate: { by, onChange: false } } }
  const said = good(await openIncident(atOnce(house), { title: `Trouble ${number}`, severity: 'minor', publish: true, notice }))
  good(await takeEffect(house.as(system), { noticeId: idOf(said.noticeId) }))
  return said.incidentId
}

const wantedNow = (house: House): Promise<readonly string[]> =>
  house.store.read(async (records) => {
    const facts = await loadDueFacts(records, house.page, { holidays: house.as(owner).holidays, now: house.now() })
    const operators = await records.operators.list()
    const roster = rosterOf((await records.dutyLists.find(house.page.id))?.places ?? [], operators)
    const now = house.now()
    const reminders = remindersOf(dueOf(facts, now), roster, new Map(), facts.policy.reminders, now)
    const places = { page: house.page, operators, others: [], chat: undefined, browsers: [] }
    const rows = reminderRows(reminders, places, now, () => house.as(owner).ids.next())
    return rows.map(({ subject, target }) => `${target} ${subject}`)
  })

const reminderLines = async (ground: Ground) =>
  (await ground.query("SELECT id, state, target || ' ' || subject AS line FROM outbox WHERE kind = 'reminder'")).map((row) => ({
    id: String(row.id),
    state: String(row.state),
    // A row that grew too old while its node was paused begins anew, counted in its subject: it is the same reminder, under the same key.
    line: String(row.line).replace(/( \d+\.\d+)\.\d+ /, '$1 '),
  }))

/** Whether it came to be so in time. */
const isInTime = async (nodes: ClockNodes, seconds: number, isSo: () => Promise<boolean>): Promise<boolean> => {
  let isOver = false
  const happened = nodes.happenings.until(async () => isOver || (await isSo()))
  await within(seconds, happened)
  isOver = true
  return await isSo()
}

/** As whoever is told "try again shortly" does: a node that was stopped in the middle of a change keeps its locks for ten seconds. */
const announceEnd = async (house: House, incidentId: string, triesLeft = 5): Promise<void> => {
  const said = await announceNotice(atOnce(house), { incidentId, notice: { slots: { now: 'Uploads work.' } } })
  if (!said.ok && said.fault.code === 'store.unavailable' && triesLeft > 0) return announceEnd(house, incidentId, triesLeft - 1)
  good(said)
}

const stuck = async (ground: Ground, nodes: ClockNodes, missing: readonly string[]): Promise<Error> => {
  const sessions = await ground.query(
    "SELECT state, wait_event, left(query, 100) AS query FROM pg_stat_activity WHERE state <> 'idle' AND datname = current_database()",
  )
  const leases = await ground.query('SELECT *, clock_timestamp() AS now FROM leases')
  return new Error(
    `not everything was written in time: ${JSON.stringify({ missing, troubles: nodes.troubles, leases, sessions }, null, 1)}`,
  )
}

/** Steps of time with trouble in between; at each, everything is written that is to be written then, and now and then one is done. */
const walk = async (ground: Ground, house: House, nodes: ClockNodes, plan: ClockPlan, moveTo: (ms: number) => Promise<void>) => {
  const { chance, steps, patienceSeconds } = plan
  const open: string[] = []
  for (let n = 0; n < plan.incidents; n++) open.push(await addIncident(house, chance, n))
  const expected = new Set<string>()
  for (let step = 0; step < steps; step++) {
    house.pass(stepMinutes * 60)
    const now = house.now().epochMilliseconds
    await nodes.disturb(now)
    nodes.jump()
    await moveTo(now)
    nodes.tell(now)
    for (const line of await wantedNow(house)) expected.add(line)
    const missing = async () => {
      const lines = new Set((await reminderLines(ground)).map(({ line }) => line))
      return [...expected].filter((line) => !lines.has(line))
    }
    // A stage that was passed over is not made up for: there is nothing to be gained from going on.
    if (!(await isInTime(nodes, patienceSeconds, async () => (await missing()).length === 0)))
      throw await stuck(ground, nodes, await missing())
    const done = chance.next() < 0.3 ? open.pop() : undefined
    if (done !== undefined) await announceEnd(house, done)
  }
  return expected
}

const gather = async (
  ground: Ground,
  nodes: ClockNodes,
  expected: ReadonlySet<string>,
  next: readonly string[],
): Promise<ClockEvidence> => {
  const rows = await reminderLines(ground)
  const sent = new Set(nodes.sent.map(({ id }) => id))
  return {
    expected: [...expected].sort(),
    written: rows.map(({ line }) => line).sort(),
    foreign: rows.map(({ line }) => line).filter((line) => !expected.has(line) && !next.includes(line)),
    unsettled: rows.filter(({ state }) => state === 'pending' || state === 'claimed').length,
    unsent: rows.filter(({ id, state }) => state === 'delivered' && !sent.has(id)).map(({ line }) => line),
    repeats: nodes.repeats(),
    ...{ kills: nodes.count('kill'), pauses: nodes.count('pause'), jumps: nodes.count('jump') },
    troubles: nodes.troubles,
  }
}

/** Three nodes on one PostgreSQL remind three people, while they are killed and paused and their clocks jump. */
export const runClock = async (ground: Ground, plan: ClockPlan): Promise<ClockEvidence> => {
  const clock = await moveDatabaseClock(ground.databaseUrl)
  const opened = await openPostgres({ url: ground.databaseUrl })
  if (!opened.ok) throw new Error(opened.failure.advice)
  const nodes = new ClockNodes(ground.databaseUrl, plan.chance)
  try {
    const house = await furnish(opened.value)
    await addPeople(house)
    const now = house.now().epochMilliseconds
    await clock.moveTo(now)
    await Promise.all([nodes.start(now), nodes.start(now), nodes.start(now)])
    const expected = await walk(ground, house, nodes, plan, clock.moveTo)
    nodes.goOn()
    const isDoubted = async () => (await ground.query("SELECT 1 FROM outbox WHERE state = 'claimed' AND waiting = 0")).length === 0
    const isSettled = async () => (await gather(ground, nodes, expected, [])).unsettled === 0
    // Leases of the dead run out by the database's clock, and then what they were given for being in doubt.
    for (const seconds of [60, 120]) {
      nodes.jump()
      await clock.moveTo(plusSeconds(house.now(), seconds).epochMilliseconds)
      await isInTime(nodes, plan.patienceSeconds, isDoubted)
    }
    await isInTime(nodes, plan.patienceSeconds, isSettled)
    house.pass(stepMinutes * 60)
    return await gather(ground, nodes, expected, await wantedNow(house))
  } finally {
    nodes.goOn()
    await nodes.stop()
    await opened.value.close()
    await clock.end()
  }
}
