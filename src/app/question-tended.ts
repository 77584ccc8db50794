import type { IncidentId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Answer, Question } from '../core/question/question.ts'
import { ok, type Result } from '../core/result.ts'
import { missing } from './load.ts'
import type { FormerWords, Report } from './question-records.ts'
import type { Records } from './store.ts'

/** The incident whose questions somebody looks after; one that is not public has none. */
export const findTended = async (records: Records, text: string): Promise<Result<Incident>> => {
  const id = parseId<IncidentId>(text)
  const incident = id.ok ? await records.incidents.find(id.value) : undefined
  return incident ? ok(incident) : missing('incident')
}

/** What is looked after together: everything on a page, or what stands under one incident of it. */
export interface TendedPlace {
  readonly pageId?: string | undefined
  readonly incidentId?: string | undefined
}

export const tendedIncident = ({ incidentId }: TendedPlace): Result<IncidentId | undefined> =>
  incidentId === undefined ? ok(undefined) : parseId<IncidentId>(incidentId)

/** What is known of a question or an answer beside itself. */
export interface Tended<W extends Question | Answer> {
  readonly written: W
  readonly former: readonly FormerWords[]
  readonly reports: readonly Report[]
}

const mostReports = 50

export const tended = async <W extends Question | Answer>(records: Records, written: W): Promise<Tended<W>> => ({
  written,
  former: written.editedAt === null ? [] : await records.questions.listFormer(written.id),
  reports: await records.questions.listReports(written.id, mostReports),
})
