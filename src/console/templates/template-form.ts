import type { Schemas } from '../../client/open-client.ts'
import { tagged } from '../../core/brand.ts'
import type { Phase, Severity } from '../../core/incident/phase.ts'
import type { NoticeKind } from '../../core/notice/notice.ts'
import type { Permanence } from '../../core/notice/slots.ts'
import { type Language, languages } from '../../core/page/page.ts'
import {
  type TemplateContent,
  type TemplateField,
  type TemplateNextWord,
  type TemplateTexts,
  type TemplateVariant,
  templateFields,
} from '../../core/template/template.ts'

/** The words in one language, as they stand in the form; a field that is empty is not said. */
export interface FormWords {
  readonly name: string
  readonly texts: Readonly<Record<TemplateField, string>>
}

export interface TemplateForm {
  readonly kind: NoticeKind
  readonly severities: readonly Severity[]
  readonly phase: Phase | null
  readonly componentIds: readonly string[]
  readonly permanent: Permanence | null
  readonly nextWord: TemplateNextWord | null
  readonly en: FormWords
  readonly de: FormWords
}

const wordsIn = (view: Schemas['Template'] | undefined, language: Language): FormWords => {
  const variant = view?.variants.find((one) => one.language === language)
  const textOf = (field: TemplateField): string => variant?.texts[field] ?? ''
  return {
    name: variant?.name ?? '',
    texts: {
      title: textOf('title'),
      now: textOf('now'),
      scope: textOf('scope'),
      works: textOf('works'),
      next: textOf('next'),
      permanent: textOf('permanent'),
      workaround: textOf('workaround'),
      action: textOf('action'),
      cause: textOf('cause'),
      freeText: textOf('freeText'),
    },
  }
}

export const templateFormOf = (view: Schemas['Template'] | undefined): TemplateForm => ({
  kind: view?.kind ?? 'first-notice',
  severities: view?.severities ?? [],
  phase: view?.phase ?? null,
  componentIds: view?.componentIds ?? [],
  permanent: view?.permanent ?? null,
  nextWord: view?.nextWord ?? null,
  en: wordsIn(view, 'en'),
  de: wordsIn(view, 'de'),
})

export const hasWords = ({ name, texts }: FormWords): boolean => [name, ...Object.values(texts)].some((text) => text.trim() !== '')

/** The detail of a loss is no part of a template that chooses none: its field is hidden then, and keeps what was written in it. */
const textsOf = ({ texts }: FormWords, permanent: Permanence | null): TemplateTexts =>
  Object.fromEntries(
    templateFields.flatMap((field) =>
      texts[field].trim() === '' || (field === 'permanent' && permanent === null) ? [] : [[field, texts[field]] as const],
    ),
  )

export const variantIn = (form: TemplateForm, language: Language): TemplateVariant => ({
  language,
  name: form[language].name,
  texts: textsOf(form[language], form.permanent),
})

/** Languages in which something is written, in the order in which they are sent. */
export const writtenIn = (form: TemplateForm): readonly Language[] => languages.filter((language) => hasWords(form[language]))

export const contentOf = (form: TemplateForm): TemplateContent => ({
  kind: form.kind,
  severities: form.severities,
  phase: form.phase,
  componentIds: form.componentIds.map((id) => tagged(id)),
  permanent: form.permanent,
  nextWord: form.nextWord,
  variants: writtenIn(form).map((language) => variantIn(form, language)),
})

export const bodyOf = (form: TemplateForm) => {
  const { severities, componentIds, variants, ...rest } = contentOf(form)
  return {
    ...rest,
    severities: [...severities],
    componentIds: [...componentIds],
    variants: variants.map(({ language, name, texts }) => ({ language, name, texts: { ...texts } })),
  }
}
