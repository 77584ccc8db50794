import { afterAll, beforeAll, expect, it } from 'vitest'
import { openMail } from './reading.ts'
import { type Running, startRunning } from './running-server.ts'

const page = 'http://status.harbourline.example'
const console = 'http://console.harbourline.example'
let server: Running

// Asked under the machine's own address, as the command line does.
beforeAll(async () => {
  server = await startRunning({
    undoSeconds: 0,
    env: { FORTHRIGHT_BASE_URL: page, FORTHRIGHT_CONSOLE_URL: console, FORTHRIGHT_OPERATORS: 'oncall@freight.example' },
  })
})
afterAll(() => server.end())

const linkIn = async (address: string): Promise<string> => {
  const { text } = await openMail(await server.captured(`a mail to ${address}`, ({ target }) => target === address))
  return /https?:\/\/\S+/.exec(text ?? '')?.[0] ?? ''
}

it('sends operators to the console’s host, and readers to the page’s', async () => {
  await server.ask('POST', '/api/invitations', { email: 'vera@freight.example', name: 'Vera', role: 'viewer' })
  const { secret } = await server.ask<{ secret: string }>('POST', '/api/alerts/secret', { renew: false, endFormer: false })
  await fetch(`${server.url}/intake/generic`, {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ key: 'checkout', state: 'firing', title: 'Checkout fails' }),
  })
  const form = new URLSearchParams({ email: 'cleo@freight.example' })
  await fetch(`${server.url}/subscribe`, { method: 'POST', headers: { origin: server.url }, body: form })
  const links = await Promise.all(['vera@freight.example', 'oncall@freight.example', 'cleo@freight.example'].map(linkIn))
  expect([server.welcomes.at(-1) ?? '', ...links].map((link) => link.replace(/(\w)[#/][^#/]{20,}$/, '$1'))).toEqual([
    `${console}/console/welcome`,
    `${console}/console/invitation`,
    `${console}/p`,
    `${page}/s/confirm`,
  ])
})

it('says on its list of what is missing that plain http is weaker', async () => {
  const { items } = await server.ask<{ items: readonly { id: string; state: string }[] }>('GET', '/api/checklist')
  expect(items.find(({ id }) => id === 'https')?.state).toBe('missing')
})
