import { z } from 'zod'
import type { ApprovalRemark, ApprovedWords, SignOff } from '../../core/approval/approval.ts'
import { type ApprovalPolicy, approverRoles } from '../../core/approval/approval-policy.ts'
import type { AudienceId, OperatorId } from '../../core/brand.ts'
import { severities } from '../../core/incident/phase.ts'
import { draftFields } from '../../core/notice/draft-fields.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import type { Template } from '../../core/template/template.ts'
import { writer } from './json-columns.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'

const texts = z.array(z.string()).readonly()
const approvers = z.object({
  roles: z.array(z.enum(approverRoles)).readonly(),
  operatorIds: z.array(brandedJson<OperatorId>()).readonly(),
})
const rule = z.object({
  name: z.string(),
  when: z.object({
    findings: texts,
    severity: z.enum(severities).nullable(),
    channels: z.array(z.enum(channels)).readonly(),
    audienceIds: z.array(brandedJson<AudienceId>()).readonly(),
    isRegulated: z.boolean(),
  }),
  who: approvers,
  limitMinutes: z.int(),
  escalateTo: approvers.nullable(),
  afterwards: z.boolean(),
})
const policy: z.ZodType<ApprovalPolicy> = z.object({ rules: z.array(rule).readonly() })
export const approvalPolicyColumn = jsonColumn(policy)

const words: z.ZodType<ApprovedWords> = z.partialRecord(z.enum(draftFields), z.json())
export const wordsColumn = jsonColumn(words)

const signOff: z.ZodType<SignOff> = z.object({
  by: writer,
  at: instantJson,
  rules: texts,
  comment: z.string().nullable(),
  isOwn: z.boolean(),
})
export const signOffsColumn = jsonColumn(z.array(signOff).readonly())

const remark: z.ZodType<ApprovalRemark> = z.object({ by: writer, at: instantJson, text: z.string() })
export const remarksColumn = jsonColumn(z.array(remark).readonly())
export const writersColumn = jsonColumn(z.array(writer).readonly())

const preapproved: z.ZodType<NonNullable<Template['preapproved']>> = z.object({ by: writer, at: instantJson })
export const preapprovedColumn = jsonColumn(preapproved)
