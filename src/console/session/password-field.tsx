import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'

export interface PasswordFieldProps
  extends Pick<PasswordInputProps, 'label' | 'description' | 'autoComplete' | 'minLength' | 'maxLength' | 'autoFocus'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

/** A password that can be looked at while it is typed. Mantine marks the frame around a wrong field and not the field: this does. */
export const PasswordField = ({ value, onChange, error, ...rest }: PasswordFieldProps): ReactNode => {
  const words = useWords(sessionWords)
  return (
    <PasswordInput
      {...rest}
      size="md"
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
      aria-invalid={error !== undefined}
      visibilityToggleButtonProps={{ 'aria-label': words.showPassword }}
    />
  )
}
