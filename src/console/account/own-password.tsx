import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { faultAt, otherFaults } from '../api/faults.ts'
import type { OwnSession } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { NewPassword } from '../session/new-password.tsx'
import { PasswordField } from '../session/password-field.tsx'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

const ChangePassword = (): ReactNode => {
  const { password: words } = useWords(accountWords)
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const change = useDo((api) => api.PUT('/api/account/password', { body: { current, password } }), {
    touches: ['account', 'session'],
    onDone: () => {
      setCurrent('')
      setPassword('')
      toast(words.done)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        change.mutate()
      }}
    >
      <PasswordField
        label={words.current}
        autoComplete="current-password"
        value={current}
        onChange={setCurrent}
        error={faultAt(change.error, '/current')}
      />
      <NewPassword label={words.next} value={password} onChange={setPassword} error={faultAt(change.error, '/password')} />
      {otherFaults(change.error, ['/current', '/password']).map((text) => (
        <p key={text} role="alert" className="down">
          {text}
        </p>
      ))}
      <Button type="submit" variant="default" loading={change.isPending} disabled={current === '' || password === ''}>
        {words.act}
      </Button>
    </form>
  )
}

export const OwnPassword = ({ factors }: { readonly factors: OwnSession['factors'] }): ReactNode => {
  const { password: words } = useWords(accountWords)
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
        {factors.password ? <p className="soft small">{words.lead}</p> : null}
      </header>
      {factors.password ? <ChangePassword /> : <p className="soft">{words.none}</p>}
    </section>
  )
}
