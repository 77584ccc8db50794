import type { AudienceId, OperatorId } from '../brand.ts'
import { parseIds } from '../id.ts'
import { type Severity, severities } from '../incident/phase.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { type ChannelName, channels } from '../subscriber/subscriber.ts'
import { parseText, textLimits } from '../text.ts'
import {
  type ApprovalOccasion,
  type ApprovalPolicy,
  type ApprovalRule,
  type ApproverRole,
  type Approvers,
  approverRoles,
} from './approval-policy.ts'

export interface ApproversInput {
  readonly roles?: readonly string[] | undefined
  readonly operatorIds?: readonly string[] | undefined
}
export interface ApprovalRuleInput {
  readonly name: string
  readonly when?:
    | {
        readonly findings?: readonly string[] | undefined
        readonly severity?: string | null | undefined
        readonly channels?: readonly string[] | undefined
        readonly audienceIds?: readonly string[] | undefined
        readonly isRegulated?: boolean | undefined
      }
    | undefined
  readonly who: ApproversInput
  readonly limitMinutes: number
  readonly escalateTo?: ApproversInput | null | undefined
  readonly afterwards?: boolean | undefined
}

const mostRules = 20
const longestLimit = 7 * 24 * 60

const parseMembers = <T extends string>(
  faults: FieldFaults,
  pointer: string,
  list: readonly T[],
  said: readonly string[],
): readonly T[] => {
  if (said.length > 100) faults.add(pointer, 'Name at most 100.')
  const members = said.slice(0, 100).flatMap((one, i) => faults.take<T>(`${pointer}/${i}`, parseOneOf(list, one)) ?? [])
  return list.filter((one) => members.includes(one))
}

const parseApprovers = (faults: FieldFaults, pointer: string, input: ApproversInput): Approvers => {
  const roles = parseMembers<ApproverRole>(faults, `${pointer}/roles`, approverRoles, input.roles ?? [])
  const operatorIds = parseIds<OperatorId>(faults, `${pointer}/operatorIds`, input.operatorIds ?? [])
  if ((input.roles ?? []).length === 0 && operatorIds.length === 0) faults.add(pointer, 'Say who approves: a role, or people by name.')
  return { roles, operatorIds }
}

const parseWhen = (
  faults: FieldFaults,
  pointer: string,
  input: NonNullable<ApprovalRuleInput['when']>,
  rules: readonly string[],
): ApprovalOccasion => ({
  findings: parseMembers(faults, `${pointer}/findings`, rules, input.findings ?? []),
  severity:
    input.severity === undefined || input.severity === null
      ? null
      : (faults.take<Severity>(`${pointer}/severity`, parseOneOf(severities, input.severity)) ?? null),
  channels: parseMembers<ChannelName>(faults, `${pointer}/channels`, channels, input.channels ?? []),
  audienceIds: parseIds<AudienceId>(faults, `${pointer}/audienceIds`, input.audienceIds ?? []),
  isRegulated: input.isRegulated ?? false,
})

const isLimit = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= longestLimit

const parseRule = (input: ApprovalRuleInput, guide: readonly string[]): Result<ApprovalRule> => {
  const faults = new FieldFaults()
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  const when = parseWhen(faults, '/when', input.when ?? {}, guide)
  const who = parseApprovers(faults, '/who', input.who)
  const escalateTo = input.escalateTo ? parseApprovers(faults, '/escalateTo', input.escalateTo) : null
  if (!isLimit(input.limitMinutes)) faults.add('/limitMinutes', `Give whole minutes, from 1 to ${longestLimit} (a week).`)
  if (faults.any || name === undefined) return faults.refuse()
  return ok({ name, when, who, limitMinutes: input.limitMinutes, escalateTo, afterwards: input.afterwards ?? false })
}

/** The whole policy from outside, all of it or nothing; `guide` are the rules that the guide knows. */
export const parseApprovalPolicy = (
  input: { readonly rules: readonly ApprovalRuleInput[] },
  guide: readonly string[],
): Result<ApprovalPolicy> => {
  const faults = new FieldFaults()
  if (input.rules.length > mostRules) faults.add('/rules', `Have at most ${mostRules} rules.`)
  const rules = input.rules.slice(0, mostRules).flatMap((rule, i) => faults.take(`/rules/${i}`, parseRule(rule, guide)) ?? [])
  input.rules.slice(0, mostRules).forEach(({ name }, i) => {
    if (input.rules.findIndex((other) => other.name.trim() === name.trim()) < i)
      faults.add(`/rules/${i}/name`, 'Another rule has this name; give each one of its own.')
  })
  return faults.any ? faults.refuse() : ok({ rules })
}
