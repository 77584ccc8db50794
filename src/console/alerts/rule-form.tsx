import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { impacts } from '../../core/component/impact.ts'
import { severities } from '../../core/incident/phase.ts'
import { localeOf } from '../../render/locales/locale.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import type { FieldOf } from '../parts/typing.ts'
import { useTyping } from '../parts/use-typing.ts'
import { alertsWords } from '../words/alerts.ts'
import { useLanguage } from '../words/language.ts'
import { useWords } from '../words/use-words.ts'
import { labelText, readLabels } from './labels.ts'
import '../subscribers/subscribers.css'

type Rule = Schemas['AlertRule']
const shown = ['/name', '/severity', '/impact', '/title', '/now', '/scope', '/nextUpdateMinutes', '/position', '/publishing', '/match']

type Form = Omit<Rule, 'id' | 'version' | 'match' | 'nextUpdateMinutes' | 'position'> & {
  readonly match: string
  readonly nextUpdateMinutes: string
  readonly position: string
}

const plain: Form = {
  name: '',
  match: '',
  severity: 'major',
  componentIds: [],
  impact: 'partial_outage',
  title: null,
  now: null,
  scope: null,
  nextUpdateMinutes: '30',
  publishing: 'ask',
  position: '0',
}

const formOf = ({ id: _, version: __, ...rule }: Rule): Form => ({
  ...rule,
  match: labelText(rule.match),
  nextUpdateMinutes: String(rule.nextUpdateMinutes),
  position: String(rule.position),
})

const bodyOf = ({ match, nextUpdateMinutes, position, ...form }: Form) => ({
  ...form,
  match: { ...readLabels(match).match },
  nextUpdateMinutes: Number(nextUpdateMinutes),
  position: Number(position),
})

interface FieldProps {
  readonly form: Form
  readonly error: Error | null
  readonly set: (change: Partial<Form>) => void
}

