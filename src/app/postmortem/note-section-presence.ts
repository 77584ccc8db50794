import { authorize } from '../../core/actor/actor.ts'
import { parseSectionName } from '../../core/postmortem/section.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { presentSince, writerOf } from '../draft-file.ts'
import { findPublicIncident } from '../postmortem-file.ts'
import type { SectionPresence } from '../postmortem-records.ts'

/** Says that somebody has a postmortem open, and in which section they are; forgotten unless it is said again. */
export const noteSectionPresence = async (
  context: Context,
  input: { readonly incidentId: string; readonly section: string | null; readonly hasLeft?: boolean | undefined },
): Promise<Result<readonly SectionPresence[]>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const writer = writerOf(context.actor)
  // A section of a newer console is somewhere, and nowhere that could be shown.
  const section = input.section === null ? null : (parseSectionName(input.section) ?? null)
  const result = await context.store.transaction(async (records) => {
    const incident = await findPublicIncident(records, input.incidentId)
    if (!incident.ok) return incident
    const { id } = incident.value
    const before = await records.postmortems.listPresent(id, presentSince(now))
    const known = before.find((one) => one.writer.id === writer.id)
    if (input.hasLeft) await records.postmortems.leave(id, writer.id)
    else await records.postmortems.notePresence(id, { writer, section, at: now })
    const isNews = input.hasLeft ? known !== undefined : known === undefined || known.section !== section
    return ok({ present: await records.postmortems.listPresent(id, presentSince(now)), isNews })
  })
  if (!result.ok) return result
  if (result.value.isNews) context.hints.raise('drafts')
  return ok(result.value.present)
}
