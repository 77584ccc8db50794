import { beforeEach, describe, expect, it } from 'vitest'
import { handOverDue } from '../../src/app/due/hand-over-due.ts'
import { readBoard } from '../../src/app/due/read-board.ts'
import { snoozeDue } from '../../src/app/due/snooze-due.ts'
import { takeBackDue } from '../../src/app/due/take-back-due.ts'
import { wakeDue } from '../../src/app/due/wake-due.ts'
import { type Scheduler, writeReminders } from '../../src/app/due/write-reminders.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { ReminderMemory } from '../../src/app/reminder-rows.ts'
import { forgetDeliveries } from '../../src/app/upkeep/forget-deliveries.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { type EmailAddress, type OperatorId, tagged } from '../../src/core/brand.ts'
import { decideSettlement } from '../../src/core/delivery/backoff.ts'
import type { ClaimedDelivery, Outcome } from '../../src/core/delivery/delivery.ts'
import { parseReminderSubject } from '../../src/core/due/reminders.ts'
import { idOf } from '../../src/core/id.ts'
import { ok, refuse } from '../../src/core/result.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { furnish, good, type House, owner, system } from './house.ts'
import type { OpenedStore } from './workshop.ts'

export interface TimedStore extends OpenedStore {
  /** Where the store has a clock of its own, it is moved to the house's. */
  moveTo?(milliseconds: number): Promise<void>
}

const minute = 60
const ana = idOf<OperatorId>('0000000000000000000000000a')
const bo = idOf<OperatorId>('0000000000000000000000000b')
export const anaActs: Actor = { kind: 'operator', id: ana, name: 'Ana', role: 'responder' }

/** A house in which Ana hears first and Bo next. */
interface Post {
  readonly house: House
  readonly scheduler: Scheduler
  pass(minutes: number): Promise<void>
  /** Lets time pass, and answers who was told since, at which stage. */
  after(minutes: number): Promise<readonly string[]>
  /** Lets time pass while no mail leaves. */
  silent(minutes: number): Promise<void>
  close(): Promise<void>
}

export const twoOnDuty = async (house: House): Promise<void> => {
  const now = house.now()
  const person = (id: OperatorId, name: string) => ({
    ...{ id, name, email: tagged<EmailAddress>(`${name.toLowerCase()}@example.org`), role: 'responder' as const },
    ...{ state: 'active' as const, resetNonce: null, createdAt: now, updatedAt: now, version: 1 },
  })
  const places = [ana, bo].map((operatorId) => ({ operatorId, minutes: null }))
  good(
    await house.store.transaction(async (records) => {
      await records.operators.insert(person(ana, 'Ana'))
      await records.operators.insert(person(bo, 'Bo'))
      return ok(await records.dutyLists.save({ pageId: house.page.id, places, updatedAt: now, version: 1 }, 0))
    }),
  )
}

const nameOf = ({ target, subject }: ClaimedDelivery): string => {
  const about = parseReminderSubject(subject)
  return `${target.replace('@example.org', '')} ${about?.round}.${about?.stage}`
}

const openPost = async (open: () => Promise<TimedStore>): Promise<Post> => {
  const opened = await open()
  const house = await furnish(opened)
  await twoOnDuty(house)
  const scheduler = { holder: 'test', memory: new ReminderMemory() }
  const pass = async (minutes: number): Promise<void> => {
    house.pass(minutes * minute)
    await opened.moveTo?.(house.now().epochMilliseconds)
  }
  const silent = async (minutes: number): Promise<void> => {
    await pass(minutes)
    good(await writeReminders(house.as(system), scheduler))
  }
  return {
    house,
    scheduler,
    pass,
    silent,
    close: opened.close,
    after: async (minutes) => {
      await silent(minutes)
      const claimed = await house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 600, now: house.now() })
      const rows = claimed.filter(({ kind }) => kind === 'reminder')
      const at = house.now()
      const letterOf = await house.store.read((records) => loadLetters(records, claimed, house.as(system)))
      const outcomeOf = (row: ClaimedDelivery): Outcome => {
        const letter = letterOf(row)
        return letter.kind === 'moot' ? letter : { kind: 'delivered', reply: '' }
      }
      await house.dispatch.settle(claimed.map((row) => decideSettlement(row, outcomeOf(row), at, 0)))
      return rows
        .filter((row) => letterOf(row).kind === 'reminder')
        .map(nameOf)
        .sort()
    },
  }
}

/** The first notice has gone out and promises the next word in an hour. */
const promised = async ({ house }: Post): Promise<string> => {
  const by = instantText(plusSeconds(house.now(), 60 * minute))
  const slots = { now: 'Uploads fail.', nextUpdate: { by, onChange: false } }
  const opened = await openIncident(house.as(owner), { title: 'Uploads', severity: 'major', publish: true, notice: { slots } })
  return good(opened).incidentId
}

