import { type AnyId, type TimeZone, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { type Instant, instantOf } from '../../src/core/time.ts'

/** `at('14:30')` is that time (UTC) on 24 November 2026, the day of the samples; longer text is read as it stands. */
export const at = (text: string): Instant => instantOf(/^\d\d:\d\d/.test(text) ? `2026-11-24T${text}Z` : text)

/** An id that reads as what it is for: `sampleId('nt', 7)`. */
export const sampleId = <Id extends AnyId>(kind: string, number = 1): Id =>
  idOf<Id>(`01k${kind}${String(number).padStart(26 - 3 - kind.length, '0')}`)

export const berlin: TimeZone = tagged<TimeZone>('Europe/Berlin')
