import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { type ContactInput, parseContact } from '../../core/incident/parse-incident-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident, stale } from '../load.ts'

/**
 * Changes what customers do not read in the incident itself: its duty contact, which the next notice names, and whether it is regulated. Title, severity, phase
 * and components change by publishing a notice that says so.
 */
export const changeIncident = async (
  context: Context,
  input: {
    readonly incidentId: string
    readonly readVersion: number
    readonly contact?: ContactInput | null | undefined
    readonly isRegulated?: boolean | undefined
  },
): Promise<Result<Incident>> => {
  const allowed = authorize(context.actor, 'incident.write')
  if (!allowed.ok) return allowed
  const contact = input.contact ? parseContact(input.contact) : ok(input.contact)
  if (!contact.ok) return contact
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { incident } = found.value
    const changed: Incident = {
      ...incident,
      contact: contact.value === undefined ? incident.contact : contact.value,
      isRegulated: input.isRegulated ?? incident.isRegulated,
      updatedAt: now,
      version: input.readVersion + 1,
    }
    if (!(await records.incidents.save(changed, input.readVersion))) return stale('incident')
    const { isRegulated } = changed
    await records.journal.append([
      ...(contact.value === undefined ? [] : [internalEntry(context, now, 'incident.contact_changed', changed.id)]),
      ...(isRegulated === incident.isRegulated
        ? []
        : [internalEntry(context, now, 'incident.regulation_changed', changed.id, { isRegulated })]),
    ])
    return ok(changed)
  })
}
