import { enoughNetworks, mayConcern } from '../core/affected/decide-tap.ts'
import { type RoughNumber, roughNumber, type TapCount, tapWindowSeconds } from '../core/affected/tap.ts'
import type { ComponentId } from '../core/brand.ts'
import type { Component } from '../core/component/component.ts'
import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, isBefore, plusSeconds } from '../core/time.ts'
import type { Records } from './store.ts'
import { tapsOverUntil } from './taps-over.ts'

/** A component of which readers say now that it does not work for them. */
export interface AffectedByReaders {
  readonly component: Component
  readonly number: RoughNumber
  readonly since: Instant
  /** So many that they stand behind an alert. */
  readonly isEnough: boolean
}

export interface AffectedStanding extends AffectedByReaders {
  /** An open incident is about it, or a proposal that waits has it behind it. */
  readonly isInHand: boolean
}

/** What was tapped until an incident about it was told to be over is over with it; what is tapped since may be about another one. */
const countSince = async (records: Records, componentId: ComponentId, overUntil: Instant, now: Instant): Promise<TapCount> => {
  const networks = await records.taps.countAfter(componentId, overUntil)
  return { componentId, networks, since: (await records.taps.firstBetween([componentId], overUntil, now)) ?? now }
}

/** What readers say at present, in rough numbers; whoever said so first comes first. */
export const affectedNow = async (records: Records, page: Page, now: Instant): Promise<readonly AffectedByReaders[]> => {
  if (!page.countsAffected) return []
  const since = plusSeconds(now, -tapWindowSeconds)
  const tapped = await records.taps.listSince(page.id, since)
  if (tapped.length === 0) return []
  const overUntil = await tapsOverUntil(records, page.id, now)
  const counts: TapCount[] = []
  for (const count of tapped) {
    const until = overUntil(count.componentId)
    counts.push(until && isBefore(since, until) ? await countSince(records, count.componentId, until, now) : count)
  }
  counts.sort((a, b) => (isBefore(a.since, b.since) ? -1 : Number(isBefore(b.since, a.since))))
  const components = await records.components.listOf(page.id)
  return counts
    .filter((count) => count.networks > 0)
    .flatMap(({ componentId, networks, since }) => {
      const component = components.find(({ id, retiredAt }) => id === componentId && retiredAt === null)
      return component ? [{ component, number: roughNumber(networks), since, isEnough: networks >= enoughNetworks }] : []
    })
}

/** Those of them who stand behind a proposal that waits: enough, and about what it may concern. */
export const readersBeside = (proposal: Proposal, all: readonly AffectedByReaders[]): readonly AffectedByReaders[] =>
  all.filter(({ component, isEnough }) => isEnough && mayConcern(proposal, component.id))
