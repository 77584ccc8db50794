import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { ok, type Result } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { settingsOf } from '../question-box.ts'
import type { WaitingCount } from '../question-records.ts'

export interface WaitingQuestions {
  readonly isOn: boolean
  /** Those under which something waits, the newest first. */
  readonly items: readonly (WaitingCount & { readonly incident: Incident })[]
}

const daySeconds = 86_400

/** What readers asked that waits for somebody of the organisation, over all incidents. What is unanswered counts until questions close, or are switched off. */
export const listWaitingQuestions = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<WaitingQuestions>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records): Promise<Result<WaitingQuestions>> => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { settings } = await settingsOf(records, page.value.id)
    const counts = await records.questions.countWaiting(page.value.id, plusSeconds(now, -settings.closesAfterDays * daySeconds))
    const items: (WaitingCount & { readonly incident: Incident })[] = []
    const incidents = new Map(
      (await records.incidents.listByIds(counts.map(({ incidentId }) => incidentId))).map((incident) => [incident.id, incident]),
    )
    for (const count of counts) {
      // Where questions are off nobody can answer.
      const unanswered = settings.isOn ? count.unanswered : 0
      const incident = incidents.get(count.incidentId)
      if (incident && count.held + count.reported + unanswered > 0) items.push({ ...count, unanswered, incident })
    }
    return ok({ isOn: settings.isOn, items })
  })
}
