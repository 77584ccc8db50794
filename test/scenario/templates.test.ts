import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { addTemplate } from '../../src/app/template/add-template.ts'
import { changeTemplate } from '../../src/app/template/change-template.ts'
import { hideTemplate } from '../../src/app/template/hide-template.ts'
import { listTemplates } from '../../src/app/template/list-templates.ts'
import { removeTemplate } from '../../src/app/template/remove-template.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { builtInKeys } from '../../src/core/template/built-in/built-in-keys.ts'
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

const words = (now: string, language = 'en') => [{ language, name: 'Ours', texts: { now } }]
const faultOf = (result: { readonly ok: boolean; readonly fault?: { readonly code: string; readonly errors?: unknown } }) => result.fault
const list = async () => good(await listTemplates(house.as(owner), {}))
const find = async (id: string) => (await list()).find((one) => one.id === id)
const evening = { templateId: 'evening', readVersion: 0 }

describe('the starting set', () => {
  it('is there without any set-up, in its order', async () => {
    expect((await list()).map(({ id, version }) => [id, version])).toEqual(builtInKeys.map((key) => [key, 0]))
  })

  it('becomes the own of the page when it is changed, and is as shipped again when that is taken back', async () => {
    good(await changeTemplate(house.as(owner), { ...evening, variants: words('{component} rests until {next_update}.') }))
    expect(await find('evening')).toMatchObject({ version: 1, kind: 'update', variants: [{ texts: { now: expect.any(String) } }] })
    expect(faultOf(await changeTemplate(house.as(owner), { ...evening, nextWord: 30 }))?.code).toBe('entity.stale')
    good(await removeTemplate(house.as(owner), { templateId: 'evening', readVersion: 1 }))
    expect(await find('evening')).toMatchObject({ version: 0, nextWord: 'opening' })
    expect(faultOf(await removeTemplate(house.as(owner), evening))?.code).toBe('template.as_shipped')
  })

  it('is hidden and shown again, each time from what was read', async () => {
    good(await hideTemplate(house.as(owner), { ...evening, isHidden: true }))
    expect((await find('evening'))?.hiddenAt).not.toBeNull()
    expect(faultOf(await hideTemplate(house.as(owner), { ...evening, isHidden: false }))?.code).toBe('entity.stale')
    good(await hideTemplate(house.as(owner), { templateId: 'evening', readVersion: 1, isHidden: false }))
    expect(await find('evening')).toMatchObject({ hiddenAt: null, version: 0 })
  })

  it('keeps the words that the page gave it when it is shown again', async () => {
    good(await changeTemplate(house.as(owner), { ...evening, variants: words('{component} rests until {next_update}.') }))
    good(await hideTemplate(house.as(owner), { templateId: 'evening', readVersion: 1, isHidden: true }))
    good(await hideTemplate(house.as(owner), { templateId: 'evening', readVersion: 2, isHidden: false }))
    expect(await find('evening')).toMatchObject({ hiddenAt: null, version: 3 })
  })
})

describe('a template of the page', () => {
  it('is added, changed in part and removed, and the journal has it', async () => {
    const added = good(
      await addTemplate(house.as(owner), { kind: 'update', componentIds: [house.checkout], variants: words('{what fails now}') }),
    )
    const changed = good(await changeTemplate(house.as(owner), { templateId: added.id, readVersion: 1, severities: ['critical', 'minor'] }))
    expect(changed).toMatchObject({ severities: ['minor', 'critical'], componentIds: [house.checkout], variants: added.variants })
    good(await removeTemplate(house.as(owner), { templateId: added.id, readVersion: 2 }))
    expect(await find(added.id)).toBeUndefined()
    const entries = await house.store.read((records) => records.journal.read('internal', 0, 100))
    expect(entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('template.'))).toEqual([
      'template.added',
      'template.changed',
      'template.removed',
    ])
  })

  it('is refused with every fault of its language, beside its field', async () => {
    const variants = [...words('{componnet} {'), ...words('{nummer}', 'de')]
    expect(faultOf(await addTemplate(house.as(owner), { kind: 'update', variants }))?.errors).toEqual([
      { pointer: '/variants/0/texts/now', detail: 'There is no placeholder "componnet"; "component" is probably meant.' },
      { pointer: '/variants/0/texts/now', detail: expect.stringMatching(/^A brace is opened here/) },
      { pointer: '/variants/1/texts/now', detail: expect.stringMatching(/^"nummer" is no placeholder/) },
    ])
  })

  it.each<[string, object, string]>([
    ['no words', { variants: [] }, '/variants'],
    ['one language twice', { variants: [...words('x'), ...words('y')] }, '/variants'],
    ['words in no field', { variants: words(' ') }, '/variants/0/texts'],
    [
      'a detail of a loss that it does not choose',
      { variants: [{ language: 'en', name: 'x', texts: { permanent: 'y' } }] },
      '/variants/0/texts/permanent',
    ],
    ['a next word in no time', { nextWord: 0 }, '/nextWord'],
    ['a component of nobody', { componentIds: ['01kxx000000000000000000001'] }, '/componentIds/0'],
    ['another kind of notice', { kind: 'poem' }, '/kind'],
  ])('is refused with %s', async (_, change, pointer) => {
    const refused = await addTemplate(house.as(owner), { kind: 'update', variants: words('x'), ...change })
    expect(faultOf(refused)?.errors).toMatchObject([{ pointer }])
  })

  it('is written by owners and communicators; responders use it', async () => {
    const add = async (role: 'owner' | 'communicator' | 'responder' | 'viewer') => {
      const actor: Actor = { kind: 'operator', id: house.as(owner).ids.next(), name: 'Kim', role }
      const added = await addTemplate(house.as(actor), { kind: 'update', variants: words('x') })
      return [added.ok, (await listTemplates(house.as(actor), {})).ok]
    }
    expect([await add('owner'), await add('communicator'), await add('responder'), await add('viewer')]).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [false, true],
    ])
  })
})

describe('a notice that starts from a template', () => {
  it('says what its writer says, and the template’s words where nothing is said', async () => {
    const notice = { slots: { now: 'Cards are refused.', notKnown: ['scope'] } }
    const { incidentId } = good(
      await openIncident(house.as(owner), { title: 'Cards', severity: 'major', publish: false, notice, template: 'first-notice-major' }),
    )
    const again = { incidentId, notice: { slots: { action: 'We switch over.' } }, template: 'first-notice-major' }
    const [first, second] = [
      good(await readIncident(house.as(owner), { incidentId })).notices[0],
      good(await draftNotice(house.as(owner), again)),
    ]
    expect(first?.content.slots).toMatchObject({ now: 'Cards are refused.', notKnown: ['scope'], permanent: { state: 'checking' } })
    expect(second.content.slots).toMatchObject({ now: expect.stringMatching(/\{/), action: 'We switch over.' })
    expect(faultOf(await draftNotice(house.as(owner), { ...again, template: 'no-such-one' }))?.code).toBe('entity.missing')
  })
})
