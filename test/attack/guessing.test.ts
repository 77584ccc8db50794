import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cheapPasswords } from '../build/cheap-passwords.ts'
import { openPerson } from '../wire/person.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { goodPassword, signedIn, signIn } from '../wire/signed-in.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse({ isTimely: true, trustedProxies: ['127.0.0.1'], passwords: cheapPasswords })
})
afterAll(() => house.close())

describe('signing in', () => {
  it('E2: of a browser in which it worked before still works when strangers have used up all tries', async () => {
    const { operator } = await signedIn(house, 'gus', 'viewer')
    const [usual, strange] = [openPerson(house.port), openPerson(house.port)]
    await signIn(usual, operator.email)
    await Promise.all(
      Array.from({ length: 61 }, (_, n) => signIn(openPerson(house.port, { 'X-Forwarded-For': `192.0.2.${n}` }), operator.email, 'x')),
    )
    expect([(await signIn(strange, operator.email)).status, (await signIn(usual, operator.email)).status]).toEqual([429, 200])
    const borrowed = openPerson(
      house.port,
      {},
      `forthright.known=${usual.cookies.get('forthright.known')?.replace(/.$/, (end) => (end === '0' ? '1' : '0'))}`,
    )
    expect((await signIn(borrowed, operator.email)).status).toBe(429)
  })

  it('E2: with the password at an open session guesses no more often than at the door', async () => {
    const hal = await signedIn(house, 'hal', 'viewer')
    const statuses: number[] = []
    for (let n = 0; n < 62; n++) {
      const from = { 'X-Forwarded-For': `192.0.2.${n}` }
      const answer =
        n % 2
          ? hal.ask('POST', '/api/session/confirm', { password: `x${n}` }, from)
          : hal.ask('PUT', '/api/account/password', { current: `x${n}`, password: goodPassword }, from)
      statuses.push((await answer).status)
    }
    expect([statuses[0], statuses[59], statuses.at(-1)]).toEqual([403, 403, 429])
  })
})
