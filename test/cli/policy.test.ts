import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openDesk } from './desk.ts'

it('keeps the clock policy in a file, and takes one over whole or not at all', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-policy-'))
  const file = join(folder, 'policy.json')
  const desk = await openDesk()
  const take = async (policy: unknown) => {
    await writeFile(file, typeof policy === 'string' ? policy : JSON.stringify(policy))
    return desk.run('policy', 'import', file)
  }
  try {
    const policy = JSON.parse((await desk.run('policy', 'export')).out)
    expect((await take({ ...policy, goodNewsMinutes: 5 })).code).toBe(0)
    const refused = await take({ ...policy, goodNewsMinutes: 7, reportDays: { ...policy.reportDays, minor: 0 } })
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Give a whole number from 1 to 60.')])
    const broken = await take({ ...policy, reportDays: undefined })
    expect(broken.err).toMatch(/^\/reportDays: [^\n]*\nNothing has been changed\.\n$/)
    expect((await desk.runWith({ lines: [JSON.stringify({ ...policy, goodNewsMinutes: 5 })] }, 'policy', 'import', '-')).code).toBe(0)
    expect([(await take('{')).code, (await take('[]')).code, (await take({})).code]).toEqual([2, 2, 2])
    expect(JSON.parse((await desk.run('policy', 'export')).out)).toEqual({ ...policy, goodNewsMinutes: 5 })
  } finally {
    await desk.close()
    await rm(folder, { recursive: true, force: true })
  }
})
