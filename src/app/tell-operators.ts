import type { NewDelivery } from '../core/delivery/delivery.ts'
import { mayPublish } from '../core/operator/may-publish.ts'
import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import { operatorLanguages } from './operator-languages.ts'
import type { Records } from './store.ts'

const mailLifeSeconds = 60 * 60

interface Told {
  readonly page: Page
  readonly proposal: Proposal
  readonly now: Instant
  readonly span?: number | undefined
}

/** Operators who may publish, each by a link of their own, and the addresses that the options name besides. */
const recipients = async (
  { settings }: Context,
  records: Records,
  { page, proposal, span }: Pick<Told, 'page' | 'proposal' | 'span'>,
): Promise<readonly Pick<NewDelivery, 'subject' | 'target' | 'language'>[]> => {
  const operators = (await records.operators.list()).filter(mayPublish)
  const known = new Set<string>(operators.map(({ email }) => email))
  const others = settings.operatorAddresses.filter((address) => !known.has(address.toLowerCase()))
  const languageOf = await operatorLanguages(records, operators, page.language)
  const joined = span === undefined ? undefined : `${proposal.id}@${span}`
  return [
    ...operators.map((one) => ({ subject: joined ?? `${proposal.id}@${one.id}`, target: one.email, language: languageOf(one) })),
    ...others.map((target) => ({ subject: joined ?? proposal.id, target, language: page.language })),
  ]
}

/**
 * Operators hear of a proposal by mail, or of what joined it; one who cannot do anything about it within the hour is not woken later.
 * The outbox takes no mail twice: what joins within one `span` is one mail.
 */
export const tellOperators = async (context: Context, records: Records, { now, ...told }: Told): Promise<number> =>
  records.outbox.enqueue(
    (await recipients(context, records, told)).map((recipient) => ({
      ...recipient,
      id: context.ids.next(),
      kind: told.span === undefined ? ('proposal' as const) : ('alert_joined' as const),
      stream: recipient.subject,
      position: 0,
      channel: 'email' as const,
      subscriberId: null,
      level: 'technical' as const,
      createdAt: now,
      expiresAt: plusSeconds(now, mailLifeSeconds),
    })),
  )
