import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { draftStorage } from '../compose/draft-storage.ts'
import { onDevice } from '../parts/browser-storage.ts'
import { AnswerDesk, type KeptAnswers } from './answer-desk.ts'

/** The desk of one incident, for as long as its screen is open; asks before one leaves with words that nothing keeps. */
export const useNewDesk = (incidentId: string, operatorId: string): AnswerDesk => {
  const [desk] = useState(() => new AnswerDesk(draftStorage(onDevice, { operatorId, noticeId: `answers-${incidentId}` })))
  const answers = useSyncExternalStore(desk.subscribe, desk.answers)
  const isAsking = !desk.isKeeping && Object.keys(answers).length > 0
  useEffect(() => {
    if (!isAsking) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isAsking])
  return desk
}

const AtDesk = createContext<AnswerDesk | null>(null)
export const DeskProvider = AtDesk.Provider

export const useDesk = (): { readonly desk: AnswerDesk; readonly answers: KeptAnswers } => {
  const desk = useContext(AtDesk)
  if (!desk) throw new Error('answers are written at the desk of an incident')
  return { desk, answers: useSyncExternalStore(desk.subscribe, desk.answers) }
}
