import type { ReactNode } from 'react'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { PasswordField } from './password-field.tsx'

export interface NewPasswordProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

export const leastPassword = 12

/** A password to be chosen: one field that can be looked at, rather than two that must agree. */
export const NewPassword = ({ label, value, onChange, error }: NewPasswordProps): ReactNode => {
  const words = useWords(sessionWords)
  return (
    <PasswordField
      label={label}
      description={words.passwordHint}
      autoComplete="new-password"
      minLength={leastPassword}
      maxLength={128}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
