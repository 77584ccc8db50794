import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Role } from '../../core/actor/actor.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { Dialog } from '../parts/dialog.tsx'
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
  const frame = useWords(frameWords)
  const { email, setEmail, name, setName, role, setRole, send } = inviting
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
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
      {otherFaults(send.error, ['/email', '/name']).map((text) => (
        <p key={text} role="alert" className="down">
          {text}
        </p>
      ))}
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          {frame.cancel}
        </Button>
        <Button type="submit" loading={send.isPending}>
          {words.inviteAct}
        </Button>
      </div>
    </form>
  )
}

export const InviteDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => {
  const words = useWords(operatorWords)
  const frame = useWords(frameWords)
  const inviting = useInviting()
  const sent = inviting.send.data
  return (
    <Dialog title={sent ? words.invited : words.inviteTitle} onClose={onClose} isFirm={sent !== undefined}>
      {sent ? (
        <>
          <LinkOut link={sent.link} />
          <div className="dialog-actions">
            <Button onClick={onClose}>{frame.close}</Button>
          </div>
        </>
      ) : (
        <InviteForm inviting={inviting} onClose={onClose} />
      )}
    </Dialog>
  )
}
