import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Writer } from '../../core/notice/writer.ts'
import { client } from '../api/client.ts'
import { draftStorage } from '../compose/draft-storage.ts'
import { onDevice } from '../parts/browser-storage.ts'
import { toast } from '../parts/toast.ts'
import { postmortemWords } from '../words/postmortem.ts'
import { useWords } from '../words/use-words.ts'
import { PostmortemDesk, type SectionStates, savingOf } from './postmortem-desk.ts'

/** The desk of one postmortem, for as long as its screen is open. */
export const usePostmortemDesk = (
  postmortem: Schemas['Postmortem'],
  writer: Writer,
): { readonly desk: PostmortemDesk; readonly states: SectionStates } => {
  const queries = useQueryClient()
  const { lost } = useWords(postmortemWords)
  const [desk] = useState(() => {
    const { incidentId } = postmortem
    const onSignedOut = (): void => void queries.invalidateQueries({ queryKey: ['session'] })
    return new PostmortemDesk(postmortem, (section) => ({
      save: (body, basedOn) =>
        client.ask((api) =>
          api.PUT('/api/incidents/{incidentId}/postmortem/sections/{section}', {
            params: { path: { incidentId, section } },
            body: { ...body, basedOn },
          }),
        ),
      storage: draftStorage(onDevice, { operatorId: writer.id, noticeId: `${incidentId}-${section}` }),
      onSignedOut,
    }))
  })
  const states = useSyncExternalStore(desk.subscribe, desk.states)
  useEffect(() => desk.take(postmortem), [desk, postmortem])
  useEffect(() => {
    const again = (): void => void desk.flush()
    desk.open()
    window.addEventListener('online', again)
    return () => {
      window.removeEventListener('online', again)
      void desk.close().then((isKept) => (isKept ? undefined : toast(lost, 'trouble')))
    }
  }, [desk, lost])
  const isAsking = savingOf(states) !== 'saved' && Object.values(states).some(({ isKept }) => !isKept)
  useEffect(() => {
    if (!isAsking) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsking])
  return { desk, states }
}
