import { describe, expect, it } from 'vitest'
import { parseMailRelay } from './mail-relay.ts'

const relayOf = (text: string) => {
  const relay = parseMailRelay(text)
  if (!relay.ok) throw new Error(relay.fault.detail)
  return relay.value
}

describe('the URL of a mail server', () => {
  it('needs no more than a host', () => {
    expect(relayOf('smtp://mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 587,
      isImplicitTls: false,
      tls: 'opportunistic',
      credentials: null,
      rate: null,
      connections: 10,
      name: null,
    })
  })

  it('can say everything', () => {
    expect(relayOf('smtp://u%40x:p%2Fw@mail.example.org:2525?tls=required&rate=2.5&connections=3&name=status.example.org')).toEqual({
      host: 'mail.example.org',
      port: 2525,
      isImplicitTls: false,
      tls: 'required',
      credentials: { user: 'u@x', password: 'p/w' },
      rate: 2.5,
      connections: 3,
      name: 'status.example.org',
    })
  })

  it('takes an IPv6 address', () => {
    expect(relayOf('smtp://[::1]:25').host).toBe('::1')
  })

  it('with smtps is encrypted and verified from the start', () => {
    const { port, isImplicitTls, tls } = relayOf('smtps://mail.example.org')
    expect({ port, isImplicitTls, tls }).toEqual({ port: 465, isImplicitTls: true, tls: 'required' })
  })

  it.each([
    ['another scheme', 'http://mail.example.org', 'smtp://'],
    ['no host', 'smtp://', 'smtp://'],
    ['a host with a space', 'smtp://a%20b', 'host name'],
    ['a path', 'smtp://mail.example.org/x', 'after the host'],
    ['an unknown option', 'smtp://mail.example.org?pool=1', '"pool"'],
    ['an unknown TLS mode', 'smtp://mail.example.org?tls=maybe', 'opportunistic, required, off'],
    ['smtps without TLS', 'smtps://mail.example.org?tls=off', 'always encrypted'],
    ['a rate of nothing', 'smtp://mail.example.org?rate=0', 'rate'],
    ['half a connection', 'smtp://mail.example.org?connections=1.5', '1 to 50'],
    ['too many connections', 'smtp://mail.example.org?connections=51', '1 to 50'],
    ['a user without a password', 'smtp://user@mail.example.org', 'both'],
    ['a password that does not decode', 'smtp://user:%E0@mail.example.org', 'percent-encoded'],
  ])('is refused with %s', (_what, text, why) => {
    const relay = parseMailRelay(text)
    expect(relay.ok ? '' : relay.fault.detail).toContain(why)
  })

  it('is not repeated by its refusal, because of the password', () => {
    const relay = parseMailRelay('smtp://user:hunter2@mail.example.org?tls=no')
    expect(relay.ok ? '' : relay.fault.detail).not.toContain('hunter2')
  })
})
