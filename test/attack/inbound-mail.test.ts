import { connect } from 'node:net'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openReplyHouse, type ReplyHouse } from '../scenario/reply-house.ts'

let reply: ReplyHouse
let port: number
beforeAll(async () => {
  reply = await openReplyHouse()
  port = await reply.listen()
})
afterAll(() => reply.close())

/** Says the lines one after the other, each after an answer; all answers. */
const converse = (lines: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const rest = [...lines]
    let heard = ''
    const socket = connect(port, '127.0.0.1')
    socket.on('data', (chunk) => {
      heard += chunk.toString('latin1')
      if (/^\d{3} .*\r\n$/m.test(chunk.toString('latin1'))) socket.write(`${rest.shift() ?? 'QUIT'}\r\n`)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
  })
const envelope = (from = 'ana@example.org'): readonly string[] => ['EHLO x', `MAIL FROM:<${from}>`, `RCPT TO:<${reply.address}>`, 'DATA']
const say = (message: string, from?: string): Promise<string> => converse([...envelope(from), `${message}\r\n.`])
const head = 'From: ana@example.org\r\nSubject: Re: Payments fail\r\n'
const lastLine = (heard: string): string => heard.trim().split('\r\n').at(-1) ?? ''
const lastWord = (heard: string): string => lastLine(heard.replace(/221 .*\r\n$/, '')).slice(0, 3)
const lastCode = (heard: string): string => heard.trim().split('\r\n').at(-2)?.slice(0, 3) ?? ''

it('M1: has no mailbox but those whose token it made, and hangs up on whoever guesses', async () => {
  const flipped = `${reply.address.slice(0, 20)}${reply.address[20] === '7' ? '8' : '7'}${reply.address.slice(21)}`
  const guesses = Array.from({ length: 9 }, () => `RCPT TO:<${flipped}>`)
  const heard = await converse([
    'EHLO x',
    'MAIL FROM:<a@example.com>',
    'RCPT TO:<reply@in.example.org>',
    'RCPT TO:<root@localhost>',
    ...guesses,
  ])
  expect([heard.match(/^550/gm)?.length, /^421 .*Too many addresses/m.test(heard), heard.match(/^250 Accepted/gm)?.length]).toEqual([
    5,
    true,
    1,
  ])
})

it.each([
  ['a bounce', `From: MAILER-DAEMON@x.example\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b--`, ''],
  ['an absence', `${head}Auto-Submitted: auto-replied\r\n\r\nI am away.`, 'ana@example.org'],
  ['an absence without a sign but its subject', 'From: ana@example.org\r\nSubject: Abwesenheitsnotiz\r\n\r\nBin weg.', 'ana@example.org'],
])('F12, F13, M2: takes %s again and again, asks nothing and answers nothing', async (_name, message, from) => {
  const before = await reply.asked()
  for (let round = 0; round < 6; round++)
    expect(lastCode(await say(`Message-ID: <${_name.length}.${round}@x>\r\n${message}`, from))).toBe('250')
  expect(await reply.asked()).toEqual(before)
  const rows = await reply.house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: reply.house.now() })
  expect(rows.filter(({ kind }) => kind === 'reply_answer')).toEqual([])
})

