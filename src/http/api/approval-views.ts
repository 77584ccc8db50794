import { z } from '@hono/zod-openapi'
import type { DraftApproval } from '../../app/approval/read-draft-approval.ts'
import type { ApprovalFile, Approvals } from '../../app/approval-file.ts'
import { type Approval, approvalModes, approvalStates } from '../../core/approval/approval.ts'
import { type Approvers, approverRoles } from '../../core/approval/approval-policy.ts'
import { severities } from '../../core/incident/phase.ts'
import { draftFields } from '../../core/notice/draft-fields.ts'
import type { Page } from '../../core/page/page.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { instantText } from '../../core/time.ts'
import { ruleIds } from '../../lint/vocabulary.ts'
import { editionView, viewEdition } from './postmortem-views.ts'
import { id, incidentView, noticeView, time } from './schemas.ts'
import { viewIncident, viewNotice } from './views.ts'

const text = z.string()
const person = z.object({ id: text, name: text })
const approversView = z.object({ roles: z.array(z.enum(approverRoles)), operatorIds: z.array(id) })

export const approvalPolicyView = z
  .object({
    rules: z.array(
      z.object({
        name: text,
        when: z.object({
          findings: z.array(z.enum(ruleIds)),
          severity: z.enum(severities).nullable().openapi({ description: 'At least' }),
          channels: z.array(z.enum(channels)),
          audienceIds: z.array(id),
          isRegulated: z.boolean(),
        }),
        who: approversView,
        limitMinutes: z.int(),
        escalateTo: approversView.nullable(),
        afterwards: z.boolean(),
      }),
    ),
    version: z.int(),
  })
  .openapi('ApprovalPolicy')

export const approvalView = z
  .object({
    id,
    incidentId: id,
    noticeId: id,
    mode: z.enum(approvalModes),
    state: z.enum(approvalStates),
    rules: z.array(text),
    writers: z.array(person),
    requestedBy: person,
    requestedAt: time,
    comment: text.nullable(),
    dueAt: time,
    escalatedAt: time.nullable(),
    signOffs: z.array(z.object({ by: person, at: time, rules: z.array(text), comment: text.nullable(), isOwn: z.boolean() })),
    remarks: z.array(z.object({ by: person, at: time, text })),
    settled: z.object({ by: person, at: time, reason: text.nullable() }).nullable(),
    version: z.int(),
  })
  .openapi('Approval')

export const listedApprovalView = approvalView
  .extend({
    incident: incidentView,
    title: text,
    isCurrent: z.boolean().openapi({ description: 'Whether the notice still reads as it did when this was asked' }),
    needsCorrection: z.boolean().openapi({ description: 'It went out, was refused afterwards, and still stands as it was' }),
    standing: z.enum(['may', 'own', 'own_words', 'not_asked', 'settled']).openapi({
      description: 'Whether you may approve it; "own": these are your own words and nobody else could, so you have to say so',
    }),
    asked: z.array(person).openapi({ description: 'Whose answer is waited for' }),
  })
  .openapi('ListedApproval')

export const approvalFileView = listedApprovalView
  .extend({
    notice: noticeView,
    comparedWith: z.enum(['approved', 'refused', 'published']).nullable(),
    changes: z.array(z.object({ field: z.enum(draftFields), before: z.unknown(), after: z.unknown() })),
    report: z
      .object({
        edition: editionView,
        before: z.union([editionView, z.null()]).openapi({ description: 'The edition that customers read until then' }),
        loss: text.nullable().openapi({ description: 'What the notice of the end says of data and work, as corrected since' }),
      })
      .nullable()
      .openapi({ description: 'The report that the notice announces; who approves the one approves the other. Null for other notices' }),
  })
  .openapi('ApprovalFile')

export const draftApprovalView = z
  .object({
    need: z.enum(['none', 'approved', 'afterwards', 'needed']),
    isPreapproved: z.boolean().openapi({ description: 'Its words are those of a template that was approved beforehand' }),
    reasons: z.array(
      z.object({
        rule: text,
        isOpen: z.boolean(),
        quotes: z.array(text).openapi({ description: 'The words of the notice on account of which the rule asks' }),
      }),
    ),
    last: listedApprovalView.nullable(),
  })
  .openapi('DraftApproval')

const viewApprovers = ({ roles, operatorIds }: Approvers): z.output<typeof approversView> => ({
  roles: [...roles],
  operatorIds: [...operatorIds],
})

export const viewApprovalPolicy = ({ approvals, version }: Page): z.output<typeof approvalPolicyView> => ({
  rules: approvals.rules.map(({ when, who, escalateTo, ...rule }) => ({
    ...rule,
    when: {
      // One that a later version of the guide knows is not told to callers of this one.
      findings: ruleIds.filter((known) => when.findings.includes(known)),
      severity: when.severity,
      channels: [...when.channels],
      audienceIds: [...when.audienceIds],
      isRegulated: when.isRegulated,
    },
    who: viewApprovers(who),
    escalateTo: escalateTo && viewApprovers(escalateTo),
  })),
  version,
})

export const viewApproval = (approval: Approval): z.output<typeof approvalView> => {
  const { pageId: _page, digest: _digest, words: _words, status, ...rest } = approval
  return {
    ...rest,
    state: status.state,
    rules: [...approval.rules],
    writers: approval.writers.map((writer) => ({ ...writer })),
    requestedBy: { ...approval.requestedBy },
    requestedAt: instantText(approval.requestedAt),
    dueAt: instantText(approval.dueAt),
    escalatedAt: approval.escalatedAt && instantText(approval.escalatedAt),
    signOffs: approval.signOffs.map((signOff) => ({
      ...signOff,
      by: { ...signOff.by },
      at: instantText(signOff.at),
      rules: [...signOff.rules],
    })),
    remarks: approval.remarks.map((remark) => ({ ...remark, by: { ...remark.by }, at: instantText(remark.at) })),
    settled:
      status.state === 'waiting'
        ? null
        : { by: { ...status.by }, at: instantText(status.at), reason: status.state === 'refused' ? status.reason : null },
  }
}

export const viewListedApproval = (listed: Approvals): z.output<typeof listedApprovalView> => ({
  ...viewApproval(listed.approval),
  incident: viewIncident(listed.incident),
  title: listed.notice.change.title,
  isCurrent: listed.isCurrent,
  needsCorrection: listed.needsCorrection,
  standing: listed.standing,
  asked: listed.asked.map((one) => ({ ...one })),
})

export const viewApprovalFile = (file: ApprovalFile): z.output<typeof approvalFileView> => ({
  ...viewListedApproval(file),
  notice: viewNotice(file.notice),
  comparedWith: file.comparedWith,
  changes: file.changes.map((change) => ({ ...change })),
  report: file.report && {
    edition: viewEdition(file.report.edition),
    before: file.report.before && viewEdition(file.report.before),
    loss: file.report.loss?.text ?? null,
  },
})

export const viewDraftApproval = ({ need, reasons, isPreapproved, last }: DraftApproval): z.output<typeof draftApprovalView> => {
  const open = need.kind === 'needed' || need.kind === 'afterwards' ? need.rules : []
  return {
    need: need.kind,
    isPreapproved,
    reasons: reasons.map(({ rule, objections }) => ({
      rule: rule.name,
      isOpen: open.includes(rule),
      quotes: objections.map(({ quote }) => quote),
    })),
    last: last ? viewListedApproval(last) : null,
  }
}
