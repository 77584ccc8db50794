import { z } from '@hono/zod-openapi'
import { editionNow, type PostmortemFile } from '../../app/postmortem-file.ts'
import type { KeptSection, SectionPresence } from '../../app/postmortem-records.ts'
import { impacts } from '../../core/component/impact.ts'
import { languages } from '../../core/page/page.ts'
import type { Edition } from '../../core/postmortem/edition.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import { reportParts } from '../../core/postmortem/redact-edition.ts'
import {
  emptyProse,
  type FreeSection,
  lineSources,
  type SectionBody,
  type SectionName,
  sectionKinds,
  sectionNames,
  shapeOf,
  type TimelineLine,
} from '../../core/postmortem/section.ts'
import { instantText } from '../../core/time.ts'
import { id, time } from './schemas.ts'

const lineView = z
  .object({
    id: z.string().openapi({ description: 'Where the line came from; for a line added by hand "hand:" and a name of your own' }),
    at: time,
    text: z.string(),
    source: z.enum(lineSources),
    isInternal: z.boolean().openapi({ description: 'Customers never read it' }),
    isHidden: z.boolean().openapi({ description: 'Nobody reads it; it stays so that it is not offered again' }),
    joinsNext: z.boolean().openapi({ description: 'Told in one breath with the next line' }),
  })
  .openapi('TimelineLine')
const itemView = z
  .object({
    what: z.string(),
    ownerRole: z.string(),
    on: z.string().nullable().openapi({ format: 'date' }),
    isPublic: z.boolean(),
    issue: z
      .object({
        url: z.string(),
        isPublic: z.boolean().openapi({ description: 'Whether customers find it in the report' }),
      })
      .nullable()
      .optional()
      .openapi({ description: 'Where it is worked on: an issue in GitHub, GitLab or Jira' }),
  })
  .openapi('ActionItem')

export const sectionBodyView = z
  .object({
    text: z.string().optional().openapi({ description: 'Markdown' }),
    publicText: z
      .string()
      .nullable()
      .optional()
      .openapi({ description: 'What customers read instead; left out: the same; null: nothing, the section is internal' }),
    lines: z.array(lineView).optional(),
    items: z.array(itemView).optional(),
  })
  .openapi('SectionBody')
export const sectionInput = z
  .strictObject({
    text: z.string().optional(),
    publicText: z.string().nullable().optional(),
    lines: z.array(z.strictObject({ ...lineView.shape, source: z.string() })).optional(),
    items: z.array(z.strictObject(itemView.shape)).optional(),
    basedOn: z.int().min(0).openapi({ description: 'The version of the section that the writer saw; 0 where nobody has saved it' }),
  })
  .openapi('SectionInput')

const sectionName = z.string().openapi({ description: `One of ${sectionKinds.join(', ')}, or a name of the template` })
export const keptSectionView = z
  .object({
    section: sectionName,
    body: sectionBodyView,
    writtenBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    updatedAt: time.nullable(),
    version: z.int(),
  })
  .openapi('PostmortemSection')

const listedSectionView = keptSectionView
  .extend({
    title: z.string().nullable().openapi({ description: "Of the organisation's own sections; null for the others" }),
    prompt: z.string().nullable(),
  })
  .openapi('ListedSection')
export const sectionPresenceView = z
  .object({ operatorId: z.string(), name: z.string(), section: z.string().nullable(), at: time })
  .openapi('SectionPresence', { description: 'Somebody who has the postmortem open, and the section in which they are' })

const note = z.string().nullable()
const consequenceView = z.object({ component: z.string(), impact: z.enum(impacts), from: time, until: time })
const tellingView = z.object({ beganAt: time, toldAt: time, endedAt: time, notices: z.int(), corrections: z.int() })
const wordsView = z
  .object({
    title: z.string(),
    language: z.enum(languages),
    reason: note,
    summary: z.string(),
    consequences: z.object({ note, rows: z.array(consequenceView) }),
    timeline: z.array(z.object({ at: time, until: time.nullable(), text: z.string() })),
    telling: tellingView.extend({ note }),
    factors: note,
    wentWell: note,
    unknown: note,
    further: z.array(z.object({ title: z.string(), text: z.string() })),
    actions: z.array(z.object({ what: z.string(), ownerRole: z.string(), on: z.string(), issue: z.string().nullable() })),
  })
  .openapi('PublicEdition')
export const editionView = z
  .object({
    noticeId: id.openapi({ description: 'The notice that announces it' }),
    preparedAt: time,
    number: z.int().nullable().openapi({ description: 'From 1; null until the notice takes effect' }),
    publishedAt: time.nullable(),
    redactions: z
      .array(
        z.object({
          part: z.enum(reportParts),
          reason: z.enum(['privacy', 'secrecy']),
          redactedAt: time,
          byNotice: z.literal(true).optional().openapi({ description: 'Set where it went because of words that a notice lost' }),
        }),
      )
      .openapi({ description: 'What was removed from it since' }),
    words: wordsView,
  })
  .openapi('PostmortemEdition')

