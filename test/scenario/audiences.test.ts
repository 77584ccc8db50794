import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { changeAudience } from '../../src/app/audience/change-audience.ts'
import { listAudiences } from '../../src/app/audience/list-audiences.ts'
import { removeAudience } from '../../src/app/audience/remove-audience.ts'
import { readComponentDependents } from '../../src/app/component/read-component-dependents.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import type { Audience } from '../../src/core/audience/audience.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner } from './house.ts'

let house: House
let close: () => Promise<void>
let partners: Audience
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  partners = good(await addAudience(house.as(owner), { name: 'Partners', zone: 'Europe/Berlin' }))
})
afterEach(() => close())

const codeOf = (result: { readonly ok: boolean; readonly fault?: { readonly code: string } }) => result.fault?.code
const listed = async () => good(await listAudiences(house.as(owner), {})).map(({ name, subscribers }) => [name, subscribers])
const join = (email: string) => addSubscriber(house.as(owner), { email, audienceId: partners.id })

describe('an audience', () => {
  it('is renamed and keeps who is in it; a name that differs by case alone is taken', async () => {
    good(await join('ana@example.org'))
    good(await addAudience(house.as(owner), { name: 'Resellers', zone: 'UTC' }))
    const change = (name: string) => changeAudience(house.as(owner), { audienceId: partners.id, name, readVersion: 1 })
    expect(codeOf(await change('RESELLERS'))).toBe('entity.taken')
    good(await change('Close partners'))
    expect((await listed()).toSorted()).toEqual([
      ['Close partners', 1],
      ['Resellers', 0],
    ])
    expect(codeOf(await change('Others'))).toBe('entity.stale')
  })

  it('goes, and who was in it stays on the list', async () => {
    const ana = good(await join('ana@example.org'))
    expect(good(await removeAudience(house.as(owner), { audienceId: partners.id, readVersion: 1 }))).toEqual({ freed: 1 })
    const kept = await house.store.read((records) => records.subscribers.find(ana.id))
    expect([kept?.status.state, kept?.audienceId, await listed()]).toEqual(['active', null, []])
  })

  it('stays while an open incident is addressed to it, even by a draft, and so does who is in it', async () => {
    good(await join('ana@example.org'))
    const notice = { slots: { now: 'Cards are refused.' }, audienceIds: [partners.id] }
    good(await openIncident(house.as(owner), { title: 'Cards fail', severity: 'major', publish: false, notice }))
    const refused = await removeAudience(house.as(owner), { audienceId: partners.id, readVersion: 1 })
    expect([codeOf(refused), await listed()]).toEqual(['audience.in_use', [['Partners', 1]]])
  })
})

describe('what hangs on a component', () => {
  it('is said: open incidents, rules, and who asked to hear of it', async () => {
    const componentIds = [house.checkout]
    good(await addSubscriber(house.as(owner), { email: 'ana@example.org', componentIds }))
    good(await addSubscriber(house.as(owner), { email: 'bo@example.org' }))
    good(await addAlertRule(house.as(owner), { name: 'Cards', match: {}, severity: 'major', componentIds, impact: 'partial_outage' }))
    const affected = [{ componentId: house.checkout, impact: 'major_outage' }]
    good(
      await openIncident(house.as(owner), {
        title: 'Cards fail',
        severity: 'major',
        affected,
        publish: false,
        notice: { slots: { now: 'No cards.' } },
      }),
    )
    const { incidents, rules, subscribers } = good(await readComponentDependents(house.as(owner), { componentId: house.checkout }))
    expect([incidents.map(({ title }) => title), rules.map(({ name }) => name), subscribers]).toEqual([
      ['Cards fail'],
      ['Cards'],
      { chose: 1, only: 1 },
    ])
  })
})
