import { Button, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import { client } from '../api/client.ts'
import { toast } from '../parts/toast.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { auth } from './auth-client.ts'
import { faultText, lineBroken } from './fault-text.ts'

type Kind = 'app' | 'recovery'

const verify = (kind: Kind, code: string) =>
  kind === 'app' ? auth.twoFactor.verifyTotp({ code }) : auth.twoFactor.verifyBackupCode({ code })

/** As it is kept, however it was typed or pasted: five characters, a dash, and five. */
const recoveryCodeIn = (text: string): string => text.replace(/[\s-]/g, '').replace(/^(.{5})(.{5})$/, '$1-$2')

/** The second factor: the app's six digits, or one of the recovery codes. */
export const CodeForm = ({ onSignedIn }: { readonly onSignedIn: () => void }): ReactNode => {
  const words = useWords(sessionWords)
  const [kind, setKind] = useState<Kind>('app')
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()
  const [isPending, setPending] = useState(false)
  const isApp = kind === 'app'
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setPending(true)
    setFault(undefined)
    const { error } = await verify(kind, isApp ? code.replace(/[\s-]/g, '') : recoveryCodeIn(code)).catch(lineBroken)
    setPending(false)
    if (error) {
      setFault(faultText(error, words, isApp ? words.wrongCode : words.wrongRecovery))
      return
    }
    onSignedIn()
    if (!isApp) await sayWhatIsLeft()
  }
  const sayWhatIsLeft = async (): Promise<void> => {
    const session = await client.ask((api) => api.GET('/api/session'))
    const left = session.ok ? session.value.factors.recoveryCodes : null
    if (left !== null) toast(words.codesLeft(left))
  }
  const change = (): void => {
    setKind(isApp ? 'recovery' : 'app')
    setCode('')
    setFault(undefined)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <TextInput
        key={kind}
        label={isApp ? words.code : words.recovery}
        description={isApp ? words.codeLead : words.recoveryLead}
        size="md"
        required
        withAsterisk={false}
        autoFocus
        autoComplete={isApp ? 'one-time-code' : 'off'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...(isApp ? { inputMode: 'numeric' } : {})}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={fault}
      />
      <Button type="submit" size="md" fullWidth loading={isPending}>
        {words.go}
      </Button>
      <button type="button" className="link-button" onClick={change}>
        {isApp ? words.useRecovery : words.useCode}
      </button>
    </form>
  )
}
