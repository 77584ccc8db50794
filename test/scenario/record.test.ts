import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { correctNotice } from '../../src/app/notice/correct-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { idOf } from '../../src/core/id.ts'
import { verifyRecord } from '../../src/core/journal/record-file.ts'
import { runIn } from '../cli/desk.ts'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { good, owner, system } from './house.ts'

let house: PublicHouse
let folder: string
beforeAll(async () => {
  house = await openPublicHouse()
  folder = await mkdtemp(join(tmpdir(), 'forthright-record-'))
  await tell()
})
afterAll(async () => {
  await house.close()
  await rm(folder, { recursive: true, force: true })
})

/** An incident that is told, corrected, and has a name taken out of it again. */
const tell = async (): Promise<void> => {
  const { as, pass, checkout } = house.house
  const took = async (noticeId: string) => {
    pass(11)
    return good(await takeEffect(as(system), { noticeId: idOf(noticeId) }))
  }
  const slots = { now: 'Card payments fail for a third of you.', technical: 'Ask Max Mustermann.' }
  const affected = [{ componentId: checkout, impact: 'major_outage' }]
  const opened = good(
    await openIncident(as(owner), { title: 'Payments fail', severity: 'major', affected, notice: { slots }, publish: true }),
  )
  const told = await took(opened.noticeId)
  const reason = 'It is a half.'
  const corrected = good(
    await correctNotice(as(owner), { noticeId: opened.noticeId, reason, notice: { slots: { now: 'Half of them fail.' } } }),
  )
  await took(corrected.noticeId)
  good(
    await redactNotice(as(owner), { noticeId: opened.noticeId, fields: ['technical'], reason: 'privacy', readVersion: told?.version ?? 0 }),
  )
}

const download = async (query = ''): Promise<string> => (await ask(house.port, 'GET', `/record.ndjson${query}`)).body

describe('the record of a page', () => {
  it('is downloaded by anybody, holds every published word and correction, and no redacted one', async () => {
    const { status, headers, body } = await ask(house.port, 'GET', '/record.ndjson')
    expect([status, headers['content-type'], headers['content-disposition'], headers['access-control-allow-origin']]).toEqual([
      200,
      'application/x-ndjson',
      'attachment; filename="record.ndjson"',
      '*',
    ])
    for (const said of ['a third of you', 'Half of them fail.', 'It is a half.', 'notice.redacted']) expect(body).toContain(said)
    expect(body).not.toMatch(/Mustermann|operator:|Vera/)
  })

  it('verifies with our command and with the lines in the documentation, and with neither after a change', async () => {
    const file = join(folder, 'record.ndjson')
    const own = join(folder, 'check.mjs')
    const text = await download()
    await writeFile(own, /```js\n(.*?)```/s.exec(await readFile('docs/record.md', 'utf8'))?.[1] ?? '')
    await writeFile(file, text)
    const { head } = good(verifyRecord(text))
    expect(execFileSync(process.execPath, [own, file], { encoding: 'utf8' })).toBe(`${head.sequence} entries, head ${head.digest}\n`)
    const verified = await runIn({}, ['verify-record', file, '--head', head.digest])
    expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('1 field was redacted')])
    await writeFile(file, text.replace('third', 'fifth'))
    expect(() => execFileSync(process.execPath, [own, file], { stdio: 'ignore' })).toThrow()
    expect(await runIn({}, ['verify-record', file])).toMatchObject({ code: 1, err: expect.stringContaining('the field "now" was changed') })
  })

  it('goes on where a reader stopped, and is not sent again while nothing was said', async () => {
    const [first = '', ...rest] = (await download()).split(/(?<=\n)/)
    expect(first + (await download('?after=1'))).toBe(first + rest.join(''))
    const tag = String((await ask(house.port, 'HEAD', '/record.ndjson')).headers['etag'])
    expect(await ask(house.port, 'GET', '/record.ndjson', { 'If-None-Match': tag })).toMatchObject({ status: 304, body: '' })
  })

  it.each([
    ['GET', '?after=-1', 400],
    ['GET', '?after=99999', 400],
    ['GET', `?after=${'9'.repeat(400)}`, 400],
    ['POST', '', 405],
  ])('answers %s %s with %d', async (method, query, status) => {
    expect((await ask(house.port, method, `/record.ndjson${query}`)).status).toBe(status)
  })

  it.each([
    [['verify-record', '/nonexistent/record'], 'There is no file /nonexistent/record. Check its name.'],
    [['verify-record', 'README.md', '--head', 'abc'], 'A head has 64 hexadecimal digits'],
  ])('%s cannot be run', async (line, said) => {
    expect(await runIn({}, line)).toMatchObject({ code: 2, err: expect.stringContaining(said) })
  })

  it('has a budget a client, because it reads everything', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 31; i++) statuses.push((await ask(house.port, 'HEAD', '/record.ndjson')).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
