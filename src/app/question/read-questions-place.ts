import type { IncidentId } from '../../core/brand.ts'
import type { Language } from '../../core/page/page.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPlace, type QuestionsPlace } from '../question-view.ts'

/** What somebody has come to, whether or not questions are taken there. */
export interface FoundPlace {
  readonly incidentId: IncidentId
  readonly isOn: boolean
  /** Of the mail that a link stood in, else of the page. */
  readonly language: Language
}

/** Where a path or a link to questions leads, without any of the questions. */
export const readQuestionsPlace = async (context: Context, place: QuestionsPlace): Promise<Result<FoundPlace>> =>
  context.store.read(async (records): Promise<Result<FoundPlace>> => {
    const found = await findPlace(context, records, place)
    if (!found.ok) return found
    const { page, incident, settings } = found.value.box
    return ok({ incidentId: incident.id, isOn: settings.isOn, language: page.language })
  })
