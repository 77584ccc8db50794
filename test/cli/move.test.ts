import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createDatabase } from '../tools/database.ts'
import { openDesk, runIn } from './desk.ts'

it('a backup of SQLite moves to PostgreSQL, where it is served with sending held', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-move-'))
  const file = join(folder, 'all.backup')
  const database = await createDatabase()
  const there = { FORTHRIGHT_DATA: join(folder, 'there'), FORTHRIGHT_DATABASE_URL: database.url }
  const here = await openDesk()
  try {
    await here.run('open', '--title', 'Moves along', '--severity', 'minor', '--now', 'It fails.')
    expect((await here.run('backup', file)).code).toBe(0)
    expect((await runIn(there, ['restore', file])).code).toBe(0)
    expect((await runIn(there, ['restore', file])).code).toBe(2)
    expect((await runIn(there, ['verify'])).code).toBe(0)
    const moved = await openDesk(there)
    const status = await moved.run('status').finally(moved.close)
    expect(status.out).toMatch(/Moves along.*Sending is held/s)
  } finally {
    await here.close()
    await database.drop()
    await rm(folder, { recursive: true, force: true })
  }
})
