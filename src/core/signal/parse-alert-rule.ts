import type { ComponentId } from '../brand.ts'
import { type Impact, impacts } from '../component/impact.ts'
import { parseIds } from '../id.ts'
import { type Severity, severities } from '../incident/phase.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, pointerStep, type Result, refuse } from '../result.ts'
import { parseText, type TextLimits, textLimits } from '../text.ts'
import type { AlertRule } from './signal.ts'

export interface AlertRuleInput {
  readonly name: string
  readonly match: Readonly<Record<string, string>>
  readonly severity: string
  readonly componentIds: readonly string[]
  readonly impact: string
  readonly title?: string | null | undefined
  readonly now?: string | null | undefined
  readonly scope?: string | null | undefined
  readonly nextUpdateMinutes?: number | undefined
  readonly publishing?: string | undefined
  readonly position?: number | undefined
}

const wholeNumber = (value: number, min: number, max: number): Result<number> =>
  Number.isInteger(value) && value >= min && value <= max ? ok(value) : refuse('input.invalid', `Use a whole number from ${min} to ${max}.`)

const labelName = /^[A-Za-z_][A-Za-z0-9_.:-]{0,99}$/

/** Names as Prometheus and OpenTelemetry write them; values as alerts are read: composed and trimmed, or they would never be equal. */
const parseMatch = (faults: FieldFaults, match: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const entries = Object.entries(match)
  if (entries.length > 20) faults.add('/match', 'Match at most 20 labels.')
  const parsed = entries.slice(0, 20).map(([name, value]): readonly [string, string] => {
    const pointer = `/match${pointerStep(name)}`
    if (!labelName.test(name) || name === '__proto__') faults.add(pointer, 'This is not a label name.')
    return [name, faults.take(pointer, parseText(value, { max: 500 })) ?? '']
  })
  return Object.fromEntries(parsed)
}

/** What a matching alert means for customers. A rule that publishes by itself must bring the words. */
export const parseAlertRule = (input: AlertRuleInput): Result<Omit<AlertRule, 'id' | 'pageId' | 'version'>> => {
  const faults = new FieldFaults()
  const said = (pointer: string, text: string | null | undefined, limits: TextLimits): string | null =>
    text === undefined || text === null || text.trim() === '' ? null : (faults.take(pointer, parseText(text, limits)) ?? null)
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  const match = parseMatch(faults, input.match)
  const severity = faults.take<Severity>('/severity', parseOneOf(severities, input.severity))
  const impact = faults.take<Impact>('/impact', parseOneOf(impacts, input.impact))
  const componentIds = parseIds<ComponentId>(faults, '/componentIds', input.componentIds)
  const words = {
    title: said('/title', input.title, textLimits.title),
    now: said('/now', input.now, textLimits.slot),
    scope: said('/scope', input.scope, textLimits.slot),
  }
  const nextUpdateMinutes = faults.take('/nextUpdateMinutes', wholeNumber(input.nextUpdateMinutes ?? 30, 5, 24 * 60))
  const publishing = faults.take<AlertRule['publishing']>('/publishing', parseOneOf(['ask', 'automatically'], input.publishing ?? 'ask'))
  const position = faults.take('/position', wholeNumber(input.position ?? 0, 0, 100_000))
  if (publishing === 'automatically' && (words.title === null || words.now === null))
    faults.add('/publishing', 'To publish by itself the rule needs a title and what customers cannot do.')
  if (publishing === 'automatically' && Object.keys(input.match).length === 0)
    faults.add('/match', 'A rule that publishes by itself must name at least one label: this one would publish for every alert.')
  if (faults.any || !name || !severity || !impact || nextUpdateMinutes === undefined || !publishing || position === undefined)
    return faults.refuse()
  return ok({ name, match, severity, componentIds, impact, ...words, nextUpdateMinutes, publishing, position })
}
