import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { refusalOf } from '../api/faults.ts'
import { sessionWords } from '../words/session.ts'
import { useWords } from '../words/use-words.ts'
import { Entrance } from './entrance.tsx'

/** Whether a link was refused because it lets nobody in any more. */
export const isLinkOver = (error: Error | null): boolean => refusalOf(error)?.code === 'auth.link_invalid'

/** A link without what makes it one: the console itself leads on, to the first screen or to signing in. */
export const LinkCut = (): ReactNode => {
  const { tokenMissing } = useWords(sessionWords)
  return (
    <Entrance title={tokenMissing.title} lead={tokenMissing.text}>
      <p>
        <Link to="/">{tokenMissing.onward}</Link>
      </p>
    </Entrance>
  )
}

/** A link that was used, has run out or was replaced: what happened, and where to go now. */
export const LinkOver = ({ text }: { readonly text: string }): ReactNode => {
  const { linkOver: words } = useWords(sessionWords)
  return (
    <Entrance title={words.title} lead={text}>
      <p>
        <a href="/console/sign-in">{words.onward}</a>
      </p>
    </Entrance>
  )
}
