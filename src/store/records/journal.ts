import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { z } from 'zod'
import type { JournalRecords } from '../../app/journal-records.ts'
import { type Digest, tagged } from '../../core/brand.ts'
import {
  type ChainHead,
  type ChainName,
  emptyHead,
  type JournalEntry,
  type JournalField,
  linkEntry,
  type NewJournalEntry,
  redactField,
} from '../../core/journal/journal.ts'
import { instantText } from '../../core/time.ts'
import { brandedJson, jsonColumn } from './parse-row.ts'
import { contains, locksRows, type Session } from './session.ts'
import type { JournalRow, Tables } from './tables.ts'

const columns = ['chain', 'sequence', 'at', 'kind', 'actor', 'subject', 'fields', 'previous', 'digest'] as const

const digest = brandedJson<Digest>()
const field: z.ZodType<JournalField> = z.union([
  z.object({ salt: z.string(), value: z.json(), digest }),
  z.object({ salt: z.null(), value: z.null(), digest }),
])
const fieldsColumn = jsonColumn(z.record(z.string(), field).readonly())

/** An entry as it stands; whether it verifies is for `verifyEntry` to say. */
export const parseEntry = (row: JournalRow): JournalEntry => ({
  chain: row.chain,
  sequence: row.sequence,
  at: row.at,
  kind: row.kind,
  actor: row.actor,
  subject: row.subject,
  fields: fieldsColumn.read(row.fields),
  previous: tagged<Digest>(row.previous),
  digest: tagged<Digest>(row.digest),
})

const rowOf = (entry: JournalEntry): JournalRow => ({ ...entry, fields: fieldsColumn.write(entry.fields) })

/** Makes missing heads, then holds all of them, always in the order of their names so that no two transactions wait for each other. */
const holdHeads = async (session: Session, chains: readonly ChainName[]): Promise<Map<ChainName, ChainHead>> => {
  const rows = chains.map((chain) => [chain, emptyHead.sequence, emptyHead.digest])
  await session.insertMany('journal_heads', ['chain', 'sequence', 'digest'], rows)
  const query = session.db.selectFrom('journal_heads').select(['chain', 'sequence', 'digest']).where('chain', 'in', chains).orderBy('chain')
  const held = await query.$if(locksRows(session), (q) => q.forUpdate()).execute()
  return new Map(held.map((row) => [row.chain, { sequence: row.sequence, digest: tagged<Digest>(row.digest) }]))
}

const append = async (session: Session, entries: readonly NewJournalEntry[]): Promise<readonly JournalEntry[]> => {
  if (entries.length === 0) return []
  const heads = await holdHeads(session, [...new Set(entries.map((entry) => entry.chain))].sort())
  const linked = entries.map((entry) => {
    const next = linkEntry(entry, heads.get(entry.chain) ?? emptyHead)
    heads.set(entry.chain, next)
    return next
  })
  const rows = linked.map(rowOf).map((row) => columns.map((column) => row[column]))
  const written = await session.insertMany('journal', columns, rows)
  if (written !== linked.length) throw new Error('the journal already holds an entry at this place: a head fell behind its chain')
  for (const [chain, head] of heads) {
    const next = { sequence: head.sequence, digest: head.digest }
    await session.db.updateTable('journal_heads').set(next).where('chain', '=', chain).execute()
  }
  return linked
}

const redact = async (session: Session, subject: string, names: readonly string[], kind?: string): Promise<number> => {
  const about = session.db.selectFrom('journal').select(columns).where('subject', '=', subject).orderBy('chain').orderBy('sequence')
  const query = about.$if(kind !== undefined, (q) => q.where('kind', '=', kind ?? ''))
  const entries = (await query.$if(locksRows(session), (q) => q.forUpdate()).execute()).map(parseEntry)
  let count = 0
  for (const entry of entries) {
    const found = Object.entries(entry.fields).filter(([name, { salt }]) => names.includes(name) && salt !== null)
    if (found.length === 0) continue
    const fields = fieldsColumn.write({ ...entry.fields, ...Object.fromEntries(found.map(([name, kept]) => [name, redactField(kept)])) })
    await session.db
      .updateTable('journal')
      .set({ fields })
      .where('chain', '=', entry.chain)
      .where('sequence', '=', entry.sequence)
      .execute()
    count += found.length
  }
  return count
}

/** A whole kind, or every kind of the group before the dot. */
const kindMatches = (e: ExpressionBuilder<Tables, 'journal'>, kind: string): Expression<SqlBool> =>
  kind.includes('.') ? e('kind', '=', kind) : e.and([e('kind', '>=', `${kind}.`), e('kind', '<', `${kind}/`)])

export const journalRecords = (session: Session): JournalRecords => ({
  append: (entries) => append(session, entries),
  redact: (subject, fields, kind) => redact(session, subject, fields, kind),
  async head(chain) {
    const query = session.db.selectFrom('journal_heads').select(['sequence', 'digest']).where('chain', '=', chain)
    const row = await query.executeTakeFirst()
    return row ? { sequence: row.sequence, digest: tagged<Digest>(row.digest) } : emptyHead
  },
  async chains() {
    const rows = await session.db.selectFrom('journal_heads').select('chain').where('sequence', '>', 0).orderBy('chain').execute()
    return rows.map((row) => row.chain)
  },
  async read(chain, after, limit) {
    const query = session.db.selectFrom('journal').select(columns).where('chain', '=', chain).where('sequence', '>', after)
    return (await query.orderBy('sequence').limit(limit).execute()).map(parseEntry)
  },
  async about(chain, subjects, limit) {
    const query = session.db.selectFrom('journal').select(columns).where('chain', '=', chain)
    const newest = query.where('subject', 'in', session.listOf(subjects)).orderBy('sequence', 'desc').limit(limit)
    return (await newest.execute()).map(parseEntry).reverse()
  },
  async list(chain, { before, limit, subject, kind, actor, from, until }) {
    const rows = await session.db
      .selectFrom('journal')
      .select(columns)
      .where('chain', '=', chain)
      .$if(before !== null, (query) => query.where('sequence', '<', before ?? 0))
      .$if(subject !== undefined, (query) => query.where('subject', '=', subject ?? ''))
      .$if(kind !== undefined, (query) => query.where((e) => kindMatches(e, kind ?? '')))
      .$if(actor !== undefined, (query) => query.where((e) => contains(e.ref('actor'), actor ?? '')))
      .$if(from !== undefined, (query) => query.where('at', '>=', from ? instantText(from) : ''))
      .$if(until !== undefined, (query) => query.where('at', '<', until ? instantText(until) : ''))
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute()
    return rows.map(parseEntry)
  },
})
