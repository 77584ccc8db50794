import { authorize } from '../../core/actor/actor.ts'
import { type RoughNumber, roughNumber, tapWindowSeconds } from '../../core/affected/tap.ts'
import type { Component } from '../../core/component/component.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** A component of which readers say now that it does not work for them. */
export interface AffectedByReaders {
  readonly component: Component
  readonly number: RoughNumber
  readonly since: Instant
}

/** What readers say at present, in rough numbers; whoever said so first comes first. */
export const listAffected = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly AffectedByReaders[]>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const since = plusSeconds(context.clock.now(), -tapWindowSeconds)
  return context.store.read(async (records): Promise<Result<readonly AffectedByReaders[]>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    if (!page.value.countsAffected) return ok([])
    const components = await records.components.listOf(page.value.id)
    return ok(
      (await records.taps.listSince(page.value.id, since)).flatMap((count) => {
        const component = components.find(({ id, retiredAt }) => id === count.componentId && retiredAt === null)
        return component ? [{ component, number: roughNumber(count.networks), since: count.since }] : []
      }),
    )
  })
}
