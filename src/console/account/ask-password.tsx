import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import type { CeremonyFault } from '../session/auth-client.ts'
import { PasswordField } from '../session/password-field.tsx'
import { useCeremony } from '../session/use-ceremony.ts'
import { accountWords } from '../words/account.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

export interface AskPasswordProps<T> {
  readonly title: string
  readonly text?: ReactNode
  readonly act: string
  /** Another way, for who has no password at hand. */
  readonly other?: ReactNode
  readonly run: (password: string) => Promise<{ readonly data: T | null; readonly error: CeremonyFault | null }>
  readonly onDone: (value: T) => void
  readonly onClose: () => void
}

/** The password once more, before a factor changes. */
export const AskPassword = <T,>({ title, text, act, other, run, onDone, onClose }: AskPasswordProps<T>): ReactNode => {
  const { codes: words } = useWords(accountWords)
  const frame = useWords(frameWords)
  const [password, setPassword] = useState('')
  const ceremony = useCeremony(run, { touches: ['session', 'account'], wrong: words.wrongPassword, onDone })
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          ceremony.start(password)
        }}
      >
        {text ? <p>{text}</p> : null}
        <PasswordField
          label={words.password}
          description={words.passwordWhy}
          autoComplete="current-password"
          autoFocus
          value={password}
          onChange={setPassword}
          error={ceremony.fault}
        />
        {other}
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            {frame.cancel}
          </Button>
          <Button type="submit" loading={ceremony.isPending}>
            {act}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
