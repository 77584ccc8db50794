import type { Incident } from '../core/incident/incident.ts'
import type { AsProposed } from '../core/notice/decide-publication.ts'
import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import { writeDraft } from '../core/notice/write-draft.ts'
import type { Page } from '../core/page/page.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { checkReferences } from './load.ts'
import { type Published, publishDraft } from './publish-draft.ts'
import type { Records } from './store.ts'
import { waive } from './waive.ts'

export interface Writing {
  readonly incident: Incident
  readonly page: Page
  readonly parsed: ParsedNoticeInput
  readonly correction: Notice['correction']
  readonly backdatedTo: Instant | null
  readonly now: Instant
  readonly asProposed?: AsProposed
  /** Written before the notice, once nothing is refused any more: what the notice stands on, and the record of it. */
  readonly first?: () => Promise<unknown>
}

/** A new notice, from input to pending, inside the caller's transaction. */
export const writeAndPublish = async (context: Context, records: Records, writing: Writing): Promise<Result<Published>> => {
  const incident = expectedIncident(writing.incident, await records.notices.listOf(writing.incident.id))
  const draft = writeDraft({ id: context.ids.next(), ...writing, incident })
  const waived = await waive(context, records, { draft, incident, page: writing.page, now: writing.now }, writing.parsed)
  if (!waived.ok) return waived
  const references = await checkReferences(records, writing.page.id, { affected: draft.change.affected, addressing: draft.addressing })
  if (!references.ok) return references
  const write = async (pending: Notice): Promise<Result<true>> => {
    await writing.first?.()
    await records.notices.insert(pending)
    return ok(true)
  }
  const { page, now, asProposed } = writing
  return publishDraft(context, records, { draft: waived.value, incident: writing.incident, page, now, asProposed, write })
}
