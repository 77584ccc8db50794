import { expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffects } from '../../src/worker/take-effects.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, owner, system } from './house.ts'

const open = async () => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  for (const title of ['Uploads', 'Payments'])
    good(await openIncident(house.as(owner), { title, severity: 'major', publish: true, notice: { slots: { now: `${title} fail.` } } }))
  house.pass(60)
  const due = () => house.store.read((records) => records.notices.listDue(house.now(), 10))
  return { opened, house, due }
}

it('all that is due takes effect, also where it cannot be measured, which is said by itself', async () => {
  const { opened, house, due } = await open()
  const unmeasured: unknown[] = []
  const onFirstNotice = (): never => {
    throw new Error('The records cannot be read.')
  }
  const notices = await due()
  await takeEffects({ context: house.as(system), onFirstNotice, onUnmeasured: (error) => unmeasured.push(error) }, notices)
  expect([notices.length, await due(), unmeasured.length]).toEqual([2, [], 2])
  await opened.close()
})
