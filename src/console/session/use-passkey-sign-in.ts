import { useEffect, useRef, useState } from 'react'
import { auth } from './auth-client.ts'

export interface PasskeySignIn {
  readonly fault: boolean
  readonly ask: () => void
}

/**
 * Passkeys by the button, and offered by the browser among the remembered addresses (conditional mediation), where it can. Asking by the
 * button ends the quiet offer, because a browser does one ceremony at a time.
 */
export const usePasskeySignIn = (onSignedIn: () => void): PasskeySignIn => {
  const [fault, setFault] = useState(false)
  const done = useRef(onSignedIn)
  done.current = onSignedIn
  useEffect(() => {
    let isHere = true
    const offer = async (): Promise<void> => {
      if (!(await window.PublicKeyCredential?.isConditionalMediationAvailable?.())) return
      const { data } = await auth.signIn.passkey({ autoFill: true })
      if (data && isHere) done.current()
    }
    // Nobody asked for this ceremony, so nobody is told when it ends without a passkey.
    offer().catch(() => undefined)
    return () => {
      isHere = false
    }
  }, [])
  const ask = async (): Promise<void> => {
    setFault(false)
    const { data } = await auth.signIn.passkey()
    if (data) done.current()
    else setFault(true)
  }
  return { fault, ask: () => void ask().catch(() => setFault(true)) }
}
