import { actorLabel } from '../core/actor/actor.ts'
import type { PageId } from '../core/brand.ts'
import type { Json } from '../core/journal/canonical.ts'
import { type ChainName, internalChain, type NewJournalEntry, publicChain, sealFields } from '../core/journal/journal.ts'
import { type Instant, instantText } from '../core/time.ts'
import type { Context } from './context.ts'

const entryOf = (
  context: Context,
  chain: ChainName,
  actor: string,
  now: Instant,
  kind: string,
  subject: string,
  values: Readonly<Record<string, Json>>,
): NewJournalEntry => ({
  chain,
  at: instantText(now),
  kind,
  actor,
  subject,
  fields: sealFields(values, () => context.ids.secret(16)),
})

/** What the organisation keeps for itself: who did what, when. */
export const internalEntry = (
  context: Context,
  now: Instant,
  kind: string,
  subject: string,
  values: Readonly<Record<string, Json>> = {},
): NewJournalEntry => entryOf(context, internalChain, actorLabel(context.actor), now, kind, subject, values)

/** What the public was told. It names no operator: the organisation speaks. */
export const publicEntry = (
  context: Context,
  pageId: PageId,
  now: Instant,
  kind: string,
  subject: string,
  values: Readonly<Record<string, Json>> = {},
): NewJournalEntry => entryOf(context, publicChain(pageId), 'organisation', now, kind, subject, values)
