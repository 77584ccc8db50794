import type { AudienceFacts } from '../due/due-facts.ts'
import { closingPhaseOf, firstPhaseOf, isClosed, type Phase } from '../incident/phase.ts'
import { type AssembledNotice, assembleNotice } from '../notice/assemble.ts'
import { nextOpenings } from '../notice/next-openings.ts'
import { proposedNextUpdate } from '../notice/next-word.ts'
import type { NoticeContent } from '../notice/notice.ts'
import { proseSlots, type Slots } from '../notice/slots.ts'
import type { Page } from '../page/page.ts'
import { type Instant, plusSeconds } from '../time.ts'
import { asMarkdown, fillTemplate } from './fill-template.ts'
import { parseTemplateText } from './parse-template-text.ts'
import { type TemplateContent, type TemplateField, type TemplateVariant, templateFields } from './template.ts'
import { nextWordAt } from './template-values.ts'
import { templateWordsOf } from './template-words.ts'

/** A template as a notice would read that starts from it now: placeholders have something plausible in them, blanks stay. */
export interface TemplatePreview {
  readonly title: string | null
  readonly assembled: AssembledNotice
}

const phaseOf = ({ kind, phase }: TemplateContent): Phase => {
  if (phase !== null) return phase
  if (kind === 'resolution' || kind === 'report') return closingPhaseOf('incident')
  return firstPhaseOf(kind === 'maintenance' ? 'maintenance' : 'incident')
}

const filledTexts = ({ language, texts }: TemplateVariant, organisation: string): Readonly<Partial<Record<TemplateField, string>>> => {
  const samples = { ...templateWordsOf(language).samples, organisation }
  return Object.fromEntries(
    templateFields.flatMap((field) => {
      const source = texts[field]
      if (source === undefined) return []
      const { text } = fillTemplate(parseTemplateText(source), (piece) => {
        if (piece.kind === 'blank') return `{${piece.label}}`
        return field === 'freeText' ? asMarkdown(samples[piece.name]) : samples[piece.name]
      })
      return [[field, text] as const]
    }),
  )
}

const halfHour = 30 * 60
const hour = 2 * halfHour

export const previewTemplate = (
  content: TemplateContent,
  variant: TemplateVariant,
  page: Pick<Page, 'name' | 'zone' | 'contact' | 'clock'>,
  now: Instant,
  audiences: readonly AudienceFacts[] = [],
): TemplatePreview => {
  const phase = phaseOf(content)
  const isPlanned = content.kind === 'maintenance'
  const texts = filledTexts(variant, page.name)
  const prose = Object.fromEntries(proseSlots.flatMap((slot) => (slot in texts ? [[slot, Reflect.get(texts, slot)]] : [])))
  const opening = nextOpenings({ page, audiences }, { kind: 'all' }, now)[0]?.at
  const promisedAt = isClosed(phase) ? undefined : nextWordAt(content.nextWord, opening, now)
  const nextUpdate = promisedAt
    ? { by: promisedAt, onChange: true }
    : proposedNextUpdate(page.clock, { severity: content.severities[0] ?? 'major', phase }, now)
  const slots: Slots = {
    ...prose,
    ...(content.permanent ? { permanent: { state: content.permanent, ...(texts.permanent ? { detail: texts.permanent } : {}) } } : {}),
    ...(texts.cause ? { cause: { text: texts.cause, verified: true } } : {}),
    ...(isPlanned ? {} : { since: plusSeconds(now, -halfHour), ...(isClosed(phase) ? { until: now } : {}) }),
    ...(nextUpdate ? { nextUpdate } : {}),
    notKnown: [],
  }
  const written: NoticeContent = { slots, freeText: texts.freeText ?? null }
  const assembled = assembleNotice(written, {
    language: variant.language,
    zone: page.zone,
    kind: isPlanned ? 'maintenance' : 'incident',
    phase,
    window: isPlanned ? { startsAt: plusSeconds(now, 24 * hour), endsAt: plusSeconds(now, 26 * hour) } : null,
    contact: page.contact,
    publishedAt: now,
    backdatedTo: null,
    isDrill: false,
    correction: null,
    redactions: [],
  })
  return { title: texts.title ?? null, assembled }
}
