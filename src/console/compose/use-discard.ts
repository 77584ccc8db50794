import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { plusSeconds } from '../../core/time.ts'
import { client } from '../api/client.ts'
import { refusalOf } from '../api/faults.ts'
import { answerOf } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { toast } from '../parts/toast.ts'
import { offerUndo, withdrawUndo } from '../parts/undo.tsx'
import { composeWords } from '../words/compose.ts'
import { currentLanguage } from '../words/language.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import type { DraftDesk } from './draft-desk.ts'

const discardSeconds = 8

const offerOf = (noticeId: string): string => `discard-${noticeId}`

/** What goes with the draft: nothing else, the incident of which nobody has heard, or that and back to what alerts proposed. */
export type DiscardKind = 'alone' | 'first' | 'proposed'

/**
 * Discards a draft some seconds from now: until then it lies where it lay, with every version of its fields, and a closed browser loses
 * nothing. Whoever opens it again keeps it, and so does a colleague who writes in it meanwhile.
 */
export const useDiscard = (desk: DraftDesk, noticeId: string, incidentId: string, kind: DiscardKind): (() => void) => {
  const words = useWords(composeWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  useEffect(() => withdrawUndo(offerOf(noticeId)), [noticeId])
  const remove = async (version: number): Promise<void> => {
    const params = { path: { noticeId }, header: { 'If-Match': `"v${version}"` } }
    try {
      await answerOf(client.ask((api) => api.DELETE('/api/notices/{noticeId}', { params })))
      desk.forget()
      toast(words.discarded)
    } catch (error) {
      const refusal = error instanceof Error ? refusalOf(error) : undefined
      toast(refusal?.kind === 'stale' ? words.discardKept : refusal ? refusalText(refusal, currentLanguage()) : String(error), 'trouble')
    }
    for (const word of ['drafts', 'incidents', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
  }
  const discard = async (): Promise<void> => {
    // What is on its way would be a newer version, and the draft is to come back with it.
    await desk.flush()
    const { version } = desk.state().saved
    offerUndo({
      id: offerOf(noticeId),
      text: words.discarding[kind],
      until: plusSeconds(now(), discardSeconds),
      undo: async () => navigate({ to: '/compose/$noticeId', params: { noticeId } }),
      undone: words.discardUndone,
      onOver: () => void remove(version),
    })
    void navigate(kind === 'alone' ? { to: '/incidents/$incidentId', params: { incidentId } } : { to: '/' })
  }
  return () => void discard()
}
