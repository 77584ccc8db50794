import { Button, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { faultAt, otherFaults } from '../api/faults.ts'
import { useAsk, useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { frameWords } from '../words/frame.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { useGoOn } from './after-sign-in.ts'
import { Entrance } from './entrance.tsx'
import { isLinkOver, LinkCut, LinkOver } from './link-over.tsx'
import { forgetLinkToken, useLinkToken } from './link-token.ts'
import { NewPassword } from './new-password.tsx'

const Join = ({ token, look }: { readonly token: string; readonly look: Schemas['InvitationLook'] }): ReactNode => {
  const words = useWords(sessionWords)
  const goOn = useGoOn()
  const [name, setName] = useState(look.name ?? '')
  const [password, setPassword] = useState('')
  const join = useDo((api) => api.POST('/api/invitations/accept', { body: { token, name, password } }), {
    touches: [],
    onDone: () => {
      forgetLinkToken()
      void goOn(undefined)
    },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        join.mutate()
      }}
    >
      <input type="email" name="username" autoComplete="username" value={look.email} readOnly hidden />
      <TextInput
        label={words.name}
        description={words.nameHint}
        size="md"
        required
        withAsterisk={false}
        autoComplete="name"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={faultAt(join.error, '/name')}
      />
      <NewPassword label={words.password} value={password} onChange={setPassword} error={faultAt(join.error, '/password')} />
      {otherFaults(join.error, ['/name', '/password']).map((text) => (
        <p key={text} role="alert" className="said-wrong">
          {text}
        </p>
      ))}
      <Button type="submit" size="md" fullWidth loading={join.isPending}>
        {words.invitation.act}
      </Button>
    </form>
  )
}

const Invited = ({ token }: { readonly token: string }): ReactNode => {
  const words = useWords(sessionWords)
  const { roles } = useWords(frameWords)
  const looked = useAsk(['invitation', token], (api) => api.POST('/api/invitations/look', { body: { token } }))
  const look = looked.data
  if (isLinkOver(looked.error)) return <LinkOver text={words.linkOver.invitation} />
  return (
    <Entrance
      title={words.invitation.title(look?.organisation ?? 'Forthright')}
      lead={look ? words.invitation.lead(look.email, roles[look.role]) : null}
      organisation={look?.organisation}
    >
      <Asked of={looked}>{(found) => <Join token={token} look={found} />}</Asked>
    </Entrance>
  )
}

/** Becoming an operator by the link in an invitation. */
export const InvitationScreen = (): ReactNode => {
  const token = useLinkToken()
  return token === '' ? <LinkCut /> : <Invited token={token} />
}
