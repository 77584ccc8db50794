import { createHmac } from 'node:crypto'
import { expect, it } from 'vitest'
import { signInKey, ticketOf } from './cookies.ts'

const setting = { consoleUrl: 'http://status.example.org', secret: 'a secret' }

const withTicket = (ticket: string, key = signInKey(setting.secret)): Request => {
  const signature = createHmac('sha256', key).update(ticket).digest('base64')
  const cookie = `forthright.two_factor=${encodeURIComponent(`${ticket}.${signature}`)}`
  return new Request('http://status.example.org/', { headers: { cookie } })
}

it.each(['2fa-abcdefghij0123456789', '2fa-ABCDEFGHIJ-_abcd-_YZ'])('reads the ticket of a right password: %s', (ticket) => {
  expect(ticketOf(withTicket(ticket), setting)).toBe(ticket)
})

it.each([
  ['with the signature of somebody else', withTicket('2fa-abcdefghij0123456789', 'another key')],
  ['of other letters than the library uses', withTicket('2fa-abcdefghij01234567.9')],
  ['that is too short', withTicket('2fa-abc')],
])('takes no ticket %s', (_, request) => {
  expect(ticketOf(request, setting)).toBeUndefined()
})
