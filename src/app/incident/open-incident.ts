import { authorize } from '../../core/actor/actor.ts'
import { newIncident } from '../../core/incident/new-incident.ts'
import { type IncidentInput, parseIncidentInput } from '../../core/incident/parse-incident-input.ts'
import type { PlanInput } from '../../core/maintenance/parse-plan.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { isDrillTime } from '../drill-time.ts'
import { keepFirstReport } from '../first-report.ts'
import { internalEntry } from '../journal.ts'
import { leaveDraft } from '../leave-draft.ts'
import { checkReferences, findPage } from '../load.ts'
import { once } from '../once.ts'
import { planWith } from '../planning.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { startFromTemplate } from '../start-from-template.ts'
import { writeAndPublish } from '../write-and-publish.ts'

export interface OpenIncidentInput extends IncidentInput {
  readonly pageId?: string | undefined
  readonly notice: NoticeInput
  /** A template whose words stand where the notice says nothing. */
  readonly template?: string | undefined
  /** Publish the first notice at once (with the undo window), or leave it as a draft. */
  readonly publish: boolean
  /** Of a maintenance: what the clock says when it begins and when it is over. */
  readonly plan?: Omit<PlanInput, 'announcement'> | undefined
}

/**
 * Opens an incident or plans a maintenance, together with its first notice. `effectiveAt` of the answer is empty when the notice
 * was left as a draft.
 */
export const openIncident = async (context: Context, input: OpenIncidentInput): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, input.publish || input.plan ? 'notice.publish' : 'incident.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const parsed = parseIncidentInput(input, now)
  if (!parsed.ok) return parsed
  const notice = parseNoticeInput(input.notice)
  if (!notice.ok) return notice
  const result = await once(context, 'openIncident', parsePublished, async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const isDrill = parsed.value.isDrill || (await isDrillTime(records))
    const incident = newIncident(context.ids.next(), page.value.id, { ...parsed.value, isDrill }, now)
    const references = await checkReferences(records, page.value.id, { affected: incident.affected })
    if (!references.ok) return references
    const opened = internalEntry(context, now, 'incident.opened', incident.id, {
      title: incident.title,
      severity: incident.severity,
      isDrill: incident.isDrill,
    })
    const said = await startFromTemplate(context, records, input.template, { parsed: notice.value, incident, page: page.value, now })
    if (!said.ok) return said
    const writing = { incident, page: page.value, parsed: said.value, correction: null, backdatedTo: null, now }
    const { language = page.value.language, addressing } = notice.value
    const plan = input.plan ? planWith(context, incident, input.plan, language, addressing) : ok(null)
    if (!plan.ok) return plan
    const first = async (): Promise<void> => {
      await records.incidents.insert(incident)
      await keepFirstReport(records, incident)
      await records.journal.append([opened])
      if (!plan.value) return
      await records.maintenances.insertPlan(plan.value)
      await records.journal.append([internalEntry(context, now, 'maintenance.planned', incident.id)])
    }
    return (input.publish ? writeAndPublish : leaveDraft)(context, records, { ...writing, first })
  })
  return input.publish ? hintPublication(context, result) : result
}
