import { authorize } from '../../core/actor/actor.ts'
import { toldWith } from '../../core/notice/told-with.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { type ListedDraft, presentSince } from '../draft-file.ts'
import { findPage } from '../load.ts'
import type { Slice, SliceRequest } from '../store.ts'

/** Every notice that is being written, newest first, with its incident and its writers. */
export const listDrafts = async (
  context: Context,
  input: SliceRequest & { readonly pageId?: string | undefined },
): Promise<Result<Slice<ListedDraft>>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { items, next } = await records.drafts.list(page.value.id, { after: input.after, limit: input.limit })
    const ids = items.map(({ id }) => id)
    const sheets = await records.drafts.sheetsOf(ids)
    const present = await records.drafts.listPresent(ids, presentSince(now))
    const told = await records.notices.listPublished([...new Set(items.map(({ incidentId }) => incidentId))])
    const listed: ListedDraft[] = []
    for (const notice of items) {
      const incident = await records.incidents.find(notice.incidentId)
      if (!incident) throw new Error('a notice without its incident')
      const sheet = sheets.find(({ noticeId }) => noticeId === notice.id)
      const presence = present.filter(({ noticeId }) => noticeId === notice.id)
      const wentOutAt =
        toldWith(
          notice,
          told.filter(({ incidentId }) => incidentId === incident.id),
        )?.status.publishedAt ?? null
      listed.push({ notice, incident, begunBy: sheet?.begunBy ?? null, marks: sheet?.marks ?? {}, presence, wentOutAt })
    }
    return ok({ items: listed, next })
  })
}
