import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../../test/build/good.ts'
import { type Digest, tagged } from '../brand.ts'
import type { Result } from '../result.ts'
import { canonical, type Json } from './canonical.ts'
import {
  type ChainHead,
  emptyHead,
  fieldDigest,
  type JournalEntry,
  linkEntry,
  type NewJournalEntry,
  publicChain,
  redactField,
  sealFields,
  verifyEntry,
} from './journal.ts'

const salts = () => {
  let count = 0
  return () => String(count++).padStart(32, 'a')
}
const buildEntry = (change: Partial<NewJournalEntry> = {}): NewJournalEntry => ({
  chain: 'internal',
  at: '2026-11-24T12:00:00.000Z',
  kind: 'notice.published',
  actor: 'operator:1:Vera',
  subject: '01jd0000000000000000000nt1',
  fields: sealFields({ now: 'Card payments fail', affected: [{ componentId: 'c1', impact: 'major_outage' }], by: null }, salts()),
  ...change,
})
const buildChain = (length: number): readonly JournalEntry[] => {
  const chain: JournalEntry[] = []
  for (let i = 0; i < length; i++) chain.push(linkEntry(buildEntry({ subject: `s${i}` }), chain.at(-1) ?? emptyHead))
  return chain
}
const walk = (chain: readonly JournalEntry[]): Result<ChainHead> =>
  chain.reduce<Result<ChainHead>>((head, entry) => (head.ok ? verifyEntry(entry, head.value) : head), { ok: true, value: emptyHead })

/** Every copy of `value` that differs in one character of one text, one number or one key. */
const mutants = (value: Json): readonly Json[] => {
  if (typeof value === 'string') return [...Array(value.length + 1).keys()].map((i) => `${value.slice(0, i)}~${value.slice(i + 1)}`)
  if (typeof value === 'number') return [value + 1]
  if (value === null || typeof value === 'boolean') return ['null']
  const entries = Object.entries(value)
  const changed = entries.flatMap(([key, part]) => mutants(part).map((mutant) => ({ ...value, [key]: mutant })))
  if (Array.isArray(value))
    return [...changed.map((one) => Object.values(one)), [...value, null], value.slice(1)].slice(0, value.length === 0 ? -1 : undefined)
  const renamed = entries.map(([key, part]) => Object.fromEntries([...entries.filter(([other]) => other !== key), [`${key}~`, part]]))
  return [...changed, ...renamed, ...entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key)))]
}

