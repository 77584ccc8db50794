import { expect, it } from 'vitest'
import type { OfficeHours, OpenSpan } from '../../src/core/audience/office-hours.ts'
import { type Colour, tagged } from '../../src/core/brand.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { audience, component, group, id, later, noon, page, plain, templateSample } from './store-samples.ts'

export const pageContract = (open: OpenStore): void => {
  const use = useStore(open)
  settingCases(use)

  it('keeps a page whole, logo, contact and policy included', async () => {
    const logo = { mediaType: 'image/png', base64: 'iVBORw0KGgo=', width: 12, height: 8 } as const
    const whole = page({
      id: id('pg', 2),
      look: { logo, accent: tagged<Colour>('#112233'), accentDark: tagged<Colour>('#445566') },
      contact: null,
      policy: { first: { settle: 'error', answers: [] }, others: { settle: 'warning', answers: ['has_scope', 'has_cause'] } },
    })
    await write(use().store, (records) => records.pages.insert(whole))
    expect(plain(await use().store.read((records) => records.pages.find(whole.id)))).toEqual(plain(whole))
  })

  it('answers nothing for a page that does not exist', async () => {
    expect(await use().store.read((records) => records.pages.find(id('pg', 9)))).toBeUndefined()
  })

  it('lists pages in the order of creation', async () => {
    await write(use().store, (records) => records.pages.insert(page({ id: id('pg', 3), createdAt: later(-60), name: 'Older' })))
    const list = await use().store.read((records) => records.pages.list())
    expect(list.map(({ name }) => name)).toEqual(['Older', 'Harbourline'])
  })

  it('saves over the version that was read', async () => {
    const saved = await write(use().store, (records) => records.pages.save(page({ name: 'New', version: 2 }), 1))
    const found = await use().store.read((records) => records.pages.find(page().id))
    expect([saved, found?.name, found?.version]).toEqual([true, 'New', 2])
  })

  it('writes nothing over a version that somebody else has replaced', async () => {
    await write(use().store, (records) => records.pages.save(page({ name: 'First', version: 2 }), 1))
    const saved = await write(use().store, (records) => records.pages.save(page({ name: 'Second', version: 2 }), 1))
    const found = await use().store.read((records) => records.pages.find(page().id))
    expect([saved, found?.name]).toEqual([false, 'First'])
  })

  it('calls a save that does not raise the version a bug', async () => {
    await expect(write(use().store, (records) => records.pages.save(page({ version: 3 }), 1))).rejects.toThrow(/one above/)
  })

  it('keeps components with their group and lists them by position, retired ones too', async () => {
    const first = component({ id: id('cp', 2), position: 1, groupId: group().id, retiredAt: noon, startedOn: null, description: null })
    const second = component({ position: 2 })
    await write(use().store, async (records) => {
      await records.components.insertGroup(group())
      await records.components.insert(second)
      await records.components.insert(first)
    })
    expect(plain(await use().store.read((records) => records.components.listOf(page().id)))).toEqual(plain([first, second]))
  })

  it('saves a component over the version that was read only', async () => {
    await write(use().store, (records) => records.components.insert(component()))
    const save = (name: string) => write(use().store, (records) => records.components.save(component({ name, version: 2 }), 1))
    expect([await save('One'), await save('Two')]).toEqual([true, false])
    expect((await use().store.read((records) => records.components.find(component().id)))?.name).toBe('One')
  })

  it('keeps groups, lists them by position and saves them by version', async () => {
    const other = group({ id: id('gr', 2), position: 0, name: 'Booking', description: 'Everything before loading' })
    await write(use().store, async (records) => {
      await records.components.insertGroup(group())
      await records.components.insertGroup(other)
    })
    const save = (name: string) => write(use().store, (records) => records.components.saveGroup(group({ name, version: 2 }), 1))
    expect([await save('Borders'), await save('Late')]).toEqual([true, false])
    const list = await use().store.read((records) => records.components.listGroups(page().id))
    expect(plain(list)).toEqual(plain([other, group({ name: 'Borders', version: 2 })]))
    expect(plain(await use().store.read((records) => records.components.findGroup(other.id)))).toEqual(plain(other))
  })

  it('keeps templates whole, each once on a page', async () => {
    const own = templateSample({ id: tagged('evening'), hiddenAt: noon, phase: null, permanent: null, nextWord: 30 })
    const insert = (template = own) => write(use().store, (records) => records.templates.insert(template))
    expect([await insert(), await insert(), await insert(templateSample())]).toEqual([true, false, true])
    const list = await use().store.read((records) => records.templates.listOf(page().id))
    expect(plain(list)).toEqual(plain([templateSample(), own]))
    const save = (version: number) => write(use().store, (records) => records.templates.save({ ...own, version: version + 1 }, version))
    expect([await save(1), await save(1)]).toEqual([true, false])
    const remove = (version: number) => write(use().store, (records) => records.templates.remove(page().id, own.id, version))
    expect([await remove(1), await remove(2)]).toEqual([false, true])
    expect(await use().store.read((records) => records.templates.find(page().id, own.id))).toBeUndefined()
  })

  it('keeps the office hours of an audience and the clock policy of a page whole', async () => {
    const days: readonly OpenSpan[] = [{ from: 540, to: 1080 }]
    const hours: OfficeHours = { week: [days, [], [], [], [], [], []], holidayRegion: 'DE-BE', closedOn: ['2026-12-31'], openOn: [] }
    const clock = { ...defaultClockPolicy, goodNewsMinutes: 5, tellsLateness: false }
    await write(use().store, (records) => records.audiences.insert(audience({ hours })))
    await write(use().store, (records) => records.pages.save(page({ clock, version: 2 }), 1))
    const found = await use().store.read(async (records) => [
      await records.audiences.find(audience().id),
      await records.pages.find(page().id),
    ])
    expect(plain(found)).toEqual(plain([audience({ hours }), page({ clock, version: 2 })]))
  })

  it('keeps audiences, newest first, and saves them by version', async () => {
    const newer = audience({ id: id('au', 2), createdAt: later(60) })
    await write(use().store, async (records) => {
      await records.audiences.insert(audience())
      await records.audiences.insert(newer)
    })
    const save = (name: string) => write(use().store, (records) => records.audiences.save(audience({ name, version: 2 }), 1))
    expect([await save('Agents'), await save('Late')]).toEqual([true, false])
    const list = await use().store.read((records) => records.audiences.listOf(page().id))
    expect(plain(list)).toEqual(plain([newer, audience({ name: 'Agents', version: 2 })]))
    expect(plain(await use().store.read((records) => records.audiences.find(newer.id)))).toEqual(plain(newer))
  })
}

