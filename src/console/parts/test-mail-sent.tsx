import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useAsk } from '../api/use-api.ts'
import { missingWords } from '../words/missing.ts'
import { useWords } from '../words/use-words.ts'

/** Where a test mail went: to the mail server, or into the postbox while there is none. */
export const TestMailSent = (): ReactNode => {
  const words = useWords(missingWords)
  const { data } = useAsk(['checklist'], (api) => api.GET('/api/checklist'))
  const hasServer = data?.items.some(({ id, done }) => id === 'mail_server' && done)
  return (
    <p className="small soft" role="status">
      {hasServer === false ? (
        <>
          {words.mailCaught} <Link to="/postbox">{words.toPostbox}</Link>
        </>
      ) : (
        words.mailSent
      )}
    </p>
  )
}
