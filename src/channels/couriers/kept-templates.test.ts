import { describe, expect, it } from 'vitest'
import { KeptTemplates } from './kept-templates.ts'

const usual = 5000

/** How often each key was composed, where these are asked for one after the other. */
const composed = async (kept: KeptTemplates, keys: readonly string[], size = usual): Promise<readonly string[]> => {
  const made: string[] = []
  for (const key of keys)
    await kept.take(key, async () => {
      made.push(key)
      return { segments: [{ text: 'x'.repeat(size) }, { slot: 'head' }] }
    })
  return made
}

const zones = Array.from({ length: 40 }, (_, n) => `zone-${n}`)
const oneNotice = zones.flatMap((zone) =>
  ['en', 'de'].flatMap((language) => ['summary', 'standard', 'technical'].map((level) => `${zone} ${language} ${level}`)),
)

describe('mails that many get', () => {
  it('are composed once in forty zones, two languages and three levels, however they take turns', async () => {
    const kept = new KeptTemplates()
    expect(await composed(kept, [...oneNotice, ...oneNotice.toReversed(), ...oneNotice])).toEqual(oneNotice)
  })

  it('are composed once while they are in the making', async () => {
    const kept = new KeptTemplates()
    let made = 0
    const make = async () => {
      made += 1
      return { segments: [] }
    }
    await Promise.all([kept.take('a', make), kept.take('a', make)])
    expect(made).toBe(1)
  })

  it('take no more than is given, and what was asked for the longest ago goes first', async () => {
    const kept = new KeptTemplates(3 * usual)
    await composed(kept, ['a', 'b', 'c', 'a', 'd'])
    expect(await composed(kept, ['a', 'c', 'd', 'b'])).toEqual(['b'])
  })

  it('go on after one that is larger than all that is given', async () => {
    const kept = new KeptTemplates(3 * usual)
    await composed(kept, ['large'], 9 * usual)
    await composed(kept, ['a', 'b'])
    expect(await composed(kept, ['a', 'b', 'large'], usual)).toEqual(['large'])
  })

  it('are composed anew where that failed', async () => {
    const kept = new KeptTemplates()
    await expect(kept.take('a', () => Promise.reject(new Error('no header')))).rejects.toThrow('no header')
    expect(await composed(kept, ['a'])).toEqual(['a'])
  })
})
