import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt, otherFaults } from '../../api/faults.ts'
import { useDo } from '../../api/use-api.ts'
import { sessionWords } from '../../words/session.ts'
import { useWords } from '../../words/use-words.ts'
import { NewPassword } from '../new-password.tsx'

export const WelcomeOwner = ({ token, onDone }: { readonly token: string; readonly onDone: () => void }): ReactNode => {
  const words = useWords(sessionWords)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const create = useDo((api) => api.POST('/api/welcome', { body: { token, name, email, password } }), { touches: ['ways'], onDone })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate()
      }}
    >
      <TextInput
        label={words.name}
        description={words.nameHint}
        size="md"
        required
        withAsterisk={false}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={faultAt(create.error, '/name')}
      />
      <TextInput
        label={words.email}
        type="email"
        size="md"
        required
        withAsterisk={false}
        autoComplete="username"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={faultAt(create.error, '/email')}
      />
      <NewPassword label={words.password} value={password} onChange={setPassword} error={faultAt(create.error, '/password')} />
      {otherFaults(create.error, ['/name', '/email', '/password']).map((text) => (
        <p key={text} role="alert" className="said-wrong">
          {text}
        </p>
      ))}
      <Button type="submit" size="md" fullWidth loading={create.isPending}>
        {words.welcome.owner.act}
      </Button>
    </form>
  )
}
