import { type Instant, isBefore, plusSeconds } from '../time.ts'

/** The secret of alert sources, and the one before it while that is still taken. */
export interface AlertSecrets {
  readonly current: string
  readonly former: FormerSecret | undefined
}

export interface FormerSecret {
  readonly secret: string
  readonly until: Instant
}

/** Long enough to change every sender in working hours; alerts that come meanwhile are not lost. */
const overlapSeconds = 24 * 60 * 60

const stillTaken = (former: FormerSecret | undefined, now: Instant): FormerSecret | undefined =>
  former && isBefore(now, former.until) ? former : undefined

/** What can be sent at this moment. */
export const goodSecrets = ({ current, former }: AlertSecrets, now: Instant): readonly string[] => {
  const taken = stillTaken(former, now)
  return taken ? [current, taken.secret] : [current]
}

/** A new secret in place of the known one, which is taken for a day more. Of two renewals within a day the oldest secret ends. */
export const renewedSecrets = (known: AlertSecrets | undefined, fresh: string, now: Instant): AlertSecrets => ({
  current: fresh,
  former: known && { secret: known.current, until: plusSeconds(now, overlapSeconds) },
})

/** The same without the one before. */
export const withoutFormer = ({ current }: AlertSecrets): AlertSecrets => ({ current, former: undefined })
