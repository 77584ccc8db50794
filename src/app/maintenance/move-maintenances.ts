import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { decideMove, isSaidToOverrun, phaseOfMove } from '../../core/maintenance/decide-move.ts'
import { obstaclesOf } from '../../core/maintenance/obstacles.ts'
import type { MaintenancePlan, Planned, PlannedMove } from '../../core/maintenance/plan.ts'
import { isPublished } from '../../core/notice/notice.ts'
import type { ParsedNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident } from '../load.ts'
import { listOpenIncidents } from '../open-incidents.ts'
import { hintPublication } from '../publish-draft.ts'
import type { Records } from '../store.ts'
import { listWaitingProposals } from '../waiting-proposals.ts'
import { writeAndPublish } from '../write-and-publish.ts'

const parsedOf = (plan: MaintenancePlan, move: PlannedMove): ParsedNoticeInput | undefined => {
  const content = plan.words[move]
  const { language, addressing } = plan
  return content ? { kind: 'maintenance', language, content, change: { phase: phaseOfMove[move] }, addressing } : undefined
}

/** Waiting alerts and open incidents on what was worked at: then a person says how it is. */
const standsAgainst = async (records: Records, incident: Incident): Promise<boolean> => {
  const waiting = await listWaitingProposals(records, incident.pageId)
  return obstaclesOf(incident, await listOpenIncidents(records, incident.pageId), waiting).length > 0
}

const moveOne = async (context: Context, { incident: { id } }: Planned): Promise<Result<boolean>> => {
  const now = context.clock.now()
  return context.store.transaction<boolean>(async (records) => {
    const found = await lockIncident(records, id)
    const plan = await records.maintenances.findPlan(id)
    if (!found.ok || !plan) return ok(false)
    const { incident, page } = found.value
    // A notice on its way may be the very word; once it has taken effect this looks again.
    const notices = await records.notices.listOf(id)
    if (notices.some(({ status }) => status.state === 'pending')) return ok(false)
    const move = decideMove({ incident, plan }, page.clock, now)
    const parsed = move && parsedOf(plan, move)
    if (!move || !parsed) return ok(false)
    if (move === 'completed' && isSaidToOverrun({ incident, plan }, notices.filter(isPublished))) return ok(false)
    if (move === 'completed' && (await standsAgainst(records, incident))) return ok(false)
    const published = await writeAndPublish(context, records, { incident, page, parsed, correction: null, backdatedTo: null, now })
    if (!published.ok) return published
    await records.maintenances.savePlan({ ...plan, said: [...plan.said, move], version: plan.version + 1 }, plan.version)
    await records.journal.append([
      internalEntry(context, now, 'maintenance.moved', id, { to: phaseOfMove[move], plannedBy: plan.plannedBy.name }),
    ])
    return ok(true)
  })
}

/**
 * Announces, starts and ends what was planned to, with the words that a person approved with the plan. What is refused (by the policy,
 * by an approval that is asked for) stays where it is and is due to a person; one that fails holds up no other. Any node may try. Answers how many moved.
 */
export const moveMaintenances = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const due = await context.store.read(async (records) => {
    const policies = new Map((await records.pages.list()).map((page) => [page.id, page.clock]))
    return (await records.maintenances.listPlanned()).filter((planned) => {
      const policy = policies.get(planned.incident.pageId)
      return policy !== undefined && decideMove(planned, policy, now) !== null
    })
  })
  let moved = 0
  const failures: unknown[] = []
  for (const planned of due) {
    try {
      const result = await moveOne(context, planned)
      if (result.ok && result.value) moved++
    } catch (error) {
      failures.push(error)
    }
  }
  if (moved > 0) hintPublication(context, ok(moved))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${due.length} due maintenances could not move`)
  return ok(moved)
}
