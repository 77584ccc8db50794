import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { useConnectionTrouble } from '../api/connection.ts'
import { refusalOf } from '../api/faults.ts'
import { useOfferUndo } from '../api/publication.ts'
import { isAway } from '../api/refused.ts'
import { usePublish } from '../api/use-api.ts'
import { toast } from '../parts/toast.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { type DeskState, type DraftDesk, waitingFields } from './draft-desk.ts'
import { settleToPublish } from './settle-to-publish.ts'

/**
 * What became of a press on "Publish" without a line: nothing was published, or nobody can tell yet, or the line is back and it is
 * offered again. By itself nothing is ever published: what was true when the line went may no longer be.
 */
export type Interruption = 'away' | 'unsure' | 'back'

export interface Publishing {
  readonly publish: () => void
  readonly isPending: boolean
  readonly error: Error | null
  readonly interruption: Interruption | undefined
}

const useInterruption = ({ saving }: Pick<DeskState, 'saving'>, error: Error | null) => {
  const trouble = useConnectionTrouble()
  const [standing, setStanding] = useState<Exclude<Interruption, 'unsure'>>()
  useEffect(() => {
    if (isAway(error)) setStanding('away')
  }, [error])
  const isKept = saving === 'kept' || trouble !== undefined
  // While it is tried again nobody knows: what was said stays.
  const now = standing && (isKept ? 'away' : saving === 'saved' ? 'back' : standing)
  if (now !== standing) setStanding(now)
  return { standing, setStanding, isTroubled: trouble !== undefined }
}

/** Sends what is still unsaved, publishes exactly what its writer saw, and offers to take it back. */
export const usePublishDraft = (desk: DraftDesk, state: DeskState, onGo: (field: DraftField) => void): Publishing => {
  const words = useWords(composeWords)
  const [isFlushing, setFlushing] = useState(false)
  const { mutate, reset, isPending, error } = useAct(state.draft)
  const { standing, setStanding, isTroubled } = useInterruption(state, error)
  useEffect(() => {
    // Other notices moved the incident on: the draft takes that over, and its writer looks again.
    if (refusalOf(error)?.code === 'entity.stale') void desk.follow()
  }, [error, desk])
  const publish = async (): Promise<void> => {
    setFlushing(true)
    reset()
    const settled = await settleToPublish(desk)
    setFlushing(false)
    setStanding(settled.kind === 'unsaved' && settled.saving === 'kept' ? 'away' : undefined)
    if (settled.kind === 'ready') mutate(settled.version)
    else if (settled.kind === 'unseen') toast(words.unseen(settled.fields.map((field) => words.labels[field])), 'trouble')
    else if (settled.saving !== 'kept') {
      toast(words.unsaved[settled.saving], 'trouble')
      const [waiting] = waitingFields(desk.state())
      if (waiting) onGo(waiting)
    }
  }
  // Before the error is told the draft is asked for again: until then the answer that was lost may have been a good one.
  const interruption = isPending ? (isTroubled ? 'unsure' : undefined) : standing
  return { publish: () => void publish(), isPending: isPending || isFlushing, error, interruption }
}

const useAct = (draft: Notice) => {
  const navigate = useNavigate()
  const offer = useOfferUndo(useWords(composeWords))
  return usePublish(
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
}
