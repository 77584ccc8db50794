import { z } from '@hono/zod-openapi'
import { addComponent } from '../../../app/component/add-component.ts'
import { addComponentGroup } from '../../../app/component/add-component-group.ts'
import { addComponents } from '../../../app/component/add-components.ts'
import { changeComponent } from '../../../app/component/change-component.ts'
import { changeComponentGroup } from '../../../app/component/change-component-group.ts'
import { listComponents } from '../../../app/component/list-components.ts'
import { orderComponents } from '../../../app/component/order-components.ts'
import { readComponentDependents } from '../../../app/component/read-component-dependents.ts'
import { removeComponentGroup } from '../../../app/component/remove-component-group.ts'
import { changePage } from '../../../app/page/change-page.ts'
import { readPage } from '../../../app/page/read-page.ts'
import type { Settings } from '../../../app/ports.ts'
import type { Component, ComponentGroup } from '../../../core/component/component.ts'
import { impacts } from '../../../core/component/impact.ts'
import { orderVersion } from '../../../core/component/order.ts'
import { languages, type Page } from '../../../core/page/page.ts'
import { type GroupPolicy, settlings } from '../../../core/policy/publishing-policy.ts'
import { instantText } from '../../../core/time.ts'
import { everAsked } from '../../../lint/missing.ts'
import { elementIds } from '../../../lint/vocabulary.ts'
import { clockShape, viewClock } from '../clock-schema.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { contactInput, contactView, done, id, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const groupPolicyView = z.object({ settle: z.enum(settlings), answers: z.array(z.enum(elementIds)) }).openapi('GroupPolicy', {
  description: 'Findings from which level on; and elements that a notice answers where the guide asks its kind for them',
})

const groupPolicyInput = z.strictObject({
  settle: z
    .string()
    .optional()
    .openapi({ enum: [...settlings] }),
  answers: z
    .array(z.string().openapi({ enum: [...elementIds] }))
    .max(50)
    .optional()
    .openapi({
      description: `Of a first notice the guide asks for ${everAsked(['first-notice']).join(', ')}. What it never asks a kind for is accepted and asked of none.`,
    }),
})

