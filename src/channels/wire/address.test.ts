import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openAddressJudge } from './address.ts'

const strict = openAddressJudge([])

describe('an address', () => {
  it.each(['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])(
    'in public space may be dialled: %s',
    (address) => {
      expect(strict.judge(address)).toBe('public')
    },
  )

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.19.255.255',
    '198.51.100.7',
    '203.0.113.9',
    '240.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:0:8.8.8.8',
    '::8.8.8.8',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1:808:8:800:808:808',
    '2002:808:808::1',
    '2001:0:808:808::1',
    '2001:db8::1',
    '2001:2::1',
    '2001:10::1',
    '2001:20::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
    '4000::1',
  ])('that is not public stays undialled: %s', (address) => {
    expect(strict.judge(address)).toBe('private')
  })

  it.each([
    '0.0.0.0',
    '0.1.2.3',
    '169.254.169.254',
    '169.254.170.2',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'ff02::1',
    'fd00:ec2::254',
    'fd20:ce::254',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '::a9fe:a9fe',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::a9fe:a9fe',
    '64:ff9b:1:a9fe:a9:fe00:808:808',
    '2002:a9fe:a9fe::1',
    '2001:0:1234:5678:0:0:5601:5601',
    'example.org',
    '',
  ])('that hands out secrets or is none is never dialled, whatever was opened: %s', (address) => {
    const open = openAddressJudge(['0.0.0.0/0', '::/0'])
    expect(open.judge(address)).toBe('never')
  })

  it('in an opened range may be dialled, also as sockets write it', () => {
    const judge = openAddressJudge(['10.0.0.0/8', '::1/128'])
    expect(['10.1.2.3', '::ffff:10.1.2.3', '::1', '192.168.0.1'].map((a) => judge.judge(a))).toEqual([
      'allowed',
      'allowed',
      'allowed',
      'private',
    ])
  })

  it('is never allowed by a strict judge in any disguise of a private one', () => {
    const octet = fc.integer({ min: 0, max: 255 })
    const four = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    )
    const hex = ([a, b, c, d]: readonly number[]) =>
      `${(((a ?? 0) << 8) | (b ?? 0)).toString(16)}:${(((c ?? 0) << 8) | (d ?? 0)).toString(16)}`
    fc.assert(
      fc.property(four, fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:', '2002:'), (octets, prefix) => {
        const address = prefix === '2002:' ? `2002:${hex(octets)}::1` : `${prefix}${hex(octets)}`
        expect(['private', 'never']).toContain(strict.judge(address))
      }),
    )
  })
})
