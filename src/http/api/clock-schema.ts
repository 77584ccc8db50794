import { z } from '@hono/zod-openapi'
import type { Severity } from '../../core/incident/phase.ts'
import { type ClockPolicy, milestones, type SeverityClock } from '../../core/policy/clock-policy.ts'
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

/** The same shape in and out, so that what was exported can be imported. */
export const clockShape = z
  .strictObject({
    bySeverity: z.strictObject({ minor: severityClock, major: severityClock, critical: severityClock }),
    goodNewsMinutes: number,
    office: z.strictObject({ closingMinutes: number, openingMinutes: number, freshMinutes: number }),
    maintenance: z.strictObject({ announceMinutes: z.array(number).max(100), overrunMinutes: number, movesItself: z.boolean() }),
    reminders: z.strictObject({ aheadMinutes: number, escalateMinutes: number }),
    reportDays: z.strictObject({ minor: orNull, major: orNull, critical: orNull }),
    tellsLateness: z.boolean(),
  })
  .openapi('ClockPolicy', { description: 'The rhythm in which the organisation speaks: what is due is computed from it' })

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
    office: { ...clock.office },
    maintenance: { ...clock.maintenance, announceMinutes: [...clock.maintenance.announceMinutes] },
    reminders: { ...clock.reminders },
    reportDays: { ...clock.reportDays },
  }
}
