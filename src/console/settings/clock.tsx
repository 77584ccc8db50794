import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useMay } from '../api/session.ts'
import { settingsWords } from '../words/settings.ts'
import { useWords } from '../words/use-words.ts'

/** When customers are owed a word has a screen of its own. */
export const Clock = (): ReactNode => {
  const { clock } = useWords(settingsWords)
  const isOwner = useMay()('page.write')
  return (
    <>
      <p className="soft measure">{clock.lead}</p>
      <p>
        <Link to="/settings/clock">{isOwner ? clock.change : clock.read}</Link>
      </p>
    </>
  )
}
