import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { approverRoles } from '../../core/approval/approval-policy.ts'
import { severities } from '../../core/incident/phase.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { ruleIds } from '../../lint/vocabulary.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk } from '../api/use-api.ts'
import { approvalWords } from '../words/approvals.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'

export type Rule = Schemas['ApprovalPolicy']['rules'][number]
type Approvers = Rule['who']

/** Worth a second pair of eyes; the others are matters of style. */
const offeredRules = [
  'liability',
  'promise',
  'blame',
  'speculation',
  'person-name',
  'internals',
] as const satisfies readonly (typeof ruleIds)[number][]

interface Choice {
  readonly value: string
  readonly label: string
}

const Ticks = ({
  label,
  hint,
  value,
  choices,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly value: readonly string[]
  readonly choices: readonly Choice[]
  readonly onChange: (value: string[]) => void
}): ReactNode =>
  choices.length === 0 ? null : (
    <Checkbox.Group label={label} {...(hint === undefined ? {} : { description: hint })} value={[...value]} onChange={onChange}>
      <div className="policy-answers">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </div>
    </Checkbox.Group>
  )

/** Roles and people in one list: a role is asked as a whole, a person by name. */
const ApproverTicks = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: Approvers
  onChange: (value: Approvers) => void
}): ReactNode => {
  const words = useWords(approvalWords).policy
  const { data } = useAsk(['operators'], (api) => api.GET('/api/operators'))
  const able = (data?.items ?? []).filter(({ role, state }) => state === 'active' && approverRoles.some((one) => one === role))
  const choices = [
    ...approverRoles.map((role) => ({ value: role, label: words.roles[role] })),
    ...able.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const set = (chosen: readonly string[]): void =>
    onChange({
      roles: approverRoles.filter((role) => chosen.includes(role)),
      operatorIds: chosen.filter((one) => approverRoles.every((role) => role !== one)),
    })
  return <Ticks label={label} value={[...value.roles, ...value.operatorIds]} choices={choices} onChange={set} />
}

interface RuleProps {
  readonly rule: Rule
  readonly index: number
  readonly error: Error | null
  readonly onChange: (rule: Rule) => void
  readonly onRemove: () => void
}

const When = ({ rule, onChange }: Pick<RuleProps, 'rule' | 'onChange'>): ReactNode => {
  const words = useWords(approvalWords).policy
  const compose = useWords(composeWords)
  const audiences = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }))
  const { when } = rule
  const set = (change: Partial<Rule['when']>): void => onChange({ ...rule, when: { ...when, ...change } })
  const nameOf = (id: string): string => offeredRules.flatMap((one) => (one === id ? [words.rules[one]] : []))[0] ?? id
  const offered = ruleIds.filter((id) => offeredRules.some((one) => one === id) || when.findings.includes(id))
  return (
    <>
      <Ticks
        label={words.findings}
        hint={words.findingsHint}
        value={when.findings}
        choices={offered.map((id) => ({ value: id, label: nameOf(id) }))}
        onChange={(chosen) => set({ findings: ruleIds.filter((id) => chosen.includes(id)) })}
      />
      <NativeSelect
        label={words.severity}
        value={when.severity ?? ''}
        data={[{ value: '', label: words.anySeverity }, ...severities.map((value) => ({ value, label: compose.severities[value] }))]}
        onChange={({ currentTarget }) => set({ severity: severities.find((one) => one === currentTarget.value) ?? null })}
      />
      <Ticks
        label={words.channels}
        value={when.channels}
        choices={channels.map((value) => ({ value, label: compose.recipients[value] }))}
        onChange={(chosen) => set({ channels: channels.filter((one) => chosen.includes(one)) })}
      />
      <Ticks
        label={words.audiences}
        value={when.audienceIds}
        choices={(audiences.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(audienceIds) => set({ audienceIds })}
      />
      <Checkbox
        label={words.regulated}
        checked={when.isRegulated}
        onChange={({ currentTarget }) => set({ isRegulated: currentTarget.checked })}
      />
    </>
  )
}

/** One rule: when it holds, whom it asks, by when, and who is asked then. */
export const ApprovalRule = ({ rule, index, error, onChange, onRemove }: RuleProps): ReactNode => {
  const words = useWords(approvalWords).policy
  return (
    <fieldset className="approval-rule policy-group">
      <legend className="legend">{words.rule(index + 1)}</legend>
      <TextInput
        label={words.name}
        value={rule.name}
        error={faultAt(error, `/rules/${index}/name`)}
        onChange={({ currentTarget }) => onChange({ ...rule, name: currentTarget.value })}
      />
      <When rule={rule} onChange={onChange} />
      <ApproverTicks label={words.who} value={rule.who} onChange={(who) => onChange({ ...rule, who })} />
      <TextInput
        label={words.limit}
        inputMode="numeric"
        value={Number.isNaN(rule.limitMinutes) ? '' : String(rule.limitMinutes)}
        error={faultAt(error, `/rules/${index}/limitMinutes`)}
        onChange={({ currentTarget }) => onChange({ ...rule, limitMinutes: Number.parseInt(currentTarget.value, 10) })}
      />
      <ApproverTicks
        label={words.escalate}
        value={rule.escalateTo ?? { roles: [], operatorIds: [] }}
        onChange={(then) => onChange({ ...rule, escalateTo: then.roles.length + then.operatorIds.length === 0 ? null : then })}
      />
      <Checkbox
        label={words.afterwards}
        checked={rule.afterwards}
        onChange={({ currentTarget }) => onChange({ ...rule, afterwards: currentTarget.checked })}
      />
      <div className="row">
        <Button variant="default" onClick={onRemove}>
          {words.remove}
        </Button>
      </div>
    </fieldset>
  )
}
