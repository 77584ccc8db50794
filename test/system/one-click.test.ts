import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { openMail } from './reading.ts'
import { type Running, startRunning } from './running-server.ts'

// As behind a proxy that adds TLS, without which mail programs show no such button (RFC 8058).
const base = 'https://status.harbourline.example'
const leavers = ['cleo@freight.example', 'finn@freight.example'] as const
const stayer = 'dora@freight.example'
let server: Running

beforeAll(async () => {
  server = await startRunning({ undoSeconds: 0, env: { FORTHRIGHT_BASE_URL: base } })
  for (const email of [...leavers, stayer]) await server.ask('POST', '/api/subscribers', { email })
})
afterAll(() => server.end())

const publish = (title: string) =>
  server.ask('POST', '/api/incidents', { title, severity: 'minor', publish: true, notice: { slots: { now: `${title}.` } } })

/** The header lines of a mail that hold its list, unfolded. */
const headerOf = async (address: string, name: string): Promise<string> => {
  const { headerLines } = await openMail(await server.captured(`a mail to ${address}`, ({ target }) => target === address))
  return headerLines.find(({ key }) => key === name)?.line.replace(/\r?\n[ \t]+/g, ' ') ?? ''
}

describe('a reader who leaves with one click in their mail program', () => {
  it('is offered it as mail programs want it', async () => {
    await publish('Quotes are slow')
    expect([await headerOf(stayer, 'list-unsubscribe'), await headerOf(stayer, 'list-unsubscribe-post')]).toEqual([
      expect.stringMatching(/^List-Unsubscribe: <https:\/\/status\.harbourline\.example\/s\/unsubscribe\/[^>]+>$/),
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    ])
  })

  it.each([
    ['a form', leavers[0], () => new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })],
    [
      'form data',
      leavers[1],
      () => {
        const form = new FormData()
        form.set('List-Unsubscribe', 'One-Click')
        return form
      },
    ],
  ])('is gone at once when it comes as %s, without a cookie or a redirect', async (_how, leaver, body) => {
    const [, path = ''] = /<https:\/\/[^/]+([^>]+)>/.exec(await headerOf(leaver, 'list-unsubscribe')) ?? []
    const answer = await fetch(server.url + path, { method: 'POST', body: body(), redirect: 'error' })
    const { items } = await server.ask<{ items: readonly Schemas['Subscriber'][] }>('GET', `/api/subscribers?search=${leaver}`)
    expect([answer.status, answer.headers.get('set-cookie'), items[0]?.state]).toEqual([200, null, 'unsubscribed'])
  })

  it('hears nothing of what is published afterwards', async () => {
    await publish('Labels print twice')
    await server.captured('the mail to who stays', ({ target, raw }) => target === stayer && raw.includes('Labels print twice'))
    const heard = (await server.postbox()).filter(({ raw }) => raw.includes('Labels print twice')).map(({ target }) => target)
    expect(heard).toEqual([stayer])
  })
})