const pageView = z
  .object({
    id,
    url: z.string().nullable().openapi({ description: 'Where readers reach it; null where operators work under the same address' }),
    name: z.string(),
    language: z.enum(languages),
    zone: z.string(),
    contact: contactView.nullable(),
    accent: z.string(),
    accentDark: z.string(),
    logo: z.object({ mediaType: z.string(), width: z.int(), height: z.int() }).nullable(),
    policy: z
      .object({ first: groupPolicyView, others: groupPolicyView })
      .openapi({ description: 'What has to be settled before a notice is published: changed, answered, or waived with a reason' }),
    clock: clockShape,
    showsRecord: z.boolean().openapi({ description: 'Whether the page has a communication record, under /record' }),
    countsAffected: z.boolean().openapi({ description: 'Whether readers can say of each component that they are affected' }),
    undoSeconds: z.int().openapi({ description: 'How long a publication can be taken back before anybody outside sees it' }),
    createdAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('Page')

const componentView = z
  .object({
    id,
    groupId: id.nullable(),
    name: z.string(),
    description: z.string().nullable(),
    position: z.int(),
    startedOn: z.string().nullable(),
    retiredAt: time.nullable(),
    createdAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('Component')

const groupView = z
  .object({
    id,
    name: z.string(),
    description: z.string().nullable(),
    position: z.int(),
    createdAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('ComponentGroup')

const viewGroupPolicy = ({ settle, answers }: GroupPolicy): z.output<typeof groupPolicyView> => ({
  settle,
  // One that a later version of the guide knows is not told to callers of this one.
  answers: elementIds.filter((element) => answers.includes(element)),
})

const viewPage = (
  { baseUrl, consoleUrl, undoSeconds }: Settings,
  { id: pageId, name, language, zone, contact, look, policy, clock, showsRecord, countsAffected, createdAt, updatedAt, version }: Page,
): z.output<typeof pageView> => ({
  id: pageId,
  url: baseUrl === consoleUrl ? null : baseUrl,
  name,
  language,
  zone,
  contact,
  accent: look.accent,
  accentDark: look.accentDark,
  logo: look.logo && { mediaType: look.logo.mediaType, width: look.logo.width, height: look.logo.height },
  policy: { first: viewGroupPolicy(policy.first), others: viewGroupPolicy(policy.others) },
  clock: viewClock(clock),
  showsRecord,
  countsAffected,
  undoSeconds,
  createdAt: instantText(createdAt),
  updatedAt: instantText(updatedAt),
  version,
})

const viewComponent = ({ pageId: _, ...component }: Component): z.output<typeof componentView> => ({
  ...component,
  retiredAt: component.retiredAt && instantText(component.retiredAt),
  createdAt: instantText(component.createdAt),
  updatedAt: instantText(component.updatedAt),
})

const viewGroup = ({ pageId: _, ...group }: ComponentGroup): z.output<typeof groupView> => ({
  ...group,
  createdAt: instantText(group.createdAt),
  updatedAt: instantText(group.updatedAt),
})
const position = z.number().optional()
const description = z.string().nullable().optional()
const componentInput = z.strictObject({
  name: z.string(),
  description,
  groupId: z.string().nullable().optional(),
  position,
  startedOn: z.string().nullable().optional(),
})
const groupInput = z.strictObject({ name: z.string(), description, position })

export const pageEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/page',
    act: 'page.read',
    summary: 'Name, language, zone, contact, look and publishing policy of the page',
    query: pageQuery,
    body: nothing,
    answer: pageView,
    status: 200,
    run: async (context, { query }) =>
      mapped(await readPage(context, { pageId: query.page }), (page) => ({
        body: viewPage(context.settings, page),
        version: page.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/page',
    act: 'page.write',
    summary: 'Change the page; what is not said stays',
    query: pageQuery,
    body: z.strictObject({
      name: z.string().optional(),
      language: z.string().optional(),
      zone: z.string().optional(),
      contact: contactInput.nullable().optional(),
      accent: z.string().optional(),
      accentDark: z.string().optional(),
      logo: z.string().nullable().optional().openapi({ description: 'Base64 of a PNG, JPEG or WebP of at most 64 KiB' }),
      policy: z
        .strictObject({ first: groupPolicyInput.optional(), others: groupPolicyInput.optional() })
        .optional()
        .openapi({ description: 'First notices, and all others; what is not said stays' }),
      showsRecord: z.boolean().optional(),
      countsAffected: z.boolean().optional(),
    }),
    answer: pageView,
    status: 200,
    edits: true,
    run: async (context, { query, body, readVersion }) =>
      mapped(await changePage(context, { ...body, pageId: query.page, readVersion }), (page) => ({
        body: viewPage(context.settings, page),
        version: page.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/page/logo',
    act: 'page.read',
    summary: 'The picture of the page, where there is one',
    query: pageQuery,
    body: nothing,
    answer: z.object({
      logo: z
        .object({ mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp']), base64: z.string(), width: z.int(), height: z.int() })
        .nullable(),
    }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await readPage(context, { pageId: query.page }), ({ look: { logo } }) => ({ body: { logo: logo && { ...logo } } })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/components',
    act: 'component.read',
    summary: 'Components and groups by position, with what each suffers now',
    query: pageQuery,
    body: nothing,
    answer: z.object({
      groups: z.array(groupView),
      components: z.array(componentView.extend({ impact: z.enum(impacts) })),
      orderVersion: z.int().openapi({ description: 'For If-Match of PUT /components/order; also the ETag' }),
    }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listComponents(context, { pageId: query.page }), ({ groups, components }) => ({
        body: {
          groups: groups.map(viewGroup),
          components: components.map(({ impact, ...component }) => ({ ...viewComponent(component), impact })),
          orderVersion: orderVersion({ groups, components }),
        },
        version: orderVersion({ groups, components }),
      })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/components/order',
    act: 'component.write',
    summary: 'Arrange all groups and components at once; each in use is named once',
    query: pageQuery,
    body: z.strictObject({
      groups: z.array(z.strictObject({ id: z.string(), componentIds: z.array(z.string()).max(1000) })).max(1000),
      ungrouped: z.array(z.string()).max(1000),
    }),
    answer: z.object({ orderVersion: z.int() }),
    status: 200,
    edits: true,
    run: async (context, { query, body, readVersion }) =>
      mapped(await orderComponents(context, { ...body, pageId: query.page, readVersion }), ({ version }) => ({
        body: { orderVersion: version },
        version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/components',
    act: 'component.write',
    summary: 'Add a component',
    body: componentInput.extend({ pageId: optionalId }),
    answer: componentView,
    status: 201,
    run: async (context, { body }) =>
      mapped(await addComponent(context, body), (component) => ({
        body: viewComponent(component),
        version: component.version,
        location: `/api/components/${component.id}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/components/list',
    act: 'component.write',
    summary: 'Add several components by their names: all of them, or none',
    body: z.strictObject({ names: z.array(z.string()).min(1).max(100), pageId: optionalId }),
    answer: z.object({ components: z.array(componentView) }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await addComponents(context, body), (components) => ({ body: { components: components.map(viewComponent) } })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/components/{componentId}',
    act: 'component.write',
    summary: 'Rename, move, regroup, retire or bring back a component',
    body: componentInput.partial().extend({ retired: z.boolean().optional() }),
    answer: componentView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeComponent(context, { ...body, componentId: param(params, 'componentId'), readVersion }), (component) => ({
        body: viewComponent(component),
        version: component.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/components/{componentId}/dependents',
    act: 'component.read',
    summary: 'What hangs on a component: open incidents, alert rules, and how many active subscribers chose it',
    body: nothing,
    answer: z.object({
      incidents: z.array(z.object({ id, title: z.string() })),
      rules: z.array(z.object({ id, name: z.string() })),
      subscribers: z.object({
        chose: z.int(),
        only: z.int().openapi({ description: 'Those of them who chose nothing else, and would hear of nothing any more' }),
      }),
    }),
    status: 200,
    run: async (context, { params }) =>
      mapped(
        await readComponentDependents(context, { componentId: param(params, 'componentId') }),
        ({ incidents, rules, subscribers }) => ({
          body: { incidents: [...incidents], rules: [...rules], subscribers },
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/component-groups',
    act: 'component.write',
    summary: 'Add a group of components',
    body: groupInput.extend({ pageId: optionalId }),
    answer: groupView,
    status: 201,
    run: async (context, { body }) =>
      mapped(await addComponentGroup(context, body), (group) => ({ body: viewGroup(group), version: group.version })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/component-groups/{groupId}',
    act: 'component.write',
    summary: 'Rename or move a group',
    body: groupInput.partial(),
    answer: groupView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeComponentGroup(context, { ...body, groupId: param(params, 'groupId'), readVersion }), (group) => ({
        body: viewGroup(group),
        version: group.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/component-groups/{groupId}',
    act: 'component.write',
    summary: 'Remove a group; its components stay, in no group',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await removeComponentGroup(context, { groupId: param(params, 'groupId'), readVersion }), () => ({
        body: { done: true as const },
      })),
  }),
]
