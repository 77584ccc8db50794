import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'

/** What monitoring is told; `ok` false answers 503. */
export interface HealthReport {
  readonly ok: boolean
  readonly [fact: string]: string | number | boolean | null
}

export interface OpsDeps {
  readonly health: () => Promise<HealthReport>
  /** The text of all metrics and its media type. */
  readonly metrics: () => Promise<{ readonly text: string; readonly type: string }>
}

export interface OpsServer {
  listen(port: number, host: string): Promise<number>
  close(): Promise<void>
}

const answer = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(body)
}

/** /healthz and /metrics on a listener of their own, for the inside of the house only. */
export const createOpsServer = ({ health, metrics }: OpsDeps): OpsServer => {
  const serve = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') {
      const report = await health()
      answer(response, report.ok ? 200 : 503, 'application/json', `${JSON.stringify(report)}\n`)
    } else if (path === '/metrics') {
      const { text, type } = await metrics()
      answer(response, 200, type, text)
    } else answer(response, 404, 'text/plain; charset=utf-8', 'There are /healthz and /metrics here.\n')
  }
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      answer(response, 405, 'text/plain; charset=utf-8', 'Use GET.\n')
      return
    }
    serve((request.url ?? '/').split('?', 1)[0] ?? '/', response).catch(() =>
      answer(response, 500, 'text/plain; charset=utf-8', 'This could not be answered; see the log.\n'),
    )
  })
  return {
    listen: async (port, host) => {
      server.listen(port, host)
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : port
    },
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
