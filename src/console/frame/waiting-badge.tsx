import type { ReactNode } from 'react'
import { useQuestion } from '../api/use-api.ts'
import { waitingQuestion } from '../questions/questions.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/use-words.ts'

/** How many questions wait for one of us, beside the place where they are looked after; nothing where none does. */
export const WaitingBadge = (): ReactNode => {
  const words = useWords(frameWords)
  const items = useQuestion(waitingQuestion).data?.items ?? []
  const count = items.reduce((sum, { held, reported, unanswered }) => sum + held + reported + unanswered, 0)
  return count === 0 ? null : (
    <span className="waiting-badge">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="unseen">{words.waitingQuestions(count)}</span>
    </span>
  )
}
