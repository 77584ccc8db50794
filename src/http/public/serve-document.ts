import type { IncomingMessage, ServerResponse } from 'node:http'
import { chooseAnswer } from './choose-answer.ts'
import type { PreparedDocument } from './prepared.ts'

export const readMethods = 'GET, HEAD, OPTIONS'

const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value)

/** Answers a GET or HEAD for a prepared document through node:http; the same bytes and headers as by the front door. */
export const serveDocument = (document: PreparedDocument, request: IncomingMessage, response: ServerResponse): void => {
  const { status, variant } = chooseAnswer(document, single(request.headers['accept-encoding']), request.headers['if-none-match'])
  response.writeHead(status, (status === 304 ? variant.revalidationHeaders : variant.headers).flat())
  if (status === 304 || request.method === 'HEAD') response.end()
  else response.end(variant.body)
}
