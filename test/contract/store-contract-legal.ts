import { expect, it } from 'vitest'
import { keptRegime, legalFile } from './legal-samples.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, page, plain } from './store-samples.ts'

const pageId = page().id

/** Regimes of a page, and what is recorded of an incident. */
export const legalContract = (open: OpenStore): void => {
  const use = useStore(open)

  it('keeps each regime of a page once, in the version that was read', async () => {
    const insert = () => write(use().store, (records) => records.legal.insertRegime(keptRegime()))
    expect([await insert(), await insert()]).toEqual([true, false])
    const changed = keptRegime({ regime: { ...keptRegime().regime, name: 'Ours' }, version: 2 })
    const save = () => write(use().store, (records) => records.legal.saveRegime(changed, 1))
    expect([await save(), await save()]).toEqual([true, false])
    const found = await use().store.read((records) => records.legal.listRegimes(pageId))
    expect(plain(found)).toEqual(plain([changed]))
    const remove = () => write(use().store, (records) => records.legal.removeRegime(pageId, changed.regime.id, 2))
    expect([await remove(), await remove()]).toEqual([true, false])
  })

  it('keeps the file of an incident with its history, and knows which ones still owe something', async () => {
    await write(use().store, (records) => records.incidents.insert(incident({ publicAt: null })))
    const save = (version: number, change = {}) =>
      write(use().store, (records) => records.legal.saveFile(legalFile({ version, ...change }), version - 1))
    expect([await save(1), await save(1)]).toEqual([true, false])
    const read = () =>
      use().store.read(async ({ legal }) => [await legal.findFile(incident().id), (await legal.listOwing(pageId)).length] as const)
    expect(plain(await read())).toEqual(plain([legalFile(), 1]))
    expect([await save(2, { begun: [], updatedAt: later(5) }), (await read())[1]]).toEqual([true, 0])
  })

  it('lets an incident that nobody heard of go with its file', async () => {
    await write(use().store, async (records) => {
      await records.incidents.insert(incident({ publicAt: null }))
      await records.legal.saveFile(legalFile(), 0)
    })
    expect(await write(use().store, (records) => records.incidents.remove(incident().id, 1))).toBe(true)
    expect(await use().store.read((records) => records.legal.findFile(id('nc', 1)))).toBeUndefined()
  })
}
