import { useQueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { now } from '../clock.ts'
import { fullClock } from '../parts/time-text.ts'
import { offerUndo } from '../parts/undo.tsx'
import { useLanguage } from '../words/language.ts'
import { client } from './client.ts'
import { usePage } from './page.ts'
import { answerOf } from './use-api.ts'

const undoNotice = (noticeId: string): Promise<unknown> =>
  answerOf(client.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params: { path: { noticeId } } })))

/** After publishing: says when it becomes public, in the organisation's zone, and offers to take it back until then. */
export const useOfferUndo = (words: {
  readonly published: (time: string) => string
}): ((publication: Pick<Schemas['Publication'], 'noticeId' | 'effectiveAt'>) => void) => {
  const language = useLanguage()
  const queries = useQueryClient()
  const zone = usePage().data?.zone ?? 'UTC'
  return ({ noticeId, effectiveAt }) => {
    const until = effectiveAt === '' ? now() : instantOf(effectiveAt)
    const undo = async (): Promise<void> => {
      await undoNotice(noticeId)
      for (const word of ['incidents', 'drafts', 'notices', 'proposals']) void queries.invalidateQueries({ queryKey: [word] })
    }
    offerUndo({ id: noticeId, text: words.published(fullClock(until, zone, language)), until, undo })
  }
}