export const postmortemView = z
  .object({
    incidentId: id,
    language: z.enum(languages).openapi({ description: 'In which it is written, whatever the page speaks since' }),
    sections: z.array(listedSectionView).openapi({ description: 'All of them in order; version 0 where nobody has saved one' }),
    presence: z.array(sectionPresenceView),
    offered: z.array(lineView).openapi({ description: 'Lines that came about since the timeline was saved' }),
    consequences: z.array(consequenceView),
    loss: z.string().nullable().openapi({ description: 'What the notice of the end says of data and work, as corrected since' }),
    telling: tellingView.nullable().openapi({ description: 'Null while the incident is not over' }),
    public: z.union([wordsView, z.null()]).openapi({ description: 'What customers would read now; null where something is missing' }),
    missing: z.array(z.object({ pointer: z.string(), detail: z.string() })),
    editions: z.array(editionView),
  })
  .openapi('Postmortem')

const viewLine = ({ at, ...line }: TimelineLine): z.output<typeof lineView> => ({ ...line, at: instantText(at) })

export const viewBody = (body: SectionBody): z.output<typeof sectionBodyView> => {
  switch (body.kind) {
    case 'timeline':
      return { lines: body.lines.map(viewLine) }
    case 'actions':
      return { items: body.items.map(({ issue, ...item }) => ({ ...item, issue: issue && { ...issue } })) }
    case 'prose':
    case 'free': {
      const { text, public: shown } = body
      if (shown.state === 'same') return { text }
      return { text, publicText: shown.state === 'other' ? shown.text : null }
    }
  }
}

export const viewKept = ({ section, body, writtenBy, updatedAt, version }: KeptSection): z.output<typeof keptSectionView> => ({
  section,
  body: viewBody(body),
  writtenBy: { ...writtenBy },
  updatedAt: instantText(updatedAt),
  version,
})

const viewConsequences = (rows: PostmortemFile['consequences']) =>
  rows.map(({ from, until, ...row }) => ({ ...row, from: instantText(from), until: instantText(until) }))
const viewTelling = ({ beganAt, toldAt, endedAt, notices, corrections }: NonNullable<PostmortemFile['telling']>) => ({
  beganAt: instantText(beganAt),
  toldAt: instantText(toldAt),
  endedAt: instantText(endedAt),
  notices,
  corrections,
})

const viewWords = (words: PublicEdition): z.output<typeof wordsView> => ({
  ...words,
  consequences: { note: words.consequences.note, rows: viewConsequences(words.consequences.rows) },
  timeline: words.timeline.map(({ at, until, text }) => ({ at: instantText(at), until: until && instantText(until), text })),
  telling: { ...viewTelling(words.telling), note: words.telling.note },
  further: words.further.map((one) => ({ ...one })),
  actions: words.actions.map((action) => ({ ...action })),
})

export const viewEdition = ({ noticeId, preparedAt, published, redactions, words }: Edition): z.output<typeof editionView> => ({
  noticeId,
  preparedAt: instantText(preparedAt),
  number: published?.number ?? null,
  publishedAt: published && instantText(published.at),
  redactions: redactions.map(({ redactedAt, ...one }) => ({ ...one, redactedAt: instantText(redactedAt) })),
  words: viewWords(words),
})

export const viewSectionPresence = ({ writer, section, at }: SectionPresence): z.output<typeof sectionPresenceView> => ({
  operatorId: writer.id,
  name: writer.name,
  section,
  at: instantText(at),
})

const headingOf = (free: readonly FreeSection[], section: SectionName) => {
  const found = free.find(({ name }) => name === section)
  return { title: found?.title ?? null, prompt: found?.prompt ?? null }
}

const unsaved = (section: SectionName, body: SectionBody | undefined): z.output<typeof keptSectionView> => {
  const shape = shapeOf(section)
  const empty: SectionBody =
    shape === 'timeline' ? { kind: shape, lines: [] } : shape === 'actions' ? { kind: shape, items: [] } : emptyProse
  return { section, body: viewBody(body ?? empty), writtenBy: null, updatedAt: null, version: 0 }
}

export const viewPostmortem = (file: PostmortemFile): z.output<typeof postmortemView> => {
  const { incident, kept, bodies, free, presence, offered, consequences, loss, telling, editions } = file
  const now = editionNow(file, null)
  const bySection = new Map(kept.map((one) => [one.section, one]))
  return {
    incidentId: incident.id,
    language: file.language,
    sections: sectionNames(free).map((section) => {
      const one = bySection.get(section)
      return { ...(one ? viewKept(one) : unsaved(section, bodies[section])), ...headingOf(free, section) }
    }),
    presence: presence.map(viewSectionPresence),
    offered: offered.map(viewLine),
    consequences: viewConsequences(consequences),
    loss: loss?.text ?? null,
    telling: telling ? viewTelling(telling) : null,
    public: now.ok ? viewWords(now.value) : null,
    missing: now.ok
      ? []
      : (now.fault.errors ?? [{ pointer: '', detail: now.fault.detail }]).map(({ pointer, detail }) => ({ pointer, detail })),
    editions: editions.map(viewEdition),
  }
}
