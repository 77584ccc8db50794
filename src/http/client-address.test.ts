import { describe, expect, it } from 'vitest'
import { clientAddressBehind, limitKey } from './client-address.ts'

const behind = clientAddressBehind(['127.0.0.1', '10.0.0.0/8', 'fd00::/8'])

describe('the client behind trusted proxies', () => {
  it.each([
    ['127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
    ['127.0.0.1', '198.51.100.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
    ['127.0.0.1', '203.0.113.9:4711', '203.0.113.9'],
    ['127.0.0.1', '[2001:db8::1]:443', '2001:db8::1'],
    ['fd00::1', '2001:db8::1', '2001:db8::1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', '10.9.9.9', '10.9.9.9'],
  ])('of %s with %s is %s', (peer, header, client) => {
    expect(behind(peer, header)).toBe(client)
  })

  it.each([
    ['203.0.113.7', '1.2.3.4', '203.0.113.7'],
    ['127.0.0.1', 'evil', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, 0x7f.1', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.9, 2130706433', '127.0.0.1'],
    ['127.0.0.1', ' ,', '127.0.0.1'],
    [undefined, '1.2.3.4', 'unknown'],
  ])('is not what %s claims with %s', (peer, header, client) => {
    expect(behind(peer, header)).toBe(client)
  })

  it('is the peer when no proxy is trusted', () => {
    expect(clientAddressBehind([])('127.0.0.1', '1.2.3.4')).toBe('127.0.0.1')
  })
})

describe('what is limited as one client', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['unknown', 'unknown'],
  ])('for %s is %s', (address, key) => {
    expect(limitKey(address)).toBe(key)
  })
})