it('M3: refuses what is larger than it says, and what is made of parts within parts', async () => {
  const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  const large = { from: 'ana@example.org', to: reply.address, text: 'x '.repeat(3_000_000) }
  await expect(transport.sendMail(large)).rejects.toMatchObject({ responseCode: 552 })
  let nested = 'Content-Type: text/plain\r\n\r\ndeep'
  for (let depth = 0; depth < 3000; depth++)
    nested = `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--`
  const wide = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(50_000)}--b--`
  const began = performance.now()
  const heard = [await say(`${head}${nested}`), await say(`${head}${wide}`)]
  expect(heard.map((lines) => lastLine(lines).slice(0, 3))).toEqual(['554', '554'])
  expect(performance.now() - began).toBeLessThan(5000)
})

const repeated = (text: string): string => text.repeat(Math.floor(5_000_000 / text.length))
const nestedAround = (message: string, levels: number): string => {
  let nested = message
  for (let level = 0; level < levels; level++)
    nested = `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n${nested}\r\n--b${level}--`
  return nested
}
const attached = (content: string): string =>
  `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nWhen?\r\n--b\r\nContent-Type: image/png; name=a.png\r\nContent-Transfer-Encoding: base64\r\n\r\n${content}\r\n--b--`

it.each([
  [
    'ninety levels of parts around lines that look like boundaries',
    nestedAround(`Content-Type: text/plain\r\n\r\n${repeated('---\r\n')}`, 90),
    '554',
  ],
  ['ten thousand headers', `${'X-A: 1\r\n'.repeat(10_000)}\r\nWhen?`, '554'],
  ['a subject of thousands of encoded words', `Subject: ${'=?utf-8?B?w6Q=?= '.repeat(3000)}\r\n\r\nWhen?`, '250'],
  ['encoded words in encoded words', `To: ${'"=?utf-8?B?PT91dGYtOD9CP2E/PQ==?=" '.repeat(1500)}<a@b.c>\r\n\r\nWhen?`, '250'],
  ['a file of five megabytes', attached(repeated(`${'QUJD'.repeat(19)}\r\n`)), '250'],
  ['a file in a million lines', attached(repeated('QU\r\n')), '250'],
  ['nothing but line ends', `\r\nWhen?${repeated('\r\n')}`, '250'],
])('M4: reads a mail with %s, or refuses it, and answers others meanwhile', async (name, message, code) => {
  let isOver = false
  const hostile = say(`Message-ID: <${name.length}.${name.split(' ').length}@hostile>\r\n${head}${message}`).finally(() => {
    isOver = true
  })
  const waits: number[] = []
  do {
    const began = performance.now()
    await converse(['EHLO x'])
    waits.push(performance.now() - began)
  } while (!isOver)
  // Whoever is refused in the middle may hear no farewell after it.
  expect(lastWord(await hostile)).toBe(code)
  // A few milliseconds on a machine at rest; a loaded one gets patience.
  expect(Math.max(...waits)).toBeLessThan(1500)
})

it('M3: hangs up on whoever goes on beyond the limit, and does not wait for the end', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  let heard = ''
  const rest = [...envelope()]
  const isOver = new Promise<string>((resolve) => socket.on('end', () => resolve(lastLine(heard))))
  const pour = (): void => {
    while (heard.includes('\r\n354 ') && socket.write(`${'x'.repeat(998)}\r\n`.repeat(500)));
  }
  socket.on('drain', pour)
  socket.on('data', (chunk) => {
    heard += chunk.toString('latin1')
    const line = rest.shift()
    socket.write(line ? `${line}\r\n` : `${head}\r\n`)
    pour()
  })
  expect(await isOver).toMatch(/^552 /)
  socket.destroy()
  expect(lastCode(await say(`${head}\r\nIs somebody there after it?`))).toBe('250')
})

it('M5: reads HTML as text, however deep and however long', async () => {
  const html = `${head}Content-Type: text/html\r\n\r\n`
  expect(lastCode(await say(`${html}<p>When <b>again</b>?<script>alert(1)</script></p><style>p{}</style>`))).toBe('250')
  const before = await reply.asked()
  expect(before.some((text) => text === 'When again?')).toBe(true)
  const began = performance.now()
  await say(`${html}${'<div>\r\n'.repeat(30_000)}`)
  await say(`${html}${'<a href="x">\r\n'.repeat(100_000)}`)
  expect(performance.now() - began).toBeLessThan(5000)
  expect(await reply.asked()).toEqual(before)
})

it('M6: is not talked into another message, header or sender', async () => {
  const before = await reply.asked()
  const smuggled = `${head}\r\nWhich region?\n.\nMAIL FROM:<x@example.com>\nRCPT TO:<${reply.address}>\nDATA\nSubject: x\n\nTwo?`
  await say(smuggled)
  await say('From: ana@example.org\r\nFrom: bob@example.com\r\n\r\nTwo authors?')
  await say('From: ana@example.org, bob@example.com\r\n\r\nTwo in one?')
  await say('From: "ana@example.org" <bob@example.com>\r\n\r\nA name like an address?')
  const after = (await reply.asked()).filter((text) => !before.includes(text))
  expect(after.length).toBeLessThanOrEqual(1)
  expect(reply.outcomes.filter((outcome) => outcome === 'other_sender')).toHaveLength(3)
})

it('M7: serves others while one says nothing', async () => {
  const silent = Array.from({ length: 20 }, () => connect(port, '127.0.0.1'))
  for (const socket of silent) socket.on('error', () => undefined)
  expect(lastCode(await say(`${head}\r\nIs somebody there?`))).toBe('250')
  for (const socket of silent) socket.destroy()
})

it('M8: takes only so many an hour for one reader, whatever they are', async () => {
  const flooded = await openReplyHouse()
  const own = await flooded.listen()
  const transport = createTransport({ host: '127.0.0.1', port: own, ignoreTLS: true, pool: true, maxConnections: 1 })
  const mail = { from: 'ana@example.org', to: flooded.address, text: 'x', headers: { Precedence: 'bulk' } }
  const codes: number[] = []
  for (let round = 0; round < 61; round++)
    codes.push(
      await transport.sendMail(mail).then(
        () => 250,
        (error: { readonly responseCode: number }) => error.responseCode,
      ),
    )
  transport.close()
  await flooded.close()
  expect([codes.filter((code) => code === 250).length, codes.at(-1)]).toEqual([60, 450])
})
