import { z } from '@hono/zod-openapi'
import { addAlertRule } from '../../../app/alert-rule/add-alert-rule.ts'
import { changeAlertRule } from '../../../app/alert-rule/change-alert-rule.ts'
import { listAlertRules } from '../../../app/alert-rule/list-alert-rules.ts'
import { readAlertSecret } from '../../../app/alert-rule/read-alert-secret.ts'
import { removeAlertRule } from '../../../app/alert-rule/remove-alert-rule.ts'
import { acceptProposal } from '../../../app/proposal/accept-proposal.ts'
import { dismissProposal } from '../../../app/proposal/dismiss-proposal.ts'
import { draftProposal } from '../../../app/proposal/draft-proposal.ts'
import { type ListedProposal, listProposals } from '../../../app/proposal/list-proposals.ts'
import { readProposal } from '../../../app/proposal/read-proposal.ts'
import { impacts } from '../../../core/component/impact.ts'
import { severities } from '../../../core/incident/phase.ts'
import type { Former } from '../../../core/signal/former.ts'
import { type AlertRule, againReasons, isTest, type Proposal, type Signal } from '../../../core/signal/signal.ts'
import { instantText } from '../../../core/time.ts'
import { affectedByReadersView, viewAffectedByReaders } from '../affected-view.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { messageView, viewMessage } from '../message.ts'
import {
  affectedView,
  done,
  id,
  noQuery,
  nothing,
  noticeInput,
  noticeView,
  optionalId,
  pageQuery,
  publicationView,
  sliceOf,
  sliceQuery,
  slotsView,
  time,
} from '../schemas.ts'
import { viewNotice, viewPublished, viewSlice, viewSlots } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

export const proposalView = z
  .object({
    id,
    kind: z.enum(['open', 'resolve']),
    state: z.enum(['waiting', 'accepted', 'dismissed', 'withdrawn']),
    incidentId: id.nullable(),
    title: z.string(),
    severity: z.enum(severities),
    affected: affectedView,
    slots: slotsView,
    freeText: z.string().nullable(),
    signalCount: z.int(),
    isTest: z.boolean().openapi({ description: 'Raised by an operator; what it opens is a drill' }),
    startedAt: time,
    createdAt: time,
    updatedAt: time,
    version: z.int(),
  })
  .openapi('Proposal')

export const signalView = z
  .object({
    source: z.string(),
    key: z.string(),
    state: z.enum(['firing', 'resolved']),
    title: z.string(),
    summary: z.string(),
    labels: z.record(z.string(), z.string()),
    startedAt: time,
    endedAt: time.nullable(),
    repeats: z.int(),
  })
  .openapi('Signal', { description: 'What a machine said. Its text is not for customers.' })

const readersView = z
  .array(affectedByReadersView)
  .openapi({ description: 'While it waits: of which of its components enough readers say that they are affected, too' })

const formerView = z
  .object({
    proposalId: id,
    because: z.enum(againReasons).openapi({
      description: 'Why it is raised again: enough readers say that they are affected, its alert never ended, or it fired anew',
    }),
    settled: z
      .enum(['dismissed', 'closed'])
      .openapi({ description: 'Dismissed by a person, or published as an incident that was closed since' }),
    at: time,
    by: z.string().nullable().openapi({ description: 'Who dismissed it' }),
    reason: z.string().nullable(),
  })
  .openapi('FormerProposal', { description: 'What a person had made of a proposal that is raised once more' })

const listedView = proposalView
  .extend({
    signals: z
      .array(signalView.pick({ source: true, key: true, title: true }))
      .openapi({ description: 'The first three alerts behind it. Their text is not for customers.' }),
    readers: readersView,
    former: formerView.nullable(),
  })
  .openapi('ListedProposal')

const ruleInput = z
  .strictObject({
    name: z.string(),
    match: z
      .record(z.string(), z.string())
      .openapi({ description: 'Labels that an alert must carry, all of them', example: { service: 'checkout' } }),
    severity: z.string().openapi({ enum: [...severities] }),
    componentIds: z.array(z.string()).max(500),
    impact: z.string().openapi({ enum: [...impacts] }),
    title: z.string().nullable().optional(),
    now: z.string().nullable().optional().openapi({ description: 'What customers cannot do when this fires' }),
    scope: z.string().nullable().optional(),
    nextUpdateMinutes: z.number().optional(),
    publishing: z
      .string()
      .optional()
      .openapi({ enum: ['ask', 'automatically'] }),
    position: z.number().optional(),
  })
  .openapi('AlertRuleInput')

const ruleView = z
  .object({
    id,
    name: z.string(),
    match: z.record(z.string(), z.string()),
    severity: z.enum(severities),
    componentIds: z.array(id),
    impact: z.enum(impacts),
    title: z.string().nullable(),
    now: z.string().nullable(),
    scope: z.string().nullable(),
    nextUpdateMinutes: z.int(),
    publishing: z.enum(['ask', 'automatically']),
    position: z.int(),
    version: z.int(),
  })
  .openapi('AlertRule')

export const viewProposal = (proposal: Proposal): z.output<typeof proposalView> => {
  const { id: proposalId, kind, state, incidentId, title, severity, signalCount, version } = proposal
  return {
    id: proposalId,
    kind,
    state,
    incidentId,
    title,
    severity,
    signalCount,
    version,
    isTest: isTest(proposal),
    affected: proposal.affected.map((a) => ({ ...a })),
    slots: viewSlots(proposal.content),
    freeText: proposal.content.freeText,
    startedAt: instantText(proposal.startedAt),
    createdAt: instantText(proposal.createdAt),
    updatedAt: instantText(proposal.updatedAt),
  }
}

