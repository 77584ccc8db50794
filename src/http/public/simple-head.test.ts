import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growsGently } from '../../../test/build/gentle-growth.ts'
import { readSimpleHead } from './simple-head.ts'

const whole = 'GET /a?b=c HTTP/1.1\r\nHost: x\r\nAccept-Encoding: gzip \r\n\r\n'

describe('a simple head', () => {
  it('is read with what answering needs', () => {
    expect(readSimpleHead(whole, 0)).toMatchObject({ method: 'GET', path: '/a', query: '?b=c', acceptEncoding: 'gzip', end: whole.length })
  })

  it('is read where an earlier one ends', () => {
    expect(readSimpleHead(whole + whole, whole.length)?.end).toBe(2 * whole.length)
  })

  it('does not look into the one behind it for its fields', () => {
    const second = 'GET / HTTP/1.1\r\nHost: x\r\nIf-None-Match: "a"\r\n\r\n'
    expect(readSimpleHead(whole + second, 0)?.ifNoneMatch).toBeUndefined()
  })

  it.each([
    ['a second Host', 'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
    ['an empty Host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n'],
    ['a field twice', 'GET / HTTP/1.1\r\nHost: x\r\nAccept-Encoding: br\r\nAccept-Encoding: gzip\r\n\r\n'],
    ['a fragment of a head', whole.slice(0, -1)],
    ['an absolute address', 'GET http://evil/ HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a line without a colon', 'GET / HTTP/1.1\r\nHost: x\r\nabc\r\n\r\n'],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n\r\n'],
  ])('is not %s', (_what, text) => {
    expect(readSimpleHead(text, 0)).toBeUndefined()
  })

  it('never ends anywhere but behind its first empty line, whatever comes', () => {
    const piece = fc.constantFrom(
      'GET ',
      '/',
      'HEAD',
      ' HTTP/1.1',
      '\r\n',
      '\n',
      '\r',
      'Host: x',
      'Content-Length: 1',
      ':',
      ' ',
      'a',
      '\u0000',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const head = readSimpleHead(text, 0)
        expect(head === undefined || head.end === text.indexOf('\r\n\r\n') + 4).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads a long head of hostile fields in a time that grows with its length', () => {
    const head = (n: number) => `GET /${'a'.repeat(n)} HTTP/1.1\r\nHost: x\r\n${'A: \t \t \r\n'.repeat(n / 6)}\u0001\r\n\r\n`
    expect(growsGently((n) => readSimpleHead(head(n), 0), 30_000)).toBe(true)
  })
})
