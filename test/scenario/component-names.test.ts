import { afterEach, beforeEach, expect, it } from 'vitest'
import { addComponent } from '../../src/app/component/add-component.ts'
import { addComponents } from '../../src/app/component/add-components.ts'
import { changeComponent } from '../../src/app/component/change-component.ts'
import { listComponents } from '../../src/app/component/list-components.ts'
import type { Result } from '../../src/core/result.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner } from './house.ts'

let house: House
let close: () => Promise<void>
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
})
afterEach(() => close())

const context = () => house.as(owner)
const add = (name: string, more: { readonly startedOn?: string } = {}) => addComponent(context(), { name, ...more })
const names = async () => good(await listComponents(context(), {})).components.map(({ name }) => name)
const errorsOf = (result: Result<unknown>) => faultOf(result).errors?.map(({ pointer, detail }) => `${pointer} ${detail}`)
const taken = '"Checkout" is a component in use already; choose another name.'
const change = async (name: string, input: { readonly name?: string; readonly retired?: boolean; readonly description?: string }) => {
  const found = good(await listComponents(context(), {})).components.find((one) => one.name === name)
  return changeComponent(context(), { componentId: found?.id ?? '', readVersion: found?.version ?? 0, ...input })
}

it.each(['Checkout', 'checkout', ' CHECKOUT '])('refuses a second component in use by the name of one that is: %j', async (name) => {
  expect(errorsOf(await add(name))).toEqual([`/name ${taken}`])
  expect(errorsOf(await change('Reports', { name }))).toEqual([`/name ${taken}`])
  good(await change('Checkout', { name: name.trim(), description: 'Pay' }))
})

it('lets the name of a retired one be taken, and then brings that one back only by another', async () => {
  good(await change('Checkout', { retired: true }))
  good(await add('checkout'))
  expect(errorsOf(await change('Checkout', { retired: false }))).toEqual([`/name ${taken.replace('Checkout', 'checkout')}`])
  good(await change('Checkout', { retired: false, name: 'Old checkout' }))
})

it('adds a list of names whole, behind what is there, or none of it', async () => {
  const refused = await addComponents(context(), { names: ['Search', 'checkout', 'search', '\u200b'] })
  expect(errorsOf(refused)).toEqual([
    '/names/2 "Search" stands here twice; leave one of them out.',
    `/names/1 ${taken}`,
    '/names/3 The text holds invisible control characters; remove them.',
  ])
  expect(await names()).toEqual(['Checkout', 'Reports'])
  good(await addComponents(context(), { names: ['Search', 'Exports'] }))
  expect(await names()).toEqual(['Checkout', 'Reports', 'Search', 'Exports'])
})

it('is in use since a day that has come', async () => {
  const day = house.now().toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  expect(errorsOf(await add('Search', { startedOn: '2031-01-01' }))).toEqual([
    '/startedOn This day is still to come. Give the first day of use once it has come.',
  ])
  good(await add('Search', { startedOn: day.toString() }))
})
