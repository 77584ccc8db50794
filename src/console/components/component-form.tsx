import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { componentsWords } from '../words/components.ts'
import { useWords } from '../words/use-words.ts'

type Component = Schemas['Component']
const shown = ['/name', '/description', '/groupId', '/startedOn']

interface Form {
  readonly name: string
  readonly description: string
  readonly groupId: string | null
  /** A date (ISO 8601), or empty. */
  readonly startedOn: string
}

/** What hangs on it, said before and not found out afterwards. */
const Dependents = ({ component }: { readonly component: Component }): ReactNode => {
  const { dependents: words } = useWords(componentsWords)
  const found = useAsk(['components', component.id, 'dependents'], (api) =>
    api.GET('/api/components/{componentId}/dependents', { params: { path: { componentId: component.id } } }),
  )
  return (
    <Asked of={found}>
      {({ incidents, rules, subscribers }) =>
        incidents.length + rules.length + subscribers.chose === 0 ? (
          <p className="soft">{words.nothing}</p>
        ) : (
          <ul className="dependents">
            {incidents.length > 0 ? <li>{words.incidents(incidents.map(({ title }) => title))}</li> : null}
            {rules.length > 0 ? <li>{words.rules(rules.map(({ name }) => name))}</li> : null}
            {subscribers.chose > 0 ? <li>{words.subscribers(subscribers.chose, subscribers.only)}</li> : null}
          </ul>
        )
      }
    </Asked>
  )
}

const Retire = ({
  component,
  onClose,
  onGone,
}: {
  readonly component: Component
  readonly onClose: () => void
  readonly onGone: () => void
}) => {
  const { form } = useWords(componentsWords)
  const retire = useDo(
    (api) =>
      api.PATCH('/api/components/{componentId}', {
        params: { path: { componentId: component.id }, header: ifMatch(component.version) },
        body: { retired: true },
      }),
    {
      touches: ['components'],
      onDone: () => {
        toast(form.retired)
        onGone()
      },
    },
  )
  return (
    <Confirm
      title={form.retireTitle}
      act={form.retire}
      onAct={() => retire.mutate()}
      onClose={onClose}
      isPending={retire.isPending}
      error={retire.error}
    >
      <p>{form.retireText}</p>
      <Dependents component={component} />
    </Confirm>
  )
}

const useSaving = (component: Component | undefined, onClose: () => void) =>
  useDo(
    (api, { name, description, groupId, startedOn }: Form) => {
      const body = { name, description: description.trim() === '' ? null : description, groupId, startedOn: startedOn || null }
      return component
        ? api.PATCH('/api/components/{componentId}', {
            params: { path: { componentId: component.id }, header: ifMatch(component.version) },
            body,
          })
        : api.POST('/api/components', { body })
    },
    { touches: ['components', 'checklist', 'service-levels'], onDone: onClose },
  )

export const ComponentForm = ({
  component,
  groups,
  onClose,
}: {
  readonly component: Component | undefined
  readonly groups: readonly Schemas['ComponentGroup'][]
  readonly onClose: () => void
}): ReactNode => {
  const { form: words } = useWords(componentsWords)
  const typing = useTyping<Form>({
    name: component?.name ?? '',
    description: component?.description ?? '',
    groupId: component?.groupId ?? null,
    startedOn: component?.startedOn ?? '',
  })
  const { form, set } = typing
  const [isRetiring, setRetiring] = useState(false)
  const saving = useSaving(component, onClose)
  const groupName = (id: string | null): string => groups.find((group) => group.id === id)?.name ?? words.noGroup
  return (
    <>
      <DialogForm
        title={component ? words.title : words.newTitle}
        onClose={onClose}
        onSend={() => saving.mutate(form)}
        sending={saving}
        shown={shown}
        isHeld={typing.conflicts.length > 0}
        other={component && { label: words.retire, onAct: () => setRetiring(true) }}
      >
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          value={form.name}
          error={faultAt(saving.error, '/name')}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <TextInput
          label={words.description}
          description={words.descriptionHint}
          value={form.description}
          error={faultAt(saving.error, '/description')}
          onChange={({ currentTarget }) => set({ description: currentTarget.value })}
        />
        {groups.length > 0 ? (
          <NativeSelect
            label={words.group}
            value={form.groupId ?? ''}
            data={[{ value: '', label: words.noGroup }, ...groups.map(({ id, name }) => ({ value: id, label: name }))]}
            error={faultAt(saving.error, '/groupId')}
            onChange={({ currentTarget }) => set({ groupId: currentTarget.value || null })}
          />
        ) : null}
        <TextInput
          type="date"
          label={words.startedOn}
          description={words.startedOnHint}
          value={form.startedOn}
          error={faultAt(saving.error, '/startedOn')}
          onChange={({ currentTarget }) => set({ startedOn: currentTarget.value })}
        />
        <Conflicts
          of={typing}
          labels={{ ...words, groupId: words.group }}
          textOf={(said, field) => (field === 'groupId' ? groupName(said.groupId) : said[field])}
        />
      </DialogForm>
      {isRetiring && component ? <Retire component={component} onClose={() => setRetiring(false)} onGone={onClose} /> : null}
    </>
  )
}
