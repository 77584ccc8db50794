import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

const mailLifeSeconds = 60 * 60

/**
 * Operators hear of a proposal by mail, or of what joined it; one who cannot do anything about it within the hour is not woken later.
 * The outbox takes no mail twice: what joins within one `span` is one mail.
 */
export const tellOperators = (
  context: Context,
  records: Records,
  { page, proposal, now, span }: { readonly page: Page; readonly proposal: Proposal; readonly now: Instant; readonly span?: number },
) => {
  const subject = span === undefined ? proposal.id : `${proposal.id}@${span}`
  return records.outbox.enqueue(
    context.settings.operatorAddresses.map((target) => ({
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
}
