import { afterEach, describe, expect, it } from 'vitest'
import { type DnsSink, startDnsSink } from '../../../test/sink/dns-sink.ts'
import { startHttpSink } from '../../../test/sink/http-sink.ts'
import { openResolver } from './resolve.ts'
import { openWire } from './wire.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})
const startDns = async (answer: Parameters<typeof startDnsSink>[0]): Promise<DnsSink> => {
  const dns = await startDnsSink(answer)
  closing.push(dns.stop)
  return dns
}
const resolverTo = ({ server }: DnsSink, knowsLocalNames = false) =>
  openResolver({ timeoutMilliseconds: 500, knowsLocalNames, servers: [server] })

describe('a name', () => {
  it('has the addresses of both families', async () => {
    const dns = await startDns((_name, family) => (family === 4 ? ['93.184.215.14', '10.0.0.1'] : ['2606:4700::1111']))
    expect(await resolverTo(dns)('hooks.example.org')).toEqual(['93.184.215.14', '10.0.0.1', '2606:4700::1111'])
  })

  it('may have one family only', async () => {
    const dns = await startDns((_name, family) => (family === 4 ? [] : ['2606:4700::1111']))
    expect(await resolverTo(dns)('hooks.example.org')).toEqual(['2606:4700::1111'])
  })

  it('that DNS does not know has no address', async () => {
    const dns = await startDns(() => [])
    await expect(resolverTo(dns)('hooks.example.org')).rejects.toThrow('has no address in DNS')
  })

  it('whose server is silent is given up in time', async () => {
    const dns = await startDns(() => null)
    await expect(resolverTo(dns)('hooks.example.org')).rejects.toThrow('has no address in DNS')
  })

  it('of this machine is known where private networks are open', async () => {
    const dns = await startDns(() => [])
    expect(await resolverTo(dns, true)('localhost')).toEqual(expect.arrayContaining(['127.0.0.1']))
  })
})

describe('a name that changes its mind', () => {
  it('is dialled where it was judged, and not at all once it points inside (C4, C5)', async () => {
    let answers: readonly string[] = ['127.0.0.1']
    const dns = await startDns(() => answers)
    const sink = await startHttpSink({ answer: () => ({ status: 200, headers: { connection: 'close' } }) })
    const wire = openWire({ allowedCidrs: ['127.0.0.0/8'], allowedPorts: [sink.port], resolve: resolverTo(dns) })
    closing.push(sink.stop, wire.close)
    const post = () => wire.post(`http://hooks.example.org:${sink.port}/`, {}, '{}', new AbortController().signal)
    expect((await post()).kind).toBe('answered')
    answers = ['127.0.0.1', '169.254.169.254']
    expect((await post()).kind).toBe('refused')
    answers = ['10.0.0.1']
    expect((await post()).kind).toBe('refused')
    expect(sink.requests.length).toBe(1)
  })
})
