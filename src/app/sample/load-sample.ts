import { authorize } from '../../core/actor/actor.ts'
import type { ComponentId } from '../../core/brand.ts'
import { noticeRecord } from '../../core/notice/notice-record.ts'
import type { Page } from '../../core/page/page.ts'
import { parsePageInput } from '../../core/page/parse-page-input.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { sampleHistory } from '../../core/sample/history.ts'
import { sampleGroups, sampleOrganisation } from '../../core/sample/organisation.ts'
import { type Replayed, replaySample } from '../../core/sample/replay.ts'
import { type Instant, instantText } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import { addSampleReaders } from '../sample-readers.ts'
import type { Records } from '../store.ts'

export interface SampleLoaded {
  readonly incidents: number
  readonly subscribers: number
  readonly rules: number
}

const findEmptyPage = async (records: Records): Promise<Result<Page>> => {
  const page = await findPage(records, undefined)
  if (!page.ok) return page
  const { id } = page.value
  const components = await records.components.listOf(id)
  const incidents = await records.incidents.list(id, { after: null, limit: 1 })
  const subscribers = await records.subscribers.list(id, { after: null, limit: 1 })
  const found = [
    ...(components.length > 0 ? ['components'] : []),
    ...(incidents.items.length > 0 ? ['incidents'] : []),
    ...(subscribers.items.length > 0 ? ['subscribers'] : []),
  ]
  return found.length === 0 ? page : refuse('sample.not_empty', `It has ${found.join(' and ')}. Nothing was changed.`)
}

const nameThePage = async (records: Records, page: Page, now: Instant): Promise<Result<Page>> => {
  const parsed = parsePageInput(sampleOrganisation, page)
  if (!parsed.ok) return parsed
  const named: Page = { ...page, ...parsed.value, updatedAt: now, version: page.version + 1 }
  return (await records.pages.save(named, page.version)) ? ok(named) : stale('page')
}

const addParts = async (context: Context, records: Records, page: Page, now: Instant): Promise<ReadonlyMap<string, ComponentId>> => {
  const ids = new Map<string, ComponentId>()
  const shared = { pageId: page.id, description: null, createdAt: now, updatedAt: now, version: 1 }
  let position = 0
  for (const [place, { name: groupName, components }] of sampleGroups.entries()) {
    const group = {
      ...shared,
      id: context.ids.next<Parameters<typeof records.components.findGroup>[0]>(),
      name: groupName,
      position: place,
    }
    await records.components.insertGroup(group)
    for (const name of components) {
      const id = context.ids.next<ComponentId>()
      await records.components.insert({ ...shared, id, name, groupId: group.id, position: position++, startedOn: null, retiredAt: null })
      ids.set(name, id)
    }
  }
  return ids
}

const entriesOf = (context: Context, { incident, notices }: Replayed, now: Instant) => [
  internalEntry(context, now, 'incident.sampled', incident.id, { title: incident.title }),
  ...notices.map((notice) => {
    const { number, publishedAt } = notice.status
    const facts = { incidentId: incident.id, number, publishedAt: instantText(publishedAt) }
    return publicEntry(context, notice.pageId, now, 'notice.published', notice.id, { ...noticeRecord(notice), ...facts })
  }),
]

/**
 * An invented organisation with a history, subscribers and an alert rule, for looking around. The journal says that it is a sample and when it was loaded, and keeps it
 * for good: whoever wants to begin in earnest begins on an empty data folder.
 */
export const loadSample = async (context: Context): Promise<Result<SampleLoaded>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<SampleLoaded>(async (records) => {
    const empty = await findEmptyPage(records)
    if (!empty.ok) return empty
    const named = await nameThePage(records, empty.value, now)
    if (!named.ok) return named
    const page = named.value
    const componentIds = await addParts(context, records, page, now)
    const replay = { page, now, componentIds, next: context.ids.next }
    const entries = []
    for (const sample of sampleHistory) {
      const replayed = replaySample(replay, sample)
      await records.incidents.insert(replayed.incident)
      for (const notice of replayed.notices) await records.notices.insert(notice)
      for (const commitment of replayed.commitments) await records.commitments.insert(commitment)
      entries.push(...entriesOf(context, replayed, now))
    }
    const readers = await addSampleReaders(context, records, { page, now, componentIds })
    const facts = { name: page.name, sample: true }
    await records.journal.append([
      internalEntry(context, now, 'sample.loaded', page.id, facts),
      publicEntry(context, page.id, now, 'page.changed', page.id, facts),
      ...entries,
    ])
    return ok({ incidents: sampleHistory.length, ...readers })
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
