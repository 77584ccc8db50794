import { authorize } from '../../core/actor/actor.ts'
import { addressedOf, zoneAddressed } from '../../core/audience/addressed.ts'
import type { Audience } from '../../core/audience/audience.ts'
import type { IncidentId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { internalChain, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { assembleNotice, textAt } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { Notice, PublishedNotice } from '../../core/notice/notice.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { type LegalStanding, readStanding } from '../legal-change.ts'
import { missing } from '../load.ts'
import type { Records } from '../store.ts'

export interface RecordedNotice {
  readonly notice: PublishedNotice
  /** As readers were given it, with what was redacted left out. */
  readonly text: string
}

/**
 * What an authority may be handed. Of the journal it has what the public chain says, and of the internal one the legal acts alone: what
 * colleagues let stand, drafted or put aside is not in it.
 */
export interface LegalRecord extends LegalStanding {
  readonly page: Page
  readonly madeAt: Instant
  readonly audiences: readonly Audience[]
  readonly notices: readonly RecordedNotice[]
  readonly entries: readonly JournalEntry[]
}

const mostEntries = 1000

const entriesOf = async (records: Records, { incident, page }: Pick<LegalRecord, 'incident' | 'page'>, notices: readonly Notice[]) => {
  const subjects = [incident.id, ...notices.map(({ id }) => id)]
  const open = await records.journal.about(publicChain(page.id), subjects, mostEntries)
  const own = await records.journal.about(internalChain, [incident.id], mostEntries)
  return [...open, ...own.filter(({ kind }) => kind.startsWith('legal.'))]
}

/** The record of an incident for the authority, as far as Forthright knows it. The notice itself is the lawyers'. */
export const exportLegalRecord = async (context: Context, input: { readonly incidentId: string }): Promise<Result<LegalRecord>> => {
  const allowed = authorize(context.actor, 'incident.write')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const incident = await records.incidents.find(id.value)
    const page = incident && (await records.pages.find(incident.pageId))
    if (!incident || !page) return missing('incident')
    const published = await records.notices.listPublished([incident.id])
    const audiences = await records.audiences.listOf(page.id)
    const notices = published.map((notice) => {
      const zone = zoneAddressed(addressedOf(notice.addressing, audiences), page)
      const assembled = assembleNotice(notice.content, assemblySetting({ notice, incident, page: { zone }, others: published, now }))
      return { notice, text: textAt(assembled, 'technical') }
    })
    const entries = await entriesOf(records, { incident, page }, published)
    return ok({ ...(await readStanding(context, records, incident, now)), page, madeAt: now, audiences, notices, entries })
  })
}
