import { createHmac } from 'node:crypto'
import type { TrackerKind } from '../../core/issue/issue-link.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import { type Instant, instantOfMilliseconds, secondsBetween } from '../../core/time.ts'

export interface Arrived {
  readonly header: (name: string) => string
  readonly body: string
}

/** Standard Webhooks bind a message to its time, so that one that was caught cannot be sent again later. */
const toleranceSeconds = 5 * 60

const digestOf = (key: string | Buffer, text: string, encoding: 'hex' | 'base64'): string =>
  createHmac('sha256', key).update(text).digest(encoding)

const isStandard = (secret: string, { header, body }: Arrived, now: Instant): boolean => {
  const stamp = /^\d{1,12}$/.exec(header('webhook-timestamp'))?.[0]
  if (stamp === undefined) return false
  if (Math.abs(secondsBetween(instantOfMilliseconds(Number(stamp) * 1000), now)) > toleranceSeconds) return false
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const right = `v1,${digestOf(key, `${header('webhook-id')}.${stamp}.${body}`, 'base64')}`
  return header('webhook-signature')
    .split(' ')
    .some((given) => isSameSecret(right, given))
}

/** GitHub and Jira sign the body; GitLab sends the secret itself, or signs by Standard Webhooks where it is given as signing token. */
export const isFromTracker = (kind: TrackerKind, secret: string, arrived: Arrived, now: Instant): boolean => {
  const { header, body } = arrived
  if (kind === 'gitlab')
    return header('webhook-signature') === '' ? isSameSecret(secret, header('x-gitlab-token')) : isStandard(secret, arrived, now)
  const given = header(kind === 'github' ? 'x-hub-signature-256' : 'x-hub-signature')
  return isSameSecret(`sha256=${digestOf(secret, body, 'hex')}`, given)
}
