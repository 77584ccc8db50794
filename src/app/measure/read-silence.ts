import { authorize } from '../../core/actor/actor.ts'
import { silenceSince } from '../../core/measure/incident-measures.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** The longest that customers have been waiting at this moment, over the open incidents; nothing where none waits. */
export interface SilenceFigure {
  readonly seconds: number
  /** Of another incident, perhaps: the longest past its promised time. */
  readonly beyondPromiseSeconds: number
}

/** How long the quietest open incident has said nothing to everybody; drills and planned work left out. */
export const readSilence = async (context: Context, input: { readonly pageId?: string | undefined }): Promise<Result<SilenceFigure>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const last = await records.notices.listLastWords(page.value.id)
    const silences = last.map((notice) => silenceSince(notice, now))
    return ok({
      seconds: Math.max(0, ...silences.map((silence) => silence?.seconds ?? 0)),
      beyondPromiseSeconds: Math.max(0, ...silences.map((silence) => silence?.beyondPromiseSeconds ?? 0)),
    })
  })
}
