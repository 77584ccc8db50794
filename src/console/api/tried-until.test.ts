import { describe, expect, it } from 'vitest'
import { clientRefusal } from '../../client/refusal.ts'
import { plusSeconds } from '../../core/time.ts'
import { now } from '../clock.ts'
import { Refused } from './refused.ts'
import { triedUntil } from './tried-until.ts'

const away = new Refused(clientRefusal('client.unreachable', 'The server cannot be reached.'))
const noRest = () => Promise.resolve()

/** Fails so often before it succeeds. */
const failing = (error: Error, times: number) => {
  let tries = 0
  const act = async (): Promise<number> => {
    tries++
    if (tries <= times) throw error
    return tries
  }
  return { act, tries: () => tries }
}

describe('what has to happen before its time is over', () => {
  it('is tried until somebody answers', async () => {
    let waits = 0
    const { act } = failing(away, 3)
    expect(await triedUntil(plusSeconds(now(), 60), act, () => waits++, noRest)).toBe(4)
    expect(waits).toBe(3)
  })

  it('is not tried again when it was refused, or when its time is over', async () => {
    const refused = failing(new Refused({ ...away.refusal, kind: 'conflict' }), 9)
    await expect(triedUntil(plusSeconds(now(), 60), refused.act, () => undefined, noRest)).rejects.toThrow()
    const late = failing(away, 9)
    await expect(triedUntil(plusSeconds(now(), -1), late.act, () => undefined, noRest)).rejects.toThrow()
    expect([refused.tries(), late.tries()]).toEqual([1, 1])
  })
})