const viewFormer = (former: Former | null): z.output<typeof formerView> | null => former && { ...former, at: instantText(former.at) }

const viewListed = (proposal: ListedProposal): z.output<typeof listedView> => ({
  ...viewProposal(proposal),
  signals: proposal.signals.map(({ source, key, title }) => ({ source, key, title })),
  readers: proposal.readers.map(viewAffectedByReaders),
  former: viewFormer(proposal.former),
})

export const viewSignal = ({
  source,
  key,
  state,
  title,
  summary,
  labels,
  repeats,
  startedAt,
  endedAt,
}: Signal): z.output<typeof signalView> => ({
  source,
  key,
  state,
  title,
  summary,
  labels: { ...labels },
  repeats,
  startedAt: instantText(startedAt),
  endedAt: endedAt && instantText(endedAt),
})

const viewRule = ({ pageId: _, ...rule }: AlertRule): z.output<typeof ruleView> => ({
  ...rule,
  match: { ...rule.match },
  componentIds: [...rule.componentIds],
})

export const proposalEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/proposals',
    act: 'proposal.read',
    summary: 'What alerts propose, newest first',
    query: sliceQuery.extend({ state: z.string().optional() }),
    body: nothing,
    answer: sliceOf(listedView),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listProposals(context, { ...sliceOfQuery(query), state: query.state }), (slice) => ({
        body: viewSlice(slice, viewListed),
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/proposals/{proposalId}',
    act: 'proposal.read',
    summary: 'A proposal with the alerts behind it',
    body: nothing,
    answer: z.object({
      proposal: proposalView,
      message: messageView.openapi({ description: 'As it would read if it were accepted now' }),
      signals: z.array(signalView),
      readers: readersView,
      former: formerView.nullable(),
    }),
    status: 200,
    run: async (context, { params }) =>
      mapped(
        await readProposal(context, { proposalId: param(params, 'proposalId') }),
        ({ proposal, assembled, signals, readers, former }) => ({
          body: {
            proposal: viewProposal(proposal),
            message: viewMessage(assembled),
            signals: signals.map(viewSignal),
            readers: readers.map(viewAffectedByReaders),
            former: viewFormer(former),
          },
          version: proposal.version,
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/proposals/{proposalId}/draft',
    act: 'proposal.settle',
    summary: 'Take it up for editing: its incident, still known to nobody, with the proposed notice as a draft',
    body: nothing,
    answer: noticeView,
    status: 201,
    run: async (context, { params }) =>
      mapped(await draftProposal(context, { proposalId: param(params, 'proposalId') }), (notice) => ({
        body: viewNotice(notice),
        version: notice.version,
        location: `/api/notices/${notice.id}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/proposals/{proposalId}/accept',
    act: 'notice.publish',
    summary: 'Publish what it proposes, as it stands or with your own words in place of some of it',
    body: z.strictObject({ notice: noticeInput.optional() }),
    answer: publicationView,
    status: 202,
    edits: 'when-sent',
    publishes: true,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await acceptProposal(context, { proposalId: param(params, 'proposalId'), notice: body.notice, seenVersion }), (answer) => ({
        body: viewPublished(answer),
        location: `/api/incidents/${answer.incidentId}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/proposals/{proposalId}/dismiss',
    act: 'proposal.settle',
    summary: 'Decide that customers need not hear of it, and say why',
    body: z.strictObject({ reason: z.string() }),
    answer: proposalView,
    status: 200,
    edits: 'when-sent',
    run: async (context, { params, body, seenVersion }) =>
      mapped(await dismissProposal(context, { proposalId: param(params, 'proposalId'), reason: body.reason, seenVersion }), (proposal) => ({
        body: viewProposal(proposal),
        version: proposal.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/alert-rules',
    act: 'proposal.read',
    summary: 'What alerts mean for customers; the first match counts',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(ruleView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listAlertRules(context, { pageId: query.page }), (items) => ({ body: { items: items.map(viewRule) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/alert-rules',
    act: 'alert_rule.write',
    summary: 'Add a rule',
    body: ruleInput.extend({ pageId: optionalId }),
    answer: ruleView,
    status: 201,
    run: async (context, { body }) =>
      mapped(await addAlertRule(context, body), (rule) => ({ body: viewRule(rule), version: rule.version })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/alert-rules/{ruleId}',
    act: 'alert_rule.write',
    summary: 'Replace a rule',
    body: ruleInput,
    answer: ruleView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeAlertRule(context, { ...body, ruleId: param(params, 'ruleId'), readVersion }), (rule) => ({
        body: viewRule(rule),
        version: rule.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/alert-rules/{ruleId}',
    act: 'alert_rule.write',
    summary: 'Remove a rule',
    body: nothing,
    answer: done,
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await removeAlertRule(context, { ruleId: param(params, 'ruleId'), readVersion }), () => ({ body: { done: true as const } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/alerts/secret',
    act: 'alert_rule.write',
    summary: 'The secret that alert sources send; made when first asked for, replaced when "renew" is true',
    body: z.strictObject({
      renew: z.boolean().default(false),
      endFormer: z.boolean().default(false).openapi({ description: 'Ends the one before at once, instead of a day after it was replaced' }),
    }),
    answer: z.object({ secret: z.string(), formerUntil: time.nullable() }),
    status: 200,
    run: async (context, { body }) =>
      mapped(await readAlertSecret(context, body), ({ secret, formerUntil }) => ({
        body: { secret, formerUntil: formerUntil && instantText(formerUntil) },
      })),
  }),
]
