import { createHash } from 'node:crypto'
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ensureBuild, serverEntry } from '../../scripts/setup/bundle.mjs'
import { type Ground, sqliteGround } from './ground.ts'
import type { Publication } from './ledger.ts'
import { Operator } from './operator.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

const title = 'Card payments fail since noon'

const startOn = ({ data }: Ground, databaseUrl: string): Promise<ServerProcess> => {
  const env = { FORTHRIGHT_DATA: data, FORTHRIGHT_DATABASE_URL: databaseUrl, FORTHRIGHT_PORT: '0', FORTHRIGHT_OPS_PORT: '0' }
  return startServerProcess({ entry: serverEntry, env: { ...env, FORTHRIGHT_UNDO_SECONDS: '0' } })
}

const pageOf = async ({ url }: ServerProcess): Promise<string> => await (await fetch(url)).text()

/** A data folder in which a notice was published and the page rendered. */
const furnishedGround = async (): Promise<Ground> => {
  await ensureBuild(process.execPath)
  const ground = sqliteGround()
  const server = await startOn(ground, ground.databaseUrl)
  const publication: Publication = { key: title, audience: 'everybody', acknowledged: undefined, isUndone: false }
  await new Operator(ground.data, '').publish(server.url, publication)
  // Open pages are told when the new one is there.
  const events = await fetch(`${server.url}/events?after=0`, { headers: { accept: 'text/event-stream' } })
  for await (const _ of events.body ?? []) if ((await pageOf(server)).includes(title)) break
  await server.stop()
  return ground
}

describe('a server whose records must not be opened', () => {
  let furnished: Ground
  let ground: Ground
  let server: ServerProcess
  const file = () => join(ground.data, 'forthright.db')
  const digest = () => createHash('sha256').update(readFileSync(file())).digest('hex')

  beforeAll(async () => {
    furnished = await furnishedGround()
  })
  afterAll(() => furnished.remove())
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'forthright-fault-'))
    cpSync(furnished.data, folder, { recursive: true })
    ground = sqliteGround(folder)
  })
  afterEach(async () => {
    await server.stop()
    await ground.remove()
  })

  const flipped = (): void => {
    const handle = openSync(file(), 'r+')
    for (let at = 4096; at < statSync(file()).size; at += 4096) writeSync(handle, Buffer.alloc(64, 0xa5), 0, 64, at)
    closeSync(handle)
  }
  const newer = (): void => {
    const db = new DatabaseSync(file())
    db.exec('PRAGMA user_version = 4711')
    db.close()
  }
  const foreign = (): void => writeFileSync(file(), 'The diary of Samuel Pepys, 1660, vol. 1\n'.repeat(1000))

  it.each([
    ['is damaged', flipped, 'is damaged'],
    ['was written by a newer version', newer, 'newer Forthright'],
    ['is no database at all', foreign, 'is damaged'],
  ])('serves the last page, refuses the API and changes nothing when the file %s', async (_, harm, advice) => {
    harm()
    const before = digest()
    server = await startOn(ground, ground.databaseUrl)
    expect(await pageOf(server)).toContain(title)
    const answer = await fetch(`${server.url}/api/incidents`, { headers: { authorization: 'Bearer x' } })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'application/problem+json'])
    expect(server.words()).toContain(advice)
    await server.stop()
    expect(digest()).toBe(before)
  })

  it('serves the last page while the database server is away', async () => {
    server = await startOn(ground, 'postgres://nobody@127.0.0.1:9/none')
    expect(await pageOf(server)).toContain(title)
    expect((await fetch(`${server.url}/api/incidents`, { headers: { authorization: 'Bearer x' } })).status).toBe(503)
    expect(server.words()).toContain('cannot be used')
  })
})
