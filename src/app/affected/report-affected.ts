import { concerns, enoughNetworks, tapsCountAfter } from '../../core/affected/decide-tap.ts'
import { mostTapsPerDay, roughNumber, tapOf, tapWindowSeconds } from '../../core/affected/tap.ts'
import type { ComponentId, ProposalId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, laterOf, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import { proposeAgain } from '../propose-again.ts'
import type { Raising } from '../raising.ts'
import type { Records } from '../store.ts'
import { tapsOverUntil } from '../taps-over.ts'

const mostAlerts = 100

const componentOf = async (records: Records, page: Page, text: string): Promise<ComponentId | undefined> => {
  const id = parseId<ComponentId>(text)
  const component = id.ok ? await records.components.find(id.value) : undefined
  return component?.pageId === page.id && component.retiredAt === null ? component.id : undefined
}

/** What still fires about the component and was settled by a person before enough readers said so is proposed anew. */
const raiseBeside = async (raising: Raising, componentId: ComponentId): Promise<number> => {
  const { context, records, page, rules, now, entries } = raising
  const raised = new Set<ProposalId>()
  for (const signal of await records.signals.listLeft({ settledBy: now, limit: mostAlerts })) {
    if (signal.pageId !== page.id || !concerns(signal, rules, componentId)) continue
    const proposal = await proposeAgain(raising, signal, 'readers', async (former, incident) => {
      const after = tapsCountAfter(former, incident, now)
      return after === undefined || (await records.taps.countAfter(componentId, after)) < enoughNetworks
    })
    if (proposal) raised.add(proposal.id)
  }
  for (const id of raised) entries.push(internalEntry(context, now, 'proposal.backed_by_readers', id, { componentId }))
  return raised.size
}

/** What operators see of a number: a tap that changes nothing of it makes no console ask again. */
const seen = (networks: number): string => (networks === 0 ? 'nobody' : `${roughNumber(networks)} ${networks >= enoughNetworks}`)

interface Counted {
  readonly raised: number
  /** Whether operators see something else now. */
  readonly isNews: boolean
}

const count = async (
  context: Context,
  records: Records,
  page: Page,
  componentId: ComponentId,
  network: string,
  now: Instant,
): Promise<Counted> => {
  const window = plusSeconds(now, -tapWindowSeconds)
  // What was tapped during an incident that is over stands nowhere any more.
  const isFirst = (await records.taps.countAfter(componentId, window)) === 0
  const since = isFirst ? window : laterOf(window, (await tapsOverUntil(records, page.id, now))(componentId) ?? window)
  const before = await records.taps.countAfter(componentId, since)
  await records.taps.note(tapOf(context.settings.secret, { pageId: page.id, componentId, network }, now), mostTapsPerDay)
  const networks = await records.taps.countAfter(componentId, since)
  const isNews = seen(networks) !== seen(before)
  if (networks < enoughNetworks) return { raised: 0, isNews }
  const rules = await records.alertRules.listOf(page.id)
  const raising: Raising = { context, records, page, rules, now, entries: [], automatic: [] }
  const raised = await raiseBeside(raising, componentId)
  if (raising.entries.length > 0) await records.journal.append(raising.entries)
  return { raised, isNews }
}

/**
 * Anybody may say that a component does not work for them. Counted once a network; the answer is the same whether it counted or not.
 * Nothing is published by it, and nothing is proposed by it alone: only beside an alert that fires and that nobody has in hand.
 */
export const reportAffected = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly componentId: string; readonly network: string },
): Promise<Result<true>> => {
  const now = context.clock.now()
  const readers: Context = { ...context, actor: { kind: 'system', name: 'readers' } }
  const result = await context.store.transaction<Counted>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const componentId = page.value.countsAffected ? await componentOf(records, page.value, input.componentId) : undefined
    return ok(
      componentId === undefined ? { raised: 0, isNews: false } : await count(readers, records, page.value, componentId, input.network, now),
    )
  })
  if (!result.ok) return result
  if (result.value.raised > 0) context.hints.raise('outbox')
  if (result.value.isNews) context.hints.raise('affected')
  return ok(true)
}
