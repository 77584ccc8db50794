import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkLinkKey } from '../../src/main/link-key-mark.ts'
import { openLog } from '../../src/main/log.ts'
import { openTestStore, type TestStore } from '../contract/open-test-store.ts'

let opened: TestStore
beforeEach(async () => {
  opened = await openTestStore()
})
afterEach(() => opened.close())

/** What was said loudly while the key was looked at. */
const saidOf = async (secret: string): Promise<readonly string[]> => {
  const said: string[] = []
  const log = openLog('silent')
  const listening: typeof log = Object.assign(Object.create(log), { error: (_facts: object, text: string) => void said.push(text) })
  await checkLinkKey(opened.store, secret, listening)
  return said
}

it('is said when a node comes with another key of links, and not for the first one or the same again', async () => {
  expect(await saidOf('a key that was made on the first start')).toEqual([])
  expect(await saidOf('a key that was made on the first start')).toEqual([])
  expect(await saidOf('a key that another node made for itself')).toEqual([expect.stringContaining('FORTHRIGHT_SECRET')])
})
