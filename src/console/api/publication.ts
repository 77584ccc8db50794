import { useQueryClient } from '@tanstack/react-query'
import { ifMatch } from '../../client/headers.ts'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { now } from '../clock.ts'
import { fullClock } from '../parts/time-text.ts'
import { offerUndo, type UndoAttempt, useUndoing, withdrawUndo } from '../parts/undo.tsx'
import { useLanguage } from '../words/language.ts'
import { hastyClient } from './client.ts'
import { usePage } from './page.ts'
import { Refused } from './refused.ts'
import { answerOf } from './use-api.ts'

interface Undone {
  readonly id: string
  /** As it was seen; where it is known, what a colleague published since is not taken back. */
  readonly version: number | undefined
}

const overtaken = ['notice.not_pending', 'entity.stale']

/** Taken back is taken back: also where the answer to an earlier try was lost, or a colleague was faster. */
const undoNotice = async ({ id, version }: Undone): Promise<void> => {
  const path = { noticeId: id }
  const header = version === undefined ? {} : ifMatch(version)
  const answered = await hastyClient.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params: { path, header } }))
  if (answered.ok) return
  if (overtaken.includes(answered.refusal.code)) {
    const { state } = await answerOf(hastyClient.ask((api) => api.GET('/api/notices/{noticeId}', { params: { path } })))
    if (state === 'draft') return
  }
  throw new Refused(answered.refusal)
}

const useUndo = (): ((undone: Undone) => Promise<void>) => {
  const queries = useQueryClient()
  return async (undone) => {
    await undoNotice(undone)
    for (const word of ['incidents', 'drafts', 'notices', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
  }
}

/** Takes back what is not public yet, whoever published it. */
export const useTakingBack = ({ id, version, effectiveAt, updatedAt }: Schemas['Notice']): UndoAttempt => {
  const undo = useUndo()
  // The offer that was made on publishing is the same one.
  return useUndoing({ until: instantOf(effectiveAt ?? updatedAt), undo: () => undo({ id, version }) }, () => withdrawUndo(id))
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
    offerUndo({
      id: noticeId,
      text: words.published(fullClock(until, zone, language)),
      until,
      undo: () => undo({ id: noticeId, version: undefined }),
    })
  }
}
