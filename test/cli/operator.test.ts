import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())

const post = (path: string, body: object) =>
  fetch(desk.url + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
const tokenIn = (link: string): string => link.trim().split('#')[1] ?? ''
const password = 'four unrelated words here'

describe('operators from the command line', () => {
  it('are none at first', async () => {
    expect(await desk.run('operator', 'list')).toMatchObject({ code: 0, out: 'There are no operators yet.\n' })
  })

  it('are invited by a link that stands alone on the output, and listed once they have come', async () => {
    const { code, out, err } = await desk.run('operator', 'add', 'vera@example.org', '--role', 'owner', '--name', 'Vera')
    expect([code, err]).toEqual([0, 'vera@example.org is invited as owner, by mail and by this link. It works once, for seven days.\n'])
    expect(out).toMatch(/^http\S+\/console\/invitation#\S+\n$/)
    expect((await post('/api/invitations/accept', { token: tokenIn(out), name: 'Vera', password })).status).toBe(201)
    expect((await desk.run('operator', 'list')).out).toMatch(/^owner +active +Vera <vera@example\.org>\n$/)
  })

  it('get a link for a new password, which is good once, whatever the case of the address', async () => {
    const { code, out, err } = await desk.run('operator', 'reset', 'VERA@example.org', '--remove-factors')
    expect([code, err.includes('Vera chooses a new password by this link')]).toEqual([0, true])
    const accept = () => post('/api/resets/accept', { token: tokenIn(out), password: 'eleven herons by the lake' })
    expect([(await accept()).status, (await accept()).status]).toEqual([200, 410])
  })

  it.each([
    [['add', 'vera@example.org'], /is an operator already/],
    [['add', 'no address'], /address/],
    [['reset', 'nobody@example.org'], /Nobody here has the address nobody@example\.org/],
  ])('%j is refused with the reason', async (args, reason) => {
    const { code, out, err } = await desk.run('operator', ...args)
    expect([code === 0, out, err]).toEqual([false, '', expect.stringMatching(reason)])
  })

  it.each([[['add']], [['add', 'x@example.org', '--role', 'king']], [['reset']], [['dismiss', 'x@example.org']]])(
    '%j is no command and ends with code 2',
    async (args) => {
      const { code, out } = await desk.run('operator', ...args)
      expect([code, out]).toEqual([2, ''])
    },
  )
})
