import { authorize } from '../../core/actor/actor.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { type Heading, parseSection, type SectionInput } from '../../core/postmortem/parse-section.ts'
import { isFreeName, type SectionBody, type SectionName } from '../../core/postmortem/section.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { keepActionLinks } from '../action-links.ts'
import type { Context } from '../context.ts'
import { writerOf } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { stale } from '../load.ts'
import { findPublicIncident, freeSections } from '../postmortem-file.ts'
import type { KeptSection } from '../postmortem-records.ts'
import type { Records } from '../store.ts'

/** What became of a save: somebody who saved first is not overwritten, and both texts are there to choose from. */
export type SavedSection =
  | { readonly state: 'saved'; readonly section: KeptSection }
  | { readonly state: 'conflict'; readonly mine: SectionBody; readonly theirs: KeptSection }

const findSection = async (records: Records, { incidentId, section }: KeptSection): Promise<KeptSection | undefined> =>
  (await records.postmortems.sectionsOf(incidentId)).find((kept) => kept.section === section)

/** A section of the organisation's own is there while the template has it, or somebody has written into it. */
const headingOf = async (records: Records, incident: Incident, section: SectionName): Promise<Result<Heading | undefined>> => {
  if (!isFreeName(section)) return ok(undefined)
  const kept = await records.postmortems.sectionsOf(incident.id)
  const found = (await freeSections(records, incident, kept)).find(({ name }) => name === section)
  return found ? ok(found) : refuse('entity.missing', `The template for postmortems has no section ${section}.`)
}

/** Saves one section; others may be saving theirs at the same time. The journal knows who began which, and not every keystroke. */
export const saveSection = async (
  context: Context,
  input: SectionInput & { readonly incidentId: string; readonly section: SectionName; readonly basedOn: number },
): Promise<Result<SavedSection>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const { section, basedOn } = input
  const result = await context.store.transaction(async (records): Promise<Result<SavedSection>> => {
    const incident = await findPublicIncident(records, input.incidentId)
    if (!incident.ok) return incident
    const { id: incidentId } = incident.value
    const heading = await headingOf(records, incident.value, section)
    if (!heading.ok) return heading
    const body = parseSection(section, input, heading.value)
    if (!body.ok) return body
    const written = { writtenBy: writerOf(context.actor), updatedAt: now, version: basedOn + 1 }
    const mine: KeptSection = { incidentId, section, body: body.value, ...written }
    if (!(await records.postmortems.saveSection(mine, basedOn))) {
      const theirs = await findSection(records, mine)
      return theirs ? ok({ state: 'conflict', mine: body.value, theirs }) : stale('section')
    }
    const links = body.value.kind === 'actions' ? await keepActionLinks(records, incidentId, body.value.items, now) : ok(false)
    if (!links.ok) return links
    if (basedOn === 0) {
      const language = (await records.pages.find(incident.value.pageId))?.language ?? null
      const begun = { section, title: incident.value.title, language }
      await records.journal.append([internalEntry(context, now, 'postmortem.section_begun', incidentId, begun)])
    }
    return ok({ state: 'saved', section: mine })
  })
  if (result.ok && result.value.state === 'saved') context.hints.raise('drafts')
  if (result.ok && section === 'actions') context.hints.raise('due')
  return result
}
