import type { AnswerId, QuestionId } from '../core/brand.ts'
import type { Language } from '../core/page/page.ts'
import { type Ballot, readerAuthor } from '../core/question/question.ts'
import type { Reader } from '../core/question/reader.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Context } from './context.ts'
import { findBox, type QuestionBox } from './question-box.ts'
import { holderOfLink } from './question-writer.ts'
import type { Records } from './store.ts'

/** Who looks: with a link, a reader; they see also what they wrote themselves and what they voted. */
export interface QuestionViewer {
  /** Null where they have done nothing here yet. */
  readonly reader: Reader | null
  readonly ballots: ReadonlyMap<string, Ballot>
}

/** Where one looks: at an incident, or with a link at the incident that it was made for. */
export type QuestionsPlace = { readonly incidentId: string } | { readonly link: string }

/** Whoever has a link reads in the language of the mail that it stood in. */
const inLanguageOf = ({ language }: { readonly language: Language }, box: QuestionBox): QuestionBox => ({
  ...box,
  page: { ...box.page, language },
})

interface Place {
  readonly box: QuestionBox
  /** Undefined for whoever came without a link. */
  readonly reader: Reader | null | undefined
}

/** The questions there, also while none are taken. */
export const findPlace = async (context: Context, records: Records, place: QuestionsPlace): Promise<Result<Place>> => {
  const holder = 'link' in place ? await holderOfLink(context, records, place.link) : undefined
  if (holder && !holder.ok) return holder
  const incidentId = holder ? holder.value.incidentId : 'incidentId' in place ? place.incidentId : ''
  const box = await findBox(records, incidentId, context.clock.now())
  if (!box.ok) return box
  return ok({ box: holder ? inLanguageOf(holder.value, box.value) : box.value, reader: holder && (holder.value.reader ?? null) })
}

/** The questions there, to be read. While they are off nothing that was asked is looked up: who asks learns of none whether it is there. */
export const openPlace = async (context: Context, records: Records, place: QuestionsPlace): Promise<Result<Place>> => {
  const found = await findPlace(context, records, place)
  return found.ok && !found.value.box.settings.isOn ? refuse('question.off', 'The page takes no questions.') : found
}

export const viewerOf = async (
  records: Records,
  reader: Reader | null | undefined,
  ids: readonly (QuestionId | AnswerId)[],
): Promise<QuestionViewer | null> => {
  if (reader === undefined) return null
  return { reader, ballots: reader ? await records.questions.ballotsOf(readerAuthor(reader.id), ids) : new Map() }
}
