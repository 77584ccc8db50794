import { FieldFaults, pointerStep, type Result, refuse } from '../result.ts'
import { type ClockPolicy, defaultClockPolicy } from './clock-policy.ts'
import { type ClockPolicyInput, clockInputOf, parseClockPolicy } from './parse-clock-policy.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Where nothing is an answer: when something changes, no widening, no report. */
const mayBeNull = /\/(firstMinutes|cadence\/[a-z]+|widening|reportDays\/[a-z]+)$/

const wrongShape = (value: unknown, like: unknown): string | undefined => {
  if (Array.isArray(like)) return Array.isArray(value) ? undefined : 'Give a list here.'
  if (isObject(like)) return isObject(value) ? undefined : 'Give an object with its fields here.'
  if (typeof like === typeof value) return undefined
  if (typeof like === 'number') return 'Give a number here.'
  return typeof like === 'boolean' ? 'Say true or false here.' : 'Give a text here.'
}

/** Whether a value has the members of another, whatever stands in them; each fault is kept at its own pointer. */
const compare = (faults: FieldFaults, pointer: string, value: unknown, like: unknown): void => {
  if (value === null && mayBeNull.test(pointer)) return
  const wrong = wrongShape(value, like)
  if (wrong !== undefined) {
    faults.add(pointer, wrong)
    return
  }
  if (Array.isArray(value) && Array.isArray(like)) {
    const [member] = like
    value.slice(0, 100).forEach((one, i) => {
      compare(faults, `${pointer}/${i}`, one, member)
    })
    if (value.length > 100) faults.add(pointer, 'This list is too long.')
  }
  if (!isObject(value) || !isObject(like)) return
  for (const name of Object.keys(like)) {
    const isOlder = name === 'week' && value[name] === undefined
    if (!Object.hasOwn(value, name) && !isOlder) faults.add(`${pointer}/${name}`, 'This is missing.')
    else if (!isOlder) compare(faults, `${pointer}/${name}`, value[name], like[name])
  }
  for (const name of Object.keys(value))
    if (!Object.hasOwn(like, name)) faults.add(`${pointer}${pointerStep(name)}`, 'A clock policy has no such field.')
}

const standard = clockInputOf(defaultClockPolicy)
/** Every severity may widen, and the week begins with a day that has hours. */
const { bySeverity } = standard
const widening = { afterMinutes: 1, minutes: 1 }
const shape = {
  ...standard,
  bySeverity: {
    minor: { ...bySeverity.minor, firstMinutes: 1, cadence: bySeverity.critical.cadence, widening },
    major: { ...bySeverity.major, cadence: bySeverity.critical.cadence, widening },
    critical: { ...bySeverity.critical, widening },
  },
  reportDays: { minor: 1, major: 1, critical: 1 },
}

/** What a file holds as a policy, all of it or nothing; everything that is wrong with it is said at once. */
export const parseClockFile = (value: unknown): Result<ClockPolicy> => {
  if (!isObject(value)) return refuse('input.invalid', 'This file holds no clock policy.')
  const faults = new FieldFaults()
  compare(faults, '', value, shape)
  return faults.any ? faults.refuse() : parseClockPolicy(value as unknown as ClockPolicyInput)
}
