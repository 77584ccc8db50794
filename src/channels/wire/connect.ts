import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import type { AddressJudge } from './address.ts'
import type { Resolve } from './resolve.ts'
import { addressRefusal, type EgressRefusal } from './web-url.ts'

/** How a refusal travels through the HTTP client, which knows errors only. */
export class Refused extends Error {
  readonly refusal: EgressRefusal
  constructor(refusal: EgressRefusal) {
    super(refusal.detail)
    this.refusal = refusal
  }
}

export interface ConnectTerms {
  readonly judge: AddressJudge
  readonly resolve: Resolve
  readonly connectMilliseconds: number
  readonly trust: string | undefined
}

/** Opens sockets to judged addresses only: literal ones and those of a name before dialling, and the connected peer once more after it. */
export const guardedConnector = ({ judge, resolve, connectMilliseconds, trust }: ConnectTerms): ReturnType<typeof buildConnector> => {
  const dialler = (protocol: string) =>
    buildConnector({
      allowH2: false,
      timeout: connectMilliseconds,
      lookup: guardedLookup(protocol, judge, resolve),
      ...(trust === undefined ? {} : { ca: trust }),
    })
  const [plain, secure] = [dialler('http:'), dialler('https:')]
  return (target, done) => {
    // A literal address is never looked up, so it is judged here.
    const host = target.hostname.replace(/^\[|\]$/g, '')
    const literal = isIP(host) === 0 ? undefined : addressRefusal(host, target.protocol, judge)
    if (literal !== undefined) return done(new Refused(literal), null)
    const dial = target.protocol === 'https:' ? secure : plain
    dial(target, (...[error, socket]) => {
      if (error !== null) return done(error, null)
      const refusal = addressRefusal(socket.remoteAddress ?? '', target.protocol, judge)
      if (refusal === undefined) return done(null, socket)
      socket.destroy()
      done(new Refused(refusal), null)
    })
  }
}

/** Resolves, judges every address, and hands exactly the judged ones to the socket. */
const guardedLookup =
  (protocol: string, judge: AddressJudge, resolve: Resolve): LookupFunction =>
  (hostname, lookupOptions, done) => {
    const settle = (addresses: readonly string[]): void => {
      const refusal = addresses.map((address) => addressRefusal(address, protocol, judge)).find((found) => found !== undefined)
      const [first] = addresses
      if (refusal !== undefined || first === undefined)
        done(new Refused(refusal ?? { rule: 'name', detail: `${hostname} has no address` }), '')
      else if (lookupOptions.all)
        done(
          null,
          addresses.map((address) => ({ address, family: familyOf(address) })),
        )
      else done(null, first, familyOf(first))
    }
    resolve(hostname).then(settle, (cause: unknown) => done(new Error(`the name ${hostname} cannot be resolved`, { cause }), ''))
  }

const familyOf = (address: string): 4 | 6 => (address.includes(':') ? 6 : 4)
