import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId } from '../../core/brand.ts'
import { type Commitment, type CommitmentState, commitmentStates } from '../../core/commitment/commitment.ts'
import { parseId } from '../../core/id.ts'
import type { TrackedIssue } from '../../core/issue/issue-state.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { movedActions } from '../../core/postmortem/follow-through.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { issuesBehind } from '../issue-states.ts'
import { findPage } from '../load.ts'
import { type ListedPromise, withTitles } from '../promise-titles.ts'
import type { Records, Slice, SliceRequest } from '../store.ts'

/** "late" besides the states: missed, and nobody has told of it since. */
export const promiseFilters = [...commitmentStates, 'late'] as const
export type PromiseFilter = (typeof promiseFilters)[number]

const requestOf = (filter: PromiseFilter | undefined): { readonly state?: CommitmentState; readonly isLate?: boolean } =>
  filter === undefined ? {} : filter === 'late' ? { isLate: true } : { state: filter }

/** A promise with what is known of the issue behind it, and of an action that was moved the one that took its place. */
export type LedgerPromise = ListedPromise & { readonly issue: TrackedIssue | null; readonly movedTo: Commitment | null }

const movesAmong = async (records: Records, items: readonly Commitment[]): Promise<ReadonlyMap<Commitment['id'], Commitment>> => {
  const isWithdrawn = ({ kind, outcome, settledLate }: Commitment): boolean =>
    kind === 'action' && (outcome.state === 'withdrawn' || settledLate?.outcome === 'withdrawn')
  const incidents = new Set(items.filter(isWithdrawn).map(({ incidentId }) => incidentId))
  const ledgers = []
  for (const id of incidents) ledgers.push(...movedActions(await records.commitments.ledgerOf(id)))
  return new Map(ledgers)
}

/** The ledger: every promise of a published notice, the newest first. */
export const listPromises = async (
  context: Context,
  input: SliceRequest & {
    readonly pageId?: string | undefined
    readonly filter?: string | undefined
    readonly incidentId?: string | undefined
  },
): Promise<Result<Slice<LedgerPromise>>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const filter = input.filter === undefined ? ok(undefined) : parseOneOf<PromiseFilter>(promiseFilters, input.filter)
  if (!filter.ok) return filter
  const incidentId = input.incidentId === undefined ? ok(undefined) : parseId<IncidentId>(input.incidentId)
  if (!incidentId.ok) return incidentId
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { after, limit } = input
    const about = incidentId.value === undefined ? {} : { incidentId: incidentId.value }
    const { items, next } = await records.commitments.ledger(page.value.id, { after, limit, ...requestOf(filter.value), ...about })
    const issueBehind = await issuesBehind(records, items)
    const titled = await withTitles(records, items)
    const moved = await movesAmong(records, items)
    const known = ({ commitment }: ListedPromise) => ({
      issue: issueBehind(commitment) ?? null,
      movedTo: moved.get(commitment.id) ?? null,
    })
    return ok({ items: titled.map((one) => ({ ...one, ...known(one) })), next })
  })
}
