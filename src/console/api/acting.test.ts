import { describe, expect, it } from 'vitest'
import { Acting } from './acting.ts'

describe('the same act twice at once', () => {
  it('is one request with one answer, told once', async () => {
    const acting = new Acting<string>()
    let requests = 0
    const act = (): Promise<string> => Promise.resolve(`draft ${++requests}`)
    const answers = await Promise.all([acting.once({ of: 'a' }, act), acting.once({ of: 'a' }, act)])
    expect([answers, [acting.isToldElsewhere(), acting.isToldElsewhere()]]).toEqual([
      ['draft 1', 'draft 1'],
      [true, false],
    ])
  })

  it('is two where it is about two things, or one after the other', async () => {
    const acting = new Acting<number>()
    let requests = 0
    const act = (): Promise<number> => Promise.resolve(++requests)
    const both = await Promise.all([acting.once('a', act), acting.once('b', act)])
    expect([...both, await acting.once('a', act)]).toEqual([1, 2, 3])
  })
})
