import { enoughNetworks, mayConcern } from '../core/affected/decide-tap.ts'
import { type RoughNumber, roughNumber, tapWindowSeconds } from '../core/affected/tap.ts'
import type { Component } from '../core/component/component.ts'
import type { Page } from '../core/page/page.ts'
import type { Proposal } from '../core/signal/signal.ts'
import { type Instant, plusSeconds } from '../core/time.ts'
import type { Records } from './store.ts'

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

/** What readers say at present, in rough numbers; whoever said so first comes first. */
export const affectedNow = async (records: Records, page: Page, now: Instant): Promise<readonly AffectedByReaders[]> => {
  if (!page.countsAffected) return []
  const counts = await records.taps.listSince(page.id, plusSeconds(now, -tapWindowSeconds))
  if (counts.length === 0) return []
  const components = await records.components.listOf(page.id)
  return counts.flatMap(({ componentId, networks, since }) => {
    const component = components.find(({ id, retiredAt }) => id === componentId && retiredAt === null)
    return component ? [{ component, number: roughNumber(networks), since, isEnough: networks >= enoughNetworks }] : []
  })
}

/** Those of them who stand behind a proposal that waits: enough, and about what it may concern. */
export const readersBeside = (proposal: Proposal, all: readonly AffectedByReaders[]): readonly AffectedByReaders[] =>
  all.filter(({ component, isEnough }) => isEnough && mayConcern(proposal, component.id))
