import { FieldFaults, ok, type Result, refuse } from '../../../core/result.ts'
import type { SignalReport } from '../../../core/signal/signal.ts'
import type { Instant } from '../../../core/time.ts'
import { firstText, gatherReports, isFields, keyOf, labelsOf, limits, textIn, timesOf } from '../report.ts'

const mostRead = 5000
const mostComplaints = 20

const stateIn = (value: unknown): SignalReport['state'] | undefined => {
  const word = typeof value === 'string' ? value.toLowerCase() : ''
  return word === 'firing' || word === 'resolved' ? word : undefined
}

const reportOf = (alert: unknown, at: string, faults: FieldFaults, now: Instant): readonly SignalReport[] => {
  if (!isFields(alert)) {
    faults.add(at, 'Expected an object with "key" and "state".')
    return []
  }
  const key = textIn(alert.key) ?? ''
  const state = stateIn(alert.state)
  if (key === '') faults.add(`${at}/key`, 'Give each trouble a key of its own, the same one when it is over.')
  if (state === undefined) faults.add(`${at}/state`, 'Expected "firing" or "resolved".')
  if (key === '' || state === undefined) return []
  const title = firstText([alert.title, key, 'Alert without a name'], limits.title)
  const summary = firstText([alert.summary], limits.summary)
  const times = timesOf(state, { started: alert.startedAt, ended: alert.endedAt }, now)
  return [{ source: 'generic', key: keyOf(key), state, title, summary, labels: labelsOf(alert.labels), ...times }]
}

/**
 * Our own shape, for every monitor that can send JSON: one alert `{key, state, title?, summary?, labels?, startedAt?, endedAt?}` or
 * a list of them. Only `key` and `state` can be refused (`input.invalid`, with a pointer to each): without them nobody can tell what
 * was meant. Everything else is cleaned, or left at its default; fields that are not known are ignored.
 */
export const parseGeneric = (body: unknown, now: Instant): Result<readonly SignalReport[]> => {
  const isList = Array.isArray(body)
  const alerts: readonly unknown[] = isList ? body : [body]
  if (alerts.length === 0) return refuse('input.invalid', 'The list of alerts is empty.')
  const faults = new FieldFaults()
  const reports: SignalReport[] = []
  let complaints = 0
  for (const [index, alert] of alerts.slice(0, mostRead).entries()) {
    const found = reportOf(alert, isList ? `/${index}` : '', faults, now)
    reports.push(...found)
    if (found.length === 0 && ++complaints >= mostComplaints) break
  }
  return faults.any ? faults.refuse() : ok(gatherReports(reports, Math.max(0, alerts.length - mostRead)))
}
