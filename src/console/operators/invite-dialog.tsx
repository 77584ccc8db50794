import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Role } from '../../core/actor/actor.ts'
import { faultAt } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Dialog } from '../parts/dialog.tsx'
import { DialogForm } from '../parts/dialog-form.tsx'
import { frameWords } from '../words/frame.ts'
import { operatorWords } from '../words/operators.ts'
import { useWords } from '../words/use-words.ts'
import { LinkOut } from './link-out.tsx'
import { RoleChoice } from './role-choice.tsx'

const useInviting = () => {
  const [email, setEmail] = useState('')
  const [name, setName] = useState('')
  const [role, setRole] = useState<Role>('responder')
  const send = useDo((api) => api.POST('/api/invitations', { body: { email, role, ...(name ? { name } : {}) } }), {
    touches: ['operators', 'checklist'],
  })
  return { email, setEmail, name, setName, role, setRole, send }
}

const InviteForm = ({
  inviting,
  onClose,
}: {
  readonly inviting: ReturnType<typeof useInviting>
  readonly onClose: () => void
}): ReactNode => {
  const words = useWords(operatorWords)
  const { email, setEmail, name, setName, role, setRole, send } = inviting
  return (
    <DialogForm
      title={words.inviteTitle}
      onClose={onClose}
      onSend={() => send.mutate()}
      sending={send}
      shown={['/email', '/name']}
      act={words.inviteAct}
    >
      <TextInput
        label={words.inviteEmail}
        type="email"
        size="md"
        required
        withAsterisk={false}
        autoComplete="off"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={faultAt(send.error, '/email')}
      />
      <TextInput
        label={words.inviteName}
        size="md"
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={faultAt(send.error, '/name')}
      />
      <RoleChoice value={role} onChange={setRole} />
    </DialogForm>
  )
}

export const InviteDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const inviting = useInviting()
  const sent = inviting.send.data
  if (!sent) return <InviteForm inviting={inviting} onClose={onClose} />
  return (
    <Dialog title={words.invited} onClose={onClose} isFirm>
      <LinkOut link={sent.link} />
      <div className="dialog-actions">
        <Button onClick={onClose}>{frame.close}</Button>
      </div>
    </Dialog>
  )
}
