import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

const mailLifeSeconds = 60 * 60

/** Operators hear of a proposal by mail; one who cannot do anything about it within the hour is not woken later. */
export const tellOperators = (
  context: Context,
  records: Records,
  { page, proposal, now }: { readonly page: Page; readonly proposal: Proposal; readonly now: Instant },
) =>
  records.outbox.enqueue(
    context.settings.operatorAddresses.map((target) => ({
      id: context.ids.next(),
      kind: 'proposal' as const,
      subject: proposal.id,
      stream: proposal.id,
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
