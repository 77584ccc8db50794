import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { Writer } from '../../core/notice/writer.ts'
import { client } from '../api/client.ts'
import { onDevice } from '../parts/browser-storage.ts'
import { toast } from '../parts/toast.ts'
import { type SayWhere, usePresence } from '../parts/use-presence.ts'
import { composeWords } from '../words/compose.ts'
import { useWords } from '../words/use-words.ts'
import { type DeskState, DraftDesk } from './draft-desk.ts'
import { draftStorage } from './draft-storage.ts'

/** The desk of one draft, for as long as the screen is open; `view` is the newest answer of the server. */
export const useDesk = (view: Schemas['Draft'], writer: Writer): { readonly desk: DraftDesk; readonly state: DeskState } => {
  const queries = useQueryClient()
  const words = useWords(composeWords)
  const [desk] = useState(() => {
    const storage = draftStorage(onDevice, { operatorId: writer.id, noticeId: view.notice.id })
    const onSignedOut = (): void => void queries.invalidateQueries({ queryKey: ['session'] })
    return new DraftDesk(view, { client, storage, writer, onSignedOut })
  })
  const state = useSyncExternalStore(desk.subscribe, desk.state)
  useEffect(() => desk.take(view), [desk, view])
  useEffect(() => {
    const again = (): void => void desk.flush()
    desk.open()
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      void desk.close().then(() => (desk.state().isKept ? undefined : toast(words.lost, 'trouble')))
      void queries.invalidateQueries({ queryKey: ['incidents'] })
    }
  }, [desk, queries, words])
  const { isKept } = state
  useEffect(() => {
    if (isKept) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isKept])
  return { desk, state }
}

const say: SayWhere<DraftField> = (noticeId, field, hasLeft) => {
  const params = { path: { noticeId } }
  // Whoever is away is not seen by others either; nothing depends on it.
  void client.ask((api) => api.PUT('/api/drafts/{noticeId}/presence', { params, body: { field, hasLeft } }))
}

/** Tells the others who is here, and in which field. */
export const useDraftPresence = (noticeId: string, isOn: boolean): ((field: DraftField | null) => void) => usePresence(noticeId, isOn, say)
