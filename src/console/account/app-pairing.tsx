import { Button, TextInput } from '@mantine/core'
import { QRCodeSVG } from 'qrcode.react'
import { type ReactNode, useState } from 'react'
import { Dialog } from '../parts/dialog.tsx'
import { auth } from '../session/auth-client.ts'
import { useCeremony } from '../session/use-ceremony.ts'
import { accountWords } from '../words/account.ts'
import { useWords } from '../words/use-words.ts'

export interface AppPairingProps {
  /** `otpauth://…`, as authenticator apps read it. */
  readonly uri: string
  readonly onPaired: () => void
  readonly onClose: () => void
}

const keyIn = (uri: string): string => (new URL(uri).searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ')

/** Nothing is switched on before a code of the app has been right once. */
export const AppPairing = ({ uri, onPaired, onClose }: AppPairingProps): ReactNode => {
  const { codes: words } = useWords(accountWords)
  const [code, setCode] = useState('')
  const verify = useCeremony(() => auth.twoFactor.verifyTotp({ code: code.replace(/[\s-]/g, '') }), {
    touches: ['session', 'account'],
    wrong: words.wrongCode,
    onDone: onPaired,
  })
  return (
    <Dialog title={words.title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          verify.start()
        }}
      >
        <p>{words.scan}</p>
        <div className="qr">
          <QRCodeSVG value={uri} size={192} title={words.qr} />
        </div>
        <p>
          <span className="soft small">{words.key}</span>
          <br />
          <span className="key-text">{keyIn(uri)}</span>
        </p>
        <TextInput
          label={words.code}
          size="md"
          required
          withAsterisk={false}
          inputMode="numeric"
          autoComplete="one-time-code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          error={verify.fault}
        />
        <div className="dialog-actions">
          <Button type="submit" loading={verify.isPending}>
            {words.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
