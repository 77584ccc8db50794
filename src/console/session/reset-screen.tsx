import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { toast } from '../parts/toast.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { useGoOn } from './after-sign-in.ts'
import { Entrance } from './entrance.tsx'
import { isLinkOver, LinkCut, LinkOver } from './link-over.tsx'
import { forgetLinkToken, useLinkToken } from './link-token.ts'
import { NewPassword } from './new-password.tsx'

const Choose = ({ token, email }: { readonly token: string; readonly email: string }): ReactNode => {
  const words = useWords(sessionWords)
  const goOn = useGoOn()
  const navigate = useNavigate()
  const [password, setPassword] = useState('')
  const choose = useDo((api) => api.POST('/api/resets/accept', { body: { token, password } }), {
    touches: [],
    onDone: ({ isSignedIn }) => {
      forgetLinkToken()
      toast(words.reset.done)
      void (isSignedIn ? goOn(undefined) : navigate({ to: '/sign-in' }))
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        choose.mutate()
      }}
    >
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <NewPassword label={words.newPassword} value={password} onChange={setPassword} error={faultAt(choose.error, '/password')} />
      {otherFaults(choose.error, ['/password']).map((text) => (
        <p key={text} role="alert" className="said-wrong">
          {text}
        </p>
      ))}
      <Button type="submit" size="md" fullWidth loading={choose.isPending}>
        {words.reset.act}
      </Button>
    </form>
  )
}

const Reset = ({ token }: { readonly token: string }): ReactNode => {
  const words = useWords(sessionWords)
  const looked = useAsk(['reset', token], (api) => api.POST('/api/resets/look', { body: { token } }))
  if (isLinkOver(looked.error)) return <LinkOver text={words.linkOver.reset} />
  return (
    <Entrance
      title={words.reset.title}
      lead={looked.data ? words.reset.lead(looked.data.email) : null}
      organisation={looked.data?.organisation}
    >
      <Asked of={looked}>{({ email }) => <Choose token={token} email={email} />}</Asked>
    </Entrance>
  )
}

/** A new password by the link that an owner sent. */
export const ResetScreen = (): ReactNode => {
  const token = useLinkToken()
  return token === '' ? <LinkCut /> : <Reset token={token} />
}
