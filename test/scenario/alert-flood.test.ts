import { expect, it } from 'vitest'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { buildReport } from '../build/signal.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, owner, system } from './house.ts'

const [deliveries, alerts] = [5, 500]

it('thousands of different alerts in one night are one proposal, and one mail', async () => {
  const opened = await openTestStore()
  try {
    const house = await furnish(opened)
    for (let delivery = 0; delivery < deliveries; delivery++) {
      const reports = Array.from({ length: alerts }, (_, i) => buildReport({ key: `${delivery} ${i}`, startedAt: house.now() }))
      good(await raiseSignals(house.as(system), { reports }))
      house.pass(1)
    }
    const { items } = good(await listProposals(house.as(owner), { after: null, limit: 10 }))
    expect(items).toMatchObject([{ state: 'waiting', signalCount: deliveries * alerts }])
    expect(items[0]?.signalKeys).toHaveLength(50)
    expect(await house.store.read((records) => records.outbox.countOf(items[0]?.id ?? ''))).toEqual({ pending: 1 })
  } finally {
    await opened.close()
  }
})
