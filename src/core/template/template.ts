import type { ComponentId, PageId, TemplateId } from '../brand.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import type { NoticeKind } from '../notice/notice.ts'
import type { Permanence } from '../notice/slots.ts'
import type { Writer } from '../notice/writer.ts'
import type { Language } from '../page/page.ts'
import type { Instant } from '../time.ts'

/** The fields for which a template has words, in the order of the composer. */
export const templateFields = ['title', 'now', 'scope', 'works', 'next', 'permanent', 'workaround', 'action', 'cause', 'freeText'] as const
export type TemplateField = (typeof templateFields)[number]

/** Words with placeholders and blanks; under `permanent` the detail of what is lost. */
export type TemplateTexts = Readonly<Partial<Record<TemplateField, string>>>

/** The same template in one language. */
export interface TemplateVariant {
  readonly language: Language
  readonly name: string
  readonly texts: TemplateTexts
}

/** When the next word is promised: in so many minutes, or at office opening. */
export type TemplateNextWord = number | 'opening'

/** What a template is and where it is offered. Empty lists and null mean: for any. */
export interface TemplateContent {
  readonly kind: NoticeKind
  readonly severities: readonly Severity[]
  readonly phase: Phase | null
  readonly componentIds: readonly ComponentId[]
  readonly permanent: Permanence | null
  readonly nextWord: TemplateNextWord | null
  /** At least one, each language once. */
  readonly variants: readonly TemplateVariant[]
}

/** Words from which a notice starts. */
export interface Template extends TemplateContent {
  /** One of the starting set has its key as its id. */
  readonly id: TemplateId
  readonly pageId: PageId
  /** Since when it is offered no more. */
  readonly hiddenAt: Instant | null
  /** Who approved its words beforehand: a first notice in them waits for nobody. A change of the words ends it. */
  readonly preapproved: { readonly by: Writer; readonly at: Instant } | null
  /** Null, and version 0, for one of the starting set that nobody has changed. */
  readonly updatedAt: Instant | null
  readonly version: number
}
