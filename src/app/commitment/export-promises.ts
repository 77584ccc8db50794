import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { type ListedPromise, withTitles } from '../promise-titles.ts'

const step = 100

/** Every promise, newest first, a hundred at a time. */
export const exportPromises = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<AsyncIterable<readonly ListedPromise[]>>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const page = await context.store.read((records) => findPage(records, input.pageId))
  if (!page.ok) return page
  const chunks = async function* (): AsyncGenerator<readonly ListedPromise[]> {
    let after: string | null = null
    do {
      const from: string | null = after
      const { items, next } = await context.store.read(async (records) => {
        const slice = await records.commitments.ledger(page.value.id, { after: from, limit: step })
        return { items: await withTitles(records, slice.items), next: slice.next }
      })
      yield items
      after = next
    } while (after !== null)
  }
  return ok(chunks())
}