const settingCases = (use: ReturnType<typeof useStore>): void => {
  it('holds sending until the hold is lifted', async () => {
    const hold = { reason: 'Restored from a backup', since: noon, by: 'system:restore' }
    const read = () => use().store.read((records) => records.settings.hold())
    const none = await read()
    await write(use().store, (records) => records.settings.setHold(hold))
    await write(use().store, (records) => records.settings.setHold({ ...hold, reason: 'Because' }))
    const held = await read()
    await write(use().store, (records) => records.settings.setHold(null))
    expect([none, plain(held), await read()]).toEqual([null, plain({ ...hold, reason: 'Because' }), null])
  })

  it('keeps the alert secret, and the one before it until that ends', async () => {
    const read = () => use().store.read((records) => records.settings.alertSecrets())
    const none = await read()
    const renewed = { current: 'two', former: { secret: 'one', until: noon } }
    await write(use().store, (records) => records.settings.setAlertSecrets({ current: 'one', former: undefined }))
    await write(use().store, (records) => records.settings.setAlertSecrets(renewed))
    const both = await read()
    await write(use().store, (records) => records.settings.setAlertSecrets({ current: 'two', former: undefined }))
    expect([none, plain(both), await read()]).toEqual([undefined, plain(renewed), { current: 'two', former: undefined }])
  })

  it('keeps one mark of the key of links', async () => {
    const read = () => use().store.read((records) => records.settings.linkKeyMark())
    const none = await read()
    await write(use().store, (records) => records.settings.setLinkKeyMark('one'))
    await write(use().store, (records) => records.settings.setLinkKeyMark('two'))
    expect([none, await read()]).toEqual([undefined, 'two'])
  })
}
