import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { OwnSession } from '../api/session.ts'
import { toast } from '../parts/toast.ts'
import { auth } from '../session/auth-client.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'
import { AppPairing } from './app-pairing.tsx'
import { AskPassword } from './ask-password.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'ask'; readonly why: 'on' | 'off' | 'renew' }
  | { readonly kind: 'pair'; readonly uri: string; readonly recovery: readonly string[] }
  | { readonly kind: 'recovery'; readonly recovery: readonly string[] }

const none: Step = { kind: 'none' }

const Asking = ({ why, go }: { readonly why: 'on' | 'off' | 'renew'; readonly go: (step: Step) => void }): ReactNode => {
  const { codes: words } = useWords(accountWords)
  const close = (): void => go(none)
  switch (why) {
    case 'on':
      return (
        <AskPassword
          title={words.title}
          act={words.turnOn}
          run={(password) => auth.twoFactor.enable({ password })}
          onDone={(made) => {
            if ('totpURI' in made) go({ kind: 'pair', uri: made.totpURI, recovery: made.backupCodes })
          }}
          onClose={close}
        />
      )
    case 'off':
      return (
        <AskPassword
          title={words.turnOff}
          text={words.turnOffText}
          act={words.turnOff}
          run={(password) => auth.twoFactor.disable({ password })}
          onDone={() => {
            toast(words.turnedOff)
            close()
          }}
          onClose={close}
        />
      )
    case 'renew':
      return (
        <AskPassword
          title={words.renew}
          text={words.renewText}
          act={words.renew}
          run={(password) => auth.twoFactor.generateBackupCodes({ password })}
          onDone={({ backupCodes }) => go({ kind: 'recovery', recovery: backupCodes })}
          onClose={close}
        />
      )
  }
}

const few = 3

const CodesLeft = ({ count }: { readonly count: number }): ReactNode => {
  const { codes: words } = useWords(accountWords)
  return <p className={count <= few ? 'part small' : 'soft small'}>{count <= few ? words.fewLeft(count) : words.left(count)}</p>
}

/** A second factor beside the password: six digits from an app, and codes on paper for when the phone is lost. */
export const AppCodes = ({ factors }: { readonly factors: OwnSession['factors'] }): ReactNode => {
  const { codes: words } = useWords(accountWords)
  const [step, go] = useState<Step>(none)
  if (!factors.password) return null
  return (
    <section>
      <header>
        <h2>{words.title}</h2>
        <p className="soft small">{words.lead}</p>
      </header>
      <div className="row apart">
        <div>
          <p>{factors.totp ? <span className="ok">{words.on}</span> : <span className="soft">{words.off}</span>}</p>
          {factors.totp && factors.recoveryCodes !== null ? <CodesLeft count={factors.recoveryCodes} /> : null}
        </div>
        <div className="row">
          {factors.totp ? (
            <Button variant="default" onClick={() => go({ kind: 'ask', why: 'renew' })}>
              {words.renew}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => go({ kind: 'ask', why: factors.totp ? 'off' : 'on' })}>
            {factors.totp ? words.turnOff : words.turnOn}
          </Button>
        </div>
      </div>
      {step.kind === 'ask' ? <Asking why={step.why} go={go} /> : null}
      {step.kind === 'pair' ? (
        <AppPairing
          uri={step.uri}
          onPaired={() => {
            toast(words.turnedOn)
            go({ kind: 'recovery', recovery: step.recovery })
          }}
          onClose={() => go(none)}
        />
      ) : null}
      {step.kind === 'recovery' ? <RecoveryCodes codes={step.recovery} onClose={() => go(none)} /> : null}
    </section>
  )
}
