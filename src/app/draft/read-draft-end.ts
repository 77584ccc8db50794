import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId, NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { internalChain, type JournalEntry } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { Records } from '../store.ts'

/** What became of a draft, and by whose hand. */
export interface DraftEnd {
  readonly kind: 'published' | 'discarded'
  /** The journal's label of who did it. */
  readonly actor: string
  readonly at: string
  /** Null where the incident was given up with its only draft. */
  readonly incidentId: IncidentId | null
}

const ends: Readonly<Record<string, DraftEnd['kind']>> = { 'notice.published': 'published', 'notice.discarded': 'discarded' }

const incidentOf = async (records: Records, { fields }: JournalEntry): Promise<IncidentId | null> => {
  const named = fields.incidentId?.value
  const id = parseId<IncidentId>(typeof named === 'string' ? named : '')
  return id.ok ? ((await records.incidents.find(id.value))?.id ?? null) : null
}

/** Who published or discarded a draft, and when; null while it still is one. Whoever wrote in it asks when it is gone from under their hands. */
export const readDraftEnd = async (context: Context, input: { readonly noticeId: string }): Promise<Result<DraftEnd | null>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  return context.store.read(async (records): Promise<Result<DraftEnd | null>> => {
    if ((await records.notices.find(id.value))?.status.state === 'draft') return ok(null)
    for (const entry of (await records.journal.about(internalChain, [id.value], 100)).toReversed()) {
      const kind = ends[entry.kind]
      if (kind) return ok({ kind, actor: entry.actor, at: entry.at, incidentId: await incidentOf(records, entry) })
    }
    return missing('draft')
  })
}
