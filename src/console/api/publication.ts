import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import { now } from '../clock.ts'
import { fullClock } from '../parts/time-text.ts'
import { offerUndo } from '../parts/undo.tsx'
import { useLanguage } from '../words/language.ts'
import { client } from './client.ts'
import { usePage } from './page.ts'
import { answerOf } from './use-api.ts'

export const undoNotice = (noticeId: string): Promise<Schemas['Notice']> =>
  answerOf(client.ask((api) => api.POST('/api/notices/{noticeId}/undo', { params: { path: { noticeId } } })))

export interface PublicationWords {
  readonly published: (time: string) => string
  readonly publicAlready: string
}

/** After publishing: says when it becomes public, and offers to take it back until then. */
export const useOfferUndo = (words: PublicationWords): ((publication: Schemas['Publication']) => void) => {
  const language = useLanguage()
  const zone = usePage().data?.zone ?? 'UTC'
  return ({ noticeId, effectiveAt }) => {
    const until = effectiveAt === '' ? now() : instantOf(effectiveAt)
    offerUndo({ id: noticeId, text: words.published(fullClock(until, zone, language)), until, undo: () => undoNotice(noticeId) })
  }
}
