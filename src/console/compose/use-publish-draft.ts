import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Notice } from '../../core/notice/notice.ts'
import { refusalOf } from '../api/faults.ts'
import { useOfferUndo } from '../api/publication.ts'
import { usePublish } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import type { DraftDesk } from './draft-desk.ts'
import { settleToPublish } from './settle-to-publish.ts'

export interface Publishing {
  readonly publish: () => void
  readonly isPending: boolean
  readonly error: Error | null
}

/** Sends what is still unsaved, publishes exactly what its writer saw, and offers to take it back. */
export const usePublishDraft = (desk: DraftDesk, draft: Notice): Publishing => {
  const navigate = useNavigate()
  const words = useWords(composeWords)
  const offer = useOfferUndo(useWords(composeWords))
  const [isFlushing, setFlushing] = useState(false)
  const { mutate, isPending, error } = usePublish(
    (api, key, version: number) =>
      api.POST('/api/notices/{noticeId}/publish', {
        params: { path: { noticeId: draft.id }, header: { ...key, 'If-Match': `"v${version}"` } },
      }),
    {
      touches: ['incidents', 'drafts', 'notices'],
      onDone: ({ effectiveAt, noticeId, incidentId }) => {
        offer({ noticeId, effectiveAt })
        void navigate({ to: '/incidents/$incidentId', params: { incidentId } })
      },
    },
  )
  useEffect(() => {
    // Other notices moved the incident on: the draft takes that over, and its writer looks again.
    if (refusalOf(error)?.code === 'entity.stale') void desk.follow()
  }, [error, desk])
  const publish = async (): Promise<void> => {
    setFlushing(true)
    const settled = await settleToPublish(desk)
    setFlushing(false)
    if (settled.kind === 'ready') mutate(settled.version)
    else if (settled.kind === 'unsaved') toast(words.saving[settled.saving], 'trouble')
    else toast(words.unseen(settled.fields.map((field) => words.labels[field])), 'trouble')
  }
  return { publish: () => void publish(), isPending: isPending || isFlushing, error }
}
