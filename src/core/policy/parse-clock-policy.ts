import { parseWeek, type SpanInput, weekText } from '../audience/parse-office-hours.ts'
import type { Severity } from '../incident/phase.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { type ChannelName, channels } from '../subscriber/subscriber.ts'
import { type ClockPolicy, longestAheadMinutes, type Milestone, milestones, plainWeek, type SeverityClock } from './clock-policy.ts'

type Loose<T> = T extends string
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Loose<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Loose<T[Key]> }
      : T

/** The shape of a policy, with numbers and names that nobody has looked at yet. */
export type ClockPolicyInput = Loose<Omit<ClockPolicy, 'office'>> & {
  readonly office: Loose<Omit<ClockPolicy['office'], 'week'>> & {
    /** Times of day as in 09:00; files that were written before there were such hours have none. */
    readonly week?: readonly (readonly SpanInput[])[] | undefined
  }
}
type SeverityInput = ClockPolicyInput['bySeverity'][Severity]

const dayMinutes = 24 * 60
const weekMinutes = 7 * dayMinutes

type Range = readonly [least: number, most: number]
/** Nobody keeps up a word every minute, and what comes less than weekly is no rhythm. */
const rhythm: Range = [5, weekMinutes]
const withinDay: Range = [1, dayMinutes]

const parseNumber = (value: number, [least, most]: Range): Result<number> =>
  Number.isInteger(value) && value >= least && value <= most
    ? ok(value)
    : refuse('input.invalid', `Give a whole number from ${least} to ${most}.`)

/** Reads members one after another and keeps each fault under its own pointer. */
class Reader {
  readonly faults: FieldFaults
  readonly #base: string
  constructor(faults: FieldFaults, base: string) {
    this.faults = faults
    this.#base = base
  }
  number(pointer: string, value: number, range: Range): number {
    return this.faults.take(`${this.#base}${pointer}`, parseNumber(value, range)) ?? 0
  }
  orNull(pointer: string, value: number | null, range: Range): number | null {
    return value === null ? null : this.number(pointer, value, range)
  }
  /** In the order of the list, each once. */
  members<T extends string>(pointer: string, list: readonly T[], values: readonly string[]): readonly T[] {
    const said = values.map((value, i) => this.faults.take(`${this.#base}${pointer}/${i}`, parseOneOf(list, value)))
    return list.filter((member) => said.includes(member))
  }
}

const parseSeverity = (faults: FieldFaults, severity: Severity, input: SeverityInput): SeverityClock => {
  const read = new Reader(faults, `/bySeverity/${severity}`)
  const { cadence, widening } = input
  return {
    milestones: read.members<Milestone>('/milestones', milestones, input.milestones),
    firstMinutes: read.orNull('/firstMinutes', input.firstMinutes, withinDay),
    cadence: {
      investigating: read.orNull('/cadence/investigating', cadence.investigating, rhythm),
      identified: read.orNull('/cadence/identified', cadence.identified, rhythm),
      monitoring: read.orNull('/cadence/monitoring', cadence.monitoring, rhythm),
    },
    widening: widening && {
      afterMinutes: read.number('/widening/afterMinutes', widening.afterMinutes, [1, weekMinutes]),
      minutes: read.number('/widening/minutes', widening.minutes, rhythm),
    },
    watchMinutes: read.number('/watchMinutes', input.watchMinutes, [5, 4 * weekMinutes]),
    officeHours: input.officeHours,
    channels: read.members<ChannelName>('/channels', channels, input.channels),
    withoutPerson: input.withoutPerson,
  }
}

const mostAnnouncements = 10

const parseMaintenance = (faults: FieldFaults, { maintenance }: ClockPolicyInput): ClockPolicy['maintenance'] => {
  const read = new Reader(faults, '/maintenance')
  const said = maintenance.announceMinutes
  if (said.length > mostAnnouncements) faults.add('/maintenance/announceMinutes', `Give at most ${mostAnnouncements} announcements.`)
  const announced = said
    .slice(0, mostAnnouncements)
    .map((value, i) => read.number(`/announceMinutes/${i}`, value, [5, longestAheadMinutes]))
  return {
    announceMinutes: [...new Set(announced)].toSorted((a, b) => b - a),
    overrunMinutes: read.number('/overrunMinutes', maintenance.overrunMinutes, rhythm),
    movesItself: maintenance.movesItself,
  }
}

const parseOffice = (faults: FieldFaults, { office }: ClockPolicyInput): ClockPolicy['office'] => {
  const read = new Reader(faults, '/office')
  return {
    closingMinutes: read.number('/closingMinutes', office.closingMinutes, [5, 720]),
    openingMinutes: read.number('/openingMinutes', office.openingMinutes, [5, 720]),
    freshMinutes: read.number('/freshMinutes', office.freshMinutes, [0, 720]),
    week: (office.week && faults.take('/office/week', parseWeek(office.week))) ?? plainWeek,
  }
}

/** A policy as it is written into a file or a form: what is parsed back to the same. */
export const clockInputOf = (policy: ClockPolicy) => ({ ...policy, office: { ...policy.office, week: weekText(policy.office.week) } })

/** A whole policy or none of it: one that is half taken over would be nobody's. */
export const parseClockPolicy = (input: ClockPolicyInput): Result<ClockPolicy> => {
  const faults = new FieldFaults()
  const read = new Reader(faults, '')
  const { reminders, reportDays, bySeverity } = input
  const days = (severity: Severity) => read.orNull(`/reportDays/${severity}`, reportDays[severity], [1, 60])
  const policy: ClockPolicy = {
    bySeverity: {
      minor: parseSeverity(faults, 'minor', bySeverity.minor),
      major: parseSeverity(faults, 'major', bySeverity.major),
      critical: parseSeverity(faults, 'critical', bySeverity.critical),
    },
    goodNewsMinutes: read.number('/goodNewsMinutes', input.goodNewsMinutes, withinDay),
    office: parseOffice(faults, input),
    maintenance: parseMaintenance(faults, input),
    reminders: {
      aheadMinutes: read.number('/reminders/aheadMinutes', reminders.aheadMinutes, [0, dayMinutes]),
      escalateMinutes: read.number('/reminders/escalateMinutes', reminders.escalateMinutes, withinDay),
    },
    reportDays: { minor: days('minor'), major: days('major'), critical: days('critical') },
    tellsLateness: input.tellsLateness,
  }
  return faults.any ? faults.refuse() : ok(policy)
}
