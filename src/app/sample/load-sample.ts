import { authorize } from '../../core/actor/actor.ts'
import type { ComponentGroupId, ComponentId } from '../../core/brand.ts'
import { noticeRecord } from '../../core/notice/notice-record.ts'
import type { Page } from '../../core/page/page.ts'
import { parsePageInput } from '../../core/page/parse-page-input.ts'
import { editionRecord } from '../../core/postmortem/edition-record.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { sampleHistory } from '../../core/sample/history.ts'
import { sampleGroups, sampleOrganisation } from '../../core/sample/organisation.ts'
import { type Replay, replaySample } from '../../core/sample/replay.ts'
import { dateOf, type Instant, instantText, plusDays } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import { addSampleQuestions } from '../sample-questions.ts'
import { addSampleReaders } from '../sample-readers.ts'
import { addSampleReports, type SampleTold } from '../sample-report.ts'
import { sampleObstaclesOf } from '../sample-room.ts'
import type { Records } from '../store.ts'

export interface SampleLoaded {
  readonly incidents: number
  readonly subscribers: number
  readonly rules: number
}

const findEmptyPage = async (records: Records): Promise<Result<Page>> => {
  const page = await findPage(records, undefined)
  if (!page.ok) return page
  const found = await sampleObstaclesOf(records, page.value.id)
  return found.length === 0 ? page : refuse('sample.not_empty', `It has ${found.join(' and ')}. Nothing was changed.`)
}

const nameThePage = async (records: Records, page: Page, now: Instant): Promise<Result<Page>> => {
  const parsed = parsePageInput(sampleOrganisation, page, [])
  if (!parsed.ok) return parsed
  const named: Page = { ...page, ...parsed.value, updatedAt: now, version: page.version + 1 }
  return (await records.pages.save(named, page.version)) ? ok(named) : stale('page')
}

interface Parts {
  readonly groupIds: readonly ComponentGroupId[]
  readonly componentIds: ReadonlyMap<string, ComponentId>
}

/** Since when the invented organisation keeps its record: before its first incident. */
const sampleDays = 90

const addParts = async (context: Context, records: Records, page: Page, now: Instant): Promise<Parts> => {
  const ids = new Map<string, ComponentId>()
  const groupIds: ComponentGroupId[] = []
  const startedOn = plusDays(dateOf(now, page.zone), -sampleDays)
  const shared = { pageId: page.id, description: null, createdAt: now, updatedAt: now, version: 1 }
  let position = 0
  for (const [place, { name: groupName, components }] of sampleGroups.entries()) {
    const group = {
      ...shared,
      id: context.ids.next<ComponentGroupId>(),
      name: groupName,
      position: place,
    }
    await records.components.insertGroup(group)
    groupIds.push(group.id)
    for (const name of components) {
      const id = context.ids.next<ComponentId>()
      await records.components.insert({ ...shared, id, name, groupId: group.id, position: position++, startedOn, retiredAt: null })
      ids.set(name, id)
    }
  }
  return { groupIds, componentIds: ids }
}

const entriesOf = (context: Context, { incident, notices, editions }: SampleTold, now: Instant) => [
  internalEntry(context, now, 'incident.sampled', incident.id, { title: incident.title }),
  ...notices.map((notice) => {
    const { number, publishedAt } = notice.status
    const facts = { incidentId: incident.id, number, publishedAt: instantText(publishedAt) }
    return publicEntry(context, notice.pageId, now, 'notice.published', notice.id, { ...noticeRecord(notice), ...facts, sample: true })
  }),
  ...editions.map((edition) =>
    publicEntry(context, incident.pageId, now, 'report.published', edition.noticeId, { ...editionRecord(edition), sample: true }),
  ),
]

const addHistory = async (context: Context, records: Records, replay: Replay): Promise<readonly SampleTold[]> => {
  const told: SampleTold[] = []
  for (const sample of sampleHistory) {
    const replayed = replaySample(replay, sample)
    await records.incidents.insert(replayed.incident)
    for (const notice of replayed.notices) await records.notices.insert(notice)
    for (const commitment of replayed.commitments) await records.commitments.insert(commitment)
    told.push(await addSampleReports(context, records, replay, { sample, replayed }))
  }
  return told
}

/**
 * An invented organisation with a history, subscribers and an alert rule, for looking around. What was loaded is remembered, so that
 * `removeSample` can take it out again; the journal keeps for good that it was here.
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
    const { groupIds, componentIds } = await addParts(context, records, page, now)
    const { actor } = context
    const { baseUrl } = context.settings
    const standsFor = actor.kind === 'operator' ? { id: actor.id, name: actor.name } : null
    const told = await addHistory(context, records, { page, now, baseUrl, componentIds, standsFor, next: context.ids.next })
    const readers = await addSampleReaders(context, records, { page, now, componentIds })
    const questions = await addSampleQuestions(context, records, { page, now, told })
    const { name, zone, look, contact } = empty.value
    await records.sample.setMark({
      before: { name, zone, look, contact },
      incidentIds: told.map(({ incident }) => incident.id),
      noticeIds: told.flatMap(({ notices }) => notices.map(({ id }) => id)),
      groupIds,
      componentIds: [...componentIds.values()],
      ...readers,
      ...questions,
    })
    // Under a name of its own, so that it alone is redacted when the sample goes.
    const facts = { sampleName: page.name, sample: true }
    await records.journal.append([
      internalEntry(context, now, 'sample.loaded', page.id, facts),
      ...(questions.hasSwitchedQuestions ? [internalEntry(context, now, 'question.settings_changed', page.id, { isOn: true })] : []),
      publicEntry(context, page.id, now, 'page.changed', page.id, facts),
      ...told.flatMap((replayed) => entriesOf(context, replayed, now)),
    ])
    return ok({ incidents: told.length, subscribers: readers.subscriberIds.length, rules: readers.ruleIds.length })
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
