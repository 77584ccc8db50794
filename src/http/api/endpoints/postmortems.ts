import { z } from '@hono/zod-openapi'
import { prepareEdition } from '../../../app/postmortem/prepare-edition.ts'
import { readPostmortem } from '../../../app/postmortem/read-postmortem.ts'
import { saveSection } from '../../../app/postmortem/save-section.ts'
import { type SectionKind, sectionKinds } from '../../../core/postmortem/section.ts'
import { ok, refuse } from '../../../core/result.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import {
  editionView,
  keptSectionView,
  postmortemView,
  sectionBodyView,
  sectionInput,
  viewBody,
  viewEdition,
  viewKept,
  viewPostmortem,
} from '../postmortem-views.ts'
import { noQuery, nothing, noticeView } from '../schemas.ts'
import { viewNotice } from '../views.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, status: 200, edits: false, publishes: false } as const

const parseSectionName = (text: string) => {
  const found: SectionKind | undefined = sectionKinds.find((kind) => kind === text)
  return found ? ok(found) : refuse('entity.missing', `A postmortem has the sections ${sectionKinds.join(', ')}.`)
}

const savedView = z
  .object({
    saved: z.union([keptSectionView, z.null()]),
    conflict: z
      .object({ mine: sectionBodyView, theirs: keptSectionView })
      .nullable()
      .openapi({ description: 'Somebody saved the section first: nothing of yours was kept, and both texts are here' }),
  })
  .openapi('SavedSection')

export const postmortemEndpoints = [
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
  endpoint({
    ...plain,
    method: 'put',
    path: '/incidents/{incidentId}/postmortem/sections/{section}',
    act: 'notice.write',
    summary: 'Save one section, based on the version of it that was read',
    body: sectionInput,
    answer: savedView,
    run: async (context, { params, body }) => {
      const section = parseSectionName(param(params, 'section'))
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