export const describeReminders = (name: string, open: () => Promise<TimedStore>): void => {
  describe(`reminders on ${name}`, () => {
    let post: Post
    beforeEach(async () => {
      post = await openPost(open)
      return () => post.close()
    })

    it('go to the first ahead and at the time, then to the next, and end when anybody has done it', async () => {
      const incidentId = await promised(post)
      const heard = [await post.after(44), await post.after(2), await post.after(14), await post.after(0), await post.after(10)]
      expect(heard).toEqual([[], ['ana 0.0'], ['ana 0.1'], [], ['bo 0.2']])
      good(await announceNotice(post.house.as(owner), { incidentId, notice: { slots: { now: 'Uploads still fail.' } } }))
      expect(await post.after(11)).toEqual([])
    })

    it('rest while snoozed, go to whom it was handed, and begin anew when it is taken back', async () => {
      await promised(post)
      await post.after(46)
      const as = post.house.as(anaActs)
      const [{ item } = { item: undefined }] = good(await readBoard(as, {}))
      const key = item?.key ?? ''
      const until = instantText(plusSeconds(post.house.now(), 20 * minute))
      expect(await snoozeDue(as, { key, until })).toMatchObject({ ok: false, fault: { errors: [{ pointer: '/reason' }] } })
      good(await snoozeDue(as, { key, until, reason: 'The supplier calls then.' }))
      expect([await post.after(19), await post.after(1)]).toEqual([[], ['ana 1.1']])
      const handed = good(await handOverDue(as, { key, operatorId: bo }))
      expect([handed.urgency, handed.onIt?.map(({ name }) => name), handed.snooze]).toEqual(['late', ['Bo'], null])
      expect([await post.after(0), await post.after(10)]).toEqual([['bo 2.1'], ['ana 2.2']])
      good(await takeBackDue(as, { key }))
      expect(await post.after(0)).toEqual(['ana 3.1'])
      expect(await wakeDue(as, { key })).toMatchObject({ ok: false, fault: { code: 'due.not_moved' } })
    })

    it('begin anew where they grew too old unsent, for as long as it is owed', async () => {
      const incidentId = await promised(post)
      await post.silent(100)
      // The first claim finds them too old; the clock then begins them anew, and mail is down for two more hours.
      expect(await post.after(61)).toEqual([])
      await post.silent(2)
      expect(await post.after(120)).toEqual([])
      expect(await post.after(2)).toEqual(['ana 0.3', 'bo 0.3'])
      expect([await post.after(61), await post.after(180)]).toEqual([[], []])
      good(await announceNotice(post.house.as(owner), { incidentId, notice: { slots: { now: 'Uploads still fail.' } } }))
      expect(await post.after(61)).toEqual([])
    })

    it('are told after all where a snooze that kept them back is taken back', async () => {
      await promised(post)
      await post.silent(46)
      const as = post.house.as(anaActs)
      const [{ item } = { item: undefined }] = good(await readBoard(as, {}))
      const key = item?.key ?? ''
      good(await snoozeDue(as, { key, until: instantText(plusSeconds(post.house.now(), 10 * minute)) }))
      expect(await post.after(0)).toEqual([])
      good(await wakeDue(as, { key }))
      expect(await post.after(2)).toEqual(['ana 0.0'])
    })

    it('are written again where the change that wrote them was lost', async () => {
      await promised(post)
      await post.pass(46)
      const context = post.house.as(system)
      let count = 0
      const losing: typeof context.store.transaction = async (work) =>
        context.store.transaction(async (records) => {
          const done = await work(records)
          // The first takes the lease, the second writes.
          return ++count === 2 ? refuse('store.unavailable', 'The line was cut.') : done
        })
      const losingContext = { ...context, store: { ...context.store, transaction: losing } }
      expect(await writeReminders(losingContext, post.scheduler)).toMatchObject({ ok: false })
      expect(await post.after(0)).toEqual(['ana 0.0'])
    })

    it('are forgotten three months later, and never while what they speak of is owed', async () => {
      const incidentId = await promised(post)
      for (const minutes of [46, 14, 10, 61]) await post.after(minutes)
      await post.pass(91 * 24 * 60)
      const { house } = post
      const kept = async () => (await house.store.read(({ outbox }) => outbox.listReminded(house.now()))).length
      const before = await kept()
      good(await forgetDeliveries(house.as(system)))
      const again = good(await writeReminders(house.as(system), { holder: 'test', memory: new ReminderMemory() }))
      expect([before > 0, await kept(), again]).toEqual([true, before, 0])
      good(await announceNotice(house.as(owner), { incidentId, notice: { slots: { now: 'Uploads still fail.' } } }))
      good(await forgetDeliveries(house.as(system)))
      expect(await kept()).toBe(0)
    })

    it('are kept back when it was done between writing and sending', async () => {
      const incidentId = await promised(post)
      good(await writeReminders(post.house.as(system), { holder: 'test', memory: new ReminderMemory() }))
      post.house.pass(60 * minute)
      good(await announceNotice(post.house.as(owner), { incidentId, notice: { slots: { now: 'Uploads still fail.' } } }))
      expect(await post.after(0)).toEqual([])
    })
  })
}
