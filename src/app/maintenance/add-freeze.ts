import { authorize } from '../../core/actor/actor.ts'
import type { AudienceId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type Freeze, type FreezeInput, parseFreeze } from '../../core/maintenance/conflicts.ts'
import { ok, type Result } from '../../core/result.ts'
import { dateOf } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, missing } from '../load.ts'

/** Notes days on which an audience, or everybody, wants nothing to be changed. */
export const addFreeze = async (
  context: Context,
  input: FreezeInput & { readonly pageId?: string | undefined; readonly audienceId?: string | null | undefined },
): Promise<Result<Freeze>> => {
  const allowed = authorize(context.actor, 'audience.write')
  if (!allowed.ok) return allowed
  const audienceId = input.audienceId ? parseId<AudienceId>(input.audienceId) : ok(null)
  if (!audienceId.ok) return audienceId
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const parsed = parseFreeze(input, dateOf(now, page.value.zone))
    if (!parsed.ok) return parsed
    const audience = audienceId.value && (await records.audiences.find(audienceId.value))
    if (audienceId.value && audience?.pageId !== page.value.id) return missing('audience')
    const freeze: Freeze = { ...parsed.value, id: context.ids.next(), pageId: page.value.id, audienceId: audienceId.value }
    await records.freezes.insert(freeze)
    const { from, to, reason } = freeze
    await records.journal.append([internalEntry(context, now, 'maintenance.freeze_added', freeze.id, { from, to, reason })])
    return ok(freeze)
  })
}
