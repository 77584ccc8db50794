import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Result } from '../../core/result.ts'
import type { SignalReport } from '../../core/signal/signal.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import { parseAlertmanager } from './alertmanager/parse-alertmanager.ts'
import { parseGeneric } from './generic/parse-generic.ts'

const now = instantOf('2026-11-23T23:00:00Z')
type Parse = (body: unknown, now: Instant) => Result<readonly SignalReport[]>

const written = (report: SignalReport) => ({
  ...report,
  startedAt: instantText(report.startedAt),
  endedAt: report.endedAt && instantText(report.endedAt),
})

/** Each folder holds what arrived and what was understood; UPDATE_SAMPLES=1 writes the second anew, for review as a diff. */
const checkSamples = (folder: URL, parse: Parse) => {
  it.each(readdirSync(folder))('%s', (name) => {
    const result = parse(JSON.parse(readFileSync(new URL(`${name}/input.json`, folder), 'utf8')), now)
    const understood = `${JSON.stringify(result.ok ? result.value.map(written) : result.fault, null, 2)}\n`
    const expected = new URL(`${name}/expected.json`, folder)
    if (process.env.UPDATE_SAMPLES === '1') writeFileSync(expected, understood)
    expect(understood).toBe(readFileSync(expected, 'utf8'))
  })
}

describe('a delivery of Alertmanager', () => checkSamples(new URL('alertmanager/samples/', import.meta.url), parseAlertmanager))
describe('a generic delivery', () => checkSamples(new URL('generic/samples/', import.meta.url), parseGeneric))
