import { expect, it } from 'vitest'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { approval, id, incident, later, noon, notice, page, plain, templateSample } from './store-samples.ts'

const by = { id: id('pe', 2), name: 'Ida' }

export const approvalContract = (open: OpenStore): void => {
  const use = useStore(open)
  const given = (...list: readonly ReturnType<typeof approval>[]) =>
    write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.notices.insert(notice())
      for (const one of list) await records.approvals.insert(one)
    })

  it.each([
    { state: 'approved', at: later(1), by },
    { state: 'refused', at: later(2), by, reason: 'Not so' },
    { state: 'withdrawn', at: later(3), by },
  ] as const)('keeps what was said, and that it was $state', async (status) => {
    await given(approval())
    const signOffs = [{ by, at: later(1), rules: ['Legal'], comment: null, isOwn: false }]
    const changed = approval({ status, signOffs, remarks: [{ by, at: later(1), text: 'Hm' }], escalatedAt: later(9), version: 2 })
    expect(await write(use().store, (records) => records.approvals.save(changed, 1))).toBe(true)
    expect(await write(use().store, (records) => records.approvals.save(changed, 1))).toBe(false)
    expect(plain(await use().store.read((records) => records.approvals.find(id('ap', 1))))).toEqual(plain(changed))
  })

  it('lists those of a notice and of a page, the newest first, and forgets them with a draft', async () => {
    const refused = { status: { state: 'refused', at: noon, by, reason: 'No' } } as const
    await given(approval(), approval({ id: id('ap', 2), ...refused }))
    const idsOf = (list: readonly { readonly id: string }[]) => list.map((one) => one.id)
    await use().store.read(async (records) => {
      expect(idsOf(await records.approvals.listOf(notice().id))).toEqual([id('ap', 2), id('ap', 1)])
      const waiting = await records.approvals.list(page().id, { after: null, limit: 10, state: 'waiting' })
      expect(idsOf(waiting.items)).toEqual([id('ap', 1)])
      expect(idsOf((await records.approvals.list(page().id, { after: id('ap', 2), limit: 1 })).items)).toEqual([id('ap', 1)])
    })
    await write(use().store, (records) => records.approvals.removeOf(notice().id))
    expect(await use().store.read((records) => records.approvals.listOf(notice().id))).toEqual([])
  })

  it('claims what waits beyond its time and was not escalated', async () => {
    await given(
      approval({ dueAt: later(10) }),
      approval({ id: id('ap', 2), dueAt: later(5) }),
      approval({ id: id('ap', 3), dueAt: later(5), escalatedAt: later(6) }),
      approval({ id: id('ap', 4), dueAt: later(5), status: { state: 'withdrawn', at: noon, by } }),
      approval({ id: id('ap', 5), dueAt: later(11) }),
    )
    const late = await write(use().store, (records) => records.approvals.claimLate(later(10), 9))
    expect(late.map((one) => one.id)).toEqual([id('ap', 2), id('ap', 1)])
  })

  it('keeps who approved a template beforehand', async () => {
    const approved = templateSample({ preapproved: { by, at: noon } })
    await write(use().store, (records) => records.templates.insert(approved))
    const found = await use().store.read((records) => records.templates.find(approved.pageId, approved.id))
    expect(plain(found)).toEqual(plain(approved))
  })
}
