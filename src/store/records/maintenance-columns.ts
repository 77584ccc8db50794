import { z } from 'zod'
import type { TimeZone } from '../../core/brand.ts'
import { type LateEnd, type PlannedWords, plannedMoves, type StartHold } from '../../core/maintenance/plan.ts'
import type { Rhythm } from '../../core/maintenance/recurrence.ts'
import type { SeriesException } from '../../core/maintenance/series.ts'
import { content, writer } from './json-columns.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'

const words: z.ZodType<PlannedWords> = z.object({
  announcement: content.nullable(),
  started: content.nullable(),
  completed: content.nullable(),
})
const rhythm: z.ZodType<Rhythm> = z.object({
  rule: z.string(),
  startsOn: z.string(),
  startMinute: z.int(),
  durationMinutes: z.int(),
  zone: brandedJson<TimeZone>(),
})
const window = z.object({ startsAt: instantJson, endsAt: instantJson })
const exception: z.ZodType<SeriesException> = z.object({ on: z.string(), movedTo: window.nullable() })
const held = { reason: z.string(), by: writer, at: instantJson }
const hold: z.ZodType<StartHold> = z.object(held)
const lateEnd: z.ZodType<LateEnd> = z.object({ ...held, until: instantJson })

export const wordsColumn = jsonColumn(words)
export const rhythmColumn = jsonColumn(rhythm)
export const exceptionsColumn = jsonColumn(z.array(exception).readonly())
export const saidColumn = jsonColumn(z.array(z.enum(plannedMoves)).readonly())
export const holdColumn = jsonColumn(hold)
export const lateEndColumn = jsonColumn(lateEnd)
