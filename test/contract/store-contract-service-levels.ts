import { expect, it } from 'vitest'
import type { ServiceLevels } from '../../src/app/service-level-records.ts'
import { usualRules } from '../../src/core/service-level/rules.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, later, noon, page, plain } from './store-samples.ts'

export const serviceLevels = (change: Partial<ServiceLevels> = {}): ServiceLevels => ({
  pageId: page().id,
  rules: { ...usualRules, targets: [{ componentId: id('cp', 1), percent: 99.95 }] },
  updatedAt: noon,
  version: 1,
  ...change,
})

/** The rules of a page and what it has agreed. */
export const serviceLevelContract = (open: OpenStore): void => {
  const use = useStore(open)

  it('keeps the rules of a page once, in the version that was read', async () => {
    const save = (levels: ServiceLevels) => write(use().store, (records) => records.serviceLevels.save(levels, levels.version - 1))
    const find = () => use().store.read((records) => records.serviceLevels.find(page().id))
    expect([await find(), await save(serviceLevels()), await save(serviceLevels())]).toEqual([undefined, true, false])
    const changed = serviceLevels({ rules: { ...usualRules, leavesOutMaintenance: false }, updatedAt: later(60), version: 2 })
    expect([await save(changed), await save(changed)]).toEqual([true, false])
    expect(plain(await find())).toEqual(plain(changed))
  })
}
