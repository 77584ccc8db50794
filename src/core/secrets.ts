import { type Instant, isBefore, plusSeconds } from './time.ts'

/** A secret that two sides share, and the one before it while that still counts: the other side changes over in its own time. */
export interface Secrets<S extends string = string> {
  readonly current: S
  readonly former: FormerSecret<S> | undefined
}

export interface FormerSecret<S extends string = string> {
  readonly secret: S
  readonly until: Instant
}

const day = 24 * 60 * 60
/** For alerts: long enough to change every sender in working hours; alerts that come meanwhile are not lost. */
export const alertOverlapSeconds = day
/** For webhooks: their receivers are other people, who have a week to read that there is a new one. */
export const signingOverlapSeconds = 7 * day

/** The one before, while it counts. */
export const formerStillGood = <S extends string>({ former }: Secrets<S>, now: Instant): FormerSecret<S> | undefined =>
  former && isBefore(now, former.until) ? former : undefined

/** What counts at this moment, the newest first. */
export const goodSecrets = <S extends string>(secrets: Secrets<S>, now: Instant): readonly S[] => {
  const former = formerStillGood(secrets, now)
  return former ? [secrets.current, former.secret] : [secrets.current]
}

export const firstSecret = <S extends string>(current: S): Secrets<S> => ({ current, former: undefined })

/** A new secret in place of the known one, which counts for so many seconds more. Of two renewals in that time the oldest secret ends. */
export const renewedSecrets = <S extends string>(known: Secrets<S>, fresh: S, now: Instant, overlapSeconds: number): Secrets<S> => ({
  current: fresh,
  former: { secret: known.current, until: plusSeconds(now, overlapSeconds) },
})

/** The same without the one before. */
export const withoutFormer = <S extends string>({ current }: Secrets<S>): Secrets<S> => firstSecret(current)
