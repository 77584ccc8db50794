import { mayPublish } from '../core/operator/may-publish.ts'
import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

const mailLifeSeconds = 60 * 60

/** Operators who may publish, each by a link of their own, and the addresses that the options name besides. */
const recipients = async (
  { settings }: Context,
  records: Records,
  proposal: Proposal,
  span: number | undefined,
): Promise<readonly { readonly subject: string; readonly target: string }[]> => {
  const operators = (await records.operators.list()).filter(mayPublish)
  const known = new Set<string>(operators.map(({ email }) => email))
  const others = settings.operatorAddresses.filter((address) => !known.has(address.toLowerCase()))
  if (span !== undefined) return [...known, ...others].map((target) => ({ subject: `${proposal.id}@${span}`, target }))
  return [
    ...operators.map(({ id, email }) => ({ subject: `${proposal.id}@${id}`, target: email })),
    ...others.map((target) => ({ subject: proposal.id, target })),
  ]
}

/**
 * Operators hear of a proposal by mail, or of what joined it; one who cannot do anything about it within the hour is not woken later.
 * The outbox takes no mail twice: what joins within one `span` is one mail.
 */
export const tellOperators = async (
  context: Context,
  records: Records,
  { page, proposal, now, span }: { readonly page: Page; readonly proposal: Proposal; readonly now: Instant; readonly span?: number },
): Promise<number> =>
  records.outbox.enqueue(
    (await recipients(context, records, proposal, span)).map(({ subject, target }) => ({
      id: context.ids.next(),
      kind: span === undefined ? ('proposal' as const) : ('alert_joined' as const),
      subject,
      stream: subject,
      position: 0,
      channel: 'email' as const,
      target,
      subscriberId: null,
      level: 'technical' as const,
      language: page.language,
      createdAt: now,
      expiresAt: plusSeconds(now, mailLifeSeconds),
    })),
  )
