import { useQueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { now } from '../clock.ts'
import { fullClock } from '../parts/time-text.ts'
import { offerUndo, type UndoAttempt, useUndoing } from '../parts/undo.tsx'
import { useLanguage } from '../words/language.ts'
import { client } from './client.ts'
import { usePage } from './page.ts'
import { Refused } from './refused.ts'
import { answerOf } from './use-api.ts'

/** Taken back is taken back: also where the answer to an earlier try was lost, or a colleague was faster. */
const undoNotice = async (noticeId: string): Promise<void> => {
  const params = { path: { noticeId } }
  const answered = await client.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params }))
  if (answered.ok) return
  if (answered.refusal.code === 'notice.not_pending') {
    const { state } = await answerOf(client.ask((api) => api.GET('/api/notices/{noticeId}', { params })))
    if (state === 'draft') return
  }
  throw new Refused(answered.refusal)
}

const useUndo = (): ((noticeId: string) => Promise<void>) => {
  const queries = useQueryClient()
  return async (noticeId) => {
    await undoNotice(noticeId)
    for (const word of ['incidents', 'drafts', 'notices', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
  }
}

/** Takes back what is not public yet, whoever published it. */
export const useTakingBack = ({ id, effectiveAt, updatedAt }: Schemas['Notice']): UndoAttempt => {
  const undo = useUndo()
  return useUndoing({ until: instantOf(effectiveAt ?? updatedAt), undo: () => undo(id) })
}

/** After publishing: says when it becomes public, in the organisation's zone, and offers to take it back until then. */
export const useOfferUndo = (words: {
  readonly published: (time: string) => string
}): ((publication: Pick<Schemas['Publication'], 'noticeId' | 'effectiveAt'>) => void) => {
  const language = useLanguage()
  const undo = useUndo()
  const zone = usePage().data?.zone ?? 'UTC'
  return ({ noticeId, effectiveAt }) => {
    const until = effectiveAt === '' ? now() : instantOf(effectiveAt)
    offerUndo({ id: noticeId, text: words.published(fullClock(until, zone, language)), until, undo: () => undo(noticeId) })
  }
}
