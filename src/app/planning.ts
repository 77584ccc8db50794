import type { Incident } from '../core/incident/incident.ts'
import { conflictsOf, type PlanConflict, type PlanGround } from '../core/maintenance/conflicts.ts'
import { type PlanInput, parsePlannedWords } from '../core/maintenance/parse-plan.ts'
import type { MaintenancePlan } from '../core/maintenance/plan.ts'
import type { Addressing } from '../core/notice/notice.ts'
import type { Language, Page } from '../core/page/page.ts'
import { FieldFaults, ok, type Result } from '../core/result.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import type { Records } from './store.ts'

/** A plan as it begins: nothing said yet, nobody against it. */
export const newPlan = (
  context: Context,
  incident: Incident,
  said: Pick<MaintenancePlan, 'words' | 'language' | 'addressing'>,
): MaintenancePlan => ({
  ...said,
  incidentId: incident.id,
  pageId: incident.pageId,
  said: [],
  series: null,
  hold: null,
  lateEnd: null,
  plannedBy: writerOf(context.actor),
  version: 1,
})

/** What is planned together with a maintenance and its first notice, which is its announcement. */
export const planWith = (
  context: Context,
  incident: Incident,
  input: Omit<PlanInput, 'announcement'>,
  language: Language,
  addressing: Addressing,
): Result<MaintenancePlan> => {
  const faults = new FieldFaults()
  if (incident.window === null) {
    faults.add('/plan', 'Only a maintenance has words that the clock says.')
    return faults.refuse()
  }
  const { started, completed } = input
  const words = faults.take('/plan', parsePlannedWords({ started, completed }, { incident, window: incident.window, language, addressing }))
  return words ? ok(newPlan(context, incident, { words, language, addressing })) : faults.refuse()
}

/** Everything that a planned window of a page can stand against. */
export const loadPlanGround = async (records: Records, page: Page): Promise<PlanGround> => {
  const audiences = await records.audiences.listOf(page.id)
  const freezes = (await records.freezes.listOf(page.id)).map((freeze) => {
    const audience = audiences.find(({ id }) => id === freeze.audienceId)
    return { freeze, audienceName: audience?.name ?? null, zone: audience?.zone ?? page.zone }
  })
  return { maintenances: await records.maintenances.listOpen(page.id), freezes }
}

export const conflictsWith = ({ id, window, affected }: Incident, ground: PlanGround): readonly PlanConflict[] =>
  window === null ? [] : conflictsOf({ id, window, affected }, ground)
