import type { AudienceId, OperatorId } from '../brand.ts'
import { isAtLeast, type Severity } from '../incident/phase.ts'
import type { Addressing } from '../notice/notice.ts'
import type { ChannelName } from '../subscriber/subscriber.ts'

/** Roles that may approve at all; single people may be named besides. */
export const approverRoles = ['approver', 'owner'] as const
export type ApproverRole = (typeof approverRoles)[number]

/** Whoever has one of the roles, and those who are named. */
export interface Approvers {
  readonly roles: readonly ApproverRole[]
  readonly operatorIds: readonly OperatorId[]
}

/** Which notices a rule is about. All that is said must hold; an empty list, and null, asks for nothing. */
export interface ApprovalOccasion {
  /** Rules of the guide: one of them has something against the words, waived or not. */
  readonly findings: readonly string[]
  readonly severity: Severity | null
  readonly channels: readonly ChannelName[]
  /** Addressed to one of them; a notice to everybody is addressed to each. */
  readonly audienceIds: readonly AudienceId[]
  /** Notices about an incident that is marked as regulated. */
  readonly isRegulated: boolean
}

/** Which notices need whose approval before they are published. */
export interface ApprovalRule {
  /** Each name once: it is how an approval says for which rule it was given. */
  readonly name: string
  readonly when: ApprovalOccasion
  readonly who: Approvers
  /** After so many minutes without an answer those of `escalateTo` are asked too, and may answer. */
  readonly limitMinutes: number
  readonly escalateTo: Approvers | null
  /** A first notice may be published at once, and is looked at afterwards. */
  readonly afterwards: boolean
}

export interface ApprovalPolicy {
  readonly rules: readonly ApprovalRule[]
}

/** Nothing needs anybody's approval unless the organisation says so. */
export const noApprovals: ApprovalPolicy = { rules: [] }

/** What the rules look at. */
export interface Occasion {
  readonly findings: readonly string[]
  readonly severity: Severity
  readonly channels: readonly ChannelName[]
  readonly addressing: Addressing
  readonly isRegulated: boolean
}

const holdsFor = <T>(asked: readonly T[], given: readonly T[]): boolean => asked.length === 0 || asked.some((one) => given.includes(one))

const isAbout = ({ when }: ApprovalRule, occasion: Occasion): boolean => {
  const { addressing } = occasion
  return (
    holdsFor(when.findings, occasion.findings) &&
    holdsFor(when.channels, occasion.channels) &&
    (addressing.kind === 'all' || holdsFor(when.audienceIds, addressing.audienceIds)) &&
    (when.severity === null || isAtLeast(occasion.severity, when.severity)) &&
    (!when.isRegulated || occasion.isRegulated)
  )
}

/** The rules that ask for an approval of a notice. */
export const rulesAbout = ({ rules }: ApprovalPolicy, occasion: Occasion): readonly ApprovalRule[] =>
  rules.filter((rule) => isAbout(rule, occasion))
