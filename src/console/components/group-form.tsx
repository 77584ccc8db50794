import { TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Conflicts } from '../parts/conflicts.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { toast } from '../parts/toast.ts'
import { useTyping } from '../parts/use-typing.ts'
import { componentsWords } from '../words/components.ts'
import { useWords } from '../words/use-words.ts'

type Group = Schemas['ComponentGroup']

const headOf = ({ id, version }: Group) => ({ path: { groupId: id }, header: ifMatch(version) })

const Remove = ({
  group,
  onClose,
  onGone,
}: {
  readonly group: Group
  readonly onClose: () => void
  readonly onGone: () => void
}): ReactNode => {
  const words = useWords(componentsWords).group
  const remove = useDo((api) => api.DELETE('/api/component-groups/{groupId}', { params: headOf(group) }), {
    touches: ['components'],
    onDone: () => {
      toast(words.removed)
      onGone()
    },
  })
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

export const GroupForm = ({ group, onClose }: { readonly group: Group | undefined; readonly onClose: () => void }): ReactNode => {
  const { group: words, form: labels } = useWords(componentsWords)
  const typing = useTyping({ name: group?.name ?? '' })
  const [isRemoving, setRemoving] = useState(false)
  const saving = useDo(
    (api, body: { name: string }) =>
      group ? api.PATCH('/api/component-groups/{groupId}', { params: headOf(group), body }) : api.POST('/api/component-groups', { body }),
    { touches: ['components'], onDone: onClose },
  )
  return (
    <>
      <DialogForm
        title={group ? words.title : words.newTitle}
        onClose={onClose}
        onSend={() => saving.mutate(typing.form)}
        sending={saving}
        shown={['/name']}
        isHeld={typing.conflicts.length > 0}
        other={group && { label: words.remove, onAct: () => setRemoving(true) }}
      >
        <TextInput
          label={labels.name}
          required
          value={typing.form.name}
          error={faultAt(saving.error, '/name')}
          onChange={({ currentTarget }) => typing.set({ name: currentTarget.value })}
        />
        <Conflicts of={typing} labels={labels} />
      </DialogForm>
      {isRemoving && group ? <Remove group={group} onClose={() => setRemoving(false)} onGone={onClose} /> : null}
    </>
  )
}
