import { z } from '@hono/zod-openapi'
import { addTemplate } from '../../../app/template/add-template.ts'
import { changeTemplate } from '../../../app/template/change-template.ts'
import { hideTemplate } from '../../../app/template/hide-template.ts'
import { listTemplates } from '../../../app/template/list-templates.ts'
import { preapproveTemplate } from '../../../app/template/preapprove-template.ts'
import { removeTemplate } from '../../../app/template/remove-template.ts'
import { phases, severities } from '../../../core/incident/phase.ts'
import { noticeKinds } from '../../../core/notice/notice.ts'
import { permanences } from '../../../core/notice/slots.ts'
import { languages } from '../../../core/page/page.ts'
import { isAsShipped, isBuiltIn } from '../../../core/template/built-in/built-in.ts'
import { placeholderNames } from '../../../core/template/placeholders.ts'
import { type Template, templateFields } from '../../../core/template/template.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { remarksOnTemplate, remarksView } from '../remarks.ts'
import { done, id, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: pageQuery, edits: false, publishes: false } as const

const textsAs = (description: string) =>
  z.strictObject(Object.fromEntries(templateFields.map((field) => [field, z.string().optional()]))).openapi({ description })
const words = `With placeholders (${placeholderNames.map((name) => `{${name}}`).join(', ')}), blanks of two words or more as in {what customers cannot do}, and doubled braces for braces`

const templateView = z
  .object({
    id: z.string().openapi({ example: 'first-notice-major', description: 'A key of the starting set, or an id' }),
    isBuiltIn: z.boolean(),
    isChanged: z.boolean().openapi({ description: 'Whether it differs from what was shipped; true for one of your own' }),
    kind: z.enum(noticeKinds),
    severities: z.array(z.enum(severities)).openapi({ description: 'Empty: any' }),
    phase: z.enum(phases).nullable(),
    componentIds: z.array(id),
    permanent: z.enum(permanences).nullable(),
    nextWord: z
      .union([z.int(), z.literal('opening')])
      .nullable()
      .openapi({ description: 'Minutes to the next update, or "opening": when offices open' }),
    variants: z.array(
      z.object({
        language: z.enum(languages),
        name: z.string(),
        texts: textsAs(words),
        remarks: remarksView.openapi({ description: 'What the guide says of it, with something plausible in its blanks' }),
      }),
    ),
    hiddenAt: time.nullable(),
    preapproved: z
      .object({ by: z.object({ id: z.string(), name: z.string() }), at: time })
      .nullable()
      .openapi({ description: 'Who approved its words beforehand: a first notice in them waits for nobody' }),
    updatedAt: time.nullable(),
    version: z.int(),
  })
  .openapi('Template')

const viewTemplate = (template: Template): z.output<typeof templateView> => {
  const { pageId: _, variants, hiddenAt, preapproved, updatedAt, severities: meant, componentIds, ...rest } = template
  return {
    ...rest,
    isBuiltIn: isBuiltIn(template),
    isChanged: !isAsShipped(template),
    severities: [...meant],
    componentIds: [...componentIds],
    variants: variants.map((variant) => ({
      language: variant.language,
      name: variant.name,
      texts: { ...variant.texts },
      remarks: remarksOnTemplate(template, variant),
    })),
    hiddenAt: hiddenAt && instantText(hiddenAt),
    preapproved: preapproved && { by: { ...preapproved.by }, at: instantText(preapproved.at) },
    updatedAt: updatedAt && instantText(updatedAt),
  }
}
const replied = (template: Template) => ({ body: viewTemplate(template), version: template.version })

const listed = (members: readonly string[]) => z.string().openapi({ enum: [...members] })
const templateInput = {
  severities: z.array(listed(severities)).max(10).optional(),
  phase: listed(phases).nullable().optional(),
  componentIds: z.array(z.string()).max(500).optional(),
  permanent: listed(permanences).nullable().optional(),
  nextWord: z
    .union([z.number(), z.literal('opening')])
    .nullable()
    .optional(),
}
const variantsInput = z.array(z.strictObject({ language: listed(languages), name: z.string(), texts: textsAs(words) })).max(10)

export const templateEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/templates',
    act: 'notice.read',
    summary: 'Words from which notices start: the starting set, each as this page has it, and your own; hidden ones too',
    body: nothing,
    answer: z.object({ items: z.array(templateView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listTemplates(context, { pageId: query.page }), (items) => ({ body: { items: items.map(viewTemplate) } })),
  }),
  endpoint({
    ...plain,
    query: z.strictObject({}),
    method: 'post',
    path: '/templates',
    act: 'template.write',
    summary: 'Add a template of your own; what the guide remarks comes with the answer and blocks nothing',
    body: z.strictObject({ pageId: optionalId, kind: listed(noticeKinds), ...templateInput, variants: variantsInput }),
    answer: templateView,
    status: 201,
    run: async (context, { body }) => mapped(await addTemplate(context, body), replied),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/templates/{templateId}',
    act: 'template.write',
    summary: 'Change a template; one of the starting set has version 0 until somebody does',
    body: z.strictObject({ kind: listed(noticeKinds).optional(), ...templateInput, variants: variantsInput.optional() }),
    answer: templateView,
    status: 200,
    edits: true,
    run: async (context, { params, query, body, readVersion }) =>
      mapped(await changeTemplate(context, { ...body, pageId: query.page, templateId: param(params, 'templateId'), readVersion }), replied),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/templates/{templateId}/hidden',
    act: 'template.write',
    summary: 'Hide a template, or show it again',
    body: z.strictObject({ hidden: z.boolean() }),
    answer: templateView,
    status: 200,
    edits: true,
    run: async (context, { params, query, body, readVersion }) =>
      mapped(
        await hideTemplate(context, {
          pageId: query.page,
          templateId: param(params, 'templateId'),
          isHidden: body.hidden,
          readVersion,
        }),
        replied,
      ),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/templates/{templateId}/preapproval',
    act: 'approval.settle',
    summary: 'Approve the words of a first notice beforehand, or take that back; a person’s act, which no token does',
    body: z.strictObject({ preapproved: z.boolean() }),
    answer: templateView,
    status: 200,
    edits: true,
    run: async (context, { params, query, body, readVersion }) =>
      mapped(
        await preapproveTemplate(context, { ...body, pageId: query.page, templateId: param(params, 'templateId'), readVersion }),
        replied,
      ),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/templates/{templateId}',
    act: 'template.write',
    summary: 'Remove a template of your own; one of the starting set is as it was shipped from then on',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, query, readVersion }) =>
      mapped(await removeTemplate(context, { pageId: query.page, templateId: param(params, 'templateId'), readVersion }), (body) => ({
        body,
      })),
  }),
]
