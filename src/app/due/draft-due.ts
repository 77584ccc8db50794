import { authorize } from '../../core/actor/actor.ts'
import { dueInput } from '../../core/due/due-draft.ts'
import { factsBehind } from '../../core/due/due-near.ts'
import { dueOf } from '../../core/due/due-of.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { beginSheet } from '../draft-file.ts'
import { loadDueFacts } from '../due-facts.ts'
import { internalEntry } from '../journal.ts'
import { findPage, lockIncident, missing } from '../load.ts'

const places = {
  proposal: 'This is proposed already: take up the proposal.',
  other: 'This waits for an answer and not for a notice: open what was asked to be approved, and approve or refuse it.',
} as const

const elsewhere = (kind: keyof typeof places): Result<never> =>
  refuse('input.invalid', places[kind], { errors: [{ pointer: '/key', detail: places[kind] }] })

/**
 * Prepares the words that a due item asks for, as a draft: nothing goes out by itself. What a machine has proposed is taken up where
 * proposals are.
 */
export const draftDue = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly key: string },
): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Notice>(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const facts = await loadDueFacts(records, page.value, { holidays: context.holidays, now })
    const item = dueOf(factsBehind(facts, [input.key]), now).find(({ key }) => key === input.key)
    if (!item) return missing('due item')
    if (item.subject.kind !== 'incident') return elsewhere(item.subject.kind)
    const found = await lockIncident(records, item.subject.id)
    if (!found.ok) return found
    const notices = await records.notices.listOf(found.value.incident.id)
    const incident = expectedIncident(found.value.incident, notices)
    const parsed = dueInput(item, { incident, notices, facts, now })
    const draft = writeDraft({ id: context.ids.next(), parsed, incident, page: page.value, correction: null, backdatedTo: null, now })
    await records.notices.insert(draft)
    await beginSheet(records, draft.id, context.actor)
    await records.journal.append([internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id, dueKind: item.kind })])
    return ok(draft)
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
