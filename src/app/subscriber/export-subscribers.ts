import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Subscriber } from '../../core/subscriber/subscriber.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'

/** A subscriber with the names behind its ids. */
export interface ExportedSubscriber {
  readonly subscriber: Subscriber
  readonly componentNames: readonly string[]
  readonly audienceName: string | null
}

export type ExportedChunks = AsyncIterable<readonly ExportedSubscriber[]>

const step = 1000

/** Every subscriber, oldest first, a thousand at a time. Taking the whole list out of the house is journaled before the first line. */
export const exportSubscribers = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<ExportedChunks>> => {
  const allowed = authorize(context.actor, 'subscriber.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const begun = await context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    await records.journal.append([internalEntry(context, now, 'subscribers.exported', page.value.id)])
    const components = new Map((await records.components.listOf(page.value.id)).map(({ id, name }) => [id, name]))
    const audiences = new Map((await records.audiences.listOf(page.value.id)).map(({ id, name }) => [id, name]))
    return ok({ pageId: page.value.id, components, audiences })
  })
  if (!begun.ok) return begun
  const { pageId, components, audiences } = begun.value
  const chunks = async function* (): AsyncGenerator<readonly ExportedSubscriber[]> {
    let after: Subscriber['id'] | null = null
    for (;;) {
      const found: readonly Subscriber[] = await context.store.read((records) => records.subscribers.listAll(pageId, after, step))
      const last = found.at(-1)
      if (!last) return
      after = last.id
      yield found.map((subscriber) => ({
        subscriber,
        componentNames: subscriber.preferences.componentIds.flatMap((id) => components.get(id) ?? []),
        audienceName: subscriber.audienceId && (audiences.get(subscriber.audienceId) ?? null),
      }))
    }
  }
  return ok(chunks())
}
