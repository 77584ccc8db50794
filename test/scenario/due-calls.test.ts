import { expect, it } from 'vitest'
import { loadDueFacts } from '../../src/app/due-facts.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { addRegime } from '../../src/app/legal/add-regime.ts'
import { beginRegime } from '../../src/app/legal/begin-regime.ts'
import { loadLetters } from '../../src/app/letters.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import type { Records } from '../../src/app/store.ts'
import { tagged } from '../../src/core/brand.ts'
import { dueOf } from '../../src/core/due/due-of.ts'
import { idOf } from '../../src/core/id.ts'
import { legalPresets } from '../../src/core/legal/presets.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { buildClaimedDelivery } from '../build/claimed-delivery.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

/** The records, and how often anything was asked of them. */
const counted = (records: Records): { readonly records: Records; readonly calls: () => readonly string[] } => {
  const calls: string[] = []
  const aggregate = (name: string, of: object): object =>
    new Proxy(of, {
      get: (target, key) => {
        const asked: unknown = Reflect.get(target, key)
        if (typeof asked !== 'function') return asked
        return (...given: readonly unknown[]): unknown => {
          calls.push(`${name}.${String(key)}`)
          return Reflect.apply(asked, target, given)
        }
      },
    })
  const proxy = new Proxy(records, { get: (target, key) => aggregate(String(key), Reflect.get(target, key)) })
  return { records: proxy, calls: () => calls.toSorted() }
}

const vera = owner.kind === 'operator' ? owner.id : idOf<never>('')

const addVera = async (house: House): Promise<void> => {
  const at = { createdAt: house.now(), updatedAt: house.now(), version: 1 }
  const person = { id: vera, name: 'Vera', role: 'owner', state: 'active', resetNonce: null } as const
  const sec = legalPresets.find(({ id }) => id === 'sec-8-k')
  if (!sec) throw new Error('no such preset')
  await house.store.transaction(async (records) => {
    await records.operators.insert({ ...person, ...at, email: tagged('vera@example.org') })
    return ok(undefined)
  })
  good(await addRegime(house.as(owner), sec))
}

/** One nobody was told of, and one that is over, whose promise, report and legal deadline are still owed. */
const addTwo = async (house: House): Promise<void> => {
  const as = house.as(owner)
  good(await openIncident(as, { title: 'Untold', severity: 'critical', publish: false, notice: {} }))
  const promises = [{ kind: 'action', what: 'We will add a line.', by: '2026-11-25T04:00:00Z', standsFor: vera }]
  const notice = { slots: { now: 'Card payments fail.' }, promises }
  const { incidentId, noticeId } = good(await openIncident(as, { title: 'Over', severity: 'critical', publish: true, notice }))
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId ?? '') }))
  good(await beginRegime(as, { incidentId, regimeId: 'sec-8-k', reason: 'Material' }))
  const said = good(
    await announceNotice(as, {
      incidentId,
      notice: { phase: 'resolved', slots: { now: 'Cards work.', permanent: { state: 'nothing_lost' } } },
    }),
  )
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(said.noticeId) }))
}

it('asks the records as often for many incidents as for few', async () => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  await addVera(house)
  const ask = () =>
    house.store.read(async (records) => {
      const asked = counted(records)
      const facts = await loadDueFacts(asked.records, house.page, { holidays: house.as(owner).holidays, now: house.now() })
      return {
        calls: asked.calls(),
        kinds: dueOf(facts, house.now())
          .map(({ kind }) => kind)
          .toSorted(),
      }
    })
  await addTwo(house)
  const few = await ask()
  expect(few.kinds).toEqual(['action_item', 'first_notice', 'postmortem'])
  for (let n = 0; n < 4; n++) await addTwo(house)
  const many = await ask()
  expect(many.kinds).toHaveLength(15)
  expect(many.calls).toEqual(few.calls)
  await opened.close()
})

it('loads what is owed once for reminders that were written at many moments', async () => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  await addVera(house)
  good(await openIncident(house.as(owner), { title: 'Untold', severity: 'critical', publish: false, notice: {} }))
  const asking = { holidays: house.as(owner).holidays, now: house.now() }
  const found = await house.store.read(async (records) => {
    const [item] = dueOf(await loadDueFacts(records, house.page, asking), house.now())
    const rows = [1, 2, 3].map((stage) =>
      buildClaimedDelivery({
        ...{ kind: 'reminder', subscriberId: null, createdAt: plusSeconds(house.now(), stage * 60) },
        subject: `${house.page.id} 0.${stage} everybody ${item?.key}`,
      }),
    )
    const asked = counted(records)
    const letterOf = await loadLetters(asked.records, rows, house.as(system))
    return { kinds: rows.map((row) => letterOf(row).kind), loads: asked.calls().filter((call) => call === 'proposals.listOpening') }
  })
  expect(found).toEqual({ kinds: ['reminder', 'reminder', 'reminder'], loads: ['proposals.listOpening'] })
  await opened.close()
})
