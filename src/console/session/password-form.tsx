import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { auth } from './auth-client.ts'
import { faultText, lineBroken } from './fault-text.ts'
import { PasswordField } from './password-field.tsx'

export interface PasswordFormProps {
  readonly remembers: boolean
  readonly onRemembers: (remembers: boolean) => void
  /** The password was right and a code is wanted besides. */
  readonly onCode: () => void
  readonly onSignedIn: () => void
}

export const PasswordForm = ({ remembers, onRemembers, onCode, onSignedIn }: PasswordFormProps): ReactNode => {
  const words = useWords(sessionWords)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const [isPending, setPending] = useState(false)
  const signIn = async (): Promise<void> => {
    setPending(true)
    setFault(undefined)
    const { data, error } = await auth.signIn.email({ email, password }).catch(lineBroken)
    setPending(false)
    if (error) setFault(faultText(error, words, words.wrong))
    else if (data && 'twoFactorRedirect' in data && data.twoFactorRedirect) onCode()
    else onSignedIn()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void signIn()
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        label={words.email}
        type="email"
        size="md"
        required
        withAsterisk={false}
        autoComplete="username webauthn"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <PasswordField
        label={words.password}
        autoComplete="current-password webauthn"
        value={password}
        onChange={setPassword}
        error={undefined}
      />
      <Checkbox
        label={words.remember}
        description={words.rememberHint}
        checked={remembers}
        onChange={(event) => onRemembers(event.currentTarget.checked)}
      />
      {fault ? (
        <p role="alert" className="said-wrong">
          {fault}
        </p>
      ) : null}
      <Button type="submit" size="md" fullWidth loading={isPending}>
        {words.signIn}
      </Button>
    </form>
  )
}
