import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { auth } from './auth-client.ts'
import { lineBroken } from './fault-text.ts'
import type { ProviderTrouble } from './parse-sign-in-search.ts'
import { leaveForProvider } from './provider-return.ts'

export interface ProviderButtonProps {
  readonly name: string
  readonly onTo: string | undefined
  /** What came of the last try. */
  readonly trouble: ProviderTrouble | undefined
}

const backHere = (onTo: string | undefined): string =>
  `/console/sign-in?provider=refused${onTo === undefined ? '' : `&onTo=${encodeURIComponent(onTo)}`}`

/** To the organisation's own provider, and what it or we said when somebody came back without being signed in. */
export const ProviderButton = ({ name, onTo, trouble }: ProviderButtonProps): ReactNode => {
  const words = useWords(sessionWords)
  const [now, setNow] = useState(trouble)
  const [isLeaving, setLeaving] = useState(false)
  const go = async (): Promise<void> => {
    setNow(undefined)
    setLeaving(true)
    leaveForProvider()
    const { error } = await auth.signIn
      .social({ provider: 'oidc', callbackURL: onTo ?? '/console/', errorCallbackURL: backHere(onTo) })
      .catch(lineBroken)
    if (!error) return
    setLeaving(false)
    setNow('failed')
  }
  return (
    <>
      <Button size="md" variant="default" fullWidth loading={isLeaving} onClick={() => void go()}>
        {words.with(name)}
      </Button>
      {now ? (
        <p role="alert" className="said-wrong">
          {words.provider[now](name)}
        </p>
      ) : null}
    </>
  )
}
