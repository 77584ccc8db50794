import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { refusalOf } from '../api/faults.ts'
import { frameWords } from '../words/frame.ts'
import { useLanguage } from '../words/language.ts'
import { fieldText, refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'

const useReason = (error: Error): string => {
  const { refused } = useWords(frameWords)
  const language = useLanguage()
  const refusal = refusalOf(error)
  switch (refusal?.kind) {
    case 'forbidden':
      return refused.forbidden
    case 'missing':
    case 'gone':
      return refused.missing
    case 'too-many':
      return refused.tooMany
    case 'unavailable':
      return refused.away
    default:
      return refusal ? refusalText(refusal, language) : error.message
  }
}

/** A refusal or a failure in place: what happened and what to do. `onAgain` where asking again can help. */
export const Trouble = ({ error, onAgain }: { readonly error: Error | null; readonly onAgain?: () => void }): ReactNode =>
  error ? <TroubleText error={error} {...(onAgain ? { onAgain } : {})} /> : null

/** What the policy still asks, where there is no form whose fields could say it. */
const OpenPoints = ({ error }: { readonly error: Error }): ReactNode => {
  const language = useLanguage()
  const refusal = refusalOf(error)
  if (refusal?.code !== 'notice.policy_unmet') return null
  return (
    <ul>
      {refusal.errors.map(({ pointer, detail }) => (
        <li key={`${pointer} ${detail}`}>{fieldText(detail, language)}</li>
      ))}
    </ul>
  )
}

const TroubleText = ({ error, onAgain }: { readonly error: Error; readonly onAgain?: () => void }): ReactNode => {
  const words = useWords(frameWords)
  const reason = useReason(error)
  return (
    <div className="trouble" role="alert">
      <p>{reason}</p>
      <OpenPoints error={error} />
      {onAgain ? (
        <Button variant="default" size="sm" onClick={onAgain}>
          {words.tryAgain}
        </Button>
      ) : null}
    </div>
  )
}