const When = ({ form, error, set }: FieldProps): ReactNode => {
  const { form: words } = useWords(alertsWords)
  const { fault } = readLabels(form.match)
  return (
    <>
      <TextInput
        label={words.name}
        description={words.nameHint}
        required
        value={form.name}
        error={faultAt(error, '/name')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Textarea
        label={words.match}
        description={words.matchHint}
        autosize
        minRows={2}
        spellCheck={false}
        value={form.match}
        error={fault ? words.matchFault(fault) : faultAt(error, '/match')}
        onChange={({ currentTarget }) => set({ match: currentTarget.value })}
      />
    </>
  )
}

const Words = ({ form, error, set }: FieldProps): ReactNode => {
  const { form: words } = useWords(alertsWords)
  return (
    <>
      <TextInput
        label={words.titleField}
        description={words.titleHint}
        value={form.title ?? ''}
        error={faultAt(error, '/title')}
        onChange={({ currentTarget }) => set({ title: currentTarget.value || null })}
      />
      <Textarea
        label={words.now}
        description={words.nowHint}
        autosize
        value={form.now ?? ''}
        error={faultAt(error, '/now')}
        onChange={({ currentTarget }) => set({ now: currentTarget.value || null })}
      />
      <Textarea
        label={words.scope}
        description={words.scopeHint}
        autosize
        value={form.scope ?? ''}
        error={faultAt(error, '/scope')}
        onChange={({ currentTarget }) => set({ scope: currentTarget.value || null })}
      />
      <TextInput
        label={words.next}
        inputMode="numeric"
        value={form.nextUpdateMinutes}
        error={faultAt(error, '/nextUpdateMinutes')}
        onChange={({ currentTarget }) => set({ nextUpdateMinutes: currentTarget.value.replaceAll(/\D/g, '') })}
      />
    </>
  )
}

const Reach = ({ form, error, set }: FieldProps): ReactNode => {
  const { form: words } = useWords(alertsWords)
  const { page } = localeOf(useLanguage())
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  const inUse = data?.components.filter(({ retiredAt }) => retiredAt === null) ?? []
  return (
    <>
      <NativeSelect
        label={words.severity}
        value={form.severity}
        data={severities.map((severity) => ({ value: severity, label: page.severity[severity] }))}
        onChange={({ currentTarget }) => set({ severity: severities.find((one) => one === currentTarget.value) ?? form.severity })}
      />
      {inUse.length > 0 ? (
        <Checkbox.Group
          label={words.components}
          value={form.componentIds}
          error={faultAt(error, '/componentIds')}
          onChange={(componentIds) => set({ componentIds })}
        >
          <div className="tick-list">
            {inUse.map(({ id, name }) => (
              <Checkbox key={id} value={id} label={name} />
            ))}
          </div>
        </Checkbox.Group>
      ) : null}
      <NativeSelect
        label={words.impact}
        value={form.impact}
        data={impacts.map((impact) => ({ value: impact, label: page.impact[impact] }))}
        onChange={({ currentTarget }) => set({ impact: impacts.find((one) => one === currentTarget.value) ?? form.impact })}
      />
    </>
  )
}

const Firing = ({ form, error, set }: FieldProps): ReactNode => {
  const { form: words } = useWords(alertsWords)
  return (
    <>
      <Radio.Group
        label={words.publishing}
        value={form.publishing}
        error={faultAt(error, '/publishing')}
        onChange={(value) => set({ publishing: value === 'automatically' ? 'automatically' : 'ask' })}
      >
        <div className="stack tight">
          <Radio value="ask" label={words.ask} description={words.askHint} />
          <Radio value="automatically" label={words.automatically} description={words.automaticallyHint} />
        </div>
      </Radio.Group>
      <TextInput
        label={words.position}
        inputMode="numeric"
        value={form.position}
        error={faultAt(error, '/position')}
        onChange={({ currentTarget }) => set({ position: currentTarget.value.replaceAll(/\D/g, '') })}
      />
    </>
  )
}

const Remove = ({
  rule,
  onClose,
  onGone,
}: {
  readonly rule: Rule
  readonly onClose: () => void
  readonly onGone: () => void
}): ReactNode => {
  const { form: words } = useWords(alertsWords)
  const remove = useDo(
    (api) => api.DELETE('/api/alert-rules/{ruleId}', { params: { path: { ruleId: rule.id }, header: ifMatch(rule.version) } }),
    {
      touches: ['alerts'],
      onDone: () => {
        toast(words.removed)
        onGone()
      },
    },
  )
  return (
    <Confirm
      title={words.removeTitle}
      act={words.remove}
      onAct={() => remove.mutate()}
      onClose={onClose}
      isPending={remove.isPending}
      error={remove.error}
    >
      <p>{words.removeText}</p>
    </Confirm>
  )
}

const useSaving = (rule: Rule | undefined, onClose: () => void) =>
  useDo(
    (api, form: Form) =>
      rule
        ? api.PUT('/api/alert-rules/{ruleId}', {
            params: { path: { ruleId: rule.id }, header: ifMatch(rule.version) },
            body: bodyOf(form),
          })
        : api.POST('/api/alert-rules', { body: bodyOf(form) }),
    { touches: ['alerts'], onDone: onClose },
  )

/** What a field of the form says, in words. */
const useRuleText = (): ((form: Form, field: FieldOf<Form>) => string) => {
  const { form: words } = useWords(alertsWords)
  const { page } = localeOf(useLanguage())
  const { data } = useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }))
  return (form, field) => {
    switch (field) {
      case 'severity':
        return page.severity[form.severity]
      case 'impact':
        return page.impact[form.impact]
      case 'componentIds':
        return data?.components.flatMap(({ id, name }) => (form.componentIds.includes(id) ? [name] : [])).join(', ') ?? ''
      case 'publishing':
        return words[form.publishing]
      default:
        return form[field] ?? ''
    }
  }
}

export const RuleForm = ({ rule, onClose }: { readonly rule: Rule | undefined; readonly onClose: () => void }): ReactNode => {
  const { form: words } = useWords(alertsWords)
  const typing = useTyping<Form>(rule ? formOf(rule) : plain)
  const textOf = useRuleText()
  const [isRemoving, setRemoving] = useState(false)
  const saving = useSaving(rule, onClose)
  const fields: FieldProps = { form: typing.form, error: saving.error, set: typing.set }
  const labels = { ...words, title: words.titleField, componentIds: words.components, nextUpdateMinutes: words.next }
  return (
    <>
      <DialogForm
        title={rule ? words.title : words.newTitle}
        onClose={onClose}
        onSend={() => readLabels(typing.form.match).fault || saving.mutate(typing.form)}
        sending={saving}
        shown={shown}
        isHeld={typing.conflicts.length > 0}
        other={rule && { label: words.remove, onAct: () => setRemoving(true) }}
      >
        <When {...fields} />
        <Reach {...fields} />
        <Words {...fields} />
        <Firing {...fields} />
        <Conflicts of={typing} labels={labels} textOf={textOf} />
      </DialogForm>
      {isRemoving && rule ? <Remove rule={rule} onClose={() => setRemoving(false)} onGone={onClose} /> : null}
    </>
  )
}
