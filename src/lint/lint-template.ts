import { isClosed, severities } from '../core/incident/phase.ts'
import { proposedNextUpdate } from '../core/notice/next-word.ts'
import { type ClockPolicy, defaultClockPolicy } from '../core/policy/clock-policy.ts'
import type { Result } from '../core/result.ts'
import { type FilledText, fillTemplate } from '../core/template/fill-template.ts'
import { parseTemplateText } from '../core/template/parse-template-text.ts'
import { type TemplateContent, type TemplateField, type TemplateVariant, templateFields } from '../core/template/template.ts'
import { templateWordsOf } from '../core/template/template-words.ts'
import { instantOfMilliseconds } from '../core/time.ts'
import type { SlotFinding } from './finding.ts'
import type { Language } from './language/language.ts'
import { type LintedNotice, lintNotice } from './lint-notice.ts'
import type { ElementId, PlaceName, SlotName } from './vocabulary.ts'

const slotOf = (field: TemplateField): SlotName => (field === 'freeText' ? 'free' : field)

/** The words of a variant with something plausible in every placeholder and blank, which the guide reads like a notice. */
const sampled = ({ language, texts }: TemplateVariant): ReadonlyMap<PlaceName, FilledText> => {
  const { samples, standIn } = templateWordsOf(language)
  return new Map(
    templateFields.flatMap((field) => {
      const source = texts[field]
      if (source === undefined) return []
      const filled = fillTemplate(parseTemplateText(source), (piece) => (piece.kind === 'blank' ? standIn : samples[piece.name]))
      return [[slotOf(field), filled] as const]
    }),
  )
}

/** What the record and the page will state of a notice that starts from it. */
const statedBy = (
  { kind, phase, severities: meant, nextWord }: TemplateContent,
  clock: Pick<ClockPolicy, 'bySeverity'>,
): readonly ElementId[] => {
  const stated: ElementId[] = ['has_contact', 'has_patience_request', 'has_start_time']
  const isOver = kind === 'resolution' || kind === 'report' || (phase !== null && isClosed(phase))
  if (isOver) return stated
  const at = phase ?? (kind === 'maintenance' ? 'scheduled' : 'investigating')
  const isTimed = (meant.length > 0 ? meant : severities).every(
    (severity) => proposedNextUpdate(clock, { severity, phase: at }, instantOfMilliseconds(0))?.by,
  )
  return [...stated, 'has_next_update_promise', ...(nextWord !== null || isTimed ? (['next_update_has_time'] as const) : [])]
}

/** The place of a finding in the template's own text; undefined where it is about what only stood in for a blank. */
const inSource = ({ places }: FilledText, { start, end }: SlotFinding) => {
  const first = places.find((place) => start < place.end)
  const last = places.find((place) => end <= place.end)
  if (!first || !last || (first === last && first.kind !== 'text')) return undefined
  return {
    start: first.kind === 'text' ? first.source.start + start - first.start : first.source.start,
    end: last.kind === 'text' ? last.source.start + end - last.start : last.source.end,
  }
}

/** Reads a template as the notice that it will become; findings have their places in the template's own text. */
export const lintTemplate = (
  content: TemplateContent,
  variant: TemplateVariant,
  languages: readonly Language[],
  clock: Pick<ClockPolicy, 'bySeverity'> = defaultClockPolicy,
): Result<LintedNotice> => {
  const filled = sampled(variant)
  const { permanent } = content
  const linted = lintNotice(
    {
      kind: content.kind,
      language: variant.language,
      texts: Object.fromEntries([...filled].map(([slot, { text }]) => [slot, text])),
      present: permanent !== null && permanent !== 'checking' ? ['permanent'] : [],
      notKnown: permanent === 'checking' ? ['permanent'] : [],
      stated: statedBy(content, clock),
      ...(content.phase === null ? {} : { record: { phase: content.phase } }),
    },
    languages,
  )
  if (!linted.ok) return linted
  const findings = linted.value.findings.flatMap(({ fixes: _, ...finding }) => {
    const text = filled.get(finding.slot)
    const place = text && inSource(text, finding)
    return place ? [{ ...finding, ...place }] : []
  })
  return { ok: true, value: { ...linted.value, findings } }
}
