import { AuthenticationFailure } from 'imapflow'
import { expect, it } from 'vitest'
import { mailboxPauseMs } from './reply-doors.ts'

it('leaves a mailbox alone for longer and longer, and for a quarter of an hour at once where the password is refused', () => {
  const minutes = [1, 2, 3, 4, 5, 6, 7, 50].map((failures) => mailboxPauseMs(new Error('nobody there'), failures) / 60_000)
  expect(minutes).toEqual([0.5, 1, 2, 4, 8, 15, 15, 15])
  expect(mailboxPauseMs(new AuthenticationFailure('no'), 1)).toBe(15 * 60_000)
})
