import { type Figures, interleave, quantile } from './interleaved.ts'
import { type LineProcess, startLineProcess } from './line-process.ts'
import { arePinned } from './pinned.ts'
import { readStreams, serveStreams, streamRoles } from './sse-process.ts'

// npm run bench -- sse [streams] [repeats]: from publishing to the last of many open streams, beside node:http with a write a response.
// Servers and readers are processes of their own; all streams of both stay open, and they publish in turn. Figures are medians.

const script = process.argv[1] ?? ''

interface Pair {
  readonly server: LineProcess
  readonly reader: LineProcess
  readonly bytesPerStream: number
}

const openPair = async (role: string, streams: number): Promise<Pair> => {
  const server = startLineProcess(0, script, ['serve', role])
  const reader = startLineProcess(1, script, ['read'])
  const port = await server.ask('port')
  await reader.ask(`open ${port} 100`)
  const before = Number(await server.ask('memory'))
  await reader.ask(`open ${port} ${streams}`)
  return { server, reader, bytesPerStream: (Number(await server.ask('memory')) - before) / (streams - 100) }
}

const publish = async ({ server, reader }: Pair, sequence: number): Promise<Figures> => {
  const [published, arrived] = await Promise.all([server.ask(`publish ${sequence}`), reader.ask(`arrivals ${sequence}`)])
  const after = arrived.split(' ').map((moment) => Number(BigInt(moment) - BigInt(published)) / 1e6)
  return { first: quantile(after, 0), half: quantile(after, 0.5), most: quantile(after, 0.99), last: quantile(after, 1) }
}

const measure = async (streams: number, repeats: number): Promise<void> => {
  const pairs = new Map<string, Pair>()
  for (const role of streamRoles) pairs.set(role, await openPair(role, streams))
  let sequence = 0
  const runs = [...pairs].map(([role, pair]) => [role, () => publish(pair, ++sequence)] as const)
  const medians = await interleave(repeats, Object.fromEntries(runs))
  console.log(`${streams} open streams, one event of about 700 bytes; milliseconds from publishing to arrival`)
  for (const [role, { first = 0, half = 0, most = 0, last = 0 }] of medians) {
    const kilobytes = ((pairs.get(role)?.bytesPerStream ?? 0) / 1024).toFixed(1)
    const ratio = role === 'forthright' ? ` (${(last / (medians.get('node-http')?.last ?? 1)).toFixed(2)} × node-http)` : ''
    console.log(
      `  ${role.padEnd(11)} first ${first.toFixed(1)}, half ${half.toFixed(1)}, 99 % ${most.toFixed(1)}, last ${last.toFixed(1)}${ratio}; ${kilobytes} kB of memory a stream`,
    )
  }
  for (const { server, reader } of pairs.values()) await Promise.all([server.stop(), reader.stop()])
}

const [, , first, second] = process.argv
const role = streamRoles.find((name) => name === second)
if (first === 'serve' && role) await serveStreams(role)
else if (first === 'read') await readStreams()
else {
  if (!arePinned) console.log('Servers and readers share their cores: taskset or a second core is missing.')
  await measure(Number(first ?? 5000), Number(second ?? 9))
}
