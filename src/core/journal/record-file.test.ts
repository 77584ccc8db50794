import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultOf, good } from '../../../test/build/good.ts'
import { emptyHead, type JournalEntry, linkEntry, publicChain, redactField, sealFields } from './journal.ts'
import { recordLine, verifyRecord } from './record-file.ts'

const told = ['Card payments fail.', 'Half of them “work” again – naïvely put: ½.', 'Payments work. \u2028 {"a":1}\n']

const chain = told.reduce<readonly JournalEntry[]>((entries, now, i) => {
  const fields = sealFields({ now, number: i + 1, nextUpdate: { by: null, onChange: true } }, () => `${i}`.padStart(32, 'b'))
  const entry = {
    chain: publicChain('p1'),
    at: `2026-11-24T12:0${i}:00.000Z`,
    kind: 'notice.published',
    actor: 'organisation',
    subject: `n${i}`,
  }
  return [...entries, linkEntry({ ...entry, fields }, entries.at(-1) ?? emptyHead)]
}, [])
const fileOf = (entries: readonly JournalEntry[]): string => entries.map(recordLine).join('')
const file = fileOf(chain)
const fault = (text: string, kept?: string): string => faultOf(verifyRecord(text, kept)).detail

describe('a record file', () => {
  it('says how many entries it has, from when to when, and its head', () => {
    const { head, ...record } = good(verifyRecord(file))
    expect([record, head]).toEqual([
      { chain: 'page:p1', from: '2026-11-24T12:00:00.000Z', until: '2026-11-24T12:02:00.000Z', redacted: 0 },
      { sequence: 3, digest: chain[2]?.digest },
    ])
  })

  it('does not verify after any one byte is changed, taken out or put in', () => {
    const bytes = new TextEncoder().encode(file)
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.constantFrom(0, 1, 2), (at, by, how) => {
        const other = ((bytes[at] ?? 0) + by) % 256
        const parts = how === 0 ? [other] : how === 1 ? [] : [other, bytes[at] ?? 0]
        const changed = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
          Uint8Array.from([...bytes.subarray(0, at), ...parts, ...bytes.subarray(at + 1)]),
        )
        expect(verifyRecord(changed).ok).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('verifies with words redacted, and not with words put in their place', () => {
    const redacted = chain.map((entry, i) =>
      i === 1 ? { ...entry, fields: { ...entry.fields, now: redactField(only(entry, 'now')) } } : entry,
    )
    expect(good(verifyRecord(fileOf(redacted))).redacted).toBe(1)
    expect(fault(fileOf(redacted).replace('"value":null}', '"value":"We are sorry"}'))).toMatch(/^Line [12]: /)
  })

  it('without its end verifies, and shows against a head that was kept', () => {
    const cut = fileOf(chain.slice(0, 2))
    expect(good(verifyRecord(cut, chain[0]?.digest)).head.sequence).toBe(2)
    expect(fault(cut, chain[2]?.digest)).toContain('the file ends before it')
  })

  it.each([
    ['nothing', '', 'The file is empty. A record has an entry a line.'],
    ['a cut line', file.slice(0, -1), 'The last line has no end: the file was cut off or changed.'],
    ['prose', 'Hello\n', 'Line 1: it is no entry of a record.'],
    [
      'lines in another order',
      fileOf(chain.toReversed()),
      'Line 1: Chain page:p1, entry 3: expected number 1; entries are missing or were added.',
    ],
    [
      'a key of somebody’s own',
      file.replace('{"actor"', '{"a":1,"actor"'),
      'Line 1: it is not spelled as a record is; something was added, left out or moved.',
    ],
    [
      'half a character',
      file.replace('Card', '\\ud800'),
      'Line 1: it is not spelled as a record is; something was added, left out or moved.',
    ],
  ])('that is %s is refused by its line', (_, text, detail) => {
    expect(fault(text)).toBe(detail)
  })
})

const only = (entry: JournalEntry, name: string) => entry.fields[name] ?? expect.fail(`no field ${name}`)
