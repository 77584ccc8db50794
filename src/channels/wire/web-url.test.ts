import { describe, expect, it } from 'vitest'
import { growsGently } from '../../../test/build/gentle-growth.ts'
import { webhookUrlParser } from './web-url.ts'

const parse = webhookUrlParser({ allowedCidrs: [], allowedPorts: [443] })
const generic = /^This address cannot be called\./

describe('the address of a webhook', () => {
  it.each([
    ['https://hooks.example.org/a?b=c', 'https://hooks.example.org/a?b=c'],
    ['https://hooks.example.org', 'https://hooks.example.org/'],
    ['HTTPS://Hooks.Example.ORG:443/a#part', 'https://hooks.example.org/a'],
    ['https://8.8.8.8/a', 'https://8.8.8.8/a'],
    ['https://postbox.invalid/ana', 'https://postbox.invalid/ana'],
  ])('%s is kept as %s', (text, kept) => {
    expect(parse(text)).toEqual({ ok: true, value: kept })
  })

  it.each(
    [
      // C1, C2: every way to write loopback, private and metadata addresses.
      'https://127.0.0.1/',
      'https://localhost/',
      'https://localhost./',
      'https://a.localhost/',
      'https://[::1]/',
      'https://[0:0:0:0:0:0:0:1]/',
      'https://0.0.0.0/',
      'https://0/',
      'https://127.1/',
      'https://2130706433/',
      'https://0177.0.0.1/',
      'https://0x7f.1/',
      'https://169.254.169.254/',
      'https://169.254.169.254:80/',
      'https://[::ffff:169.254.169.254]/',
      'https://[::ffff:7f00:1]/',
      'https://[64:ff9b::a9fe:a9fe]/',
      'https://[fd00:ec2::254]/',
      'https://100.100.100.200/',
      'https://10.0.0.1/',
      'https://172.16.0.1/',
      'https://192.168.0.1/',
      'https://100.64.0.1/',
      'https://[fe80::1]/',
      'https://224.0.0.1/',
      'https://192.0.2.1/',
      'https://198.18.0.1/',
      'https://intranet/',
      // C3: what one reader takes for another host than the next.
      'https://example.com:pass@169.254.169.254/',
      'https://user@hooks.example.org/',
      'https://169.254.169.254\\@example.com/',
      'https://example.com#@169.254.169.254/',
      'https://example.com%2f@169.254.169.254/',
      'https://exam\tple.com/',
      'https://exam\nple.com/',
      ' https://example.com/',
      'https://１２７.０.０.１/',
      'https://169.254.169.254./',
      // C7, C12 and what is no URL.
      'http://hooks.example.org/',
      'file:///etc/passwd',
      'gopher://hooks.example.org/',
      'ftp://hooks.example.org/',
      'data:text/plain,x',
      'unix:/run/docker.sock',
      'https://hooks.example.org:22/',
      'https://hooks.example.org:25/',
      'https://hooks.example.org:6379/',
      'https://hooks.example.org:9200/',
      'https://',
      'hooks.example.org',
      '',
      `https://hooks.example.org/${'a'.repeat(2048)}`,
      'http://postbox.invalid/',
      'https://postbox.invalid:8443/',
    ].filter((text) => text !== 'https://example.com#@169.254.169.254/'),
  )('%j is refused, and the refusal tells nothing', (text) => {
    const url = parse(text)
    expect(url.ok ? '' : [url.fault.code, generic.test(url.fault.detail)]).toEqual(['egress.refused', true])
  })

  it('with a hash before an @ names the host before it', () => {
    expect(parse('https://example.com#@169.254.169.254/')).toEqual({ ok: true, value: 'https://example.com/' })
  })

  it.each([
    ['slashes', (n: number) => `https://${'/'.repeat(n)}@`],
    ['labels', (n: number) => `https://${'a.'.repeat(n / 2)}`],
    ['at signs', (n: number) => '@'.repeat(n)],
  ])('is not slowed down by %s', (_what, make) => {
    expect(growsGently((n) => parse(make(n)), 100_000)).toBe(true)
  })

  it('in an opened network may be private, plain and on an opened port', () => {
    const open = webhookUrlParser({ allowedCidrs: ['10.0.0.0/8'], allowedPorts: [443, 8080] })
    const texts = [
      'http://10.0.0.5:8080/a',
      'https://intranet/a',
      'http://10.0.0.5:6379/',
      'https://192.168.0.1/',
      'https://169.254.169.254/',
    ]
    expect(texts.map((text) => open(text).ok)).toEqual([true, true, false, false, false])
  })
})
