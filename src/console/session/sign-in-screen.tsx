import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { client } from '../api/client.ts'
import { Asked } from '../parts/asked.tsx'
import { Icon } from '../parts/icon.tsx'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { useGoOn } from './after-sign-in.ts'
import { CodeForm } from './code-form.tsx'
import { Entrance } from './entrance.tsx'
import { ForgottenForm } from './forgotten-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { ProviderButton } from './provider-button.tsx'
import { usePasskeySignIn } from './use-passkey-sign-in.ts'
import { useWays } from './ways.ts'

const route = getRouteApi('/sign-in')

const PasskeyButton = ({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode => {
  const words = useWords(sessionWords)
  const { fault, ask } = usePasskeySignIn(onSignedIn)
  return (
    <>
      <Button size="md" variant="default" fullWidth leftSection={<Icon name="key" />} onClick={ask}>
        {words.passkey}
      </Button>
      {fault ? (
        <p role="alert" className="said-wrong">
          {words.passkeyFailed}
        </p>
      ) : null}
    </>
  )
}

/** Every way in that this installation has; the password first, because everybody has one. */
export const SignInScreen = (): ReactNode => {
  const words = useWords(sessionWords)
  const ways = useWays()
  const { onTo, provider } = route.useSearch()
  const goOn = useGoOn()
  const [step, setStep] = useState<'password' | 'code' | 'forgotten'>('password')
  const [remembers, setRemembers] = useState(false)
  const onSignedIn = async (): Promise<void> => {
    // A device that cannot be remembered is no reason not to be signed in; the account page says which are.
    if (remembers) await client.ask((api) => api.POST('/api/devices'))
    await goOn(onTo)
  }
  const organisation = ways.data?.organisation
  if (step === 'code')
    return (
      <Entrance title={words.codeTitle} organisation={organisation}>
        <CodeForm onSignedIn={() => void onSignedIn()} />
      </Entrance>
    )
  if (step === 'forgotten')
    return (
      <Entrance title={words.forgotten.title} lead={words.forgotten.lead} organisation={organisation}>
        <ForgottenForm onBack={() => setStep('password')} />
      </Entrance>
    )
  if (ways.data?.isSetUp === false) return <Entrance title={words.notSetUp.title} lead={words.notSetUp.text} organisation={organisation} />
  return (
    <Entrance title={words.signIn} organisation={organisation}>
      <Asked of={ways}>
        {({ oidc, passkeys, isSecure }) => (
          <>
            <PasswordForm
              remembers={remembers}
              onRemembers={setRemembers}
              onCode={() => setStep('code')}
              onSignedIn={() => void onSignedIn()}
            />
            {oidc || passkeys ? <p className="or">{words.or}</p> : null}
            {passkeys ? <PasskeyButton onSignedIn={() => void onSignedIn()} /> : null}
            {oidc ? <ProviderButton name={oidc.name} onTo={onTo} trouble={provider} /> : null}
            <button type="button" className="link-button" onClick={() => setStep('forgotten')}>
              {words.forgotten.ask}
            </button>
            {isSecure ? null : <p className="quiet-note">{words.plain}</p>}
          </>
        )}
      </Asked>
    </Entrance>
  )
}
