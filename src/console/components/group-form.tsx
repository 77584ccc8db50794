import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { toast } from '../parts/toast.ts'
import { componentsWords } from '../words/components.ts'
import { frameWords } from '../words/frame.ts'
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
  const { group: words, form } = useWords(componentsWords)
  const { cancel, save } = useWords(frameWords)
  const [name, setName] = useState(group?.name ?? '')
  const [isRemoving, setRemoving] = useState(false)
  const saving = useDo(
    (api) =>
      group
        ? api.PATCH('/api/component-groups/{groupId}', { params: headOf(group), body: { name } })
        : api.POST('/api/component-groups', { body: { name } }),
    { touches: ['components'], onDone: onClose },
  )
  const send = (event: FormEvent): void => {
    event.preventDefault()
    saving.mutate()
  }
  return (
    <Dialog title={group ? words.title : words.newTitle} onClose={onClose} shape="sheet">
      <form className="stack" onSubmit={send} noValidate>
        <TextInput
          label={form.name}
          required
          value={name}
          error={faultAt(saving.error, '/name')}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {otherFaults(saving.error, ['/name']).map((fault) => (
          <p key={fault} className="down" role="alert">
            {fault}
          </p>
        ))}
        <div className="dialog-actions">
          {group ? (
            <Button variant="default" onClick={() => setRemoving(true)}>
              {words.remove}
            </Button>
          ) : (
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
          )}
          <Button type="submit" loading={saving.isPending}>
            {save}
          </Button>
        </div>
      </form>
      {isRemoving && group ? <Remove group={group} onClose={() => setRemoving(false)} onGone={onClose} /> : null}
    </Dialog>
  )
}
