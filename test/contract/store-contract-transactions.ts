import { expect, it } from 'vitest'
import { StoreFailure } from '../../src/app/store.ts'
import { ok, refuse } from '../../src/core/result.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { component, id, page, plain } from './store-samples.ts'

export const transactionContract = (open: OpenStore): void => {
  const use = useStore(open)
  const names = () => use().store.read(async (records) => (await records.pages.list()).map((found) => found.name))

  it('hands on what the work answers', async () => {
    expect(await use().store.transaction(async () => ok(7))).toEqual(ok(7))
  })

  it('shows a transaction its own writes', async () => {
    const found = await write(use().store, async (records) => {
      await records.components.insert(component())
      return await records.components.find(component().id)
    })
    expect(plain(found)).toEqual(plain(component()))
  })

  it('takes back everything when the work refuses, and hands the refusal on', async () => {
    const outcome = await use().store.transaction(async (records) => {
      await records.pages.insert(page({ id: id('pg', 2), name: 'Gone' }))
      return refuse('entity.taken', 'No.')
    })
    expect(outcome).toEqual(refuse('entity.taken', 'No.'))
    expect(await names()).toEqual(['Harbourline'])
  })

  it('takes back everything when the work throws, and throws the same', async () => {
    const bug = new Error('a bug')
    const work = use().store.transaction(async (records) => {
      await records.pages.insert(page({ id: id('pg', 2), name: 'Gone' }))
      throw bug
    })
    await expect(work).rejects.toBe(bug)
    expect(await names()).toEqual(['Harbourline'])
  })

  it('cannot commit after a statement failed, even when the work did not look', async () => {
    const work = use().store.transaction(async (records) => {
      await records.pages.insert(page({ id: id('pg', 2), name: 'Gone' }))
      await records.components.insert(component({ pageId: id('pg', 99) })).catch(() => undefined)
      return ok(null)
    })
    await expect(work).rejects.toThrow(/failed/)
    expect(await names()).toEqual(['Harbourline'])
  })

  it('throws what a constraint forbids: a component of no page', async () => {
    const work = use().store.transaction(async (records) => ok(await records.components.insert(component({ pageId: id('pg', 99) }))))
    await expect(work).rejects.toThrow(/foreign key/i)
  })

  it('runs transactions that want the same row one after the other', async () => {
    const rename = () =>
      write(use().store, async (records) => {
        const found = await records.pages.find(page().id)
        if (!found) throw new Error('the page is there')
        return await records.pages.save({ ...found, version: found.version + 1 }, found.version)
      })
    const outcomes = await Promise.all(Array.from({ length: 20 }, rename))
    const found = await use().store.read((records) => records.pages.find(page().id))
    expect(found?.version).toBe(1 + outcomes.filter((saved) => saved).length)
  })

  it('lets nobody write through a snapshot', async () => {
    await expect(use().store.read((records) => records.pages.insert(page({ id: id('pg', 2) })))).rejects.toThrow()
    expect(await names()).toEqual(['Harbourline'])
  })

  it('lets nobody lock through a snapshot', async () => {
    await expect(use().store.read((records) => records.incidents.lock(id('nc', 1)))).rejects.toThrow(/transaction/)
  })

  it('reads one moment, whatever is written meanwhile', async () => {
    const seen = await use().store.read(async (records) => {
      const before = await records.pages.list()
      await write(use().store, (other) => other.pages.insert(page({ id: id('pg', 2) })))
      return [before.length, (await records.pages.list()).length]
    })
    expect(seen).toEqual([1, 1])
  })

  it('reads what was committed before the snapshot began', async () => {
    await write(use().store, (records) => records.pages.insert(page({ id: id('pg', 2), name: 'Second' })))
    expect(await names()).toEqual(['Harbourline', 'Second'])
  })

  it('rolls back a transaction that does not finish, and goes on with the next', async () => {
    const { hasty } = use()
    const stuck = hasty.transaction(async (records) => {
      await records.pages.insert(page({ id: id('pg', 2), name: 'Gone' }))
      return await new Promise<never>(() => undefined)
    })
    await expect(stuck).rejects.toThrow(/not finished/)
    await write(hasty, (records) => records.pages.insert(page({ id: id('pg', 3), name: 'Third' })))
    expect(await names()).toEqual(['Harbourline', 'Third'])
  })

  it('lets work that was given up do nothing more', async () => {
    const { hasty } = use()
    const late = Promise.withResolvers<unknown>()
    const stuck = hasty.transaction(async (records) => {
      await records.pages.list()
      await stuckUntilGivenUp.promise
      await records.pages.insert(page({ id: id('pg', 2), name: 'Late' })).catch(late.resolve)
      return ok(null)
    })
    const stuckUntilGivenUp = Promise.withResolvers<void>()
    await expect(stuck).rejects.toThrow(/not finished/)
    stuckUntilGivenUp.resolve()
    expect(String(await late.promise)).toMatch(/ended/)
    expect(await names()).toEqual(['Harbourline'])
  })

  it('rolls back a snapshot that does not finish', async () => {
    const stuck = use().hasty.read(async (records) => {
      await records.pages.list()
      return await new Promise<never>(() => undefined)
    })
    await expect(stuck).rejects.toThrow(/not finished/)
    expect(await use().hasty.read((records) => records.pages.list())).toHaveLength(1)
  })

  it('names the failure of a store that cannot be reached', () => {
    const failure = new StoreFailure({ code: 'store.unavailable', detail: 'No.' })
    expect([failure.message, failure.fault.code]).toEqual(['No.', 'store.unavailable'])
  })
}
