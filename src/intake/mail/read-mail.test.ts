import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { deepestPart, largestMail, mostWordBytes, readMail } from './read-mail.ts'

const head = 'From: ana@example.org\r\nSubject: Re: Payments fail\r\n'
const read = (text: string) => readMail(Readable.from([Buffer.from(text)]), null)
const mixed = (...parts: readonly string[]): string =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--`
const words = 'Content-Type: text/plain\r\n\r\nWhen?'

it('takes nothing more off a message that is larger than the largest', async () => {
  const chunk = Buffer.alloc(64 * 1024, 'x'.repeat(62).concat('\r\n'))
  let taken = 0
  function* chunks(): Generator<Buffer> {
    yield Buffer.from(`${head}\r\n`)
    for (; taken < 3 * largestMail; taken += chunk.length) yield chunk
  }
  const source = Readable.from(chunks())
  expect(await readMail(source, null)).toBeUndefined()
  expect(source.destroyed).toBe(true)
  // What a stream of chunks holds on its way is beside the message: sixteen of them.
  expect(taken).toBeLessThan(largestMail + 20 * chunk.length)
})

it('reads a message as large as may be', async () => {
  const text = `${head}\r\nWhen?\r\n`
  const read = await readMail(Readable.from([Buffer.from(text), Buffer.alloc(largestMail - text.length, `> ${'x'.repeat(70)}\r\n`)]), null)
  expect(read?.mail.text.startsWith('When?')).toBe(true)
})

it.each([
  ['inline, with a name', 'Content-Type: text/plain; name=log.txt\r\nContent-Disposition: inline; filename=log.txt\r\n\r\nsecret log'],
  ['with nothing but a name', 'Content-Type: text/plain; name=log.txt\r\n\r\nsecret log'],
  ['inline, a page', 'Content-Type: text/html\r\nContent-Disposition: inline; filename=log.html\r\n\r\n<p>secret log</p>'],
  ['attached', 'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=log.txt\r\n\r\nsecret log'],
  ['a whole mail', 'Content-Type: message/rfc822\r\n\r\nSubject: secret\r\n\r\nsecret log'],
])('takes a file for a file: %s', async (_name, file) => {
  const found = await read(mixed(words, file))
  expect([found?.mail.text.trim(), found?.mail.hasFiles]).toEqual(['When?', true])
})

it('joins words that a picture stands between', async () => {
  const picture = 'Content-Type: image/png; name=a.png\r\nContent-Disposition: inline; filename=a.png\r\n\r\nx'
  const found = await read(mixed(words, picture, words))
  expect([found?.mail.text.split('\n').filter(Boolean), found?.mail.hasFiles]).toEqual([['When?', 'When?'], true])
})

const within = (levels: number): string => {
  let message = words
  for (let level = 0; level < levels; level++)
    message = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${message}\r\n--b${level}--`
  return `${head}${message}`
}

it('reads parts within parts as mail programs make them, and none that only cost its reader time', async () => {
  expect((await read(within(deepestPart)))?.mail.text.trim()).toBe('When?')
  expect(await read(within(deepestPart + 1))).toBeUndefined()
})

it.each([
  ['in one part', `${head}\r\nWhen?\r\n${'> and so on\r\n'.repeat(300_000)}`],
  ['in many', mixed(words, ...Array.from({ length: 40 }, () => `Content-Type: text/plain\r\n\r\n${'and so on\r\n'.repeat(10_000)}`))],
  ['of nothing but line ends', `${head}\r\nWhen?${'\n'.repeat(4_000_000)}`],
])('reads no more words than a reply is looked for in: %s', async (_name, message) => {
  const found = await read(message)
  expect(found?.mail.text.startsWith('When?')).toBe(true)
  expect(found?.mail.text.length).toBeLessThanOrEqual(mostWordBytes + 100)
})

it('knows of a file behind words that are too long', async () => {
  const file = `Content-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'QUJD\r\n'.repeat(100_000)}`
  expect((await read(mixed(`\r\nWhen?\r\n${'> and so on\r\n'.repeat(100_000)}`, file)))?.mail.hasFiles).toBe(true)
})
