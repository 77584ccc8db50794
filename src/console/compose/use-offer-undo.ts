import { useQueryClient } from '@tanstack/react-query'
import type { Instant } from '../../core/time.ts'
import { client } from '../api/client.ts'
import { usePage } from '../api/page.ts'
import { Refused } from '../api/refused.ts'
import { answerOf } from '../api/use-api.ts'
import { fullClock } from '../parts/time-text.ts'
import { offerUndo } from '../parts/undo.tsx'
import { composeWords } from '../words/compose.ts'
import { currentLanguage, useLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'

/** Offers to take a publication back until it becomes public. */
export const useOfferPublicationUndo = (): ((noticeId: string, until: Instant) => void) => {
  const words = useWords(composeWords)
  const language = useLanguage()
  const queries = useQueryClient()
  const zone = usePage().data?.zone ?? 'UTC'
  return (noticeId, until) =>
    offerUndo({
      id: noticeId,
      text: words.published(fullClock(until, zone, language)),
      until,
      undo: async () => {
        await undoPublication(noticeId)
        for (const word of ['incidents', 'drafts', 'notices', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
      },
    })
}

/** Takes a publication back. Rejects when its window is over. */
export const undoPublication = (noticeId: string): Promise<unknown> =>
  answerOf(client.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params: { path: { noticeId } } }))).catch((error: unknown) => {
    throw error instanceof Refused ? new Error(refusalText(error.refusal, currentLanguage())) : error
  })
