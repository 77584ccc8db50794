import { Agent, request } from 'node:http'
import type { Fields } from './form.ts'

export interface Knocked {
  readonly status: number
  /** The code of the problem, where the answer is one. */
  readonly code: string | undefined
}

const codeIn = (body: string): string | undefined => /"code":"([a-z_.]+)"/.exec(body)?.[1]

/** Asks over connections that are used again, and does not wait for the body of what was let in: it may be a stream without an end. */
export const openKnocker = (port: number) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 8 })
  const knock = (method: string, path: string, fields: Fields, body = ''): Promise<Knocked> =>
    new Promise((resolve, reject) => {
      const sent = request(
        { port, host: '127.0.0.1', method, path, agent, headers: { Host: 'status.example.org', ...fields } },
        (answer) => {
          const status = answer.statusCode ?? 0
          if (status < 400) {
            answer.destroy()
            resolve({ status, code: undefined })
            return
          }
          let text = ''
          answer.setEncoding('utf8')
          answer.on('data', (chunk: string) => {
            text += chunk
          })
          answer.on('end', () => resolve({ status, code: codeIn(text) }))
        },
      )
      sent.on('error', reject)
      sent.end(body)
    })
  return { knock, close: () => agent.destroy() }
}
