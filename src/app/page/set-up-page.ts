import { authorize } from '../../core/actor/actor.ts'
import { noApprovals } from '../../core/approval/approval-policy.ts'
import type { TimeZone } from '../../core/brand.ts'
import { type Page, plainLook } from '../../core/page/page.ts'
import { defaultClockPolicy } from '../../core/policy/clock-policy.ts'
import { noPolicy } from '../../core/policy/publishing-policy.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'

/** Makes the installation's first page where there is none, so that readers and operators never meet an empty house. */
export const setUpPage = async (context: Context, input: { readonly name: string; readonly zone: TimeZone }): Promise<Result<Page>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const existing = (await records.pages.list())[0]
    if (existing) return ok(existing)
    const page: Page = {
      id: context.ids.next(),
      name: input.name,
      language: 'en',
      zone: input.zone,
      look: plainLook,
      policy: noPolicy,
      approvals: noApprovals,
      showsRecord: false,
      countsAffected: false,
      clock: defaultClockPolicy,
      contact: null,
      createdAt: now,
      updatedAt: now,
      version: 1,
    }
    await records.pages.insert(page)
    await records.journal.append([
      internalEntry(context, now, 'page.set_up', page.id, { name: page.name }),
      publicEntry(context, page.id, now, 'page.changed', page.id, { name: page.name }),
    ])
    return ok(page)
  })
}
