import { type Instant, secondsBetween } from '../time.ts'

const hour = 60 * 60
const day = 24 * hour
const mailsPerDay = 3

/** Whether another mail may go to an address: however often somebody asks, it gets at most one an hour and three a day. */
export const mayMailAgain = ({ mailedAt, mails }: { readonly mailedAt: Instant; readonly mails: number }, now: Instant): boolean => {
  const waited = secondsBetween(mailedAt, now)
  return waited >= hour && !(mails % mailsPerDay === 0 && waited < day)
}
