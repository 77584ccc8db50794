import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressKey } from '../../src/core/subscriber/subscriber.ts'
import { keptRegime, legalFile } from './legal-samples.ts'
import { trackedIssue, tracker } from './store-contract-issues.ts'
import { edition, keptSection } from './store-contract-postmortems.ts'
import { answer, arrival, question, reader } from './store-contract-questions.ts'
import { serviceLevels } from './store-contract-service-levels.ts'
import { tap } from './store-contract-taps.ts'
import { type OpenStore, type StoreUnderTest, useStore, write } from './store-harness.ts'
import {
  alertRuleSample,
  audience,
  commitment,
  component,
  delivery,
  entry,
  group,
  id,
  incident,
  later,
  message,
  noon,
  notice,
  operator,
  page,
  plain,
  proposal,
  sealedNote,
  signal,
  subscriberNumber,
  templateSample,
  token,
} from './store-samples.ts'

const extra = { linkSecret: 'kept outside the records' }

/** One of everything, with two notices that refer to each other in the wrong order of their ids. */
const fill = async ({ store, dispatch }: StoreUnderTest): Promise<void> => {
  await write(store, async (records) => {
    await records.components.insertGroup(group())
    await records.components.insert(component({ groupId: group().id }))
    await records.audiences.insert(audience())
    await records.incidents.insert(incident())
    await records.notices.insert(notice({ id: id('nt', 2), status: { state: 'published', publishedAt: noon, number: 1 } }))
    await records.notices.insert(notice({ correction: { of: id('nt', 2), reason: 'Wrong "time", \\ and 🚢' } }))
    await records.drafts.put({ noticeId: id('nt', 1), begunBy: { id: 'v', name: 'Vera' }, marks: {} })
    await records.drafts.notePresence(id('nt', 1), { writer: { id: 'v', name: 'Vera' }, field: 'now', at: noon })
    await records.subscribers.insertMany(Array.from({ length: 2500 }, (_, n) => subscriberNumber(n + 1)))
    await records.outbox.startFanout({ noticeId: id('nt', 2), cursor: id('sb', 9), confirmedBy: noon })
    await records.outbox.enqueue([delivery(1), delivery(2)])
    await records.proposals.insert(proposal({ incidentId: incident().id }))
    await records.signals.insert(signal({ proposalId: proposal().id }))
    await records.alertRules.insert(alertRuleSample())
    await records.templates.insert(templateSample())
    await records.commitments.insert(commitment())
    await records.operators.insert(operator())
    await records.tokens.insert(token({ madeBy: operator().id }))
    await records.legal.insertRegime(keptRegime())
    await records.serviceLevels.save(serviceLevels(), 0)
    await records.questions.insert(question(2))
    await records.questions.insert(question(1, { state: 'joined', joinedTo: question(2).id }))
    await records.questions.insertAnswer(answer(1))
    await records.questions.vote(question(2).id, question(1).author, 'up', noon)
    await records.questions.save(question(2, { text: 'Again', editedAt: later(9), version: 2 }), 1)
    await records.questions.report(question(2).id, question(1).author, { reason: 'Spam "x"', at: noon })
    await records.readers.insert(reader(1))
    const settings = { isOn: true, holdsForReview: true, closesAfterDays: 14, mailsReadersWords: false }
    await records.questionSettings.save({ pageId: page().id, settings, version: 1 }, noon, 0)
    await records.arrivals.insert(arrival(1))
    await records.taps.note(tap(1), 1)
    await records.postmortems.saveSection(keptSection(), 0)
    await records.postmortems.insertEdition(edition())
    await records.trackers.insert(tracker())
    await records.issues.replaceLinks(incident().id, [{ incidentId: incident().id, actionKey: 'k', url: trackedIssue().url }])
    await records.issues.save(trackedIssue())
    await records.legal.saveFile(legalFile({ incidentId: incident().id }), 0)
    await records.sealedNotes.insert(sealedNote({ incidentId: incident().id }))
    await records.idempotency.keep('s', 'k', { fingerprint: 'f', answer: '{}' }, noon)
    await records.settings.setAlertSecrets({ current: 'secret', former: { secret: 'old', until: noon } })
    await records.postbox.keep(message(1))
    await records.journal.append([entry({ words: 'Sign-in fails' }), entry({ words: 'x' }, { chain: 'page:1' })])
    await records.journal.redact(id('nt', 1), ['words'])
  })
  await dispatch.claim({ channel: 'email', lane: 1, limit: 1, leaseSeconds: 30, now: noon })
}

