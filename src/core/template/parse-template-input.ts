import type { ComponentId } from '../brand.ts'
import { parseIds } from '../id.ts'
import { type Phase, phases, type Severity, severities } from '../incident/phase.ts'
import { type NoticeKind, noticeKinds } from '../notice/notice.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { type Permanence, permanences } from '../notice/slots.ts'
import { type Language, languages } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseTemplateText, templateFaultText } from './parse-template-text.ts'
import {
  type TemplateContent,
  type TemplateField,
  type TemplateNextWord,
  type TemplateTexts,
  type TemplateVariant,
  templateFields,
} from './template.ts'

export interface TemplateVariantInput {
  readonly language: string
  readonly name: string
  readonly texts: Readonly<Partial<Record<TemplateField, string | undefined>>>
}

/** What an entry point hands over; what is absent stays as it was, or is for any where nothing was. */
export interface TemplateInput {
  readonly kind?: string | undefined
  readonly severities?: readonly string[] | undefined
  readonly phase?: string | null | undefined
  readonly componentIds?: readonly string[] | undefined
  readonly permanent?: string | null | undefined
  readonly nextWord?: number | 'opening' | null | undefined
  readonly variants?: readonly TemplateVariantInput[] | undefined
}

const longestNextWord = 14 * 24 * 60
const limits = { title: textLimits.title, freeText: textLimits.freeText }
const limitsOf = (field: TemplateField) => (field === 'title' || field === 'freeText' ? limits[field] : textLimits.slot)

const parseTemplateWords = (faults: FieldFaults, pointer: string, field: TemplateField, input: string): string | undefined => {
  const text = faults.take(pointer, parseText(input, limitsOf(field)))
  for (const fault of parseTemplateText(text ?? '').faults) faults.add(pointer, templateFaultText(fault))
  return text
}

const parseVariant = (
  faults: FieldFaults,
  pointer: string,
  { language, name, texts }: TemplateVariantInput,
): TemplateVariant | undefined => {
  const known = faults.take<Language>(`${pointer}/language`, parseOneOf(languages, language))
  const named = faults.take(`${pointer}/name`, parseText(name, textLimits.name))
  const entries = templateFields.flatMap((field) => {
    const text = texts[field] ?? ''
    const parsed = text.trim() === '' ? undefined : parseTemplateWords(faults, `${pointer}/texts/${field}`, field, text)
    return parsed === undefined ? [] : [[field, parsed] as const]
  })
  if (entries.length === 0) faults.add(`${pointer}/texts`, 'Write something in at least one field.')
  const parsedTexts: TemplateTexts = Object.fromEntries(entries)
  return known && named !== undefined ? { language: known, name: named, texts: parsedTexts } : undefined
}

const parseVariants = (faults: FieldFaults, inputs: readonly TemplateVariantInput[]): readonly TemplateVariant[] => {
  if (inputs.length === 0) faults.add('/variants', 'Write the template in at least one language.')
  const said = inputs.map(({ language }) => language)
  if (new Set(said).size < said.length) faults.add('/variants', 'Each language can be there once.')
  // One more than there are languages is a mistake that has been said by now.
  return inputs.slice(0, languages.length).flatMap((input, i) => parseVariant(faults, `/variants/${i}`, input) ?? [])
}

const parseNextWord = (faults: FieldFaults, input: number | 'opening' | null): TemplateNextWord | null => {
  if (typeof input === 'number' && !(Number.isInteger(input) && input >= 5 && input <= longestNextWord))
    faults.add('/nextWord', `Use a whole number from 5 to ${longestNextWord}.`)
  return input
}

const parseSeverities = (faults: FieldFaults, input: readonly string[]): readonly Severity[] => {
  const parsed = input
    .slice(0, severities.length + 1)
    .map((one, i) => faults.take<Severity>(`/severities/${i}`, parseOneOf(severities, one)))
  return severities.filter((severity) => parsed.includes(severity))
}

/** A detail of what is lost belongs to the choice that something is. */
const checkPermanent = (faults: FieldFaults, permanent: Permanence | null, variants: readonly TemplateVariant[]): void => {
  variants.forEach(({ texts }, i) => {
    if (permanent === null && texts.permanent !== undefined)
      faults.add(`/variants/${i}/texts/permanent`, 'Choose first whether something is lost; this is its detail.')
  })
}

/** What was said, what was there where nothing was, null for any. */
const parseChoice = <T extends string>(
  faults: FieldFaults,
  pointer: string,
  list: readonly T[],
  choice: { readonly said: string | null | undefined; readonly kept: T | null | undefined },
): T | null => {
  const { said, kept } = choice
  if (said === undefined) return kept ?? null
  return said === null ? null : (faults.take<T>(pointer, parseOneOf(list, said)) ?? null)
}

/** A template as it is to be kept, over what there is. Faults of its language are refused: they would be found in the night. */
export const parseTemplateInput = (input: TemplateInput, base: Partial<TemplateContent>): Result<TemplateContent> => {
  const faults = new FieldFaults()
  const kind = parseChoice<NoticeKind>(faults, '/kind', noticeKinds, { said: input.kind, kept: base.kind })
  if (kind === null && input.kind === undefined) faults.add('/kind', 'Say for which kind of notice it is.')
  const content = {
    severities: input.severities === undefined ? (base.severities ?? []) : parseSeverities(faults, input.severities),
    phase: parseChoice<Phase>(faults, '/phase', phases, { said: input.phase, kept: base.phase }),
    componentIds: input.componentIds ? parseIds<ComponentId>(faults, '/componentIds', input.componentIds) : (base.componentIds ?? []),
    permanent: parseChoice<Permanence>(faults, '/permanent', permanences, { said: input.permanent, kept: base.permanent }),
    nextWord: input.nextWord === undefined ? (base.nextWord ?? null) : parseNextWord(faults, input.nextWord),
    variants: input.variants === undefined && base.variants ? base.variants : parseVariants(faults, input.variants ?? []),
  }
  checkPermanent(faults, content.permanent, content.variants)
  return faults.any || kind === null ? faults.refuse() : ok({ kind, ...content })
}
