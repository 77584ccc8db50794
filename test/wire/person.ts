import { type Fields, sendJson } from './form.ts'
import type { RawResponse } from './raw-connection.ts'

/** A browser as far as a server sees it: it keeps cookies and says that our own page sends. */
export interface Person {
  readonly cookies: ReadonlyMap<string, string>
  ask(method: string, path: string, body?: unknown, fields?: Fields): Promise<RawResponse>
  /** The parsed answer of a request that must succeed. */
  get<T>(path: string): Promise<T>
}

let clients = 0

/** Set-Cookie lines arrive joined by commas; the dates in them have none of ours. */
const takeCookies = (jar: Map<string, string>, header: string | undefined): void => {
  for (const line of (header ?? '').split(/,\s*(?=[^;,=\s]+=)/)) {
    const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
    if (name === '') continue
    if (value === '' || /Max-Age=0(;|$)/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }
}

/** `kept` is a Set-Cookie line from earlier. */
export const openPerson = (port: number, own: Fields = {}, kept?: string): Person => {
  const jar = new Map<string, string>()
  takeCookies(jar, kept)
  const client = `198.51.100.${++clients % 250}`
  const ask: Person['ask'] = async (method, path, body, fields = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await sendJson(port, method, path, body === undefined ? '' : body, {
      'Sec-Fetch-Site': 'same-origin',
      'X-Forwarded-For': client,
      'User-Agent': 'Mozilla/5.0 (a person of the tests)',
      ...(cookie === '' ? {} : { Cookie: cookie }),
      ...own,
      ...fields,
    })
    takeCookies(jar, answer.headers['set-cookie'])
    return answer
  }
  return {
    cookies: jar,
    ask,
    get: async (path) => {
      const answer = await ask('GET', path)
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.body}`)
      return JSON.parse(answer.body)
    },
  }
}
