import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Publication } from './ledger.ts'

/** Somebody with a token who publishes over the API, and does not give up when the server dies meanwhile. */
export class Operator {
  readonly #data: string
  readonly #audienceId: string
  /** Of the last answer; undefined when none came. */
  status: number | undefined

  constructor(data: string, audienceId: string) {
    this.#data = data
    this.#audienceId = audienceId
  }

  /** One try; true when the server said yes, now or to an earlier try under the same key. */
  async publish(url: string, publication: Publication): Promise<boolean> {
    const { key, audience } = publication
    const slots = { now: 'Card payments fail.', nextUpdate: { onChange: true } }
    const notice = { slots, ...(audience === 'team' ? { audienceIds: [this.#audienceId] } : {}) }
    const answer = await this.#ask(url, 'POST', '/api/incidents', { title: key, severity: 'major', publish: true, notice }, key)
    if (answer === undefined) return false
    if (answer.status !== 201) throw new Error(`Publishing was answered ${answer.status}: ${JSON.stringify(answer.body)}`)
    publication.acknowledged = parsePublication(answer.body)
    return true
  }

  /** One try; whether it was taken back, or undefined when nobody knows. */
  async undo(url: string, publication: Publication): Promise<boolean | undefined> {
    const path = `/api/notices/${publication.acknowledged?.noticeId}`
    const answer = await this.#ask(url, 'POST', `${path}/undo`)
    if (answer === undefined) return undefined
    if (answer.status === 200) return true
    // Not pending any more: it is public, or an earlier try did it and its answer was lost.
    const found = await this.#ask(url, 'GET', path)
    return found && parseState(found.body) === 'draft'
  }

  /** Undefined when the line broke before the answer was here. */
  async #ask(
    url: string,
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<{ readonly status: number; readonly body: unknown } | undefined> {
    const headers = {
      authorization: `Bearer ${readFileSync(join(this.#data, 'operator-token'), 'utf8').trim()}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': `"${key}"` }),
    }
    try {
      const answer = await fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
      const text = await answer.text()
      this.status = answer.status
      // A database that is restarting or a disk that is full is worth another try.
      return answer.status === 503 || answer.status === 507 ? undefined : { status: answer.status, body: JSON.parse(text) }
    } catch (error) {
      this.status = undefined
      if (error instanceof TypeError) return undefined
      throw error
    }
  }
}

const parsePublication = (body: unknown) => body as NonNullable<Publication['acknowledged']>
const parseState = (body: unknown) => (body as { readonly state: string }).state
