import { z } from '@hono/zod-openapi'
import { weekText } from '../../core/audience/parse-office-hours.ts'
import type { Severity } from '../../core/incident/phase.ts'
import { type ClockPolicy, milestones, type SeverityClock } from '../../core/policy/clock-policy.ts'
import { parseClockPolicy } from '../../core/policy/parse-clock-policy.ts'
import { channels } from '../../core/subscriber/subscriber.ts'

const number = z.number()
const orNull = z.number().nullable()
const oneOf = (list: readonly string[]) => z.string().openapi({ enum: [...list] })

const severityClock = z
  .strictObject({
    milestones: z.array(oneOf(milestones)).max(20),
    firstMinutes: orNull.openapi({ description: 'From the first signal to the first notice; null is "when something changes"' }),
    cadence: z.strictObject({ investigating: orNull, identified: orNull, monitoring: orNull }),
    widening: z
      .strictObject({ afterMinutes: number, minutes: number })
      .nullable()
      .openapi({ description: 'After so many minutes without a change words come at least this far apart' }),
    watchMinutes: number,
    officeHours: z.boolean().openapi({ description: 'Whether audiences hear before their offices close and before they open' }),
    channels: z.array(oneOf(channels)).max(20),
    withoutPerson: z.boolean().openapi({ description: 'Whether an alert rule may publish a first notice by itself' }),
  })
  .openapi('SeverityClock')

const timeOfDay = z.string().openapi({ example: '09:00', description: '24:00 is the end of the day' })
const week = z
  .array(z.array(z.strictObject({ from: timeOfDay, to: timeOfDay })).max(50))
  .max(50)
  .openapi({ description: 'Monday to Sunday: when customers are taken to be at work of whom nobody has said it' })
const office = { closingMinutes: number, openingMinutes: number, freshMinutes: number }

export const clockShape = z
  .strictObject({
    bySeverity: z.strictObject({ minor: severityClock, major: severityClock, critical: severityClock }),
    goodNewsMinutes: number,
    office: z.strictObject({ ...office, week }),
    maintenance: z.strictObject({ announceMinutes: z.array(number).max(100), overrunMinutes: number, movesItself: z.boolean() }),
    reminders: z.strictObject({ aheadMinutes: number, escalateMinutes: number }),
    reportDays: z.strictObject({ minor: orNull, major: orNull, critical: orNull }),
    tellsLateness: z.boolean(),
  })
  .openapi('ClockPolicy', { description: 'The rhythm in which the organisation speaks: what is due is computed from it' })

/** What was exported can be imported, also what was exported before there were office hours in it. */
export const clockInput = clockShape.extend({ office: z.strictObject({ ...office, week: week.optional() }) }).openapi('ClockPolicyInput')

const viewSeverity = ({ milestones: told, channels: used, widening, cadence, ...rest }: SeverityClock): z.output<typeof severityClock> => ({
  ...rest,
  milestones: [...told],
  channels: [...used],
  cadence: { ...cadence },
  widening: widening && { ...widening },
})

export const viewClock = (clock: ClockPolicy): z.output<typeof clockShape> => {
  const of = (severity: Severity) => viewSeverity(clock.bySeverity[severity])
  return {
    ...clock,
    bySeverity: { minor: of('minor'), major: of('major'), critical: of('critical') },
    office: { ...clock.office, week: weekText(clock.office.week).map((day) => day.map((span) => ({ ...span }))) },
    maintenance: { ...clock.maintenance, announceMinutes: [...clock.maintenance.announceMinutes] },
    reminders: { ...clock.reminders },
    reportDays: { ...clock.reportDays },
  }
}

/** A policy as the journal has it; null where it is there no longer, or no policy of today. */
export const readWritten = (written: string | null): z.output<typeof clockShape> | null => {
  if (written === null) return null
  const shaped = clockInput.safeParse(JSON.parse(written))
  const parsed = shaped.success ? parseClockPolicy(shaped.data) : undefined
  return parsed?.ok ? viewClock(parsed.value) : null
}
