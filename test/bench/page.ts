import { type Figures, interleave, type Medians } from './interleaved.ts'
import { type Contestant, hasNginx, startNginx } from './nginx.ts'
import { pageRoles, preparedOverview, servePage, startPageProcess } from './page-process.ts'
import { arePinned } from './pinned.ts'
import { hasWrk, runWrk } from './wrk.ts'

// npm run bench -- page [seconds] [repeats]: the overview from memory, beside nginx serving the same bytes with the same headers, and
// beside a bare node:http server with one buffer. All run in every repeat, in turn; figures are medians. wrk is the client.

const scenarios = {
  'gzip, 64 connections': { connections: 64, headers: { 'Accept-Encoding': 'gzip' }, isRevalidation: false },
  'not modified, 64 connections': { connections: 64, headers: { 'Accept-Encoding': 'gzip' }, isRevalidation: true },
  'identity, 64 connections': { connections: 64, headers: {}, isRevalidation: false },
  'gzip, 1000 connections': { connections: 1000, headers: { 'Accept-Encoding': 'gzip' }, isRevalidation: false },
  'identity, 1000 connections': { connections: 1000, headers: {}, isRevalidation: false },
} as const

const tagOf = async ({ url }: Contestant): Promise<string> =>
  (await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('etag') ?? ''

const startAll = async (): Promise<Readonly<Record<string, Contestant>>> => {
  const { variants } = await preparedOverview()
  const { identity, gzip } = variants
  console.log(`The overview: ${identity.body.length} bytes, gzip ${gzip?.body.length}, br ${variants.br?.body.length}.`)
  const ours = await Promise.all(pageRoles.map(async (role) => [role, await startPageProcess(role, process.argv[1] ?? '')] as const))
  return { ...Object.fromEntries(ours), ...(hasNginx ? { nginx: await startNginx(identity.body, (gzip ?? identity).headers) } : {}) }
}

const say = (scenario: string, medians: Medians): void => {
  console.log(`\n${scenario}`)
  const against = (name: string, figure: string, own: number): string => {
    const other = medians.get(name)?.[figure]
    return other ? `, ${(own / other).toFixed(2)} × ${name}` : ''
  }
  for (const [name, { perSecond = 0, p99 = 0, cpu = 0, errors = 0, others = 0 }] of medians) {
    const ratios =
      name === 'forthright' ? [against('nginx', 'perSecond', perSecond), against('node-http', 'perSecond', perSecond)].join('') : ''
    const lean = name === 'forthright' ? against('nginx', 'cpu', cpu) : ''
    const slow = name === 'forthright' ? against('nginx', 'p99', p99) : ''
    console.log(
      `  ${name.padEnd(11)} ${perSecond.toFixed(0).padStart(7)} a second${ratios}; p99 ${p99.toFixed(1)} ms${slow}; ${cpu.toFixed(1)} µs of processor a request${lean}; errors ${errors}; others used ${others.toFixed(2)} cores`,
    )
  }
}

const measure = async (seconds: number, repeats: number): Promise<void> => {
  const contestants = await startAll()
  for (const [scenario, { connections, headers, isRevalidation }] of Object.entries(scenarios)) {
    const runs = await Promise.all(
      Object.entries(contestants).map(async ([name, contestant]) => {
        const fields: Readonly<Record<string, string>> = isRevalidation ? { ...headers, 'If-None-Match': await tagOf(contestant) } : headers
        const run = (): Promise<Figures> =>
          runWrk({ url: contestant.url, connections, seconds, headers: fields, serverPid: contestant.pid })
        return [name, run] as const
      }),
    )
    say(scenario, await interleave(repeats, Object.fromEntries(runs)))
  }
  await Promise.all(Object.values(contestants).map((contestant) => contestant.stop()))
}

const [, , first, second] = process.argv
const role = pageRoles.find((name) => name === second)
if (first === 'serve' && role) await servePage(role)
else if (!hasWrk) {
  console.error('wrk is needed as the client (apt-get install wrk); nginx is compared with where it is installed.')
  process.exitCode = 1
} else {
  if (!arePinned) console.log('Servers and client share their cores: taskset or a second core is missing.')
  await measure(Number(first ?? 2), Number(second ?? 9))
}
