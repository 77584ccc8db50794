import { isClosed } from '../incident/phase.ts'
import type { Json } from '../journal/canonical.ts'
import { type DraftField, type DraftMarks, draftValue, isSameValue, versionOf } from '../notice/draft-fields.ts'
import { nextOpenings, type Offices } from '../notice/next-openings.ts'
import type { Notice } from '../notice/notice.ts'
import { wordingOf } from '../notice/wording/wording.ts'
import { type Language, languages } from '../page/page.ts'
import { instantText } from '../time.ts'
import { asMarkdown, type FillPiece, fillTemplate } from './fill-template.ts'
import { parseTemplateText } from './parse-template-text.ts'
import { type TemplateContent, type TemplateField, type TemplateVariant, templateFields } from './template.ts'
import { nextWordAt, type TemplateGround, type TemplateValues, templateValues } from './template-values.ts'
import { templateWordsOf } from './template-words.ts'

/** The variant in that language, or in the page's, or whichever there is. */
export const variantFor = (
  { variants }: Pick<TemplateContent, 'variants'>,
  language: Language,
  fallback: Language,
): TemplateVariant | undefined =>
  [language, fallback, ...languages].flatMap((wanted) => variants.find((variant) => variant.language === wanted) ?? [])[0]

export interface TemplateEdit {
  readonly field: DraftField
  readonly value: Json
}

/** What a template writes into a draft, and the fields in which somebody's words stand that it would replace. */
export interface TemplatePlan {
  readonly edits: readonly TemplateEdit[]
  readonly standing: readonly TemplateEdit[]
}

const blank = (label: string): string => `{${label}}`

const filler =
  (values: TemplateValues, language: Language, field: TemplateField): FillPiece =>
  (piece) => {
    if (piece.kind === 'blank') return blank(piece.label)
    const value = values[piece.name]
    if (value === undefined) return blank(templateWordsOf(language).unknown[piece.name])
    return field === 'freeText' ? asMarkdown(value) : value
  }

/** What a draft starts with by itself is nobody's word: the proposed next word, that everything works again, that it has no name yet. */
const isUnsaid = (draft: Notice, marks: DraftMarks, field: DraftField): boolean => {
  const value = draftValue(draft, field)
  if (value === null) return true
  if (versionOf(marks, field) > 0) return false
  const { worksAgain } = wordingOf(draft.language)
  const isUnknown = isSameValue(value, { notKnown: true })
  if (field === 'nextUpdate') return true
  if (field === 'now' && isClosed(draft.change.phase)) return value === worksAgain
  if (field === 'title') return languages.some((language) => value === wordingOf(language).unnamedProblem)
  return isUnknown && draft.kind === 'first-notice'
}

const draftValueOf = (field: TemplateField, text: string | undefined, { permanent }: TemplateContent): Json => {
  if (field === 'permanent') return permanent && { state: permanent, detail: text ?? null }
  if (text === undefined) return null
  return field === 'cause' ? { text, verified: false } : text
}

const wordsOf = (content: TemplateContent, variant: TemplateVariant, values: TemplateValues): readonly TemplateEdit[] =>
  templateFields.flatMap((field) => {
    const source = variant.texts[field]
    const text = source === undefined ? undefined : fillTemplate(parseTemplateText(source), filler(values, variant.language, field)).text
    const value = draftValueOf(field, text, content)
    return value === null ? [] : [{ field, value }]
  })

/** What a template would write into a draft. Only what nobody has filled in yet is written; the rest is for the writer to decide. */
export const planTemplate = (
  content: TemplateContent,
  variant: TemplateVariant,
  ground: TemplateGround & { readonly marks: DraftMarks; readonly offices: Offices },
): TemplatePlan => {
  const { draft, marks, offices, now } = ground
  const opening = nextOpenings(offices, draft.addressing, now)[0]?.at
  const promisedAt = isClosed(draft.change.phase) ? undefined : nextWordAt(content.nextWord, opening, now)
  const promise: readonly TemplateEdit[] = promisedAt
    ? [{ field: 'nextUpdate', value: { by: instantText(promisedAt), onChange: true } }]
    : []
  const said = [...wordsOf(content, variant, templateValues(ground, promisedAt)), ...promise].filter(
    ({ field, value }) => !isSameValue(draftValue(draft, field), value),
  )
  const isFree = ({ field }: TemplateEdit): boolean => isUnsaid(draft, marks, field)
  return { edits: said.filter(isFree), standing: said.filter((edit) => !isFree(edit)) }
}
