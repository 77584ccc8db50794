import { stringify } from 'csv-stringify/sync'
import type { Measures } from '../../app/measure/read-measures.ts'
import { keptShare } from '../../core/measure/incident-measures.ts'
import { instantText } from '../../core/time.ts'
import { elementIds } from '../../lint/vocabulary.ts'

const columns = [
  'incident',
  'title',
  'severity',
  'started_at',
  'ended_at',
  'first_known_at',
  'knew_first',
  'first_signal_at',
  'first_report_at',
  'first_notice_seconds',
  'longest_silence_seconds',
  'longest_beyond_promise_seconds',
  'promises_kept',
  'promises_missed',
  'promises_withdrawn',
  'promises_kept_share',
  'notices',
  'corrections',
  ...elementIds.map((id) => `notices_with_${id.replace(/^has_/, '')}`),
] as const

const rowOf = ({ incident, severity, measures, read }: Measures['incidents'][number]): readonly (string | number | null)[] => [
  incident.id,
  incident.title,
  severity,
  instantText(incident.startedAt),
  incident.endedAt && instantText(incident.endedAt),
  instantText(measures.firstKnownAt),
  measures.knewFirst,
  measures.firstSignalAt && instantText(measures.firstSignalAt),
  measures.firstReportAt && instantText(measures.firstReportAt),
  measures.firstNoticeSeconds,
  measures.longestSilence?.seconds ?? null,
  measures.longestBeyondPromise?.beyondPromiseSeconds ?? null,
  measures.promises.kept,
  measures.promises.missed,
  measures.promises.withdrawn,
  keptShare(measures.promises),
  measures.notices,
  measures.corrections,
  ...elementIds.map((id) => read.filter((had) => had.includes(id)).length),
]

/** One line an incident; a title that a spreadsheet would run as a formula is guarded (OWASP, CSV injection). */
export const measuresFile = ({ incidents }: Measures): string =>
  stringify([[...columns], ...incidents.map((one) => [...rowOf(one)])], { escape_formulas: true, record_delimiter: 'windows' })
