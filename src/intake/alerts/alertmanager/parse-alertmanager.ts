import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../../../core/result.ts'
import type { SignalReport } from '../../../core/signal/signal.ts'
import type { Instant } from '../../../core/time.ts'
import { type Fields, firstText, gatherReports, isFields, keyOf, labelsOf, limits, textIn, timesOf } from '../report.ts'

// Far more than a delivery holds before it is cut to 500: reading stops here, whatever the size limit of a request let through.
const mostRead = 5000

/** Version 4 is Prometheus Alertmanager's; Grafana's alerting sends the same alerts in an envelope that calls itself version 1. */
const sources: ReadonlyMap<string, string> = new Map([
  ['4', 'alertmanager'],
  ['1', 'grafana'],
])

/** Old Alertmanagers send no fingerprint. It is a digest of the labels, and so is what stands in for it. */
const keyIn = (alert: Fields, groupKey: string): string => {
  const fingerprint = textIn(alert.fingerprint) ?? ''
  if (fingerprint !== '') return keyOf(fingerprint)
  const labels = Object.entries(labelsOf(alert.labels))
  const identity = labels.length > 0 ? JSON.stringify(labels) : `group ${groupKey}`
  return `sha256:${createHash('sha256').update(identity).digest('hex')}`
}

const reportOf = (alert: Fields, delivery: Fields, source: string, now: Instant): SignalReport | undefined => {
  const state = alert.status ?? delivery.status
  if (state !== 'firing' && state !== 'resolved') return undefined
  const annotations = isFields(alert.annotations) ? alert.annotations : {}
  const labels = labelsOf(alert.labels)
  return {
    source,
    key: keyIn(alert, textIn(delivery.groupKey) ?? ''),
    state,
    title: firstText([annotations.summary, annotations.title, labels.alertname, 'Alert without a name'], limits.title),
    summary: firstText([annotations.description, annotations.message], limits.summary),
    labels,
    ...timesOf(state, { started: alert.startsAt, ended: alert.endsAt }, now),
  }
}

/**
 * A webhook delivery of Prometheus Alertmanager (version 4) or of Grafana's alerting (version 1) as one report an alert, each with
 * its own state: one delivery mixes firing and resolved. Refused with `input.invalid` only when the envelope is of another kind;
 * single alerts that cannot be read are left out, because Alertmanager does not repeat a delivery that was refused.
 * Source: Alertmanager's documentation of `webhook_config`.
 */
export const parseAlertmanager = (body: unknown, now: Instant): Result<readonly SignalReport[]> => {
  if (!isFields(body)) return refuse('input.invalid', 'An Alertmanager delivery is a JSON object; this is none.')
  const source = sources.get(textIn(body.version) ?? '')
  if (source === undefined)
    return refuse('input.invalid', 'This is not a delivery of Alertmanager (version "4") or Grafana alerting (version "1").', {
      errors: [{ pointer: '/version', detail: 'Expected "4" or "1". Send anything else to the generic address.' }],
    })
  if (!Array.isArray(body.alerts))
    return refuse('input.invalid', 'The delivery has no list of alerts.', {
      errors: [{ pointer: '/alerts', detail: 'Expected a list of alerts.' }],
    })
  const alerts: readonly unknown[] = body.alerts
  const reports = alerts.slice(0, mostRead).map((alert) => (isFields(alert) ? reportOf(alert, body, source, now) : undefined))
  const readable = reports.filter((report) => report !== undefined)
  const hidden = typeof body.truncatedAlerts === 'number' && body.truncatedAlerts > 0 ? Math.min(Math.trunc(body.truncatedAlerts), 1e9) : 0
  return ok(gatherReports(readable, hidden + alerts.length - readable.length))
}