describe('a chain', () => {
  it('counts from one and each entry names the one before', () => {
    const chain = buildChain(3)
    expect(chain.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(chain.map(({ previous }) => previous)).toEqual([emptyHead.digest, chain[0]?.digest, chain[1]?.digest])
    expect(good(walk(chain))).toEqual({ sequence: 3, digest: chain[2]?.digest })
  })

  it('can be verified by anybody with SHA-256, HMAC and RFC 8785 alone', () => {
    const entry = linkEntry(buildEntry(), emptyHead)
    const digests = Object.fromEntries(
      Object.entries(entry.fields).map(([name, { salt, value }]) => [
        name,
        createHmac('sha256', salt ?? '')
          .update(canonical(value))
          .digest('hex'),
      ]),
    )
    const { at, actor, chain, kind, previous, sequence, subject } = entry
    const sealed = canonical({ actor, at, chain, fields: digests, kind, previous, sequence, subject })
    expect(entry.digest).toBe(createHash('sha256').update(sealed).digest('hex'))
  })

  it('breaks when any character of any entry is changed, a field is added, renamed or removed', () => {
    const entry = linkEntry(buildEntry(), emptyHead)
    const stored: Json = JSON.parse(JSON.stringify(entry))
    const all = mutants(stored).map((mutant): JournalEntry => JSON.parse(JSON.stringify(mutant)))
    expect(all.length).toBeGreaterThan(500)
    // What is no entry at all any more does not get as far as verification.
    const isEntry = ({ fields }: JournalEntry) =>
      fields !== undefined && Object.values(fields).every((field) => Object.hasOwn(field, 'salt') && Object.hasOwn(field, 'value'))
    const unseen = all.filter((mutant) => isEntry(mutant) && verifyEntry(mutant, emptyHead).ok)
    expect(unseen).toEqual([])
  })

  it('breaks when entries are removed, repeated, exchanged or put in', () => {
    const chain = buildChain(5)
    const forged = linkEntry(buildEntry({ subject: 'forged' }), { sequence: 1, digest: tagged<Digest>('f'.repeat(64)) })
    const broken = [
      chain.toSpliced(0, 1),
      chain.toSpliced(2, 1),
      chain.toSpliced(2, 0, ...chain.slice(2, 3)),
      chain.toSpliced(1, 2, ...chain.slice(1, 3).reverse()),
      chain.toSpliced(1, 0, forged),
      chain.toSpliced(1, 1, forged),
    ]
    for (const one of broken) expect(faultOf(walk(one)).code).toBe('journal.broken')
  })

  it('breaks when an entry comes from another chain', () => {
    const elsewhere = linkEntry(buildEntry({ chain: publicChain('p1') }), emptyHead)
    expect(verifyEntry(elsewhere, emptyHead).ok).toBe(true)
    expect(verifyEntry({ ...elsewhere, chain: 'internal' }, emptyHead).ok).toBe(false)
  })

  it('says where it broke', () => {
    const [first, second] = buildChain(2)
    const changed = second && { ...second, fields: { ...second.fields, ...sealFields({ now: 'All is well' }, salts()) } }
    expect(faultOf(walk([first, changed].filter((entry) => entry !== undefined))).detail).toContain('Chain internal, entry 2')
  })
})

describe('redaction', () => {
  const redacted = (entry: JournalEntry, name: string): JournalEntry => {
    const field = entry.fields[name]
    return field ? { ...entry, fields: { ...entry.fields, [name]: redactField(field) } } : entry
  }

  it('leaves the chain verifying and nothing of the words', () => {
    const [first, ...rest] = buildChain(3)
    const after = [...(first ? [redacted(first, 'now')] : []), ...rest]
    expect(walk(after).ok).toBe(true)
    expect(JSON.stringify(after[0])).not.toContain('Card payments')
  })

  it('cannot be used to slip in other words', () => {
    const entry = redacted(linkEntry(buildEntry(), emptyHead), 'now')
    const digest = entry.fields.now?.digest
    const forged: JournalEntry = JSON.parse(
      JSON.stringify({ ...entry, fields: { ...entry.fields, now: { salt: null, value: 'All is well', digest } } }),
    )
    expect(faultOf(verifyEntry(forged, emptyHead)).detail).toContain('"now"')
  })

  it('still shows that a digest was changed', () => {
    const entry = redacted(linkEntry(buildEntry(), emptyHead), 'now')
    const forged = { ...entry, fields: { ...entry.fields, now: { salt: null, value: null, digest: tagged<Digest>('0'.repeat(64)) } } }
    expect(verifyEntry(forged, emptyHead).ok).toBe(false)
  })

  it('cannot be undone by guessing the words without the salt', () => {
    const [one, two] = [fieldDigest('aa', 'yes'), fieldDigest('bb', 'yes')]
    expect(one).not.toBe(two)
  })
})

describe('sealFields', () => {
  it('takes a fresh salt for each field', () => {
    const sealed = sealFields({ a: 1, b: 1 }, salts())
    expect(sealed.a?.salt).not.toBe(sealed.b?.salt)
  })

  it('keeps a field of any name, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('__proto__', 'constructor', 'a'), fc.string(), (name, value) => {
        const entry = linkEntry(buildEntry({ fields: sealFields(Object.fromEntries([[name, value]]), salts()) }), emptyHead)
        expect(Object.keys(entry.fields)).toEqual([name])
        expect(verifyEntry(entry, emptyHead).ok).toBe(true)
      }),
    )
    expect(Object.hasOwn(Object.prototype, 'salt')).toBe(false)
  })
})
