import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { approvalWords } from '../words/approvals.ts'
import { useWords } from '../words/use-words.ts'
import { ApprovalRule, type Rule } from './approval-rule.tsx'
import { FormEnd } from './form-end.tsx'
import '../approvals/approvals.css'

type Policy = Schemas['ApprovalPolicy']

const freshRule = (name: string): Rule => ({
  name,
  when: { findings: ['liability'], severity: null, channels: [], audienceIds: [], isRegulated: false },
  who: { roles: ['approver'], operatorIds: [] },
  limitMinutes: 30,
  escalateTo: { roles: ['owner'], operatorIds: [] },
  afterwards: true,
})

interface Form {
  readonly rules: readonly { readonly key: number; readonly rule: Rule }[]
}

const formOf = ({ rules }: Policy): Form => ({ rules: rules.map((rule, key) => ({ key, rule })) })

/** A rule in one line: what it is called, how long an answer may take, and how much it looks at. */
const useRulesText = (): ((form: Form) => string) => {
  const words = useWords(approvalWords).policy
  return ({ rules }) => rules.map(({ rule }) => words.line(rule.name, rule.limitMinutes)).join(', ')
}

/** Until somebody writes, what the server says is shown; then what they write, until it is saved. */
const Rules = ({ policy }: { readonly policy: Policy }): ReactNode => {
  const words = useWords(approvalWords).policy
  const typing = useTyping(formOf(policy))
  const { rules } = typing.form
  const setOwn = (wanted: Form['rules']): void => typing.set({ rules: wanted })
  const textOf = useRulesText()
  const saving = useDo(
    (api, sent: Form) =>
      api.PUT('/api/page/approvals', {
        params: { query: {}, header: ifMatch(policy.version) },
        // No number at all is refused by the server in words, as zero is.
        body: { rules: sent.rules.map(({ rule }) => ({ ...rule, limitMinutes: Number.isNaN(rule.limitMinutes) ? 0 : rule.limitMinutes })) },
      }),
    {
      touches: ['page', 'approvals'],
      answers: ['approvals', 'policy'],
      onDone: (saved, sent) => {
        typing.saved(sent, formOf(saved))
        toast(words.saved)
      },
    },
  )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate(typing.form)
  }
  const add = (): void =>
    setOwn([...rules, { key: Math.max(-1, ...rules.map(({ key }) => key)) + 1, rule: freshRule(rules.length === 0 ? words.newName : '') }])
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="soft measure">{words.lead}</p>
      {rules.length === 0 ? <p>{words.none}</p> : null}
      {rules.map(({ key, rule }, index) => (
        <ApprovalRule
          key={key}
          rule={rule}
          index={index}
          error={saving.error}
          onChange={(changed) => setOwn(rules.map((one) => (one.key === key ? { key, rule: changed } : one)))}
          onRemove={() => setOwn(rules.filter((one) => one.key !== key))}
        />
      ))}
      <div className="row">
        <Button variant="default" onClick={add}>
          {words.add}
        </Button>
      </div>
      <Conflicts of={typing} labels={{ rules: words.all }} textOf={textOf} />
      <FormEnd
        saving={saving}
        shown={rules.flatMap((_, index) => [`/rules/${index}/name`, `/rules/${index}/limitMinutes`])}
        isReadOnly={false}
        isConflicting={typing.conflicts.length > 0}
      />
    </form>
  )
}

/** Which notices need whose approval. */
export const Approvals = (): ReactNode => {
  const found = useAsk(['approvals', 'policy'], (api) => api.GET('/api/page/approvals', { params: { query: {} } }))
  return <Asked of={found}>{(policy) => <Rules policy={policy} />}</Asked>
}
