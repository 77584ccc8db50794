import { Checkbox, Radio } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { type NoticeKind, noticeKinds } from '../../core/notice/notice.ts'
import { type PolicyGroup, policyGroups, type Settling, settlings } from '../../core/policy/publishing-policy.ts'
import { everAsked } from '../../lint/missing.ts'
import { type ElementId, elementIds } from '../../lint/vocabulary.ts'
import { useDo } from '../api/use-api.ts'
import { Conflicts } from '../parts/conflicts.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { elementWords } from '../words/elements.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'
import { FormEnd } from './form-end.tsx'

type Page = Schemas['Page']

/** Flat, and the answers in one text: what two people changed is compared field by field. */
interface Form {
  readonly firstSettle: Settling
  readonly firstAnswers: string
  readonly othersSettle: Settling
  readonly othersAnswers: string
}

const formOf = ({ policy: { first, others } }: Page): Form => ({
  firstSettle: first.settle,
  firstAnswers: first.answers.join(' '),
  othersSettle: others.settle,
  othersAnswers: others.answers.join(' '),
})

const answersIn = (text: string): ElementId[] => elementIds.filter((id) => text.split(' ').includes(id))

const policyOf = (form: Form) => ({
  first: { settle: form.firstSettle, answers: answersIn(form.firstAnswers) },
  others: { settle: form.othersSettle, answers: answersIn(form.othersAnswers) },
})

const kindsOf: Readonly<Record<PolicyGroup, readonly NoticeKind[]>> = {
  first: ['first-notice'],
  others: noticeKinds.filter((kind) => kind !== 'first-notice'),
}

interface GroupProps {
  readonly group: PolicyGroup
  readonly form: Form
  readonly isReadOnly: boolean
  readonly onChange: (change: Partial<Form>) => void
}

const Group = ({ group, form, isReadOnly, onChange }: GroupProps): ReactNode => {
  const words = useWords(settingsWords).policy
  const elements = useWords(elementWords)
  const chosen = answersIn(form[`${group}Answers`])
  // One that is asked for already stays in sight, whatever the guide asks for by now.
  const offered = elementIds.filter((id) => everAsked(kindsOf[group]).includes(id) || chosen.includes(id))
  const settle = (value: string): void => {
    const found = settlings.find((one) => one === value)
    if (found) onChange({ [`${group}Settle`]: found })
  }
  return (
    <fieldset className="stack tight policy-group">
      <legend className="legend">{words.groups[group]}</legend>
      <p className="soft small measure">{words.groupHints[group]}</p>
      <Radio.Group label={words.settle} name={`${group}-settle`} value={form[`${group}Settle`]} onChange={settle}>
        <div className="stack tight policy-choices">
          {settlings.map((one) => (
            <Radio key={one} value={one} label={words.settlings[one]} disabled={isReadOnly} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox.Group
        label={words.answers}
        description={words.answersHint}
        value={chosen}
        onChange={(ids) => onChange({ [`${group}Answers`]: answersIn(ids.join(' ')).join(' ') })}
      >
        <div className="policy-answers">
          {offered.map((id) => (
            <Checkbox key={id} value={id} label={elements[id]} disabled={isReadOnly} />
          ))}
        </div>
      </Checkbox.Group>
    </fieldset>
  )
}

/** What has to be settled before a notice is published: nothing, unless the organisation wants it. */
export const Policy = ({ page: kept, isReadOnly }: { readonly page: Page; readonly isReadOnly: boolean }): ReactNode => {
  const words = useWords(settingsWords)
  const elements = useWords(elementWords)
  const typing = useTyping(formOf(kept))
  const { form, set } = typing
  const saving = useDo(
    (api, sent: Form) => api.PATCH('/api/page', { params: { query: {}, header: ifMatch(kept.version) }, body: { policy: policyOf(sent) } }),
    {
      touches: ['page'],
      answers: ['page'],
      onDone: (page, sent) => {
        typing.saved(sent, formOf(page))
        toast(words.policy.saved)
      },
    },
  )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate(form)
  }
  const textOf = (shown: Form, field: keyof Form): string =>
    field === 'firstSettle' || field === 'othersSettle'
      ? words.policy.settlings[shown[field]]
      : answersIn(shown[field])
          .map((id) => elements[id])
          .join(', ')
  return (
    <form className="stack" onSubmit={send} noValidate>
      <p className="soft measure">{words.policy.lead}</p>
      {policyGroups.map((group) => (
        <Group key={group} group={group} form={form} isReadOnly={isReadOnly} onChange={set} />
      ))}
      <Conflicts of={typing} labels={words.policy.labels} textOf={textOf} />
      <FormEnd saving={saving} shown={[]} isReadOnly={isReadOnly} isConflicting={typing.conflicts.length > 0} />
    </form>
  )
}
