import type { Json } from '../journal/canonical.ts'
import { instantText } from '../time.ts'
import type { PublishedEdition } from './edition.ts'
import { furtherField } from './redact-edition.ts'

/** An edition for the public record, section by section: each is sealed by itself, so that one can be redacted and the rest still proves. */
export const editionRecord = ({ incidentId, noticeId, words, published }: PublishedEdition): Readonly<Record<string, Json>> => {
  const { consequences, telling, timeline } = words
  return {
    incidentId,
    noticeId,
    edition: published.number,
    language: words.language,
    title: words.title,
    reason: words.reason,
    summary: words.summary,
    consequences: {
      note: consequences.note,
      rows: consequences.rows.map(({ from, until, ...row }) => ({ ...row, from: instantText(from), until: instantText(until) })),
    },
    timeline: timeline.map(({ at, until, text }) => ({ at: instantText(at), until: until && instantText(until), text })),
    telling: {
      beganAt: instantText(telling.beganAt),
      toldAt: instantText(telling.toldAt),
      endedAt: instantText(telling.endedAt),
      notices: telling.notices,
      corrections: telling.corrections,
      note: telling.note,
    },
    factors: words.factors,
    wentWell: words.wentWell,
    unknown: words.unknown,
    ...Object.fromEntries(words.further.map((one, i) => [furtherField(i), { ...one }])),
    actions: words.actions.map(({ issue, ...action }) => ({ ...action, ...(issue === null ? {} : { issue }) })),
  }
}

const neverRedacted: ReadonlySet<string> = new Set(['incidentId', 'noticeId', 'edition', 'language'])

/** The fields of its record that hold words or times of the report. */
export const editionWords = (edition: PublishedEdition): readonly string[] =>
  Object.keys(editionRecord(edition)).filter((field) => !neverRedacted.has(field))
