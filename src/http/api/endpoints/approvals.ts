import { z } from '@hono/zod-openapi'
import { changeApprovalPolicy } from '../../../app/approval/change-approval-policy.ts'
import { commentOnApproval } from '../../../app/approval/comment-on-approval.ts'
import { giveApproval } from '../../../app/approval/give-approval.ts'
import { listApprovals } from '../../../app/approval/list-approvals.ts'
import { readApproval } from '../../../app/approval/read-approval.ts'
import { readDraftApproval } from '../../../app/approval/read-draft-approval.ts'
import { refuseApproval } from '../../../app/approval/refuse-approval.ts'
import { requestApproval } from '../../../app/approval/request-approval.ts'
import { withdrawApproval } from '../../../app/approval/withdraw-approval.ts'
import { readPage } from '../../../app/page/read-page.ts'
import { approvalStates } from '../../../core/approval/approval.ts'
import { approverRoles } from '../../../core/approval/approval-policy.ts'
import { severities } from '../../../core/incident/phase.ts'
import { channels } from '../../../core/subscriber/subscriber.ts'
import { ruleIds } from '../../../lint/vocabulary.ts'
import {
  approvalFileView,
  approvalPolicyView,
  approvalView,
  draftApprovalView,
  listedApprovalView,
  viewApproval,
  viewApprovalFile,
  viewApprovalPolicy,
  viewDraftApproval,
  viewListedApproval,
} from '../approval-views.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { noQuery, nothing, optionalId, pageQuery, sliceOf, sliceQuery } from '../schemas.ts'
import { param, sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const listed = (members: readonly string[]) => z.array(z.string().openapi({ enum: [...members] })).max(100)
const approversInput = z.strictObject({ roles: listed(approverRoles).optional(), operatorIds: z.array(z.string()).max(100).optional() })
const ruleInput = z
  .strictObject({
    name: z.string(),
    when: z
      .strictObject({
        findings: listed(ruleIds).optional(),
        severity: z
          .string()
          .nullable()
          .optional()
          .openapi({ enum: [...severities] }),
        channels: listed(channels).optional(),
        audienceIds: z.array(z.string()).max(100).optional(),
        isRegulated: z.boolean().optional(),
      })
      .optional()
      .openapi({ description: 'All that is said must hold; left out, the rule is about every notice' }),
    who: approversInput,
    limitMinutes: z.number().openapi({ description: 'After so many minutes without an answer "escalateTo" is asked too' }),
    escalateTo: approversInput.nullable().optional(),
    afterwards: z.boolean().optional().openapi({ description: 'A first notice goes out at once and is looked at afterwards' }),
  })
  .openapi('ApprovalRuleInput')

const replied = (approval: Parameters<typeof viewApproval>[0]) => ({ body: viewApproval(approval), version: approval.version })

const policyEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/page/approvals',
    act: 'page.read',
    summary: 'Which notices need whose approval; its version is the page’s',
    query: pageQuery,
    body: nothing,
    answer: approvalPolicyView,
    status: 200,
    run: async (context, { query }) =>
      mapped(await readPage(context, { pageId: query.page }), (page) => ({ body: viewApprovalPolicy(page), version: page.version })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/page/approvals',
    act: 'page.write',
    summary: 'Set which notices need whose approval, all rules at once',
    query: pageQuery,
    body: z.strictObject({ rules: z.array(ruleInput).max(100) }),
    answer: approvalPolicyView,
    status: 200,
    edits: true,
    run: async (context, { query, body, readVersion }) =>
      mapped(await changeApprovalPolicy(context, { ...body, pageId: query.page, readVersion }), (page) => ({
        body: viewApprovalPolicy(page),
        version: page.version,
      })),
  }),
]

const askingEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/drafts/{noticeId}/approval',
    act: 'notice.read',
    summary: 'Whether a draft needs an approval in the words that it has now, why, and what was asked last',
    body: nothing,
    answer: draftApprovalView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readDraftApproval(context, { noticeId: param(params, 'noticeId') }), (found) => ({ body: viewDraftApproval(found) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/drafts/{noticeId}/approval',
    act: 'notice.publish',
    summary: 'Ask for the approval of a draft in exactly the words that it has now; the approvers hear by mail',
    body: z.strictObject({ comment: z.string().optional() }),
    answer: approvalView,
    status: 201,
    edits: 'when-sent',
    run: async (context, { params, body, seenVersion }) =>
      mapped(await requestApproval(context, { noticeId: param(params, 'noticeId'), comment: body.comment, seenVersion }), (approval) => ({
        ...replied(approval),
        location: `/api/approvals/${approval.id}`,
      })),
  }),
]

const answeringEndpoints = [
  endpoint({
    ...plain,
    method: 'post',
    path: '/approvals/{approvalId}/approval',
    act: 'approval.settle',
    summary: 'Approve; a person’s act, which no token does. "own" says that you approve your own words because nobody else can',
    body: z.strictObject({ comment: z.string().optional(), own: z.boolean().optional() }),
    answer: approvalView,
    status: 200,
    edits: 'when-sent',
    run: async (context, { params, body, seenVersion }) =>
      mapped(await giveApproval(context, { ...body, approvalId: param(params, 'approvalId'), seenVersion }), replied),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/approvals/{approvalId}/refusal',
    act: 'approval.settle',
    summary: 'Refuse, and say why; a person’s act, which no token does',
    body: z.strictObject({ reason: z.string() }),
    answer: approvalView,
    status: 200,
    edits: 'when-sent',
    run: async (context, { params, body, seenVersion }) =>
      mapped(await refuseApproval(context, { ...body, approvalId: param(params, 'approvalId'), seenVersion }), replied),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/approvals/{approvalId}/comments',
    act: 'notice.write',
    summary: 'Say something about it without answering',
    body: z.strictObject({ text: z.string() }),
    answer: approvalView,
    status: 201,
    run: async (context, { params, body }) =>
      mapped(await commentOnApproval(context, { ...body, approvalId: param(params, 'approvalId') }), replied),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/approvals/{approvalId}/withdrawal',
    act: 'notice.publish',
    summary: 'Ask no more',
    body: nothing,
    answer: approvalView,
    status: 200,
    edits: 'when-sent',
    run: async (context, { params, seenVersion }) =>
      mapped(await withdrawApproval(context, { approvalId: param(params, 'approvalId'), seenVersion }), replied),
  }),
]

export const approvalEndpoints = [
  ...policyEndpoints,
  ...askingEndpoints,
  endpoint({
    ...plain,
    method: 'get',
    path: '/approvals',
    act: 'notice.read',
    summary: 'What was asked to be approved, the newest first',
    query: sliceQuery.extend({
      state: z
        .string()
        .optional()
        .openapi({ enum: [...approvalStates] }),
      incident: optionalId,
    }),
    body: nothing,
    answer: sliceOf(listedApprovalView),
    status: 200,
    run: async (context, { query }) =>
      mapped(
        await listApprovals(context, { ...sliceOfQuery(query), state: query.state, incidentId: query.incident }),
        ({ items, next }) => ({
          body: { items: items.map(viewListedApproval), next },
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/approvals/{approvalId}',
    act: 'notice.read',
    summary: 'What was asked, with the difference to the words that were approved or published last',
    body: nothing,
    answer: approvalFileView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readApproval(context, { approvalId: param(params, 'approvalId') }), (file) => ({
        body: viewApprovalFile(file),
        version: file.approval.version,
      })),
  }),
  ...answeringEndpoints,
]
