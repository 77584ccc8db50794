import { refusalOf } from '../../client/refusal.ts'
import { Refused } from '../api/refused.ts'

export const outcomes = ['new', 'changed', 'unchanged', 'not_brought_back', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

/** A line of the server's answer to an import; see `ImportLine` there. */
export interface ImportLine {
  readonly kind: 'progress' | 'result' | 'broken_off'
  readonly done: number
  readonly of: number
  readonly counts: Readonly<Record<Outcome, number>>
  readonly remarks?: readonly { readonly line: number; readonly column: string | null; readonly outcome: string; readonly detail: string }[]
  readonly ignoredColumns?: readonly string[]
  readonly dryRun: boolean
  readonly detail?: string
}

const parseLine = (text: string) => JSON.parse(text) as ImportLine

export interface ImportOrder {
  readonly file: File
  readonly consent: 'ask' | 'vouched'
  readonly dryRun: boolean
}

/** Sends a list and tells each line of the answer as it comes; resolves with the last. Rejects with `Refused` when none was taken. */
export const readImport = async (order: ImportOrder, onLine: (line: ImportLine) => void, signal: AbortSignal): Promise<ImportLine> => {
  const query = new URLSearchParams({ dryRun: String(order.dryRun), consent: order.consent })
  const headers = { 'content-type': 'text/csv' }
  const response = await fetch(`/api/subscribers/import?${query}`, { method: 'POST', headers, body: order.file, signal })
  if (!response.ok || !response.body) throw new Refused(refusalOf(await response.json().catch(() => undefined), response))
  let rest = ''
  let last: ImportLine | undefined
  for await (const text of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      last = parseLine(line)
      onLine(last)
    }
  }
  if (last === undefined || last.kind === 'progress') throw new Error('the answer ended before the result')
  return last
}
