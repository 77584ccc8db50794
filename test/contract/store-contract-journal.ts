import { expect, it } from 'vitest'
import { emptyHead, type JournalEntry, publicChain, verifyEntry } from '../../src/core/journal/journal.ts'
import { ok, refuse } from '../../src/core/result.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { entry, id, plain } from './store-samples.ts'

const other = publicChain(id('pg', 1))

/** Where the chain breaks, or where it ends. */
const verdictOn = (entries: readonly JournalEntry[]): string => {
  let head = emptyHead
  for (const each of entries) {
    const verified = verifyEntry(each, head)
    if (!verified.ok) return verified.fault.detail
    head = verified.value
  }
  return `whole up to ${head.sequence}`
}

export const journalContract = (open: OpenStore): void => {
  const use = useStore(open)
  const append = (...list: Parameters<typeof entry>[]) =>
    write(use().store, (records) => records.journal.append(list.map((args) => entry(...args))))
  const all = (chain = 'internal') => use().store.read((records) => records.journal.read(chain, 0, 1000))
  redactionCases(use)

  it('links entries behind the head of their chain and answers them so', async () => {
    const first = await append([{ a: 1 }], [{ b: 'x' }])
    const second = await append([{ c: null }])
    expect([...first, ...second].map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(plain(await all())).toEqual(plain([...first, ...second]))
    expect(verdictOn(await all())).toBe('whole up to 3')
  })

  it('keeps chains apart, in one call too', async () => {
    await append([{ a: 1 }], [{ b: 2 }, { chain: other }], [{ c: 3 }])
    expect([verdictOn(await all()), verdictOn(await all(other))]).toEqual(['whole up to 2', 'whole up to 1'])
    expect(await use().store.read((records) => records.journal.chains())).toEqual(['internal', other])
  })

  it('knows the head of a chain, and that an empty one has none', async () => {
    const [last] = (await append([{ a: 1 }], [{ b: 2 }])).slice(-1)
    const head = (chain: string) => use().store.read((records) => records.journal.head(chain))
    expect(await head('internal')).toEqual({ sequence: 2, digest: last?.digest })
    expect([await head(other), await use().store.read((records) => records.journal.chains())]).toEqual([emptyHead, ['internal']])
  })

  it('keeps every JSON value as it was digested', async () => {
    await append([{ deep: { z: [1, 2.5, -0.1, true, null, 'ä\0\u2028'], a: {} }, big: 1e21 }])
    expect(verdictOn(await all())).toBe('whole up to 1')
  })

  it('appends nothing without complaint', async () => {
    expect(await append()).toEqual([])
  })

  it('takes back entries with their transaction, and leaves no gap', async () => {
    await use().store.transaction(async (records) => {
      await records.journal.append([entry({ gone: true })])
      return refuse('entity.taken', 'No.')
    })
    await append([{ kept: true }])
    expect(verdictOn(await all())).toBe('whole up to 1')
  })

  it('has no gap and no fork after fifty transactions at once', async () => {
    const one = (n: number) =>
      use().store.transaction(async (records) => {
        const chains = n % 2 === 0 ? ['internal', other] : [other, 'internal']
        return ok(await records.journal.append(chains.map((chain) => entry({ n }, { chain }))))
      })
    const outcomes = await Promise.all(Array.from({ length: 50 }, (_, n) => one(n)))
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(50)
    expect([verdictOn(await all()), verdictOn(await all(other))]).toEqual(['whole up to 50', 'whole up to 50'])
  })

  it('reads on from a position, in order and no more than asked for', async () => {
    await append([{ n: 1 }], [{ n: 2 }], [{ n: 3 }], [{ n: 4 }])
    const read = (after: number, limit: number) => use().store.read((records) => records.journal.read('internal', after, limit))
    expect((await read(1, 2)).map(({ sequence }) => sequence)).toEqual([2, 3])
    expect(await read(4, 2)).toEqual([])
  })

  it('lists newest first, before a position and about one subject', async () => {
    await append([{ n: 1 }], [{ n: 2 }, { subject: 'b' }], [{ n: 3 }], [{ n: 4 }])
    const list = async (before: number | null, limit: number, subject?: string) =>
      (await use().store.read((records) => records.journal.list('internal', { before, limit, ...(subject && { subject }) }))).map(
        (e) => e.sequence,
      )
    expect(await list(null, 2)).toEqual([4, 3])
    expect(await list(3, 9)).toEqual([2, 1])
    expect(await list(null, 9, 'b')).toEqual([2])
  })

  it('shows by verification what was changed behind its back', async () => {
    await append([{ words: 'sorry' }], [{ words: 'fixed' }])
    await use().tamper("UPDATE journal SET actor = 'nobody' WHERE sequence = 2")
    expect(verdictOn(await all())).toMatch(/entry 2/)
  })
}

const redactionCases = (use: ReturnType<typeof useStore>): void => {
  const redact = (subject: string, ...fields: readonly string[]) => write(use().store, (records) => records.journal.redact(subject, fields))
  const given = () =>
    write(use().store, (records) =>
      records.journal.append([
        entry({ technical: 'secret host', now: 'Sign-in fails' }),
        entry({ technical: 'secret host' }, { chain: other }),
        entry({ technical: 'other notice' }, { subject: id('nt', 2) }),
      ]),
    )
  const read = (chain: string) => use().store.read((records) => records.journal.read(chain, 0, 9))

  it('removes the words in every chain and says how many fields it were', async () => {
    await given()
    expect(await redact(id('nt', 1), 'technical', 'unknown')).toBe(2)
    const [first, second] = await read('internal')
    expect([first?.fields.technical?.value, first?.fields.technical?.salt]).toEqual([null, null])
    expect([first?.fields.now?.value, second?.fields.technical?.value]).toEqual(['Sign-in fails', 'other notice'])
    expect((await read(other))[0]?.fields.technical?.value).toBeNull()
  })

  it('keeps the chain whole', async () => {
    await given()
    await redact(id('nt', 1), 'technical')
    expect([verdictOn(await read('internal')), verdictOn(await read(other))]).toEqual(['whole up to 2', 'whole up to 1'])
  })

  it('finds nothing to remove the second time', async () => {
    await given()
    await redact(id('nt', 1), 'technical')
    expect(await redact(id('nt', 1), 'technical')).toBe(0)
  })
}
