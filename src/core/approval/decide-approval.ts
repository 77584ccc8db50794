import { mayDo } from '../actor/actor.ts'
import type { Digest } from '../brand.ts'
import type { Writer } from '../notice/writer.ts'
import type { Operator } from '../operator/operator.ts'
import { ok, type Result, refuse } from '../result.ts'
import { type Instant, isBefore } from '../time.ts'
import type { Approval } from './approval.ts'
import type { ApprovalPolicy, ApprovalRule, Approvers } from './approval-policy.ts'

/** Whether the operator may approve anything at all. */
export const maySettle = ({ id, name, role, state }: Operator): boolean =>
  state === 'active' && mayDo({ kind: 'operator', id, name, role }, 'approval.settle')

const isAmong = ({ roles, operatorIds }: Approvers, { id, role }: Operator): boolean =>
  operatorIds.includes(id) || roles.some((one) => one === role)

/** Who may answer for a rule: those it names, late those it escalates to, and owners where nobody of them is there any more. */
export const approversOf = (rule: ApprovalRule, operators: readonly Operator[], isLate: boolean): readonly Operator[] => {
  const able = operators.filter(maySettle)
  const asked = able.filter((operator) => isAmong(rule.who, operator) || (isLate && rule.escalateTo && isAmong(rule.escalateTo, operator)))
  return asked.length > 0 ? asked : able.filter(({ role }) => role === 'owner')
}

/** Rules of an approval that nobody has answered for yet; one that the policy has no more asks for nothing. */
export const openRules = ({ rules, signOffs }: Approval, policy: ApprovalPolicy): readonly ApprovalRule[] => {
  const given = signOffs.flatMap((signOff) => signOff.rules)
  return policy.rules.filter(({ name }) => rules.includes(name) && !given.includes(name))
}

export const isLate = ({ dueAt }: Pick<Approval, 'dueAt'>, now: Instant): boolean => !isBefore(now, dueAt)

export interface Settling {
  readonly policy: ApprovalPolicy
  readonly operators: readonly Operator[]
  /** Who answers. */
  readonly operator: Operator
  readonly now: Instant
}

/** The open rules for which this operator may answer. */
export const ownRules = (approval: Approval, { policy, operators, operator, now }: Settling): readonly ApprovalRule[] =>
  openRules(approval, policy).filter((rule) => approversOf(rule, operators, isLate(approval, now)).some(({ id }) => id === operator.id))

const isWriter = ({ writers }: Approval, { id }: Pick<Operator, 'id'>): boolean => writers.some((writer) => writer.id === id)

/** Everybody whose answer is waited for: who may give it and has not written the words. */
export const askedApprovers = (approval: Approval, settling: Omit<Settling, 'operator'>): readonly Operator[] => {
  const asked = openRules(approval, settling.policy).flatMap((rule) =>
    approversOf(rule, settling.operators, isLate(approval, settling.now)),
  )
  const others = asked.filter((operator) => !isWriter(approval, operator))
  const whom = others.length > 0 ? others : asked
  return settling.operators.filter((operator) => whom.includes(operator))
}

/** Why somebody cannot approve, or that they can; `own` where only they are left, who wrote it, and have to say so. */
export type ApprovalStanding = 'may' | 'own' | 'own_words' | 'not_asked' | 'settled'

export const standingOf = (approval: Approval, settling: Settling): ApprovalStanding => {
  const { operator, operators, now } = settling
  if (approval.status.state !== 'waiting') return 'settled'
  const rules = ownRules(approval, settling)
  if (rules.length === 0) return 'not_asked'
  if (!isWriter(approval, operator)) return 'may'
  const others = rules.flatMap((rule) => approversOf(rule, operators, isLate(approval, now))).filter((other) => !isWriter(approval, other))
  return operator.role === 'owner' && others.length === 0 ? 'own' : 'own_words'
}

const refusals = {
  own_words: ['approval.own_words', 'These are your own words; somebody else approves them.'],
  own: [
    'approval.own_words',
    'These are your own words and nobody else could approve them. Say so ("own": true), and it is kept with them.',
  ],
  not_asked: ['approval.not_asked', 'The policy asks others for this approval, or those whom it asks have answered.'],
  settled: ['approval.settled', 'It was settled, or taken back.'],
} as const

const refused = (standing: keyof typeof refusals): Result<never> => {
  const [code, detail] = refusals[standing]
  return refuse(code, detail)
}

const writerOf = ({ id, name }: Operator): Writer => ({ id, name })

/** Somebody's yes to exactly these words; with the last rule that was open they are approved. */
export const decideSignOff = (
  approval: Approval,
  input: Settling & { readonly digest: Digest; readonly comment: string | null; readonly own: boolean },
): Result<Approval> => {
  const { operator, policy, now } = input
  const standing = standingOf(approval, input)
  if (standing !== 'may' && !(standing === 'own' && input.own)) return refused(standing)
  if (input.digest !== approval.digest)
    return refuse('approval.outdated', 'The notice was changed after the approval was asked for; it has to be asked for again.')
  const by = writerOf(operator)
  const names = ownRules(approval, input).map(({ name }) => name)
  const signOff = { by, at: now, rules: names, comment: input.comment, isOwn: standing === 'own' }
  const signed = { ...approval, signOffs: [...approval.signOffs, signOff], version: approval.version + 1 }
  return ok(openRules(signed, policy).length > 0 ? signed : { ...signed, status: { state: 'approved', at: now, by } })
}

/** One no ends it; whoever is asked may say it, whatever others said. */
export const decideRefusal = (approval: Approval, input: Settling & { readonly reason: string }): Result<Approval> => {
  const standing = standingOf(approval, input)
  if (standing === 'settled' || standing === 'not_asked') return refused(standing)
  const { now: at, reason } = input
  return ok({ ...approval, status: { state: 'refused', at, by: writerOf(input.operator), reason }, version: approval.version + 1 })
}

export const decideWithdrawal = (approval: Approval, by: Writer, now: Instant): Result<Approval> =>
  approval.status.state === 'waiting'
    ? ok({ ...approval, status: { state: 'withdrawn', at: now, by }, version: approval.version + 1 })
    : refused('settled')
