import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OwnSession } from '../api/session.ts'
import { Screen } from '../parts/screen.tsx'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

/** In place of a screen on which the role has nothing to look at: who came by an address learns why, and nothing is asked for. */
export const NoAccess = ({ session }: { readonly session: OwnSession }): ReactNode => {
  const { noAccess, nowhere, roles } = useWords(frameWords)
  return (
    <Screen title={noAccess.title} lead={noAccess.text(roles[session.operator.role])}>
      <p>
        <Link to="/">{nowhere.home}</Link>
      </p>
    </Screen>
  )
}
