import type { Incident } from '../incident/incident.ts'
import type { Notice } from '../notice/notice.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../result.ts'

/** From which level of the guide's findings on one has to be settled before a notice is published. */
export const settlings = ['nothing', 'error', 'warning'] as const
export type Settling = (typeof settlings)[number]

/** First notices are written in a hurry and may be held to less than everything that follows. */
export const policyGroups = ['first', 'others'] as const
export type PolicyGroup = (typeof policyGroups)[number]

export interface GroupPolicy {
  readonly settle: Settling
  /** Elements that a notice answers where the guide asks its kind for them; "not known yet" is an answer. */
  readonly answers: readonly string[]
}

/** What an organisation wants settled before anything is published. Settled is what was changed, or waived with a reason. */
export type PublishingPolicy = Readonly<Record<PolicyGroup, GroupPolicy>>

const nothingAsked: GroupPolicy = { settle: 'nothing', answers: [] }

/** Nothing keeps anybody from publishing unless the organisation says so. */
export const noPolicy: PublishingPolicy = { first: nothingAsked, others: nothingAsked }

const asksAnything = ({ settle, answers }: GroupPolicy): boolean => settle !== 'nothing' || answers.length > 0

/** Whether customers have not heard of the incident yet. `publicAt` is the incident's when everything pending is out: calling the first notice an update changes nothing. */
export const isFirstNotice = (
  { kind, correction }: Pick<Notice, 'kind' | 'correction'>,
  { publicAt }: Pick<Incident, 'publicAt'>,
): boolean => correction === null && (kind === 'first-notice' || (kind === 'update' && publicAt === null))

/**
 * What a notice is held to; undefined where nothing is asked of it. A correction says only what it sets right: its words are looked at,
 * and no element is asked for.
 */
export const policyFor = (
  policy: PublishingPolicy,
  notice: Pick<Notice, 'kind' | 'correction'>,
  incident: Pick<Incident, 'publicAt'>,
): GroupPolicy | undefined => {
  if (notice.correction !== null) return policy.others.settle === 'nothing' ? undefined : { ...policy.others, answers: [] }
  const own = isFirstNotice(notice, incident) ? policy.first : policy.others
  return asksAnything(own) ? own : undefined
}

export interface GroupPolicyInput {
  readonly settle?: string | undefined
  readonly answers?: readonly string[] | undefined
}
export type PublishingPolicyInput = { readonly [Group in PolicyGroup]?: GroupPolicyInput | undefined }

const parseGroup = (input: GroupPolicyInput, before: GroupPolicy, elements: readonly string[]): Result<GroupPolicy> => {
  const faults = new FieldFaults()
  const settle = input.settle === undefined ? before.settle : faults.take<Settling>('/settle', parseOneOf(settlings, input.settle))
  const answers = input.answers?.map((element, i) => faults.take(`/answers/${i}`, parseOneOf(elements, element)))
  if (faults.any || settle === undefined) return faults.refuse()
  // In the guide's own order, each once: two policies that ask the same are the same.
  return ok({ settle, answers: answers ? elements.filter((element) => answers.includes(element)) : before.answers })
}

/** The policy with what was said in place of what was; `elements` are those that the guide knows. */
export const parsePublishingPolicy = (
  input: PublishingPolicyInput,
  before: PublishingPolicy,
  elements: readonly string[],
): Result<PublishingPolicy> => {
  const faults = new FieldFaults()
  const first = faults.take('/first', parseGroup(input.first ?? {}, before.first, elements))
  const others = faults.take('/others', parseGroup(input.others ?? {}, before.others, elements))
  return faults.any || !first || !others ? faults.refuse() : ok({ first, others })
}
