import type { Context } from '../../app/context.ts'
import type { ExportedChunks, ExportedSubscriber } from '../../app/subscriber/export-subscribers.ts'
import { type ImportReport, importSubscribers } from '../../app/subscriber/import-subscribers.ts'
import type { Fault } from '../../core/result.ts'
import { addCounts, type Consent, countOutcomes, type ImportCounts } from '../../core/subscriber/decide-import.ts'
import { importColumns } from '../../core/subscriber/import-row.ts'
import { instantText } from '../../core/time.ts'
import type { SubscriberList } from '../../intake/subscribers/parse-list.ts'
import { csv } from './csv.ts'

const chunkRows = 500
const shownRemarks = 100

/** What a line of the answer to an import says. The last one is the result; without it the import broke off. */
export interface ImportLine {
  readonly kind: 'progress' | 'result' | 'broken_off'
  readonly done: number
  readonly of: number
  readonly counts: ImportCounts
  /** The first hundred lines that were not taken, with the result. */
  readonly remarks?: ImportReport['remarks']
  readonly ignoredColumns?: readonly string[]
  readonly dryRun: boolean
  /** Why it broke off. What was done until then stays; the same file can be sent again. */
  readonly detail?: string
}

const lineOf = (line: ImportLine): string => `${JSON.stringify(line)}\n`

export interface ImportSetting {
  readonly pageId: string | undefined
  readonly consent: Consent
  readonly dryRun: boolean
}

const reasonOf = ({ code, detail }: Fault): string => `${detail} (${code})`

/**
 * A list, five hundred lines a transaction, one line of JSON after each. Progress comes in the answer itself: there is no job to keep,
 * to look for or to lose, and whoever hangs up stops the import after the chunk that is under way.
 */
export async function* importLines(context: Context, list: SubscriberList, setting: ImportSetting): AsyncGenerator<string> {
  const { rows, ignoredColumns } = list
  const { dryRun } = setting
  let counts = countOutcomes([])
  const remarks: ImportReport['remarks'][number][] = []
  for (let at = 0; at < rows.length; at += chunkRows) {
    const report = await importSubscribers(context, { ...setting, rows: rows.slice(at, at + chunkRows) })
    if (!report.ok) {
      yield lineOf({ kind: 'broken_off', done: at, of: rows.length, counts, dryRun, detail: reasonOf(report.fault) })
      return
    }
    counts = addCounts(counts, report.value.counts)
    remarks.push(...report.value.remarks.slice(0, shownRemarks - remarks.length))
    yield lineOf({ kind: 'progress', done: Math.min(at + chunkRows, rows.length), of: rows.length, counts, dryRun })
  }
  yield lineOf({ kind: 'result', done: rows.length, of: rows.length, counts, remarks, ignoredColumns, dryRun })
}

const cellsOf = ({ subscriber, componentNames, audienceName }: ExportedSubscriber): readonly string[] => {
  const { address, status, preferences, createdAt } = subscriber
  const isMail = address.channel === 'email'
  const columns: Record<(typeof importColumns)[number], string> = {
    email: isMail ? address.email : address.owner,
    webhook_url: isMail ? '' : address.url,
    state: status.state,
    level: preferences.level,
    threshold: preferences.threshold,
    components: preferences.componentIds.length === 0 ? '*' : componentNames.join('; '),
    language: preferences.language,
    audience: audienceName ?? '',
  }
  return [...importColumns.map((column) => columns[column]), instantText(createdAt), status.state === 'suppressed' ? status.reason : '']
}

export async function* exportLines(chunks: ExportedChunks): AsyncGenerator<string> {
  yield csv([[...importColumns, 'since', 'reason']])
  for await (const chunk of chunks) yield csv(chunk.map(cellsOf))
}
