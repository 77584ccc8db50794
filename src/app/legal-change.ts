import { authorize } from '../core/actor/actor.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Json } from '../core/journal/canonical.ts'
import type { Recorder } from '../core/legal/decide-legal.ts'
import { emptyLegalFile, type LegalFile, type StandingDeadline, standingDeadlines } from '../core/legal/legal-file.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { internalEntry } from './journal.ts'
import { calendarsOf } from './legal-facts.ts'
import { checkSeen, lockIncident, stale } from './load.ts'
import type { Records } from './store.ts'

/** What of an incident concerns the law, with every deadline counted. */
export interface LegalStanding {
  readonly incident: Incident
  readonly file: LegalFile
  readonly deadlines: readonly StandingDeadline[]
}

export const readStanding = async (context: Context, records: Records, incident: Incident, now: Instant): Promise<LegalStanding> => {
  const file = (await records.legal.findFile(incident.id)) ?? emptyLegalFile(incident.id, incident.pageId, now)
  return { incident, file, deadlines: standingDeadlines(file, calendarsOf(context.holidays, file, now)) }
}

export interface LegalChange {
  readonly incidentId: string
  readonly seenVersion?: number | undefined
}

/** One record in the legal file of an incident, with its entry in the journal. */
export const changeLegalFile = async (
  context: Context,
  input: LegalChange,
  decide: (
    standing: LegalStanding,
    recorder: Recorder,
    records: Records,
  ) => Promise<Result<{ readonly file: LegalFile; readonly kind: string; readonly facts: Readonly<Record<string, Json>> }>>,
): Promise<Result<LegalStanding>> => {
  const allowed = authorize(context.actor, 'incident.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<LegalStanding>(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { incident } = found.value
    const standing = await readStanding(context, records, incident, now)
    const seen = checkSeen('legal record', standing.file, input.seenVersion)
    if (!seen.ok) return seen
    const decided = await decide(standing, { by: writerOf(context.actor), now }, records)
    if (!decided.ok) return decided
    const { file, kind, facts } = decided.value
    if (!(await records.legal.saveFile(file, standing.file.version))) return stale('legal record')
    const after = await readStanding(context, records, incident, now)
    await records.journal.append([internalEntry(context, now, kind, incident.id, facts)])
    return ok(after)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
