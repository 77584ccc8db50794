import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { type OwnSession, useSession } from '../api/session.ts'
import { useDo } from '../api/use-api.ts'
import { Asked } from '../parts/asked.tsx'
import { Screen } from '../parts/screen.tsx'
import { settleUndo } from '../parts/undo.tsx'
import { leaveBrowser } from '../push/leave-browser.ts'
import { OwnBrowsers } from '../push/own-browsers.tsx'
import { SealedNotes } from '../sealed/sealed-notes.tsx'
import { accountWords } from '../words/account.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'
import { AppCodes } from './app-codes.tsx'
import { DeviceList } from './device-list.tsx'
import { KeysChoice } from './keys-choice.tsx'
import { LookChoice } from './look-choice.tsx'
import { OwnName } from './own-name.tsx'
import { OwnPassword } from './own-password.tsx'
import { PasskeyList } from './passkey-list.tsx'
import { SessionList } from './session-list.tsx'
import '../style/mantine-whole.ts'
import './account.css'

const SignOut = (): ReactNode => {
  const words = useWords(accountWords)
  const leave = useDo(
    async (api) => {
      await settleUndo()
      await leaveBrowser(api)
      return api.DELETE('/api/session')
    },
    {
      touches: [],
      // A fresh document forgets everything that was known for this operator.
      onDone: () => window.location.assign('/console/sign-in'),
    },
  )
  return (
    <Button variant="default" loading={leave.isPending} onClick={() => leave.mutate()}>
      {words.signOut}
    </Button>
  )
}

const Account = ({ session }: { readonly session: OwnSession }): ReactNode => (
  <div className="account">
    <OwnName operator={session.operator} />
    <LookChoice />
    <KeysChoice />
    <OwnBrowsers />
    <OwnPassword factors={session.factors} />
    <AppCodes factors={session.factors} />
    <PasskeyList factors={session.factors} />
    <SessionList />
    <DeviceList />
    <SealedNotes />
  </div>
)

/** Who one is here, how one proves it, and where one is signed in. */
export const AccountScreen = (): ReactNode => {
  const words = useWords(accountWords)
  const { roles } = useWords(frameWords)
  const session = useSession()
  const operator = session.data?.operator
  return (
    <Screen title={words.title} lead={operator ? words.lead(operator.email, roles[operator.role]) : null} actions={<SignOut />}>
      <Asked of={session}>{(value) => <Account session={value} />}</Asked>
    </Screen>
  )
}
