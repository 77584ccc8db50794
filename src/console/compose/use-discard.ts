import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { plusSeconds } from '../../core/time.ts'
import { client } from '../api/client.ts'
import { refusalOf } from '../api/faults.ts'
import { answerOf } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { toast } from '../parts/toast.ts'
import { offerUndo, withdrawUndo } from '../parts/undo.tsx'
import { composeWords } from '../words/compose.ts'
import { currentLanguage } from '../words/language.ts'
import { otherDraftWords } from '../words/other-drafts.ts'
import { refusalText } from '../words/refusal-text.ts'
import { useWords } from '../words/use-words.ts'
import type { DraftDesk } from './draft-desk.ts'

const discardSeconds = 8

const offerOf = (noticeId: string): string => `discard-${noticeId}`

/** What goes with the draft: nothing else, the incident of which nobody has heard, or that and back to what alerts proposed. */
export type DiscardKind = 'alone' | 'first' | 'proposed'

const useRemove = (noticeId: string): ((version: number) => Promise<boolean>) => {
  const words = useWords(composeWords)
  const queries = useQueryClient()
  return async (version) => {
    const params = { path: { noticeId }, header: { 'If-Match': `"v${version}"` } }
    let isGone = true
    try {
      await answerOf(client.ask((api) => api.DELETE('/api/notices/{noticeId}', { params, keepalive: true })))
      toast(words.discarded)
    } catch (error) {
      isGone = false
      const refusal = error instanceof Error ? refusalOf(error) : undefined
      toast(refusal?.kind === 'stale' ? words.discardKept : refusal ? refusalText(refusal, currentLanguage()) : String(error), 'trouble')
    }
    for (const word of ['drafts', 'incidents', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
    return isGone
  }
}

/** The same from beside: another draft, whose words are needed no more. */
export const useDiscardOther = ({ id, version }: Pick<Notice, 'id' | 'version'>): (() => void) => {
  const words = useWords(otherDraftWords)
  const { discardUndone } = useWords(composeWords)
  const remove = useRemove(id)
  return () =>
    offerUndo({
      id: offerOf(id),
      text: words.discarding,
      until: plusSeconds(now(), discardSeconds),
      undo: async () => undefined,
      undone: discardUndone,
      onOver: () => remove(version),
    })
}

/**
 * Discards a draft some seconds from now, or when the page is left: until then it lies where it lay, with every version of its fields.
 * Whoever opens it again keeps it, and so does a colleague who writes in it meanwhile.
 */
export const useDiscard = (desk: DraftDesk, noticeId: string, incidentId: string, kind: DiscardKind): (() => void) => {
  const words = useWords(composeWords)
  const navigate = useNavigate()
  const take = useRemove(noticeId)
  useEffect(() => withdrawUndo(offerOf(noticeId)), [noticeId])
  const remove = async (version: number): Promise<void> => {
    if (await take(version)) desk.forget()
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
      onOver: () => remove(version),
    })
    void navigate(kind === 'alone' ? { to: '/incidents/$incidentId', params: { incidentId } } : { to: '/' })
  }
  return () => void discard()
}
