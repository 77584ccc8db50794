import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { lockIncident, missing, stale } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished, publishDraft } from '../publish-draft.ts'

/**
 * Publishes a draft: it takes effect when the undo window ends, and nothing leaves the house before. `readVersion` is the version
 * that the publisher has seen; a draft changed since is refused as stale.
 */
export const publishNotice = async (
  context: Context,
  input: { readonly noticeId: string; readonly readVersion: number },
): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await once(context, 'publishNotice', parsePublished, async (records) => {
    const draft = await records.notices.find(id.value)
    if (!draft) return missing('notice')
    const found = await lockIncident(records, draft.incidentId)
    if (!found.ok) return found
    const write = async (pending: typeof draft): Promise<Result<true>> =>
      (await records.notices.save(pending, input.readVersion)) ? ok(true) : stale('notice')
    if (draft.version !== input.readVersion && draft.status.state === 'draft') return stale('notice')
    return publishDraft(context, records, { draft, ...found.value, now, write })
  })
  return hintPublication(context, result)
}