/** What a restore must bring back, read through the port. */
const seen = (under: StoreUnderTest) =>
  under.store.read(async (records) =>
    plain({
      pages: await records.pages.list(),
      groups: await records.components.listGroups(page().id),
      components: await records.components.listOf(page().id),
      audiences: await records.audiences.listOf(page().id),
      templates: await records.templates.listOf(page().id),
      incidents: await records.incidents.list(page().id, { after: null, limit: 9 }),
      notices: await records.notices.listOf(incident().id),
      draft: await records.drafts.find(id('nt', 1)),
      subscribers: await records.subscribers.countByState(page().id),
      one: await records.subscribers.findByAddress(page().id, addressKey(subscriberNumber(77).address)),
      proposals: await records.proposals.list(page().id, { after: null, limit: 9 }),
      rules: await records.alertRules.listOf(page().id),
      commitments: await records.commitments.listOf([incident().id]),
      tokens: await records.tokens.list(),
      answer: await records.idempotency.find('s', 'k'),
      secret: await records.settings.alertSecrets(),
      serviceLevels: await records.serviceLevels.find(page().id),
      sections: await records.postmortems.sectionsOf(incident().id),
      editions: await records.postmortems.editionsOf(incident().id),
      trackers: await records.trackers.list(),
      issues: await records.issues.listByUrls([trackedIssue().url]),
      taps: await records.taps.listSince(page().id, noon),
      issueLinks: await records.issues.linksTo(trackedIssue().url),
      postbox: await records.postbox.find(message(1).id),
      journal: await records.journal.read('internal', 0, 9),
      chains: await records.journal.chains(),
    }),
  )

export const backupContract = (open: OpenStore): void => {
  const use = useStore(open)
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'forthright-backup-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  let count = 0
  const freshName = (): string => join(folder, `${++count}.backup`)
  const backup = async (file = freshName()): Promise<string> => {
    const outcome = await use().backup({ file, now: noon, extra })
    if (!outcome.ok) throw new Error(outcome.failure.advice)
    return file
  }
  wholeCases(use, backup)
  hostileCases(use, backup, freshName)

  it('writes a file that only its owner can read, and nothing beside it', async () => {
    const file = await backup()
    expect([statSync(file).mode & 0o777, readdirSync(folder).filter((name) => name.endsWith('.part'))]).toEqual([0o600, []])
  })

  it('never writes over a file', async () => {
    const file = freshName()
    writeFileSync(file, 'mine')
    expect(await use().backup({ file, now: noon, extra })).toMatchObject({ ok: false, failure: { kind: 'exists' } })
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('says what is wrong with a folder that is not there', async () => {
    const outcome = await use().backup({ file: join(folder, 'nowhere', 'x'), now: noon, extra })
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'unwritable', advice: expect.stringContaining('ENOENT') } })
  })

  it('shows one moment although work goes on', async () => {
    await fill(use())
    const [file] = await Promise.all([
      backup(),
      ...Array.from({ length: 20 }, (_, n) =>
        write(use().store, async (records) => {
          await records.journal.append([entry({ n })])
          await records.outbox.enqueue([delivery(100 + n)])
        }),
      ),
    ])
    expect(await use().restoreElsewhere(file, noon, async (there) => (await there.verify()).problems)).toEqual([])
  })
}

type Use = () => StoreUnderTest
type Backup = (file?: string) => Promise<string>

const wholeCases = (use: Use, backup: Backup): void => {
  it('brings everything back, with what was kept beside it', async () => {
    await fill(use())
    const before = await seen(use())
    const there = await use().restoreElsewhere(await backup(), later(60), seen)
    expect(there).toEqual(before)
  })

  it('answers how many rows it restored and what was kept beside them', async () => {
    await fill(use())
    expect(await use().restoreOutcome(await backup(), later(60))).toEqual({
      ok: true,
      rows: 2547,
      madeAt: '2026-11-24T12:00:00.000Z',
      extra,
    })
  })

  it('comes up with sending held, and with everything unsent still to be sent', async () => {
    await fill(use())
    const found = await use().restoreElsewhere(await backup(), later(60), async ({ store, dispatch }) => {
      const hold = await store.read((records) => records.settings.hold())
      const counts = await store.read((records) => records.outbox.countOf(notice().id))
      const claimed = await dispatch.claim({ channel: 'email', lane: 1, limit: 9, leaseSeconds: 30, now: later(90) })
      return [plain(hold?.since), hold?.reason.includes('2026-11-24T12:00:00.000Z'), counts, claimed]
    })
    expect(found).toEqual([plain(later(60)), true, { pending: 2 }, []])
  })

  it('keeps the reason for which sending was held before', async () => {
    await write(use().store, async (records) =>
      records.settings.setHold({ reason: 'Wrong recipients', since: later(-60), by: 'operator:vera' }),
    )
    const found = await use().restoreElsewhere(await backup(), later(60), ({ store }) => store.read((records) => records.settings.hold()))
    expect(found?.reason).toMatch(/Restored from.*held before as well, since 2026-11-24T11:59:00\.000Z by operator:vera: Wrong recipients$/)
  })

  it('finds nothing wrong with an honest store', async () => {
    await fill(use())
    const { problems, rows, chains } = await use().verify()
    expect([problems, rows.subscribers, chains.map(({ chain, head }) => [chain, head.sequence])]).toEqual([
      [],
      2500,
      [
        ['internal', 1],
        ['page:1', 1],
      ],
    ])
  })

  it.each([
    ["UPDATE journal SET at = 'then' WHERE chain = 'internal'", /Chain internal, entry 1/],
    ["DELETE FROM journal WHERE chain = 'internal'", /Chain internal: its last entry should be number 1/],
    ["DELETE FROM journal_heads WHERE chain = 'internal'", /Chain internal: it has entries and no head/],
    ["UPDATE notices SET content = '{}'", /notices, row/],
  ])('finds what was tampered with: %s', async (sql, problem) => {
    await fill(use())
    await use().tamper(sql)
    expect((await use().verify()).problems[0]).toMatch(problem)
  })
}

