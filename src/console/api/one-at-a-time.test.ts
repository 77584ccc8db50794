import { expect, it } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

const buildActs = () => {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const hear = oneAtATime((word) => {
    begun.push(word)
    const { promise, resolve } = Promise.withResolvers<void>()
    ends.push(resolve)
    return promise
  })
  const end = async (): Promise<void> => {
    ends.shift()?.()
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
  }
  return { begun, hear, end }
}

it('asks once more after what was heard while it asked, however often', async () => {
  const { begun, hear, end } = buildActs()
  for (let time = 0; time < 5; time += 1) hear('drafts')
  expect(begun).toEqual(['drafts'])
  await end()
  expect(begun).toEqual(['drafts', 'drafts'])
  await end()
  expect(begun).toEqual(['drafts', 'drafts'])
  hear('drafts')
  expect(begun).toEqual(['drafts', 'drafts', 'drafts'])
})

it('lets one word not wait for another', () => {
  const { begun, hear } = buildActs()
  hear('drafts')
  hear('incidents')
  expect(begun).toEqual(['drafts', 'incidents'])
})
