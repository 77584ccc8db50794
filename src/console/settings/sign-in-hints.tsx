import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

/** Where the ways to sign in are set up; they are each person's own, or the server's. */
export const SignInHints = (): ReactNode => {
  const { signIn } = useWords(settingsWords)
  const may = useMay()
  return (
    <div className="stack tight">
      <p className="soft measure">{signIn.text}</p>
      {may('option.read') ? <p className="soft measure">{signIn.oidc}</p> : null}
      <p className="row">
        <Link to="/account">{signIn.account}</Link>
        <Link to="/operators">{signIn.operators}</Link>
      </p>
    </div>
  )
}
