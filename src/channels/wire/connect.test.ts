import { afterEach, describe, expect, it } from 'vitest'
import { type HttpSink, startHttpSink } from '../../../test/sink/http-sink.ts'
import { type AddressJudge, type AddressVerdict, openAddressJudge } from './address.ts'
import { guardedConnector, Refused } from './connect.ts'

const sinks: HttpSink[] = []
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.stop()))
})

const connect = async (judge: AddressJudge, hostname: string): Promise<readonly [unknown, number]> => {
  const sink = await startHttpSink()
  sinks.push(sink)
  const connector = guardedConnector({ judge, resolve: async () => ['127.0.0.1'], connectMilliseconds: 3000, trust: undefined })
  const error = await new Promise<unknown>((done) => {
    connector({ protocol: 'http:', hostname, host: `${hostname}:${sink.port}`, port: String(sink.port) }, (...[failure, socket]) => {
      socket?.destroy()
      done(failure)
    })
  })
  return [error, sink.connections()]
}

describe('a socket', () => {
  it('opens to an allowed address', async () => {
    expect((await connect(openAddressJudge(['127.0.0.0/8']), 'hooks.example.org'))[0]).toBeNull()
  })

  it.each(['127.0.0.1', 'hooks.example.org'])('is not opened to a private address, be it written or resolved: %s', async (hostname) => {
    const [error, connections] = await connect(openAddressJudge([]), hostname)
    expect([error instanceof Refused, connections]).toEqual([true, 0])
  })

  it('is closed when the peer is not what was judged', async () => {
    const verdicts: AddressVerdict[] = ['allowed', 'never']
    const [error] = await connect({ judge: () => verdicts.shift() ?? 'never' }, 'hooks.example.org')
    expect(error instanceof Refused && error.refusal.rule).toBe('metadata')
  })
})