const sealed = (lines: readonly string[]): Buffer => {
  const text = lines.map((line) => `${line}\n`).join('')
  const rows = lines.filter((line) => line.startsWith('[')).length
  const sha256 = createHash('sha256').update(text).digest('hex')
  return gzipSync(`${text}${JSON.stringify({ end: { rows, sha256 } })}\n`)
}
const manifest = (schema: number) =>
  JSON.stringify({ format: 'forthright-backup', version: 1, schema, madeAt: '2026-11-24T12:00:00Z', extra: {} })
const heading = (table: string, ...columns: readonly string[]) => JSON.stringify({ table, columns })

const hostileCases = (use: Use, backup: Backup, freshName: () => string): void => {
  const refusalOf = async (bytes: Buffer) => {
    const file = freshName()
    writeFileSync(file, bytes)
    const outcome = await use().restoreOutcome(file, noon)
    return outcome.ok ? 'restored' : `${outcome.failure.kind}: ${outcome.failure.advice}`
  }

  it('restores an archive with nothing in it', async () => {
    expect(await refusalOf(sealed([manifest(1)]))).toBe('restored')
  })

  it.each([
    ['no archive at all', Buffer.from('hello'), /bad-archive.*gzip/],
    ['an empty file', Buffer.alloc(0), /bad-archive/],
    ['a newer schema', sealed([manifest(99)]), /newer-archive.*schema 99/],
    ['no manifest', sealed([heading('pages', 'id')]), /bad-archive.*manifest/],
    ['two manifests', sealed([manifest(1), manifest(1)]), /bad-archive.*manifest/],
    ['a table that we do not have', sealed([manifest(1), heading('sqlite_master', 'name'), '["x"]']), /bad-archive.*sqlite_master/],
    ['a column that is SQL', sealed([manifest(1), heading('pages', 'id") --'), '["x"]']), /bad-archive.*line/],
    ['a column that we do not have', sealed([manifest(1), heading('settings', 'name', 'evil'), '["x","y"]']), /bad-archive.*refuses/],
    ['a column named twice', sealed([manifest(1), heading('settings', 'name', 'name'), '["x","y"]']), /bad-archive.*twice/],
    ['a row of the wrong length', sealed([manifest(1), heading('settings', 'name', 'value'), '["x"]']), /bad-archive.*number of values/],
    ['a row before any table', sealed([manifest(1), '["x"]']), /bad-archive.*before any table/],
    ['a key twice', sealed([manifest(1), heading('settings', 'name', 'value'), '["a","1"]', '["a","2"]']), /bad-archive.*twice/],
    ['a value of another kind', sealed([manifest(1), heading('settings', 'name', 'value'), '["a",{"b":1}]']), /bad-archive.*line/],
    [
      'a row that cannot be read',
      sealed([manifest(1), heading('settings', 'name', 'value'), '["hold","nonsense"]']),
      /bad-archive.*hold together/,
    ],
    [
      'a chain that does not verify',
      sealed([manifest(1), heading('journal_heads', 'chain', 'sequence', 'digest'), `["internal",3,"${'0'.repeat(64)}"]`]),
      /bad-archive.*internal/,
    ],
    ['a bomb', gzipSync(Buffer.concat([Buffer.from(`${manifest(1)}\n`), Buffer.alloc(80 * 1024 * 1024, 'x\n')])), /bad-archive/],
    ['one endless line', gzipSync(Buffer.alloc(40 * 1024 * 1024, '[')), /bad-archive.*longer/],
  ])('G12: refuses %s', async (_what, bytes, expected) => {
    expect(await refusalOf(bytes)).toMatch(expected)
  })

  it('G12: refuses an archive that was changed after it was written', async () => {
    await fill(use())
    const text = gunzipSync(readFileSync(await backup())).toString()
    expect(await refusalOf(gzipSync(text.replace('Harbourline', 'Hostileline')))).toMatch(/bad-archive.*changed/)
  })

  it('refuses an archive that was cut off', async () => {
    await fill(use())
    const bytes = readFileSync(await backup())
    expect(await refusalOf(bytes.subarray(0, bytes.length - 500))).toMatch(/bad-archive.*cut off/)
    const lines = gunzipSync(bytes).toString().trimEnd().split('\n')
    expect(await refusalOf(gzipSync(`${lines.slice(0, -1).join('\n')}\n`))).toMatch(/bad-archive.*its end is missing/)
  })

  it('refuses to restore over records', async () => {
    expect(await use().restoreOver(await backup())).toMatchObject({ ok: false, failure: { kind: 'not-empty' } })
  })

  it('says so when there is no archive', async () => {
    expect(await use().restoreOutcome(freshName(), noon)).toMatchObject({
      ok: false,
      failure: { advice: expect.stringContaining('ENOENT') },
    })
  })
}
