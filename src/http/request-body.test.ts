import { describe, expect, it } from 'vitest'
import { readJson, readText } from './request-body.ts'

const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  new Request('http://x/', { method: 'POST', body, headers })

const codeOf = async (request: Request, limit?: number) => {
  const read = await readJson(request, limit)
  return read.ok ? read.value : read.fault.code
}

describe('a JSON body', () => {
  it('is read', async () => {
    expect(await codeOf(post('{"a":[1]}', { 'content-type': 'Application/JSON; charset=utf-8' }))).toEqual({ a: [1] })
  })

  it('is undefined where there is none', async () => {
    expect(await codeOf(new Request('http://x/', { method: 'POST' }))).toBeUndefined()
  })

  it.each([
    ['text/plain', '{}', 'request.unsupported'],
    ['application/x-www-form-urlencoded', 'a=b', 'request.unsupported'],
    ['application/jsonp', '{}', 'request.unsupported'],
    ['application/json', '{', 'request.malformed'],
    ['application/json', '['.repeat(33) + ']'.repeat(33), 'request.malformed'],
    ['application/json', `{"a":"${'x'.repeat(100)}"}`, 'request.too_large'],
  ])('as %s with %.12s is refused with %s', async (type, body, code) => {
    expect(await codeOf(post(body, { 'content-type': type }), 100)).toBe(code)
  })

  it('may hold brackets in its texts', async () => {
    const text = `${'['.repeat(90)}\\"{`
    expect(await codeOf(post(JSON.stringify(text)))).toBe(text)
  })

  it('is refused when it is compressed, because a kilobyte can hold a gigabyte', async () => {
    expect(await codeOf(post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }))).toBe('request.unsupported')
  })

  it('is refused when it is not UTF-8', async () => {
    expect(await codeOf(post(Buffer.from([0x22, 0xff, 0x22])))).toBe('request.malformed')
  })
})

it('a body of no stated length is read no further than the limit', async () => {
  let pulled = 0
  const endless = new ReadableStream({
    pull: (controller) => {
      pulled++
      controller.enqueue(new Uint8Array(1000))
    },
  })
  const request = new Request('http://x/', { method: 'POST', body: endless, ...{ duplex: 'half' } })
  const read = await readText(request, 10_000)
  expect([read.ok, pulled < 20]).toEqual([false, true])
})
