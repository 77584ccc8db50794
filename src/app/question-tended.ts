import type { IncidentId } from '../core/brand.ts'
import { parseId } from '../core/id.ts'
import type { Incident } from '../core/incident/incident.ts'
import { ok, type Result } from '../core/result.ts'
import { missing } from './load.ts'
import type { Records } from './store.ts'

/** The incident whose questions somebody looks after; one that is not public has none. */
export const findTended = async (records: Records, text: string): Promise<Result<Incident>> => {
  const id = parseId<IncidentId>(text)
  const incident = id.ok ? await records.incidents.find(id.value) : undefined
  return incident ? ok(incident) : missing('incident')
}
