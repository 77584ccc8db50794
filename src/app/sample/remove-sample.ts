import { authorize } from '../../core/actor/actor.ts'
import { wordedFields } from '../../core/notice/slots.ts'
import { editionWords } from '../../core/postmortem/edition-record.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { pageWithoutSample, type Staying, type Taking } from '../../core/sample/removal.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { stale } from '../load.ts'
import { countsOf, planSampleRemoval, type SampleCounts, type SamplePlan } from '../sample-plan.ts'
import { endSampleQuestions } from '../sample-questions.ts'
import type { Records } from '../store.ts'

export interface SampleRemoved {
  readonly gone: SampleCounts
  readonly staying: readonly Staying[]
}

const removeReaders = async (records: Records, { subscribers }: SamplePlan, now: Instant): Promise<Result<true>> => {
  for (const { id, version } of subscribers) {
    await records.outbox.cancelFor(id, now)
    await records.outbox.forgetTargets(id)
    if (!(await records.subscribers.remove(id, version))) return stale('subscriber')
  }
  return ok(true)
}

/** Invented words have no place in a record of what customers were told: it keeps that something stood there, and proves itself without them. */
const redactRecord = async (records: Records, { page, incidents }: SamplePlan): Promise<void> => {
  await records.journal.redact(page.id, ['sampleName'])
  for (const { id } of incidents) {
    for (const notice of await records.notices.listOf(id)) await records.journal.redact(notice.id, [...wordedFields, 'title'])
    for (const edition of await records.postmortems.publicEditionsOf([id]))
      await records.journal.redact(edition.noticeId, editionWords(edition), 'report.published')
  }
}

const removeParts = async (records: Records, plan: SamplePlan): Promise<Result<true>> => {
  await records.sample.removeIncidents(plan.incidents.map(({ id }) => id))
  for (const { id, version } of plan.rules) if (!(await records.alertRules.remove(id, version))) return stale('alert rule')
  for (const { id, version } of plan.audiences) if (!(await records.audiences.remove(id, version))) return stale('audience')
  await records.sample.removeComponents(plan.components.map(({ id }) => id))
  for (const { id, version } of plan.groups) if (!(await records.components.removeGroup(id, version))) return stale('component group')
  return ok(true)
}

const restorePage = async (records: Records, { page, mark, isPageRestored }: SamplePlan, now: Instant): Promise<Result<true>> => {
  if (!isPageRestored) return ok(true)
  const restored = { ...pageWithoutSample(page, mark), updatedAt: now, version: page.version + 1 }
  return (await records.pages.save(restored, page.version)) ? ok(true) : stale('page')
}

/** Readers ask no more, unless an incident stays under which they may have. */
const endQuestions = async (records: Records, plan: SamplePlan, now: Instant): Promise<boolean> =>
  !plan.staying.some(({ kind }) => kind === 'incident') && (await endSampleQuestions(records, plan.mark, { page: plan.page, now }))

/** What stays is remembered as the sample's, so that it can go later, when nothing of one's own rests on it any more. */
const keepRest = async (records: Records, { mark, staying }: SamplePlan): Promise<void> => {
  const left = new Set(staying.map(({ id }) => id))
  const rest = {
    ...mark,
    incidentIds: mark.incidentIds.filter((id) => left.has(id)),
    groupIds: mark.groupIds.filter((id) => left.has(id)),
    componentIds: mark.componentIds.filter((id) => left.has(id)),
    audienceIds: mark.audienceIds.filter((id) => left.has(id)),
    subscriberIds: [],
    ruleIds: mark.ruleIds.filter((id) => left.has(id)),
  }
  await records.sample.setMark(left.size === 0 ? null : rest)
}

/**
 * Takes the sample out of the records and off the page. Nothing that somebody wrote or made here goes along, nor what it rests on, but for
 * words that nobody was told where these are to go. Both chains keep every entry that loading wrote, without its invented words: the removal
 * is an entry of its own that names the incidents, and nothing before it moves.
 */
export const removeSample = async (context: Context, taking: Taking = { words: false }): Promise<Result<SampleRemoved>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<SampleRemoved>(async (records) => {
    const plan = await planSampleRemoval(records, 'lock', taking)
    if (plan === null) return refuse('sample.missing', 'Nothing of a sample is in these records. Nothing was changed.')
    await redactRecord(records, plan)
    for (const step of [removeReaders, removeParts, restorePage]) {
      const done = await step(records, plan, now)
      if (!done.ok) return done
    }
    const haveEnded = await endQuestions(records, plan, now)
    await keepRest(records, plan)
    const gone = countsOf(plan)
    const facts = { ...gone, incidentIds: plan.incidents.map(({ id }) => id), staying: plan.staying.length }
    await records.journal.append([
      internalEntry(context, now, 'sample.removed', plan.page.id, facts),
      ...(haveEnded ? [internalEntry(context, now, 'question.settings_changed', plan.page.id, { isOn: false })] : []),
      publicEntry(context, plan.page.id, now, 'sample.removed', plan.page.id, { incidentIds: facts.incidentIds }),
    ])
    return ok({ gone, staying: plan.staying })
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
