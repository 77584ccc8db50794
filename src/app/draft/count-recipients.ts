import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { isPublished } from '../../core/notice/notice.ts'
import { ok, type Result } from '../../core/result.ts'
import { reachAfter } from '../../core/subscriber/wants-notice.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { ReachedCount } from '../subscriber-records.ts'

export interface Recipients {
  readonly counts: readonly ReachedCount[]
  readonly total: number
  /** Colleagues who get it while it can still be undone. */
  readonly headsUp: number
  /** A drill reaches nobody outside. */
  readonly isDrill: boolean
}

/** Who would get a notice if it were published now. */
export const countRecipients = async (context: Context, input: { readonly noticeId: string }): Promise<Result<Recipients>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    const notice = await records.notices.find(id.value)
    const incident = notice && (await records.incidents.find(notice.incidentId))
    if (!notice || !incident) return missing('notice')
    const headsUp = context.settings.headsUpAddresses.length
    if (incident.isDrill) return ok({ counts: [], total: 0, headsUp, isDrill: true })
    const published = (await records.notices.listOf(incident.id)).filter(isPublished)
    const reach = reachAfter(notice, published)
    const pushed = (await records.pages.find(notice.pageId))?.clock.bySeverity[reach.severity].channels ?? []
    const reached = await records.subscribers.countReached(notice.pageId, reach)
    const counts = reached.filter(({ channel }) => pushed.includes(channel))
    return ok({ counts, total: counts.reduce((sum, { count }) => sum + count, 0), headsUp, isDrill: false })
  })
}
