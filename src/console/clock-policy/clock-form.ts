import type { SpanInput } from '../../core/audience/parse-office-hours.ts'
import { type Severity, severities } from '../../core/incident/phase.ts'
import type { ClockPolicyInput } from '../../core/policy/parse-clock-policy.ts'

/** What one field of the form asks for: minutes or days, such that may be left empty, a tick, several of a list, minutes in a row, a week. */
export type FieldKind = 'number' | 'maybe' | 'tick' | 'milestones' | 'channels' | 'numbers' | 'week'

export const severityFields = {
  firstMinutes: 'maybe',
  'cadence/investigating': 'maybe',
  'cadence/identified': 'maybe',
  'cadence/monitoring': 'maybe',
  widening: 'tick',
  'widening/afterMinutes': 'number',
  'widening/minutes': 'number',
  watchMinutes: 'number',
  milestones: 'milestones',
  channels: 'channels',
  officeHours: 'tick',
  withoutPerson: 'tick',
} as const satisfies Readonly<Record<string, FieldKind>>
export type SeverityField = keyof typeof severityFields

export const otherFields = {
  goodNewsMinutes: 'number',
  tellsLateness: 'tick',
  'office/closingMinutes': 'number',
  'office/openingMinutes': 'number',
  'office/freshMinutes': 'number',
  'office/week': 'week',
  'maintenance/announceMinutes': 'numbers',
  'maintenance/overrunMinutes': 'number',
  'maintenance/movesItself': 'tick',
  'reminders/aheadMinutes': 'number',
  'reminders/escalateMinutes': 'number',
  'reportDays/critical': 'maybe',
  'reportDays/major': 'maybe',
  'reportDays/minor': 'maybe',
} as const satisfies Readonly<Record<string, FieldKind>>
export type OtherField = keyof typeof otherFields

export type Week = readonly (readonly SpanInput[])[]
export type FieldValue = string | boolean | readonly string[] | Week

/** Flat, by the pointer at which the server finds something wrong with it: what two people changed is compared field by field. */
export type ClockForm = Readonly<Record<string, FieldValue>>

/** A field with its place: of one severity, or of all. */
export type ClockField =
  | { readonly pointer: string; readonly kind: FieldKind; readonly severity: Severity; readonly name: SeverityField }
  | { readonly pointer: string; readonly kind: FieldKind; readonly severity: null; readonly name: OtherField }

const keysOf = <T extends object>(of: T): readonly Extract<keyof T, string>[] => {
  const keys: Extract<keyof T, string>[] = []
  for (const key in of) keys.push(key)
  return keys
}

export const fieldOf = (name: OtherField): ClockField => ({ pointer: `/${name}`, kind: otherFields[name], severity: null, name })
export const severityFieldOf = (severity: Severity, name: SeverityField): ClockField => ({
  pointer: `/bySeverity/${severity}/${name}`,
  kind: severityFields[name],
  severity,
  name,
})

/** Worst first, as one thinks of it. */
export const worstFirst: readonly Severity[] = severities.toReversed()

export const severityNames: readonly SeverityField[] = keysOf(severityFields)

export const clockFields: readonly ClockField[] = [
  ...worstFirst.flatMap((severity) => severityNames.map((name) => severityFieldOf(severity, name))),
  ...keysOf(otherFields).map(fieldOf),
]

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((found, name) => (typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined), value)

/** What stands in the fields of widening while it is off: what they begin with when it is switched on. */
const unwidened = '120'

const formValue = (clock: ClockPolicyInput, { pointer, kind, name }: ClockField): FieldValue => {
  const value = valueAt(clock, pointer)
  if (kind === 'tick') return value === true || (typeof value === 'object' && value !== null)
  if (kind === 'numbers') return Array.isArray(value) ? value.map((one) => minutesShort(Number(one))).join(', ') : ''
  if (Array.isArray(value)) return value
  if (typeof value === 'number') return String(value)
  return name.startsWith('widening/') ? unwidened : ''
}

export const clockFormOf = (clock: ClockPolicyInput): ClockForm =>
  Object.fromEntries(clockFields.map((field) => [field.pointer, formValue(clock, field)]))

const isTexts = (value: FieldValue | undefined): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
export const isWeek = (value: FieldValue | undefined): value is Week => Array.isArray(value) && value.every((one) => Array.isArray(one))

const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

