import { askRaw, type RawResponse } from './raw-connection.ts'

export type Fields = Readonly<Record<string, string>>

const lines = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')

/** One request over a connection of its own. */
export const ask = (
  port: number,
  method: string,
  path: string,
  { Host = 'status.example.org', ...fields }: Fields = {},
  body = '',
): Promise<RawResponse> => {
  const length = body === '' && method !== 'POST' ? '' : `Content-Length: ${Buffer.byteLength(body)}\r\n`
  const message = `${method} ${path} HTTP/1.1\r\nHost: ${Host}\r\n${lines(fields)}${length}\r\n${body}`
  return askRaw(port, message, method === 'HEAD' ? 'bodyless' : undefined)
}

/** A form sent from our own page by a browser. */
export const sendForm = (port: number, path: string, form: string | Fields, fields: Fields = {}): Promise<RawResponse> =>
  ask(
    port,
    'POST',
    path,
    { 'Content-Type': 'application/x-www-form-urlencoded', Origin: 'http://status.example.org', ...fields },
    typeof form === 'string' ? form : new URLSearchParams(form).toString(),
  )

/** JSON to the API or the alert intake. */
export const sendJson = (port: number, method: string, path: string, body: unknown, fields: Fields = {}): Promise<RawResponse> =>
  ask(port, method, path, { 'Content-Type': 'application/json', ...fields }, typeof body === 'string' ? body : JSON.stringify(body))
