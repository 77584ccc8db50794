import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ensureBuild, serverEntry } from '../../scripts/setup/bundle.mjs'
import { type ServerProcess, startServerProcess } from './server-process.ts'

describe('a data folder that cannot take the operator’s token', () => {
  let data: string
  let server: ServerProcess
  beforeEach(async () => {
    await ensureBuild(process.execPath)
    data = mkdtempSync(join(tmpdir(), 'forthright-folder-'))
    mkdirSync(join(data, 'operator-token'))
  })
  afterEach(async () => {
    await server.stop()
    rmSync(data, { recursive: true })
  })

  it('leaves the public listener standing, and the API says 503', async () => {
    server = await startServerProcess({
      entry: serverEntry,
      env: { FORTHRIGHT_DATA: data, FORTHRIGHT_PORT: '0', FORTHRIGHT_OPS_PORT: '0' },
    })
    const api = await fetch(`${server.url}/api/page`, { headers: { authorization: 'Bearer x' } })
    expect(api.status).toBe(503)
  })
})
