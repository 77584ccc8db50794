import type { ReactNode } from 'react'
import { client } from '../api/client.ts'
import { Dialog } from '../parts/dialog.tsx'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'
import { AskPassword } from './ask-password.tsx'
import { leaveFor } from './leave-for.ts'
import '../session/entrance.css'

export interface ConfirmSessionProps {
  readonly hasPassword: boolean
  readonly onConfirmed: () => void
  readonly onClose: () => void
}

const confirm = async (password: string) => {
  const answered = await client.ask((api) => api.POST('/api/session/confirm', { body: { password } }))
  if (answered.ok) return { data: answered.value, error: null }
  const { status, code } = answered.refusal
  return { data: null, error: { code, ...(status === null ? {} : { status }) } }
}

/** The sign-in is too long ago for what was asked: the password once more, or signing in anew and coming back here. */
export const ConfirmSession = ({ hasPassword, onConfirmed, onClose }: ConfirmSessionProps): ReactNode => {
  const { confirm: words } = useWords(accountWords)
  const again = (
    <p>
      <button type="button" className="link-button" onClick={() => void leaveFor('/console/account')}>
        {words.again}
      </button>
    </p>
  )
  if (hasPassword)
    return (
      <AskPassword
        title={words.title}
        text={words.text}
        act={words.act}
        other={again}
        run={confirm}
        onDone={onConfirmed}
        onClose={onClose}
      />
    )
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.textWithout}</p>
      {again}
    </Dialog>
  )
}
