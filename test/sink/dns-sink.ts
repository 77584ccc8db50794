import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { isIP } from 'node:net'

export interface DnsSink {
  /** `address:port`, as resolvers take it. */
  readonly server: string
  /** Names asked for, in order, without repeats in a row. */
  readonly asked: readonly string[]
  stop(): Promise<void>
}

/** A DNS server on a loopback port that knows what `answer` says: addresses of a name, or null to stay silent. */
export async function startDnsSink(answer: (name: string, family: 4 | 6) => readonly string[] | null): Promise<DnsSink> {
  const socket = createSocket('udp4')
  const asked: string[] = []
  socket.on('message', (query, from) => {
    const { name, type, end } = questionOf(query)
    if (asked.at(-1) !== name) asked.push(name)
    const addresses = answer(name, type === 28 ? 6 : 4)
    if (addresses === null) return
    const records = addresses.filter((address) => isIP(address) === (type === 28 ? 6 : 4)).map((address) => recordOf(address, type))
    const head = Buffer.from(query.subarray(0, 12))
    head.writeUInt16BE(0x8180, 2)
    head.writeUInt16BE(records.length, 6)
    head.writeUInt32BE(0, 8)
    socket.send(Buffer.concat([head, query.subarray(12, end), ...records]), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  return {
    server: `127.0.0.1:${socket.address().port}`,
    asked,
    stop: () => new Promise((done) => void socket.close(() => done())),
  }
}

/** Section 4.1.2 of RFC 1035. */
function questionOf(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = query.readUInt8(at); length > 0; length = query.readUInt8(at)) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 }
}

/** One answer that points back at the question, to be kept for no time at all. */
function recordOf(address: string, type: number): Buffer {
  const bytes = type === 28 ? ipv6Bytes(address) : Buffer.from(address.split('.').map(Number))
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc00c, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(0, 6)
  head.writeUInt16BE(bytes.length, 10)
  return Buffer.concat([head, bytes])
}

function ipv6Bytes(address: string): Buffer {
  const [left = '', right = ''] = address.split('::')
  const groups = (text: string) => (text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16)))
  const [before, after] = [groups(left), groups(right)]
  const all = [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 255]))
}
