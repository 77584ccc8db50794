import type { IncomingMessage } from 'node:http'

/**
 * Whom a request's Host names. `whole`: page and console share one name, and everything is answered. Else the page's and the console's
 * own names, or any other under which the machine is reached: its address, a container's name, whatever a health check says.
 */
export type HostKind = 'whole' | 'page' | 'console' | 'other'

export interface Hosts {
  of(host: string | undefined): HostKind
  /** For the front door, which asks at every request. */
  isConsoleApart(host: string): boolean
}

const thisMachine: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Without the port: cookies do not tell ports apart, and some proxies leave it out. */
const nameOf = (host: string): string => (/^(\[[^\]]*\]|[^:]*)/.exec(host)?.[1] ?? '').replace(/\.$/, '').toLowerCase()

/** By host name alone: which of the two a request is for is never taken from X-Forwarded-Host or anything else that a client adds. */
export const createHosts = (baseUrl: string, consoleUrl: string): Hosts => {
  const [page, console] = [new URL(baseUrl).hostname, new URL(consoleUrl).hostname]
  if (page === console) return { of: () => 'whole', isConsoleApart: () => false }
  const isConsoleApart = (host: string): boolean => nameOf(host) === console
  return {
    isConsoleApart,
    of: (host = '') => {
      if (isConsoleApart(host)) return 'console'
      // Tried out on one machine, the page has the very name under which the command line reaches the API.
      return nameOf(host) === page && !thisMachine.has(page) ? 'page' : 'other'
    },
  }
}

/** Two Host lines are two opinions about whom the request is for: a proxy may have gone by the other one (RFC 9112, 3.2). */
export const hasOneHost = ({ headersDistinct }: IncomingMessage): boolean => (headersDistinct.host?.length ?? 0) < 2
