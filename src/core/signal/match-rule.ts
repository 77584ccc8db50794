import type { AlertRule, SignalReport } from './signal.ts'

/** The first rule, by position, whose every label the alert carries with the same value. */
export const matchRule = (report: Pick<SignalReport, 'labels'>, rules: readonly AlertRule[]): AlertRule | undefined =>
  rules.find((rule) =>
    Object.entries(rule.match).every(([name, value]) => Object.hasOwn(report.labels, name) && report.labels[name] === value),
  )

export const groupKeyOf = (rule: AlertRule | undefined): string => rule?.id ?? 'unmatched'
