import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { otherFaults } from '../api/faults.ts'
import { useDo } from '../api/use-api.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'

/** Asks for a link to choose a new password. What it says afterwards is the same whether anybody has that address. */
export const ForgottenForm = ({ onBack }: { readonly onBack: () => void }): ReactNode => {
  const { forgotten: words, ...all } = useWords(sessionWords)
  const [email, setEmail] = useState('')
  const ask = useDo((api) => api.POST('/api/resets', { body: { email } }), { touches: [] })
  const back = (
    <button type="button" className="link-button" onClick={onBack}>
      {words.back}
    </button>
  )
  if (ask.isSuccess)
    return (
      <div role="status">
        <p>{words.sent(email)}</p>
        <p className="quiet-note">{words.nothingCame}</p>
        {back}
      </div>
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        ask.mutate()
      }}
    >
      <TextInput
        label={all.email}
        type="email"
        size="md"
        required
        withAsterisk={false}
        autoFocus
        autoComplete="username"
        maxLength={254}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={otherFaults(ask.error, [])[0]}
      />
      <Button type="submit" size="md" fullWidth loading={ask.isPending}>
        {words.act}
      </Button>
      {back}
    </form>
  )
}