const units = [
  [/^(?:d|t|days?|tage?n?)$/i, 1440],
  [/^(?:h|std|hours?|stunden?)$/i, 60],
  [/^(?:m|min|minutes?|minuten?)?$/i, 1],
] as const

/** Minutes as a person writes them, in either language: "7 days", "24 h", "30". */
export const minutesIn = (text: string): number => {
  const [, count = '', unit = ''] = /^\s*(\d+)\s*([a-zäöü]*)\.?\s*$/i.exec(text) ?? []
  const length = units.find(([name]) => name.test(unit))?.[1] ?? Number.NaN
  return count === '' ? Number.NaN : Number(count) * length
}

/** "7 d", "24 h", "30 min": short enough for both languages, and read by `minutesIn`. */
export const minutesShort = (minutes: number): string => {
  if (minutes > 1440 && minutes % 1440 === 0) return `${minutes / 1440} d`
  return minutes > 0 && minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`
}

/** What the form says as a policy, with everything in it that cannot be used: the parser says what that is. */
export const clockOf = (form: ClockForm): ClockPolicyInput => {
  const text = (pointer: string): string => {
    const value = form[pointer]
    return typeof value === 'string' ? value : ''
  }
  const number = (pointer: string): number => numberIn(text(pointer))
  const maybe = (pointer: string): number | null => (text(pointer).trim() === '' ? null : number(pointer))
  const tick = (pointer: string): boolean => form[pointer] === true
  const texts = (pointer: string): readonly string[] => {
    const value = form[pointer]
    return isTexts(value) ? value : []
  }
  const numbers = (pointer: string): readonly number[] => (text(pointer).trim() === '' ? [] : text(pointer).split(/[,;]/).map(minutesIn))
  const week = form['/office/week']
  const bySeverity = (severity: Severity): ClockPolicyInput['bySeverity'][Severity] => {
    const at = `/bySeverity/${severity}`
    return {
      milestones: texts(`${at}/milestones`),
      firstMinutes: maybe(`${at}/firstMinutes`),
      cadence: {
        investigating: maybe(`${at}/cadence/investigating`),
        identified: maybe(`${at}/cadence/identified`),
        monitoring: maybe(`${at}/cadence/monitoring`),
      },
      widening: tick(`${at}/widening`)
        ? { afterMinutes: number(`${at}/widening/afterMinutes`), minutes: number(`${at}/widening/minutes`) }
        : null,
      watchMinutes: number(`${at}/watchMinutes`),
      officeHours: tick(`${at}/officeHours`),
      channels: texts(`${at}/channels`),
      withoutPerson: tick(`${at}/withoutPerson`),
    }
  }
  return {
    bySeverity: { minor: bySeverity('minor'), major: bySeverity('major'), critical: bySeverity('critical') },
    goodNewsMinutes: number('/goodNewsMinutes'),
    office: {
      closingMinutes: number('/office/closingMinutes'),
      openingMinutes: number('/office/openingMinutes'),
      freshMinutes: number('/office/freshMinutes'),
      ...(isWeek(week) ? { week } : {}),
    },
    maintenance: {
      announceMinutes: numbers('/maintenance/announceMinutes'),
      overrunMinutes: number('/maintenance/overrunMinutes'),
      movesItself: tick('/maintenance/movesItself'),
    },
    reminders: { aheadMinutes: number('/reminders/aheadMinutes'), escalateMinutes: number('/reminders/escalateMinutes') },
    reportDays: { minor: maybe('/reportDays/minor'), major: maybe('/reportDays/major'), critical: maybe('/reportDays/critical') },
    tellsLateness: tick('/tellsLateness'),
  }
}

const isIdle = (form: ClockForm, { pointer, name }: ClockField): boolean =>
  name.startsWith('widening/') && form[pointer.slice(0, pointer.lastIndexOf('/'))] !== true

/** Fields that say something else in the second; what stands in a field that is off says nothing. */
export const differingFields = (before: ClockForm, after: ClockForm): readonly ClockField[] =>
  clockFields.filter(
    (field) =>
      JSON.stringify(before[field.pointer]) !== JSON.stringify(after[field.pointer]) && !(isIdle(before, field) && isIdle(after, field)),
  )

/** The field that a fault belongs to, where the server points into it. */
export const fieldAt = (pointer: string): ClockField | undefined =>
  clockFields.filter((field) => pointer === field.pointer || pointer.startsWith(`${field.pointer}/`)).at(-1)
