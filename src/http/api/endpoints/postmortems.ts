import { z } from '@hono/zod-openapi'
import { changePostmortemTemplate } from '../../../app/postmortem/change-template.ts'
import { noteSectionPresence } from '../../../app/postmortem/note-section-presence.ts'
import { prepareEdition } from '../../../app/postmortem/prepare-edition.ts'
import { readPostmortem } from '../../../app/postmortem/read-postmortem.ts'
import { readPostmortemTemplate } from '../../../app/postmortem/read-template.ts'
import { saveSection } from '../../../app/postmortem/save-section.ts'
import { type FreeSection, parseSectionName, sectionKinds } from '../../../core/postmortem/section.ts'
import { ok, refuse } from '../../../core/result.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { postmortemText } from '../postmortem-text.ts'
import {
  editionView,
  keptSectionView,
  postmortemView,
  sectionBodyView,
  sectionInput,
  sectionPresenceView,
  viewBody,
  viewEdition,
  viewKept,
  viewPostmortem,
  viewSectionPresence,
} from '../postmortem-views.ts'
import { noQuery, nothing, noticeView, pageQuery } from '../schemas.ts'
import { viewNotice } from '../views.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, status: 200, edits: false, publishes: false } as const

const sectionNamed = (text: string) => {
  const found = parseSectionName(text)
  return found
    ? ok(found)
    : refuse('entity.missing', `A postmortem has the sections ${sectionKinds.join(', ')}, and those of its template.`)
}

const templateView = z
  .object({
    sections: z.array(
      z.object({
        name: z
          .string()
          .openapi({ description: 'free: and up to 40 small letters, digits and hyphens; it never changes', example: 'free:security' }),
        title: z.string(),
        prompt: z.string().openapi({ description: 'What its writers are asked' }),
      }),
    ),
    version: z.int(),
  })
  .openapi('PostmortemTemplate')
const viewTemplate = ({ sections, version }: { readonly sections: readonly FreeSection[]; readonly version: number }) => ({
  body: { sections: sections.map((section) => ({ ...section })), version },
  version,
})

const templateEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/postmortem-template',
    act: 'notice.read',
    summary: "The organisation's own sections of postmortems, in order; version 0 while nobody has said",
    query: pageQuery,
    body: nothing,
    answer: templateView,
    run: async (context, { query: { page } }) => mapped(await readPostmortemTemplate(context, { pageId: page }), viewTemplate),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/postmortem-template',
    act: 'template.write',
    edits: true,
    summary: 'Have these sections beside the fixed ones; what was written into one that goes stays in its postmortem',
    query: pageQuery,
    body: z.strictObject({
      sections: z.array(z.strictObject({ name: z.string(), title: z.string(), prompt: z.string() })).max(100),
    }),
    answer: templateView,
    run: async (context, { query: { page }, body, readVersion }) =>
      mapped(await changePostmortemTemplate(context, { ...body, pageId: page, readVersion }), viewTemplate),
  }),
]

const savedView = z
  .object({
    saved: z.union([keptSectionView, z.null()]),
    conflict: z
      .object({ mine: sectionBodyView, theirs: keptSectionView })
      .nullable()
      .openapi({ description: 'Somebody saved the section first: nothing of yours was kept, and both texts are here' }),
  })
  .openapi('SavedSection')

const fileEndpoint = (format: 'md' | 'html', gives: 'text/markdown' | 'text/html') =>
  endpoint({
    ...plain,
    method: 'get',
    path: `/incidents/{incidentId}/postmortem.${format}`,
    act: 'notice.read',
    summary: 'The same as a file: the edition that stands, or before there is one what customers would read; or all of it for those inside',
    query: z.strictObject({ version: z.enum(['public', 'internal']).default('public') }),
    body: nothing,
    gives,
    answer: textStream,
    run: async (context, { params, query: { version } }) => {
      const incidentId = param(params, 'incidentId')
      const file = await readPostmortem(context, { incidentId })
      if (!file.ok) return file
      const fileName = `postmortem-${incidentId}${version === 'internal' ? '-internal' : ''}.${format}`
      return mapped(postmortemText(file.value, version, format), (text) => ({ body: { chunks: [text], fileName } }))
    },
  })

export const postmortemEndpoints = [
  ...templateEndpoints,
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/postmortem',
    act: 'notice.read',
    summary: 'The postmortem of an incident section by section, what the record says of it, what customers would read, and its editions',
    body: nothing,
    answer: postmortemView,
    run: async (context, { params }) =>
      mapped(await readPostmortem(context, { incidentId: param(params, 'incidentId') }), (file) => ({ body: viewPostmortem(file) })),
  }),
  fileEndpoint('md', 'text/markdown'),
  fileEndpoint('html', 'text/html'),
  endpoint({
    ...plain,
    method: 'put',
    path: '/incidents/{incidentId}/postmortem/sections/{section}',
    act: 'notice.write',
    summary: 'Save one section, based on the version of it that was read',
    body: sectionInput,
    answer: savedView,
    run: async (context, { params, body }) => {
      const section = sectionNamed(param(params, 'section'))
      if (!section.ok) return section
      const saved = await saveSection(context, { ...body, incidentId: param(params, 'incidentId'), section: section.value })
      return mapped(saved, (outcome) => ({
        body:
          outcome.state === 'saved'
            ? { saved: viewKept(outcome.section), conflict: null }
            : { saved: null, conflict: { mine: viewBody(outcome.mine), theirs: viewKept(outcome.theirs) } },
      }))
    },
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/incidents/{incidentId}/postmortem/presence',
    act: 'notice.write',
    summary: 'Say that you have it open, and in which section you are; forgotten after thirty seconds',
    body: z.strictObject({ section: z.string().nullable(), hasLeft: z.boolean().optional() }),
    answer: z.object({ presence: z.array(sectionPresenceView) }),
    run: async (context, { params, body }) =>
      mapped(await noteSectionPresence(context, { incidentId: param(params, 'incidentId'), ...body }), (presence) => ({
        body: { presence: presence.map(viewSectionPresence) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/postmortem/editions',
    act: 'notice.write',
    status: 201,
    summary: 'Freeze what customers would read now, and begin the notice that announces it; the edition is public when that notice is',
    body: z.strictObject({
      reason: z.string().optional().openapi({ description: 'What this edition sets right; for every edition but the first' }),
    }),
    answer: z.object({ edition: editionView, notice: noticeView }).openapi('PreparedEdition'),
    run: async (context, { params, body }) =>
      mapped(await prepareEdition(context, { ...body, incidentId: param(params, 'incidentId') }), ({ edition, notice }) => ({
        body: { edition: viewEdition(edition), notice: viewNotice(notice) },
        version: notice.version,
      })),
  }),
]
