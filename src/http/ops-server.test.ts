import { afterEach, expect, it } from 'vitest'
import { createOpsServer, type HealthReport, type OpsServer } from './ops-server.ts'

const servers: OpsServer[] = []
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())))

const serving = async (health: () => Promise<HealthReport>) => {
  const server = createOpsServer({ health, metrics: async () => ({ type: 'text/plain; version=0.0.4; charset=utf-8', text: 'up 1\n' }) })
  servers.push(server)
  const port = await server.listen(0, '127.0.0.1')
  return (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method })
}

it('says how things are', async () => {
  const answer = await (await serving(async () => ({ ok: true, store: 'open' })))('/healthz')
  expect([answer.status, await answer.json()]).toEqual([200, { ok: true, store: 'open' }])
})

it('answers 503 with the advice when the records are closed', async () => {
  const answer = await (await serving(async () => ({ ok: false, advice: 'Restore the last backup.' })))('/healthz')
  expect([answer.status, (await answer.text()).includes('Restore the last backup.')]).toEqual([503, true])
})

it('gives the metrics as they are', async () => {
  const answer = await (await serving(async () => ({ ok: true })))('/metrics')
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual(['text/plain; version=0.0.4; charset=utf-8', 'up 1\n'])
})

it('answers 500 when nobody can tell, and does not say why', async () => {
  const answer = await (await serving(() => Promise.reject(new Error('secret reason'))))('/healthz')
  expect([answer.status, (await answer.text()).includes('secret')]).toEqual([500, false])
})

it.each([
  ['/', 'GET', 404],
  ['/debug/pprof', 'GET', 404],
  ['/metrics', 'POST', 405],
])('%s by %s is answered with %d', async (path, method, status) => {
  expect((await (await serving(async () => ({ ok: true })))(path, method)).status).toBe(status)
})
