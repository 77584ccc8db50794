import { describe, expect, it } from 'vitest'
import { outcomeOfFailure, replyLine } from './reply.ts'

const replied = (command: string, response: string) => ({
  message: `failed: ${response}`,
  command,
  response,
  responseCode: Number(response.slice(0, 3)),
})

describe('a reply', () => {
  it.each([
    ['RCPT TO', '550 5.1.1 User unknown', 'address_gone'],
    ['RCPT TO', '550-5.1.1 The account does not exist\n550 5.1.1 try again', 'address_gone'],
    ['RCPT TO', '550 5.1.2 Bad destination system', 'address_gone'],
    ['RCPT TO', '553 5.1.3 Bad address syntax', 'address_gone'],
    ['RCPT TO', '556 5.1.10 Recipient has null MX', 'address_gone'],
    ['RCPT TO', '550 No such user here', 'address_gone'],
    ['RCPT TO', '550 Requested action not taken: mailbox unknown', 'address_gone'],
    ['DATA', '550 5.1.1 Recipient rejected after content', 'address_gone'],
    ['RCPT TO', '550 5.7.1 Blocked by policy, user unknown to us', 'refused'],
    ['RCPT TO', '550 Message looks like spam', 'refused'],
    ['RCPT TO', '552 5.2.2 Mailbox full', 'refused'],
    ['DATA', '552 5.3.4 Message too big', 'refused'],
    ['DATA', '554 5.6.0 Message refused', 'refused'],
    ['DATA', '550 No such user here', 'refused'],
    ['MAIL FROM', '552 5.3.4 Message size exceeds fixed limit', 'refused'],
    ['RCPT TO', '421 4.7.0 Too many connections', 'retry'],
    ['RCPT TO', '450 4.2.0 Greylisted', 'retry'],
    ['RCPT TO', '452 4.5.3 Too many recipients', 'retry'],
    ['DATA', '451 4.3.0 Local error', 'retry'],
    ['DATA', '503 5.5.1 Bad sequence of commands', 'retry'],
    ['RCPT TO', '554 5.7.1 <a@b.c>: Relay access denied', 'retry'],
    ['MAIL FROM', '530 5.7.0 Must issue a STARTTLS command first', 'retry'],
    ['MAIL FROM', '553 5.7.1 Sender address rejected: not owned by user', 'retry'],
    ['AUTH PLAIN', '535 5.7.8 Authentication failed', 'retry'],
    ['CONN', '554 5.3.2 No SMTP service here', 'retry'],
    ['EHLO', '501 5.5.4 Bad name', 'retry'],
  ])('to %s of "%s" means %s', (command, response, kind) => {
    expect(outcomeOfFailure(replied(command, response)).kind).toBe(kind)
  })

  it('about our password tells the operator what to do', () => {
    const outcome = outcomeOfFailure(replied('AUTH PLAIN', '535 5.7.8 Authentication failed'))
    expect(outcome).toMatchObject({ reason: expect.stringContaining('Check user and password') })
  })
})

describe('no reply', () => {
  it.each([
    ['ECONNECTION', 'retry'],
    ['ETIMEDOUT', 'retry'],
    ['ESOCKET', 'retry'],
    ['ETLS', 'retry'],
    ['EDNS', 'retry'],
    ['EAUTH', 'retry'],
    ['EENVELOPE', 'refused'],
    ['EMESSAGE', 'refused'],
    ['anything new', 'retry'],
  ])('but %s means %s', (code, kind) => {
    expect(outcomeOfFailure({ code, message: 'what happened' }).kind).toBe(kind)
  })
})

it('keeps a hostile reply to one short line', () => {
  expect(replyLine(`550 no\r\n{"level":"fatal"}\u001b[31m${'x'.repeat(9000)}`)).toMatch(/^550 no \{"level":"fatal"\} \[31mx{200,280}$/)
})
