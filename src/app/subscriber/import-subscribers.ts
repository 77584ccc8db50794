import { authorize } from '../../core/actor/actor.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Consent, countOutcomes, decideImport, type ImportCounts, type ImportRuling } from '../../core/subscriber/decide-import.ts'
import {
  type ImportColumn,
  type ImportNames,
  type ImportRow,
  type ImportWish,
  importColumnOf,
  parseImportRow,
} from '../../core/subscriber/import-row.ts'
import { addressKey, type Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import type { Records } from '../store.ts'
import { confirmationMail } from '../subscription-mail.ts'

export interface ImportSubscribersInput {
  readonly pageId?: string | undefined
  /** One chunk of a file; the longest that is taken is a thousand. */
  readonly rows: readonly ImportRow[]
  readonly consent: Consent
  /** Say what would happen and write nothing. */
  readonly dryRun: boolean
}

export interface ImportRemark {
  readonly line: number
  /** The column that is wrong, where it is one. */
  readonly column: ImportColumn | null
  readonly outcome: 'refused' | 'not_brought_back'
  readonly detail: string
}

export interface ImportReport {
  readonly counts: ImportCounts
  /** Every line that was not taken, and each reason why. */
  readonly remarks: readonly ImportRemark[]
}

type Ruled =
  | { readonly line: number; readonly ruling: ImportRuling }
  | { readonly outcome: ImportRemark['outcome']; readonly remarks: readonly ImportRemark[] }

const namesOf = async (records: Records, page: Page): Promise<ImportNames> => {
  const inUse = (await records.components.listOf(page.id)).filter(({ retiredAt }) => retiredAt === null)
  const audiences = await records.audiences.listOf(page.id)
  return {
    components: new Map(inUse.map(({ id, name }) => [name.toLowerCase(), id])),
    audiences: new Map(audiences.map(({ id, name }) => [name.toLowerCase(), id])),
  }
}

const refusal = (line: number, { fault }: Extract<Result<unknown>, { ok: false }>): Ruled => {
  const errors = fault.errors ?? [{ pointer: '', detail: fault.detail }]
  const outcome = 'refused'
  return { outcome, remarks: errors.map(({ pointer, detail }) => ({ line, column: importColumnOf(pointer), outcome, detail })) }
}

const leftAlone = (line: number, outcome: ImportRemark['outcome'], detail: string): Ruled => ({
  outcome,
  remarks: [{ line, column: null, outcome, detail }],
})

const keyOf = ({ email }: ImportWish): string => addressKey({ channel: 'email', email })

const ruleChunk = async (
  context: Context,
  records: Records,
  page: Page,
  input: ImportSubscribersInput,
  now: Instant,
): Promise<readonly Ruled[]> => {
  const names = await namesOf(records, page)
  const parsed = input.rows.map((row) => ({ line: row.line, wish: parseImportRow(row, names) }))
  const keys = parsed.flatMap(({ wish }) => (wish.ok ? [keyOf(wish.value)] : []))
  const known = new Map((await records.subscribers.findByAddresses(page.id, keys)).map((one) => [addressKey(one.address), one]))
  return parsed.map(({ line, wish }): Ruled => {
    if (!wish.ok) return refusal(line, wish)
    const { consent } = input
    const existing = known.get(keyOf(wish.value))
    const shared = { id: context.ids.next<Subscriber['id']>(), pageId: page.id, language: page.language, now }
    const ruling = decideImport({ wish: wish.value, existing, consent, ...shared })
    if (!ruling.ok) return refusal(line, ruling)
    if (ruling.value.outcome !== 'not_brought_back') return { line, ruling: ruling.value }
    return leftAlone(line, 'not_brought_back', `This address is ${ruling.value.state}; an import does not bring it back.`)
  })
}

const reportOf = (ruled: readonly Ruled[]): ImportReport => ({
  counts: countOutcomes(ruled.map((one) => ('ruling' in one ? one.ruling.outcome : one.outcome))),
  remarks: ruled.flatMap((one) => ('ruling' in one ? [] : one.remarks)),
})

/** Writes what was ruled; a subscriber that somebody changed at the same moment is left as they left it. */
const write = async (context: Context, records: Records, ruled: readonly Ruled[], now: Instant): Promise<readonly Ruled[]> => {
  const rulings = ruled.flatMap((one) => ('ruling' in one ? [one.ruling] : []))
  const added = rulings.flatMap((ruling) => (ruling.outcome === 'new' ? [ruling] : []))
  await records.subscribers.insertMany(added.map(({ subscriber }) => subscriber))
  const asked = added.filter(({ asks }) => asks)
  await records.outbox.enqueue(asked.map(({ subscriber }) => confirmationMail(context, subscriber, now)))
  const written: Ruled[] = []
  for (const one of ruled) {
    const changed = 'ruling' in one && one.ruling.outcome === 'changed' ? one.ruling.subscriber : undefined
    const isSaved = changed === undefined || (await records.subscribers.save(changed, changed.version - 1))
    written.push(
      isSaved || !('ruling' in one) ? one : leftAlone(one.line, 'refused', 'It was changed at the same moment; import the file again.'),
    )
  }
  return written
}

/**
 * One chunk of a list from a file, as a whole or not at all. Repeating a chunk changes nothing, so an import that broke off is simply
 * started again. Whoever unsubscribed or is suppressed stays so.
 */
export const importSubscribers = async (context: Context, input: ImportSubscribersInput): Promise<Result<ImportReport>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const { consent, dryRun } = input
  const work = async (records: Records): Promise<Result<ImportReport>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const ruled = await ruleChunk(context, records, page.value, input, now)
    if (dryRun) return ok(reportOf(ruled))
    const report = reportOf(await write(context, records, ruled, now))
    if (report.counts.new + report.counts.changed > 0)
      await records.journal.append([internalEntry(context, now, 'subscribers.imported', page.value.id, { consent, ...report.counts })])
    return ok(report)
  }
  if (dryRun) return context.store.read(work)
  const result = await context.store.transaction(work)
  if (result.ok && consent === 'ask') context.hints.raise('outbox')
  return result
}
